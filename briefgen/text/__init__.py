"""Texts, the stretches of them, and how their typography folds. Knows nothing of files or YAML."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.text.decoding import Undecodable, decode_utf8
    from briefgen.text.document import Document, Position
    from briefgen.text.folding import Folded, fold
    from briefgen.text.sentences import sentence_around, sentence_bounds
    from briefgen.text.span import Span
    from briefgen.text.words import WordIndex
else:
    __getattr__ = deferred(__name__, {
        "briefgen.text.decoding": "Undecodable decode_utf8",
        "briefgen.text.document": "Document Position",
        "briefgen.text.folding": "Folded fold",
        "briefgen.text.sentences": "sentence_around sentence_bounds",
        "briefgen.text.span": "Span",
        "briefgen.text.words": "WordIndex",
    })  # fmt: skip

__all__ = [
    "Document",
    "Folded",
    "Position",
    "Span",
    "Undecodable",
    "WordIndex",
    "decode_utf8",
    "fold",
    "sentence_around",
    "sentence_bounds",
]

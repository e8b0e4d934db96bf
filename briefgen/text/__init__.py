"""Texts, the stretches of them, and how their typography folds. Knows nothing of files or YAML."""

from briefgen.text.decoding import Undecodable, decode_utf8
from briefgen.text.document import Document, Position
from briefgen.text.folding import Folded, fold
from briefgen.text.sentences import sentence_around, sentence_bounds
from briefgen.text.span import Span
from briefgen.text.words import WordIndex

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

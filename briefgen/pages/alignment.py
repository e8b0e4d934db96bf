"""A quotation's words beside those of its only variant: which of them the variant does not have."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from briefgen.escaping.html import Html, encode_words
from briefgen.pages.passages import exact, marked
from briefgen.text.compared_words import joined, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.briefing import Quotation
    from briefgen.text import Span
    from briefgen.text.compared_words import Word


def beside_variants(item: Quotation) -> Html:
    """The words of a quotation; in a ``mark`` what its only variant words differently or leaves out.

    Where there are several variants, which differ in different words, or where it is not certain which words
    the variant lacks, nothing is marked.
    """
    missing = _missing(item) if len(item.variants) == 1 else []
    if not missing:
        return exact(item.passage)
    text = item.passage.source.text
    shown = [
        _piece(text, piece.span, missing) if piece.span else marked(piece)
        for piece in item.passage.anchor.pieces
    ]
    return Html("").join(shown)


def _missing(item: Quotation) -> list[Span]:
    """The words without a counterpart in the variant; none if another count was made when it was found."""
    (variant,) = item.variants
    text = item.passage.source.text
    own = [word for piece in item.passage.anchor.pieces if piece.span for word in words_in(text, piece.span)]
    there = words_in(variant.passage.source.text, variant.passage.anchor.span)
    matcher = SequenceMatcher(None, _keys(own), _keys(there), autojunk=False)
    held = {block.a + nth for block in matcher.get_matching_blocks() for nth in range(block.size)}
    missing = [word.span for nth, word in enumerate(own) if nth not in held]
    return missing if len(missing) == variant.missing else []


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words]


def _piece(text: str, piece: Span, missing: Sequence[Span]) -> Html:
    """A stretch of the source with the missing words in it marked, neighbours together."""
    shown: list[Html] = []
    done = piece.start
    for span in joined(text, [span for span in missing if piece.contains(span)]):
        shown.append(encode_words(text[done : span.start]))
        shown.append(Html("<mark>{}</mark>").format(encode_words(span.slice(text))))
        done = span.end
    return Html("").join([*shown, encode_words(text[done : piece.end])])

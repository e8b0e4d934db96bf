"""Texts as HTML with what agrees, what does not and what is cited marked in them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.escaping.html import Html, encode_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.preview.review.entries import Field, Quoted
    from briefgen.preview.review.sentences import Sentence
    from briefgen.text import Span


def field_text(field: Field) -> Html:
    """The editor's text: what is in the evidence underlined, what is not followed by a question mark."""
    done, shown = 0, [Html("")]
    for match in field.matches:
        words = encode_words(match.span.slice(field.text))
        shown.append(encode_words(field.text[done : match.span.start]))
        if match.agrees:
            element = (
                Html('<span class="agrees">{}</span>')
                if match.at
                else Html('<span class="elsewhere">{}</span>')
            )
            shown.append(element.format(words))
        else:
            shown.append(Html('<span class="differs">{}<sup>?</sup></span>').format(words))
        done = match.span.end
    shown.append(encode_words(field.text[done:]))
    return Html("").join(shown)


def quoted_text(quoted: Quoted) -> Html:
    """The words of a quotation, with the editor's marks set apart."""
    text = quoted.source.text
    return Html("").join(
        encode_words(piece.span.slice(text)) if piece.span else _mark(piece.mark or "")
        for piece in quoted.pieces
    )


def _mark(mark: str) -> Html:
    """A mark, and outside of its element the white space at its ends."""
    bare = mark.strip()
    before, _, after = mark.partition(bare)
    return Html('{}<span class="mark">{}</span>{}').format(before, bare, after)


def sentence_text(sentence: Sentence, agreeing: Iterable[Span]) -> Html:
    """A source's sentence: the passage highlighted, the speaker set apart, what agrees underlined."""
    agreed = tuple(agreeing)
    around, text = sentence.around, sentence.source.text
    inside = [span for span in (*sentence.passages, *sentence.speakers, *agreed) if span.overlaps(around)]
    places = {around.start, around.end, *(place for span in inside for place in (span.start, span.end))}
    cuts = sorted(place for place in places if around.start <= place <= around.end)
    shown = []
    for start, end in pairwise(cuts):
        piece = encode_words(text[start:end])
        if _holds(agreed, start):
            piece = Html('<span class="agrees">{}</span>').format(piece)
        if _holds(sentence.speakers, start):
            piece = Html('<span class="speaker">{}</span>').format(piece)
        shown.append(Html("<mark>{}</mark>").format(piece) if _holds(sentence.passages, start) else piece)
    return Html("").join(shown)


def _holds(spans: Sequence[Span], place: int) -> bool:
    return any(span.start <= place < span.end for span in spans)

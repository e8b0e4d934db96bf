"""A source's words as trusted markup: the only place where pages put elements around them.

The text of every element made here is the source's own, verbatim; marks of the editor stand in elements
of their own, and say which words they took the place of, or whose they are.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.escaping.html import Html, encode_words
from briefgen.pages.translation import gettext, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.anchoring import Anchor, Piece
    from briefgen.briefing import Excerpt, Passage, Pieces, Variant
    from briefgen.corpus import Source
    from briefgen.text import Span


def exact(passage: Passage) -> Html:
    """The words of a passage, with the editor's marks set apart."""
    text = passage.source.text
    return Html("").join(
        encode_words(piece.span.slice(text)) if piece.span else marked(piece)
        for piece in passage.anchor.pieces
    )


def quoted(words: Html) -> Html:
    """Words of a source within quotation marks of the site's language; they are not the site's own."""
    return Html("{}").format(translated("“{words}”", words=words))


def marked(piece: Piece) -> Html:
    """A mark in an element of its own, with a title where it does not say itself what it does."""
    mark, title = piece.mark or "", mark_title(piece)
    if title:
        return Html('<span class="bg-mark" title="{}">{}</span>').format(title, mark)
    return Html('<span class="bg-mark">{}</span>').format(mark)


def in_context(passage: Passage) -> Html:
    """A passage with what stands around it in the source, nothing left out of it, and cuts marked."""
    around = (encode_words(text) for text in (passage.before, passage.whole, passage.after))
    return with_cuts(passage.in_context, Html("{}<mark>{}</mark>{}").format(*around))


def in_sentence(passage: Passage) -> Html:
    """A passage as the editor has it, set apart from what stands around it in the source; cuts are marked."""
    before, after = encode_words(passage.before), encode_words(passage.after)
    marked_words = Html('<mark class="bg-exact">{}</mark>').format(exact(passage))
    alone = Html('<span class="bg-exact">{}</span>').format(exact(passage))
    words = marked_words if passage.has_context else alone
    return with_cuts(passage.in_sentence, Html("{}{}{}").format(before, words, after))


def with_cuts(pieces: Pieces, words: Html) -> Html:
    """Words with the marks that ``pieces`` have at their ends, in elements of their own."""
    (first, begins), (last, ends) = pieces[0], pieces[-1]
    before = _cut(first) if begins else ""
    after = _cut(last) if ends else ""
    return Html("{}{}{}").format(before, words, after)


def _cut(mark: str) -> Html:
    return Html('<span class="bg-mark bg-cut">{}</span>').format(mark)


def compared(variant: Variant) -> Html:
    """The words of a variant, those that the quotation does not have in a ``mark``."""
    text, span = variant.passage.source.text, variant.passage.anchor.span
    shown: list[Html] = []
    done = span.start
    for differing in variant.differing:
        shown.append(encode_words(text[done : differing.start]))
        shown.append(Html("<mark>{}</mark>").format(encode_words(differing.slice(text))))
        done = differing.end
    return Html("").join([*shown, encode_words(text[done : span.end])])


def _boundaries(excerpt: Excerpt, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """The stretches between any two places where a passage begins or ends."""
    inside = {place for span in spans for place in (span.start, span.end)}
    places = sorted({excerpt.span.start, excerpt.span.end, *inside})
    return pairwise(places)


def highlighted(source: Source, excerpt: Excerpt) -> Html:
    """An excerpt with each passage in a ``mark`` that carries the passage's id.

    Passages may lie within each other and overlap. Elements cannot overlap: of two that do, the one that
    began first goes on in a second ``mark`` without id.
    """
    spans = sorted(
        {span for span, _ in excerpt.passages if len(span)}, key=lambda span: (span.start, -span.end)
    )
    beginning: dict[int, list[Span]] = {}
    for span in spans:
        beginning.setdefault(span.start, []).append(span)
    opened: list[Span] = []
    shown: list[Html] = []
    for start, end in _boundaries(excerpt, spans):
        while any(span.end <= start for span in opened):
            opened, reopened = _close(opened, start, shown)
            shown.extend(Html("<mark>") for _ in reopened)
            opened += reopened
        for span in beginning.get(start, ()):
            shown.append(Html('<mark id="passage-{}-{}">').format(span.start, span.end))
            opened.append(span)
        shown.append(encode_words(source.text[start:end]))
    shown.extend(Html("</mark>") for _ in opened)
    return Html("").join(shown)


def _close(opened: list[Span], place: int, shown: list[Html]) -> tuple[list[Span], list[Span]]:
    """Close elements up to the outermost that ends at ``place``; those that go on are to be opened again."""
    first = next(index for index, span in enumerate(opened) if span.end <= place)
    shown.extend(Html("</mark>") for _ in opened[first:])
    return opened[:first], [span for span in opened[first:] if span.end > place]


_SIGNS = "[](){}… "


def mark_title(piece: Piece) -> str:
    """What a mark does: ``replaces “they”``, ``the editor’s addition``; empty where it says so itself.

    A letter in the other case and an ending say it themselves; so does what the source has nearby.
    """
    mark, replaced = (piece.mark or "").strip(_SIGNS), " ".join(piece.replaced.split())
    if replaced and mark.casefold() != replaced.casefold():
        return gettext("replaces “{words}”", words=replaced)
    return gettext("the editor’s addition") if piece.declared and mark and not replaced else ""


def mark_notes(anchor: Anchor) -> list[str]:
    """A line for each mark that does not say itself what it does: ``[Ukrainians] replaces “they”``."""
    return list(dict.fromkeys(_notes(anchor)))


def _notes(anchor: Anchor) -> Iterator[str]:
    for piece in anchor.pieces:
        mark, replaced = (piece.mark or "").strip(), " ".join(piece.replaced.split())
        if not mark_title(piece):
            continue
        if replaced:
            yield gettext("{mark} replaces “{words}”", mark=mark, words=replaced)
        else:
            yield gettext("{mark} is the editor’s addition", mark=mark)

"""The whole sentences of a text, to be shown to a reader: a passage is never shown as if it began one.

A paragraph ends a sentence, a line break within one does not. Where a stop may belong to an abbreviation, an
initial or an ordinal, the sentence goes on: rather one too long than one that is cut. Languages that write no
stops have their paragraphs as sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.abbreviations import goes_on_behind
from briefgen.text import Span
from briefgen.text.sentences import is_abbreviated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLOSING: Final = "\"'”’»›)\\]*_"
_STOP: Final = re.compile(
    rf"(?<![.!?…‽])[.!?…‽]++[{_CLOSING}]*+(?=\s)"
    r"|(?<![。！？｡．])[。！？｡．]++[」』”’）】》〉\"]*+"
    rf"|[।॥؟۔։።។။]++[{_CLOSING}]*+"
)
_NEXT: Final = re.compile(r"\s*+[\"'“‘„‚«‹(\[—–¿¡「『*_-]*+(\S)?")
_ENDED: Final = re.compile(rf"[.!?…‽。！？｡．।॥؟۔։።។။][{_CLOSING}」』）】》〉]*\Z")
_LAST_WORD: Final = re.compile(r"[^\s(\[“„«\"'‘’]{1,12}\Z")


class WholeSentences:
    """Where the sentences of a text begin and end.

    Args:
        text: The source as read.
        paragraphs: Where its paragraphs start and end.
        tag: The BCP 47 tag of its language.
    """

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]], tag: str) -> None:
        self._text, self._paragraphs = text, paragraphs
        self._language = tag.partition("-")[0].lower()
        self._known: dict[int, list[Span]] = {}

    def around(self, span: Span) -> Span:
        """The sentence or sentences that hold ``span``, without the white space around them."""
        return Span(
            min(span.start, *(one.start for one in self._holding(span.start))),
            max(span.end, *(one.end for one in self._holding(max(span.start, span.end - 1)))),
        )

    def beside(self, span: Span) -> Iterator[Span]:
        """The sentences beside ``span``: those of its paragraph, then those of the paragraphs beside it.

        What ends without a stop, as headlines do, is not one of them in another paragraph.
        """
        whole = self.around(span)
        first, last = self._paragraph(whole.start), self._paragraph(max(whole.start, whole.end - 1))
        yield from [one for one in self._of(first) if one.end <= whole.start][-1:]
        yield from [one for one in self._of(last) if one.start >= whole.end][:1]
        for other in (*self._of(first - 1)[-1:], *self._of(last + 1)[:1]):
            if not other.overlaps(whole) and _ENDED.search(other.slice(self._text)):
                yield other

    def cuts(self, span: Span) -> tuple[bool, bool]:
        """Whether ``span`` begins, and whether it ends, in the middle of a sentence."""
        whole = self.around(span)
        left, right = self._text[whole.start : span.start], self._text[span.end : whole.end]
        return any(map(str.isalnum, left)), any(map(str.isalnum, right))

    def _paragraph(self, place: int) -> int:
        return bisect_right(self._paragraphs, place, key=lambda bounds: bounds[0]) - 1

    def _holding(self, place: int) -> list[Span]:
        """The sentence at ``place``, twice for ``min`` and ``max``; the place itself where there is none."""
        found = [one for one in self._of(self._paragraph(place)) if one.start <= place < one.end]
        return found * 2 or [Span(place, place)] * 2

    def _of(self, paragraph: int) -> list[Span]:
        """The sentences of a paragraph; none of what is no paragraph."""
        if not 0 <= paragraph < len(self._paragraphs):
            return []
        if paragraph not in self._known:
            self._known[paragraph] = list(self._split(*self._paragraphs[paragraph]))
        return self._known[paragraph]

    def _split(self, start: int, end: int) -> Iterator[Span]:
        for match in _STOP.finditer(self._text, start, end):
            if self._ends(match, end):
                yield Span(start, match.end())
                start = match.end()
                while start < end and self._text[start].isspace():
                    start += 1
        if start < end:
            yield Span(start, end)

    def _ends(self, match: re.Match[str], end: int) -> bool:
        """Whether a stop ends its sentence, by what follows and by the word before it."""
        following = _NEXT.match(self._text, match.end(), end)
        first = following[1] if following and following[1] else ""
        if not first:
            return True
        if match[0][0] in "。！？｡．":  # a quotation that ends with a stop goes on with who says so
            return match[0][-1] in "。！？｡．" or self._text[match.end()].isspace()
        if first.isalpha() and first.islower():
            return False
        return match[0][0] != "." or match[0].startswith("..") or not self._is_abbreviated(match.start())

    def _is_abbreviated(self, stop: int) -> bool:
        if is_abbreviated(self._text, stop):
            return True
        word = _LAST_WORD.search(self._text, max(0, stop - 14), stop)
        return word is not None and goes_on_behind(word[0].lower(), self._language)

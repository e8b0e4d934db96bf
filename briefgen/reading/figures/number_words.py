"""Numbers in words: *twenty-eight thousand five hundred*, *treinta y cinco*, *einundzwanzig*."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import spelled

if TYPE_CHECKING:
    from briefgen.reading.figures.grammar import Grammar

_LEAST_BIG: Final = 1000
"""Scales from here on end a group; smaller ones, *hundred* and *dozen*, multiply within it."""


class _Sum:
    """A number as its words add up: what is complete, and the group below a thousand that is being said."""

    def __init__(self) -> None:
        self.total, self.group = Decimal(0), Decimal(0)
        self.last, self.after_scale = Decimal(0), False
        self.biggest = Decimal("Infinity")

    def scaled(self, scale: Decimal, *, joined: bool) -> bool:
        """Multiply by a scale; False where it cannot belong to the number."""
        if scale < _LEAST_BIG:
            if self.after_scale and (joined or self.group == 0 or self.last == scale):
                return False
            self.group = (self.group or Decimal(1)) * scale
        elif self.group == 0 and self.after_scale:
            if joined or self.total == 0:
                return False
            self.total *= scale
            self.biggest = scale
        elif scale >= self.biggest:
            return False
        else:
            self.total += (self.group or Decimal(1)) * scale
            self.group, self.biggest = Decimal(0), scale
        self.last, self.after_scale = scale, True
        return True

    def added(self, value: Decimal, *, joined: bool, joins: str) -> bool:
        """Add a word below a hundred; False where it cannot belong to the number."""
        if self.last and not self.after_scale:
            last = self.last
            if joins == "units":
                fits = joined and last < 10 and value >= 20
            elif joins == "tens" and last >= 100:
                fits = value < 100 and not joined
            elif joins == "tens":
                fits = last >= 20 and value < (20 if last in (60, 80) else 12) and (not joined or value < 12)
            else:
                fits = not joined and last >= 20 and value < 10
            if not fits:
                return False
        self.group += value
        self.last, self.after_scale = value or Decimal(1), False
        return True


def read_words(text: str, start: int, grammar: Grammar) -> tuple[Decimal, Decimal, int] | None:
    """The number in words that begins at ``start``, its last scale (or 1), and where it ends; or None.

    It is the longest that the words make: *two thousand three* is one number, *two three* is not, and
    *five thousand and ten thousand* are two.
    """
    sum_, at, end = _Sum(), start, start
    whole = None
    joined = False
    while (match := grammar.word.match(text, at)) is not None:
        word = spelled(match.group())
        scale = grammar.numbers.scales.get(word)
        if scale is not None:
            if not sum_.scaled(Decimal(scale), joined=joined):
                if scale >= _LEAST_BIG and whole is not None and sum_.group:
                    return whole
                break
        elif not sum_.added(Decimal(grammar.numbers.small[word]), joined=joined, joins=grammar.numbers.joins):
            break
        end = match.end()
        if scale is not None:
            whole = (sum_.total + sum_.group, Decimal(scale), end)
        gap = grammar.gap.match(text, end)
        if gap is None and not grammar.numbers.compounds:
            break
        at = gap.end() if gap is not None else end
        joined = gap is not None and len(gap.group().rstrip("\r\n")) > 1
    if end == start or (text[end : end + 1].isalpha() and not text.startswith("fold", end)):
        return None
    return sum_.total + sum_.group, sum_.last if sum_.after_scale else Decimal(1), end

"""Where a figure's value stands in its passage, and the words beside it that limit it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in
from briefgen.reading import Before, Reading, is_doubt, read_rate, read_rate_behind_noun
from briefgen.reading import doubt_after as reading_doubt_after
from briefgen.reading import qualifier_after as reading_after
from briefgen.reading import qualifier_before as reading_before
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages import Language
    from briefgen.reading import ExtractedFigure

_SIGN: Final = re.compile(r"(?:[~≈<>≤≥±]\s?|(?<![^\s(])[-−–+])\Z")
"""A sign before a value; a dash with a space after it is punctuation."""
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_KEPT: Final = 64
"""Values whose places are kept: the rules for one figure ask one after the other."""
_APOSTROPHE: Final = r"['’][^\W\d_]{1,4}"
"""An ending of digits: *12,5’i*."""
_ENDING: Final = r"[^\W\d_]{1,3}"
_HANGUL: Final = re.compile("[가-힣]")
_PARTICLE: Final = "(?:이나|이다|에서|에게|으로|까지|부터|보다|[이가은는을를에로도만과와씩])"
_RAISED: Final = re.compile(r"\^\d+|[⁻⁺]?[⁰¹²³⁴-⁹]+|\s?[±∓]")


def locate_in(text: str, passage: Anchor, value: str) -> Span | None:
    """Where ``value`` stands within an anchored passage, whole, typography aside; the first such place."""
    return next(places(text, passage.spans, value), None)


def places(text: str, passage: Sequence[Span], value: str) -> Iterator[Span]:
    """Yield every place of a passage at which ``value`` stands; its first letter may be a capital or not."""
    return iter(_places(text, tuple(passage), value))


@lru_cache(maxsize=_KEPT)
def _places(text: str, passage: tuple[Span, ...], value: str) -> tuple[Span, ...]:
    return tuple(_found(text, passage, value))


def _found(text: str, passage: tuple[Span, ...], value: str) -> Iterator[Span]:
    for span in passage:
        reading = Reading(span.slice(text))
        for written in dict.fromkeys((value, value[:1].swapcase() + value[1:])):
            found = anchor_in(reading, written, explained=False)
            if isinstance(found, Anchor):
                candidates = [found.span] if found.kind != "marked" else []
            else:
                candidates = list(found.candidates)
            yield from (place.shift(span.start) for place in candidates)


def inflected_places(text: str, passage: Sequence[Span], value: str) -> Iterator[Span]:
    """Where ``value`` stands with another ending of its last word: *12 milyon lira* of *12 milyon liraya*.

    Only where a word is between the digits and the last one, which might be the beginning of a magnitude.
    """
    words = value.split()
    if words and words[-1][-1].isdigit():
        ending = _APOSTROPHE
    elif words and _HANGUL.match(words[-1][-1]):
        ending = _PARTICLE
    elif not words or not words[-1].isalpha() or not re.search(r"[^\W\d_]", "".join(words[:-1])):
        return
    else:
        ending = _ENDING
    pattern = re.compile(r"(?<![\w.,])" + r"\s+".join(map(re.escape, words)) + f"(?={ending}(?!\\w))")
    for span in passage:
        for match in pattern.finditer(text, span.start, span.end):
            yield Span(*match.span())


def qualifier_before(text: str, start: int, language: Language) -> Before | None:
    """The qualifier or sign that ends just before ``start``, in code points of ``text``."""
    sign = _SIGN.search(text, max(0, start - 3), start)
    if sign is not None:
        return Before(sign.start(), sign.start() + len(sign.group().rstrip()), None)
    return reading_before(text, start, language)


def qualifier_after(text: str, end: int, language: Language) -> Span | None:
    """The qualifier, or the power, that begins just after ``end``, in code points of ``text``."""
    raised = _RAISED.match(text, end)
    if raised is not None:
        return Span(*raised.span())
    found = reading_after(text, end, language)
    return Span(found[1], found[2]) if found is not None else None


def rate_after(text: str, end: int, language: Language) -> Span | None:
    """What the amount that ends at ``end`` is given by: *per soldier*, *a head*, *apiece*."""
    found = read_rate(text, end, language)
    return Span(*found) if found is not None else None


def rate_behind_noun(text: str, end: int, language: Language) -> Span | None:
    """What the amount that ends at ``end`` is given by, where a noun comes between: *of waste a year*."""
    found = read_rate_behind_noun(text, end, language)
    return Span(*found) if found is not None else None


def doubt_after(text: str, end: int, language: Language) -> Span | None:
    """What says, behind an amount that ends at ``end``, that it is claimed, planned or a goal."""
    found = reading_doubt_after(text, end, language)
    return Span(*found) if found is not None else None


def doubt_within(
    text: str, stated: Sequence[ExtractedFigure], amount: Span, language: Language, *, narrowing: bool = False
) -> Span | None:
    """The first word between a number and the noun that it counts which doubts that: *500 planned troops*.

    With ``narrowing`` also one that makes the noun another thing: *9 toy guns*.
    """
    others = language.numbers.narrowing if narrowing else ()
    for one in stated:
        if one.span.overlaps(amount) and not one.amount.firm:
            for match in _WORD.finditer(text, one.words_at, one.span.end):
                if is_doubt(match.group(), language) or match.group().casefold() in others:
                    return Span(*match.span())
    return None

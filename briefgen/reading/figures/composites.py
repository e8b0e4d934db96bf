"""Where an amount of two units goes on behind the first: *11st* of *11st 6lb*, *51°* of *51° 30′ N*.

It is looked for behind a value that ends in a unit; a value that holds both units has nothing behind it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.composites import AND_HALF, AT_THE_END, COMPOSITES, JOINING
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNIT: Final = re.compile(r"([^\W\d_]+|[°′″’'\"”€])\.?\Z")
_LONGEST: Final = 16
"""Code points of the longest name of a unit, at least."""
_SPACE: Final = "[ \u00a0\u202f]?"
_NUMBER: Final = (
    r"(?:\d{1,4}(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier"
    r"|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|seis)"
)
_AND_HALF: Final = re.compile(
    rf"[ \u00a0](?:{'|'.join(AND_HALF)})(?![\w-])(?![ \u00a0](?:centenar|millar|docena|million|millón|dozen))"
)
"""A half more of what an amount ends in: *two years and a half*, not *ten men and half a dozen women*."""


def goes_on(text: str, start: int, end: int) -> Span | None:
    """What goes on with the amount that stands in ``text`` from ``start`` to ``end``, in code points."""
    half = _AND_HALF.match(text, end)
    if half is not None and text[end - 1].isalpha():
        return Span(start, half.end())
    unit = _UNIT.search(text, max(start, end - _LONGEST), end)
    pattern = _patterns().get(unit[1].lower()) if unit is not None else None
    if pattern is None or not text[start:end].strip()[:1]:
        return None
    match = pattern.match(text, end)
    return Span(start, match.end()) if match is not None else None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile(
            "|".join(_behind(one.smaller, bare=one.bare) for one in COMPOSITES if name in one.unit),
            re.IGNORECASE,
        )
        for composite in COMPOSITES
        for name in composite.unit
    }


def _behind(smaller: frozenset[str], *, bare: bool) -> str:
    joined = rf"\.?,?{_SPACE}(?:{_any(JOINING)}[ \u00a0])?"
    found = rf"{joined}{_NUMBER}[- \u00a0\u202f]?{_any(smaller)}(?!\w)"
    if bare:
        ends = rf"(?=[.;!?)]|\Z|[ \u00a0]{_any(AT_THE_END)}\b)"
        found += rf"|\.?[ \u00a0]?(?:{_any(JOINING)}[ \u00a0])?{_NUMBER}{ends}"
    return found


def _any(listed: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(listed, key=lambda name: (-len(name), name))))})"

"""The nearest known name to one that is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def did_you_mean(
    name: str, known: Iterable[str], otherwise: str, former: Mapping[str, str] | None = None
) -> str:
    """A help line: the nearest of ``known``, else the few there are, else what to do instead.

    What was renamed is in ``former``, by each name that it had.
    """
    if former and name in former:
        return f'it is now called "{former[name]}"'
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # starts slowly

    names = sorted(known)
    best = process.extractOne(name, names, scorer=fuzz.WRatio, score_cutoff=70) if name else None
    if best is not None:
        return f'did you mean "{best[0]}"?'
    if 0 < len(names) <= 8:
        return f"known: {', '.join(names)}; or {otherwise}"
    return otherwise

"""Where a run of folded words stands in a folded text: the strict comparison.

Folded texts are compared character for character. What they leave open (see ``open_readings``) is settled
here, and a pair of single quotation marks equals a pair of double ones (nested quotations change sorts from
house to house) where both texts have a pair, an opening mark and a closing one. An apostrophe, a prime and a
lone mark equal no other.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefgen.text.folding_characters import (
    APOSTROPHE,
    DASH_OR_HYPHEN,
    LINE_END_HYPHEN,
    PARAGRAPH_MARK,
    QUOTE,
)
from briefgen.text.open_readings import note_at
from briefgen.text.skeleton import one_sort_of_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.text.skeleton import Skeleton

MOST_PLACES = 5_000
"""How many places are looked at: words that stand oftener decide nothing without a longer quotation."""

_MOST_COMPARED = 500_000
"""Characters of a run times its places, where each is compared one by one."""

_FIRST = re.compile(r"[^\W_]")
_MARKED = re.compile(r"\"|(?<!\w)'|'(?!\w)")


class Exhausted(Exception):  # noqa: N818 (a refusal is made of it)
    """Words so long stand at so many places that comparing them all would take minutes."""


def has_quotation_marks(run: str) -> bool:
    """Whether a run holds marks, other than apostrophes in words, that could be of the other sort."""
    return _MARKED.search(run) is not None


def plain_runs(folded: str, run: str) -> Iterator[tuple[int, int]]:
    """Every folded ``[start, end)`` that is ``run``, at most ``MOST_PLACES``."""
    return ((place, place + len(run)) for place in _places(folded, run))


def marked_runs(folded: str, blind_folded: str, run: str) -> Iterator[tuple[int, int]]:
    """Every place that equals ``run`` but for the sort of paired quotation marks, at most ``MOST_PLACES``.

    Raises:
        Exhausted: See ``_affordable``.
    """
    for place in _affordable(_places(blind_folded, one_sort_of_mark(run)), run):
        end = match_run(folded, place, run)
        if end is not None:
            yield place, end


def open_runs(folded: str, skeleton: Skeleton, run: str) -> Iterator[tuple[int, int]]:
    """Every place that equals ``run`` in some reading of its line ends, at most ``MOST_PLACES``.

    Raises:
        Exhausted: See ``_affordable``.
    """
    first = _FIRST.search(run)
    lead = first.start() if first else 0
    for place in _affordable(islice(skeleton.occurrences(run), MOST_PLACES), run):
        end = match_run(folded, place - lead, run)
        if end is not None:
            yield place - lead, end


def _affordable(places: Iterable[int], run: str) -> Iterator[int]:
    """The places as long as comparing a run at each of them is not out of proportion.

    A run stands at many places where a text repeats itself; comparing it at all of them would take the
    square of its length. To stop in silence could take one of two places for the only one.

    Raises:
        Exhausted: Then.
    """
    for number, place in enumerate(places):
        if number * len(run) > _MOST_COMPARED:
            raise Exhausted
        yield place


def _places(text: str, wanted: str) -> Iterator[int]:
    place = text.find(wanted)
    for _ in range(MOST_PLACES):
        if place < 0:
            return
        yield place
        place = text.find(wanted, place + 1)


def match_run(folded: str, place: int, run: str) -> int | None:
    """Where ``run`` ends if it stands at ``place``; None if it does not."""
    if place < 0:
        return None
    if folded.startswith(run, place):
        return place + len(run)
    here, there, swapped = place, 0, list[tuple[int, int]]()
    while there < len(run):
        if here >= len(folded):
            return None
        step = step_widths(folded, here, run, there)
        if step is None:
            return None
        if (
            step == (1, 1)
            and folded[here] != run[there]
            and {folded[here], run[there]} == {QUOTE, APOSTROPHE}
        ):
            swapped.append((here, there))
        here, there = here + step[0], there + step[1]
    return here if _paired(folded, run, swapped) else None


def step_widths(folded: str, here: int, run: str, there: int) -> tuple[int, int] | None:
    """How many characters of each text the next comparison takes; None if it fails."""
    source, written = folded[here : here + 1], run[there : there + 1]
    if source == written or {source, written} == {QUOTE, APOSTROPHE}:
        return 1, 1
    if source == LINE_END_HYPHEN:
        return (1, 1) if written == "-" else (1, 0)
    if written == LINE_END_HYPHEN:
        return (1, 1) if source == "-" else (0, 1)
    return _short_dash(folded, here, run, there) or _beside_text(folded, here, run, there)


def _short_dash(folded: str, here: int, run: str, there: int) -> tuple[int, int] | None:
    """A short dash between letters: a hyphen, or a dash with a space on either side."""
    source, written = folded[here : here + 1], run[there : there + 1]
    if source == DASH_OR_HYPHEN:
        if written == "-":
            return 1, 1
        return (1, 3) if run.startswith(" - ", there) else None
    if written == DASH_OR_HYPHEN:
        if source == "-":
            return 1, 1
        return (3, 1) if folded.startswith(" - ", here) else None
    return None


def _beside_text(folded: str, here: int, run: str, there: int) -> tuple[int, int] | None:
    """A mark that a paragraph repeats, and a footnote's mark of the source: there or not."""
    source, written = folded[here : here + 1], run[there : there + 1]
    if source == PARAGRAPH_MARK:
        spaced = folded[here + 1 : here + 2] == " " and written != " "
        return (1, 1) if written in (QUOTE, APOSTROPHE) else (1 + spaced, 0)
    if written == PARAGRAPH_MARK:
        return (1, 1) if source in (QUOTE, APOSTROPHE) else (0, 1)
    note = note_at(folded, here)
    return (note, 0) if note else None


def _paired(folded: str, run: str, swapped: list[tuple[int, int]]) -> bool:
    if len(swapped) % 2:
        return False
    for (opening, first), (closing, last) in zip(swapped[::2], swapped[1::2], strict=True):
        if folded[opening] != folded[closing] or run[first] != run[last]:
            return False
        if not (
            _opens(folded, opening) and _opens(run, first) and _closes(folded, closing) and _closes(run, last)
        ):
            return False
    return True


def _opens(text: str, place: int) -> bool:
    return not text[place - 1 : place].isalnum() and text[place + 1 : place + 2].strip() != ""


def _closes(text: str, place: int) -> bool:
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before.strip() != "" and not before.isdigit() and not after.isalnum()

"""What reads content does no more for hostile texts than in proportion to their length."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.harness.counting import growth, steps
from tests.harness.growing import UNITS, repeated
from tests.harness.limits import within
from tests.harness.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

_TURN = count(1)
_COSTLY = 200
"""Steps for each character past which a shorter text shows as well how they grow."""

_BOUNDED = {("exact", "He said "), ("exact", "“a,” he said. "), ("exact in itself", "a-\n")}
"""What takes more steps a character of longer texts, though of none more than so many."""


def _times(work: Callable[[int], Callable[[], object]]) -> float:
    """How many times as many steps a character of a text takes that is eight times as long as another."""
    few = steps(work(150))
    return steps(work(1_200)) / (8 * few) if few > 150 * _COSTLY else growth(work, 250, 2_000)


@pytest.mark.parametrize("name", READERS)
def test_eight_times_the_text_takes_about_eight_times_the_steps(name: str) -> None:
    read = READERS[name]

    def reading(unit: str, length: int) -> Callable[[], object]:
        whole = repeated(unit, length - length % len(unit))  # a part of one may be read in another way
        text = f"{whole} {next(_TURN):05}"  # no two are alike, so that no cache answers
        return lambda: read(text)

    found = {}
    for unit in UNITS:
        with within(30):
            work = partial(reading, unit)
            found[unit] = growth(work, 1_000, 4_000) if (name, unit) in _BOUNDED else _times(work)
    assert {unit: times for unit, times in found.items() if times > 3} == {}

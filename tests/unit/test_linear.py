"""What reads content does no more for hostile texts than in proportion to their length."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.harness.counting import growth
from tests.harness.growing import UNITS, repeated
from tests.harness.limits import within
from tests.harness.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

_TURN = count(1)


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_eight_times_the_text_takes_about_eight_times_the_steps(read: Callable[[str], object]) -> None:
    def reading(unit: str, length: int) -> Callable[[], object]:
        text = f"{repeated(unit, length)} {next(_TURN)}"  # no two are alike, so that no cache answers
        return lambda: read(text)

    found = {}
    for unit in UNITS:
        with within(30):
            found[unit] = growth(partial(reading, unit))
    assert {unit: times for unit, times in found.items() if times > 3} == {}

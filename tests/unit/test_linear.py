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
_SHORTER = {"quotations", "quotations within", "speaker"}
"""What takes two thousand steps a character of some texts, although no more of longer ones."""


@pytest.mark.parametrize("name", READERS)
def test_eight_times_the_text_takes_about_eight_times_the_steps(name: str) -> None:
    read = READERS[name]
    lengths = (250, 2_000) if name in _SHORTER else (500, 4_000)

    def reading(unit: str, length: int) -> Callable[[], object]:
        text = f"{repeated(unit, length)} {next(_TURN)}"  # no two are alike, so that no cache answers
        return lambda: read(text)

    found = {}
    for unit in UNITS:
        with within(30):
            found[unit] = growth(partial(reading, unit), *lengths)
    assert {unit: times for unit, times in found.items() if times > 3} == {}

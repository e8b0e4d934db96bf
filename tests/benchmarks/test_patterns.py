"""How long each regular expression takes in a hostile window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.harness.growing import UNITS, repeated
from tests.harness.timing import cpu_seconds
from tests.unit.test_patterns import LENGTH, patterns

if TYPE_CHECKING:
    import re

SECONDS = 0.3


def searched(pattern: re.Pattern[str], text: str) -> None:
    """Every match in a text, and whether it is one as a whole."""
    for _ in pattern.finditer(text):
        pass
    pattern.fullmatch(text)


@pytest.mark.benchmark
def test_no_pattern_takes_long_in_a_hostile_window() -> None:
    taken = sorted(
        (
            (cpu_seconds(lambda: searched(pattern, text)), name, unit)  # noqa: B023 - called at once
            for name, pattern in patterns().values()
            for unit in UNITS
            for text in [f"a{repeated(unit, LENGTH)}\0"]
        ),
        reverse=True,
    )
    for seconds, name, unit in taken[:10]:
        sys.stdout.write(f"\n{seconds * 1000:.0f} ms {name} {unit!r}")
    assert taken[0][0] < SECONDS

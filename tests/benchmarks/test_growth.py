"""How time grows as hostile texts double, printed for each reader at its worst."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.harness.growing import UNITS, seconds
from tests.harness.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTHS = (5_000, 10_000, 20_000, 40_000, 80_000)


@pytest.mark.benchmark
@pytest.mark.parametrize(("name", "read"), READERS.items(), ids=READERS)
def test_time_doubles_with_the_text(name: str, read: Callable[[str], object]) -> None:
    worst = max(UNITS, key=lambda unit: seconds(read, unit, LENGTHS[0]))
    times = [seconds(read, worst, length) for length in LENGTHS]
    table = "  ".join(
        f"{length // 1000}k {taken * 1000:.0f} ms" for length, taken in zip(LENGTHS, times, strict=True)
    )
    sys.stdout.write(f"\n{name} ({worst!r}, worst of {len(UNITS)}): {table}")
    assert times[-1] < 3 * 16 * max(times[0], 0.01)

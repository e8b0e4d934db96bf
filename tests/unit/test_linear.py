"""What reads content takes no longer for hostile texts than in proportion to their length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.growing import UNITS, seconds
from tests.harness.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT, LONG = 1_250, 10_000
LEAST = 0.25
"""Seconds below which a ratio says nothing, since a machine at work measures no better."""


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_eight_times_the_text_takes_about_eight_times_as_long(read: Callable[[str], object]) -> None:
    slow = []
    for unit in UNITS:
        taken = seconds(read, unit, LONG)
        if taken > LEAST:
            ratio = taken / max(seconds(read, unit, SHORT), 1e-4)
            if ratio > 3 * LONG / SHORT or taken > 20 * LEAST:
                slow.append((unit, taken, ratio))
    assert slow == []

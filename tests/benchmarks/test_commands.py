"""How long a command takes, its interpreter's start aside."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.benchmark
def test_checking_the_example_takes_less_than_a_second_of_cpu() -> None:
    def cpu(*command: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    cpu("-m", "briefgen", "check")
    checked = min(cpu("-m", "briefgen", "check") for _ in range(3))
    started = min(cpu("-c", "pass") for _ in range(3))
    assert checked - started < 1.0

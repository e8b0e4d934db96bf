"""That a command which takes too much is seen, whatever the process of the tests itself holds."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import pytest

from tests.harness.bounded import briefgen
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems do not count what is written to"
)
RUNAWAY = "tests.harness.runaway"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", {"a": "Rain fell."}, {}).parent


def test_memory_without_end_is_refused(project: Path) -> None:
    run = briefgen(project, "memory", program=RUNAWAY, megabytes=100)
    assert run.status == 1
    assert "MemoryError" in run.err


def test_time_without_end_is_cut_off(project: Path) -> None:
    run = briefgen(project, "time", program=RUNAWAY, seconds=1)
    assert run.status in {-signal.SIGXCPU, -signal.SIGKILL}


def test_what_the_tests_hold_counts_for_nothing(project: Path) -> None:
    held = bytearray(200 << 20)
    held[:: 1 << 12] = b"x" * len(held[:: 1 << 12])
    assert briefgen(project, "check", megabytes=100).status == 0


def test_one_command_leaves_the_next_as_it_was(project: Path) -> None:
    first = briefgen(project, "check", "--format", "json")
    assert briefgen(project, "no-such-command").status == 2
    assert briefgen(project, "check", "--format", "json") == first

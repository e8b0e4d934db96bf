"""That a command which takes too much is seen, whatever the process of the tests itself holds."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import pytest

from tests.harness.commands import run
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems do not count what is written to"
)
RUNAWAY = "tests.harness.runaway:main"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", {"a": "Rain fell."}, {}).parent


def test_memory_without_end_is_refused(project: Path) -> None:
    done = run(project, "memory", program=RUNAWAY, megabytes=100)
    assert done.returncode == 1
    assert "MemoryError" in done.stderr


def test_time_without_end_is_cut_off(project: Path) -> None:
    done = run(project, "time", program=RUNAWAY, seconds=1)
    assert done.returncode in {-signal.SIGXCPU, -signal.SIGKILL}


def test_what_the_tests_hold_counts_for_nothing(project: Path) -> None:
    held = bytearray(110 << 20)
    held[:: 1 << 12] = b"x" * len(held[:: 1 << 12])
    assert run(project, "check", megabytes=160).returncode == 0


def test_one_command_leaves_the_next_as_it_was(project: Path) -> None:
    first = run(project, "check", "--format", "json")
    assert run(project, "no-such-command").returncode == 2
    assert run(project, "check", "--format", "json").stdout == first.stdout

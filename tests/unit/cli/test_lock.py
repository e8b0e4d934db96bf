from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.edits.lock import locked
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOLD = """
import sys, time
from pathlib import Path
from briefgen.cli.edits.lock import locked
with locked(Path(sys.argv[1]), "writing site"):
    print("held", flush=True)
    sys.stdin.read()
"""
COUNT = """
import sys
from pathlib import Path
from briefgen.cli.edits.lock import locked
lock, counter = Path(sys.argv[1]), Path(sys.argv[2])
for _ in range(25):
    with locked(lock, "counts", patience=60):
        counter.write_text(str(int(counter.read_text()) + 1))
"""


@contextmanager
def holder(lock: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds a lock until its input ends."""
    command = [sys.executable, "-c", HOLD, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process


def test_a_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with locked(tmp_path / ".lock", "writing site"):
        assert (tmp_path / ".lock").read_text(encoding="ascii") == f"{os.getpid()}\n"
    assert not list(tmp_path.iterdir())


def test_who_waits_in_vain_is_told_for_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with holder(tmp_path / ".lock") as other:
        with (
            pytest.raises(BuildError, match=f"process {other.pid} is still writing site; try again"),
            locked(tmp_path / ".lock", "writing site", patience=0.1),
        ):
            pass
        assert capsys.readouterr().err == f"waiting for process {other.pid}, which is writing site\n"


def test_the_second_goes_on_when_the_first_has_ended(tmp_path: Path) -> None:
    with holder(tmp_path / ".lock") as other:
        assert other.stdin
        other.stdin.close()
        with locked(tmp_path / ".lock", "writing site"):
            other.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_killed_holder_blocks_nobody_and_its_file_goes(tmp_path: Path) -> None:
    with holder(tmp_path / ".lock") as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert (tmp_path / ".lock").exists()
    with locked(tmp_path / ".lock", "writing site", patience=0):
        pass
    assert not list(tmp_path.iterdir())


def test_several_never_hold_it_at_once(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0", encoding="ascii")
    command = [sys.executable, "-c", COUNT, str(tmp_path / ".lock"), str(counter)]
    for process in [subprocess.Popen(command, stderr=subprocess.DEVNULL) for _ in range(4)]:
        assert process.wait() == 0
    assert counter.read_text(encoding="ascii") == "100"


def test_a_lock_that_cannot_be_had_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BuildError, match="cannot lock before"), locked(tmp_path / ".lock", "writing site"):
        pass
    assert not (tmp_path / "elsewhere").exists()

"""A process of its own ends at once, with its status and all that it said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def run(*arguments: str, output: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "briefgen", *arguments],
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=False,
    )


def test_what_it_said_is_there() -> None:
    done = run("explain", "quotation-cut")
    assert (done.returncode, done.stderr) == (0, "")
    assert "quotation-cut" in done.stdout


def test_its_status_is_the_commands() -> None:
    done = run("chekc")
    assert done.returncode == 2
    assert "Did you mean 'check'?" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_full_disk_is_noticed() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run("explain", "quotation-cut", output=full.fileno())
    assert done.returncode != 0
    assert "No space left" in done.stderr

"""Several processes with one cache, and some that do not live to the end of what they do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefgen.cache import key_of, open_store

ROOT = Path(__file__).resolve().parents[3]
WRITER = """
import sys
from pathlib import Path
from briefgen.cache import key_of, open_store

kept, mine = open_store(Path(sys.argv[1])), sys.argv[2].encode() * 300_000
assert kept, kept.trouble
print("ready", flush=True)
for turn in range(int(sys.argv[3])):
    kept.put("page", key_of(str(turn % 5)), mine)
    found = kept.get("page", key_of(str(turn % 5)))
    assert found is None or len(set(found)) == 1, "torn"
print("done", kept.trouble or "", flush=True)
"""


def writer(project: Path, letter: str, turns: int) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(project), letter, str(turns)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_two_writers_never_tear_an_entry(project: Path) -> None:
    writers = [writer(project, letter, 60) for letter in "ab"]
    for one in writers:
        output, errors = one.communicate(timeout=120)
        assert (one.returncode, output) == (0, "ready\ndone \n"), errors
    kept = open_store(project)
    found = [kept.get("page", key_of(str(number))) or b"" for number in range(5)]
    letters = [content[:1] for content in found]
    assert set(letters) <= {b"a", b"b"}, (letters, kept.trouble)
    assert found == [letter * 300_000 for letter in letters]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_writer_killed_at_any_moment_leaves_whole_entries_or_none(project: Path) -> None:
    for moment in range(6):
        one = writer(project, "a", 1_000_000)
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
        time.sleep(0.003 * moment)
        one.send_signal(signal.SIGKILL)
        one.communicate(timeout=60)
        kept = open_store(project)
        found = [kept.get("page", key_of(str(number))) for number in range(5)]
        assert all(content in (None, b"a" * 300_000) for content in found)

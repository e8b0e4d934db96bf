"""Whatever process is killed at whatever moment, nothing is lost, and running the command again ends it.

Each round starts a command as an editor does and kills it, or one of its processes, after a random time
within that which it takes undisturbed. In the end there has to be what an undisturbed run makes.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.archive.index.finding import Finder
from tests.harness.archives import articles, tables, write_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

pytestmark = pytest.mark.cluster
ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("ROUNDS", "12"))
SEED = int(os.environ.get("SEED", "0")) or random.randrange(1, 10**6)
PULLED = [f"a{number}" for number in range(0, 24, 3)]


@pytest.fixture(scope="module")
def chance() -> random.Random:
    sys.stderr.write(f"\nSEED={SEED} ROUNDS={ROUNDS}\n")
    return random.Random(SEED)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(16):
        write_lines(folder / f"{number:02}.jsonl", articles(120, 120 * number))
    return folder


def started(folder: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "briefgen", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def finished(folder: Path, *arguments: str | Path) -> tuple[int, str, float]:
    """Run a command to its end: its status, what it printed and the seconds that it took."""
    begun = time.monotonic()
    process = started(folder, *arguments)
    printed, _ = process.communicate()
    return process.returncode, printed, time.monotonic() - begun


def children(process: int) -> list[int]:
    """The processes that a process has started, in any order."""
    path = Path(f"/proc/{process}/task/{process}/children")
    with suppress(OSError):
        return [int(one) for one in path.read_text(encoding="ascii").split()]
    return []


def killed(process: subprocess.Popen[str], after: float, victims: Callable[[int], list[int]]) -> bool:
    """Kill one of the victims after some seconds, if there is one by then; whether there was."""
    time.sleep(after)
    for victim in victims(process.pid)[:1] if process.poll() is None else ():
        with suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
            return True
    return False


def disturb(
    chance: random.Random,
    seconds: float,
    folder: Path,
    command: Sequence[str | Path],
    whole: Callable[[], None],
) -> None:
    """Kill a command so and so often at random moments.

    Args:
        chance: Chooses the moments.
        seconds: How long it takes undisturbed.
        folder: Where it is run.
        command: The command.
        whole: Called whenever it came to its end: checks what is there, and takes it away.
    """
    kills = 0
    while True:
        process = started(folder, *command)
        late = chance.uniform(0.05, seconds) if kills < ROUNDS else None
        if late is not None and killed(process, late, lambda pid: [pid]):
            kills += 1
            process.communicate()
            continue
        process.communicate()
        whole()
        if late is None:
            return


def test_reading(archive: Path, tmp_path: Path, chance: random.Random) -> None:
    command = ("archive", "read", archive, "--processes", "2", "--out")
    out, clean = tmp_path / "out", tmp_path / "clean"
    status, printed, seconds = finished(tmp_path, *command, clean)
    assert status == 0, printed

    def whole() -> None:
        assert tables(out) == tables(clean)
        shutil.rmtree(out)

    disturb(chance, seconds, tmp_path, (*command, out), whole)


def test_processes_of_reading(archive: Path, tmp_path: Path, chance: random.Random) -> None:
    command = ("archive", "read", archive, "--processes", "2", "--out")
    status, printed, seconds = finished(tmp_path, *command, tmp_path / "clean")
    assert status == 0, printed
    kills = 0
    for number in range(ROUNDS):
        out = tmp_path / f"out{number}"
        process = started(tmp_path, *command, out)
        for part in (0.3, 0.3):
            kills += killed(
                process,
                chance.uniform(0.05, part * seconds),
                lambda pid: chance.sample(children(pid), len(children(pid))),
            )
        printed, _ = process.communicate()
        assert process.returncode == 0, printed
        assert tables(out) == tables(tmp_path / "clean")
    assert kills >= ROUNDS


def test_indexing(archive: Path, tmp_path: Path, chance: random.Random) -> None:
    command = ("archive", "index", archive, "--out")
    status, printed, seconds = finished(tmp_path, *command, tmp_path / "clean")
    assert status == 0, printed

    def whole() -> None:
        assert found(tmp_path / "index") == found(tmp_path / "clean")
        shutil.rmtree(tmp_path / "index")

    disturb(chance, seconds, tmp_path, (*command, tmp_path / "index"), whole)


def found(index: Path) -> list[list[str]]:
    """What an index answers to some questions."""
    finder = Finder(index)
    asked = ("million tonnes of grain", "We will close harbour 7 in May", "Nobody asked ward 1900")
    return [sorted(one.document.id for one in finder.verbatim(words, 5_000)) for words in asked]


def test_pulling(archive: Path, tmp_path: Path, chance: random.Random) -> None:
    index = tmp_path / "index"
    assert finished(tmp_path, "archive", "index", archive, "--out", index)[0] == 0
    command: tuple[str | Path, ...] = ("archive", "pull", *PULLED, "--index", index, "--anyway")
    assert finished(tmp_path, "init", "fresh")[0] == 0
    desk, clean = (shutil.copytree(tmp_path / "fresh", tmp_path / name) for name in ("desk", "clean"))
    status, printed, seconds = finished(clean, *command)
    assert status == 0, printed
    assert finished(clean, "check", "--strict")[0] == 0

    def whole() -> None:  # the status is that some are there already
        assert content(desk) == content(clean)
        shutil.rmtree(desk)
        shutil.copytree(tmp_path / "fresh", desk)

    disturb(chance, seconds, desk, command, whole)


def content(project: Path) -> dict[str, bytes]:
    """The files that the site is made of."""
    folder = project / "content"
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

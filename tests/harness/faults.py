"""Breaks a command at one write after the other, and tells what stood on the disk afterwards.

A program of its own, since it forks: what a command imports is imported once, and each fault costs one run
of the command and another one after it. Its argument is an ``Experiment`` as JSON; it prints a list of
``Outcome``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from briefgen.cli import application
from tests.harness import commands
from tests.harness.writes import EXCHANGE, KINDS, Kind, Writes

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Experiment:
    """What is broken and where.

    Attributes:
        project: A project's folder in the state before the command.
        command: briefgen's arguments; ``replacing`` stands for a folder of three files and nothing around it.
        target: What the command replaces, relative to the project.
        kinds: The faults.
        stride: Every how manieth write is broken; those around the exchange always are.
        exchange: Whether the system can exchange two names.
    """

    project: str
    command: tuple[str, ...]
    target: str
    kinds: tuple[Kind, ...] = KINDS
    stride: int = 1
    exchange: bool = True


@dataclass(frozen=True)
class Outcome:
    """What a fault led to.

    Attributes:
        kind: The fault.
        event: The write that it struck.
        status: The exit status; negative for a signal.
        state: ``old`` or ``new`` if the target is whole, ``aside`` if it is missing and whole under its other
            name, ``broken`` otherwise.
        printed: What the command printed.
        left: What a next run left of it: where the files differ from those of an undisturbed run.
    """

    kind: str
    event: str
    status: int
    state: str
    printed: str
    left: tuple[str, ...]


def outcomes(experiment: Experiment) -> list[Outcome]:
    """Run an experiment in a process of its own."""
    done = commands.run(
        Path(__file__).parents[2],
        json.dumps(asdict(experiment)),
        program="tests.harness.faults:main",
        environment={"SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stderr
    return [Outcome(**{**item, "left": tuple(item["left"])}) for item in json.loads(done.stdout)]


def digests(folder: Path) -> dict[str, str]:
    """All files and folders below a folder, or the one file that it is; without a cache."""
    if folder.is_file():
        return {"": sha256(folder.read_bytes()).hexdigest()}
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in folder.rglob("*")
        if path.relative_to(folder).parts[0] != ".briefgen"
    }


class _Laboratory:
    def __init__(self, experiment: Experiment) -> None:
        self._asked = experiment
        self._before = Path(experiment.project)
        self._work = self._before.with_name("work")
        self._printed = self._before.with_name("printed")
        self._left: dict[frozenset[tuple[str, int, bytes]], tuple[str, ...]] = {}
        self._copy()
        with redirect_stdout(sys.stderr):  # imports what the command imports, so that no fork has to
            assert self._run() == 0
        self._events = self._measured()
        self._old = digests(self._before / experiment.target)
        self._whole = digests(self._work)
        self._new = digests(self._work / experiment.target)
        assert self._old != self._new

    def outcomes(self) -> list[Outcome]:
        return [self._broken(number, kind) for number in self._numbers() for kind in self._asked.kinds]

    def _numbers(self) -> list[int]:
        turn = self._events.index(EXCHANGE) if EXCHANGE in self._events else 0
        near = range(max(turn - 1, 0), min(turn + 2, len(self._events)))
        return sorted({*range(0, len(self._events), self._asked.stride), *near})

    def _broken(self, number: int, kind: Kind) -> Outcome:
        self._copy()
        status = self._forked(kind, number)
        printed = self._printed.read_text(encoding="utf-8")
        state = self._state()
        if self._asked.target.endswith(".yml") and state == "new":
            return Outcome(kind, self._events[number], status, state, printed, ())
        found = self._found()
        if found not in self._left:
            self._left[found] = self._left_by_next_run()
        return Outcome(kind, self._events[number], status, state, printed, self._left[found])

    def _found(self) -> frozenset[tuple[str, int, bytes]]:
        """All that a next run finds; faults of many kinds leave the same."""
        return frozenset(
            (str(path), path.lstat().st_mode, sha256(path.read_bytes()).digest() if path.is_file() else b"")
            for path in self._work.rglob("*")
        )

    def _left_by_next_run(self) -> tuple[str, ...]:
        again = self._forked(None, 0)
        left = [] if again == 0 else [f"status {again}: {self._printed.read_text(encoding='utf-8')}"]
        found = digests(self._work)
        left += sorted(name for name in {*found, *self._whole} if found.get(name) != self._whole.get(name))
        return tuple(left)

    def _state(self) -> str:
        target = self._work / self._asked.target
        known: Mapping[str, dict[str, str]] = {"old": self._old, "new": self._new}
        if target.exists():
            return next((name for name, files in known.items() if digests(target) == files), "broken")
        last = target.with_name(f".{target.name}.last")
        return "aside" if digests(last) == self._old else "broken"

    def _copy(self) -> None:
        if self._work.exists():
            shutil.rmtree(self._work)
        shutil.copytree(self._before, self._work)

    def _measured(self) -> list[str]:
        self._copy()
        assert self._forked(None, 0, listed=True) == 0, self._printed.read_text(encoding="utf-8")
        return self._printed.read_text(encoding="utf-8").partition("\0")[2].split("\n")

    def _forked(self, kind: Kind | None, number: int, *, listed: bool = False) -> int:
        child = os.fork()
        if child:
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        output = os.open(self._printed, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        writes = Writes(self._work, kind, number, exchange=self._asked.exchange)
        status = self._run()
        if listed:
            os.write(1, b"\0" + "\n".join(writes.events).encode())
        os._exit(status)

    def _run(self) -> int:
        os.chdir(self._work)
        sys.argv = ["briefgen", *self._asked.command]
        try:
            application.main()
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else int(end.code is not None)
        return 0


def main() -> None:
    """Make the experiment that the argument describes."""
    # Only here is there a command of this name.
    cast("dict[str, tuple[str, str]]", application.COMMANDS)["replacing"] = ("tests.harness.replacement", "")
    made = _Laboratory(Experiment(**json.loads(sys.argv[1]))).outcomes()
    sys.stdout.write(json.dumps([asdict(outcome) for outcome in made]))

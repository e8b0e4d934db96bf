"""Does what a page of the documentation tells a reader to do: its commands in their order, and its edits.

- ``console``: after ``$`` a command, then lines that its output has in this order; ``…`` for any others. A
  command whose output shows an error or a warning may fail; any other ends with status 0.
- ``yaml FILE``, ``css FILE`` and so on: the whole content of a file. ``diff FILE``: the lines with ``-`` are
  replaced by those with ``+``; without a line ``-``, they are added at the end.

Blocks of other kinds, or without a file, are for reading only.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Final

from tests.harness import commands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BLOCK: Final = re.compile(r"^(?P<margin> *)```(\w+) ?(.*)\n((?:.*\n)*?)(?P=margin)```$", re.MULTILINE)


def follow(page: str, folder: Path) -> Path:
    """Do what a page says, beginning in ``folder``; the folder where its last command ran.

    Raises:
        AssertionError: Where a command ends otherwise or prints something else than the page says.
    """
    for margin, kind, name, block in _BLOCK.findall(page):
        text = re.sub(rf"^{margin}", "", block, flags=re.MULTILINE)
        if kind == "console":
            for command, shown in _commands(text):
                folder = _run(command, shown, folder)
        elif kind == "diff":
            _edit(folder / name, text)
        elif name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    return folder


def _commands(block: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of a block with the lines that follow it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        yield command, shown


def _run(command: str, shown: list[str], folder: Path) -> Path:
    program, *arguments = shlex.split(command, comments=True)
    if program == "cd":
        return folder / arguments[0]
    if program == "rm":
        for name in arguments:
            (folder / name).unlink()
        return folder
    assert program == "briefgen", command
    done = commands.run(folder, *arguments, megabytes=2_000, seconds=120)
    printed = done.stdout + done.stderr
    may_fail = re.search(r"^(?:error|warning)\[", "\n".join(shown), re.MULTILINE)
    assert done.returncode in ((0, 1) if may_fail else (0,)), f"{command}\n{printed}"
    missing = _missing(shown, printed.splitlines())
    assert missing is None, f"{command}\n{missing}\n---\n{printed}"
    return folder


def _shown(line: str, printed: str) -> bool:
    """Whether a line of the page is a printed one, as far as it goes."""
    before, cut, _ = line.partition("…")
    return printed.startswith(before) if cut else printed == line


def _missing(shown: list[str], printed: list[str]) -> str | None:
    """The first line that is not in the output, or not there in its turn."""
    rest = iter(printed)
    wanted = (line for line in shown if line.strip() != "…")
    return next((line for line in wanted if not any(_shown(line, each) for each in rest)), None)


def _edit(path: Path, block: str) -> None:
    lines = block.splitlines()
    old = "\n".join(line[1:] for line in lines if line.startswith("-"))
    new = "\n".join(line[1:] for line in lines if line.startswith("+"))
    text = path.read_text(encoding="utf-8")
    if not old:
        path.write_text(f"{text.rstrip()}\n{new}\n", encoding="utf-8")
        return
    assert text.count(old) == 1, f"{path.name}: {old}"
    path.write_text(text.replace(old, new), encoding="utf-8")

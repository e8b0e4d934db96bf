"""Changes several files of a project together: all of them or none, however the process ends.

What is to be written is written down first, whole, in a hidden file of the project: the journal. Once that is
on the disk the change will be made: by this run, or by the next command if this one is killed. A write that
fails takes back those before it, and the journal with them.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.cli.edits.durable import sync_name, write_whole
from briefgen.cli.edits.lock import locked
from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.errors import BuildError
from briefgen.files import objection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

JOURNAL: Final = ".briefgen.journal"
_FORMAT: Final = 1
_LIMIT: Final = 1 << 30
_DELETE: Final = "delete it, and run briefgen check to see what is unfinished"


@dataclass(frozen=True)
class Change:
    """One file.

    Attributes:
        path: Absolute, links followed, within the project.
        before: Its bytes; None where there is no file.
        after: What it is to hold; None where it is to be gone.
    """

    path: Path
    before: bytes | None
    after: bytes | None


def change_together(root: Path, changes: Sequence[Change]) -> None:
    """Make all changes, or none. The caller holds the lock of the project.

    Raises:
        BuildError: If somebody else has just changed one of the files, or one cannot be written.
    """
    journal = root / JOURNAL
    with explained("nothing was changed: a file cannot be written"):
        for change in changes:
            if _content(change.path) != change.before:
                name = change.path.relative_to(root).as_posix()
                raise BuildError(f"{name} was changed in the meantime; nothing written")
        try:
            write_whole(journal, _encoded(root, changes))
            _write((change.path, change.after) for change in changes)
        except BaseException:
            # Where even this fails the journal stays, and the next command completes the change.
            with suppress(OSError):
                _write((change.path, change.before) for change in reversed(changes))
                _forget(journal)
            raise
    with suppress(OSError):
        _forget(journal)


def recover(root: Path) -> None:
    """Complete the change that a killed run began, if there is one.

    Raises:
        BuildError: If that is not possible, or not safe because somebody has changed a file since.
    """
    journal = root / JOURNAL
    if not os.path.lexists(journal):
        return
    with locked(root / ".briefgen.lock", "editing this project"), explained(f"{JOURNAL} cannot be completed"):
        if not os.path.lexists(journal):  # the run that wrote it has ended meanwhile
            return
        pending = _decoded(root, journal)
        for path, before, after in pending:
            if _digest(_content(path)) not in {before, _digest(after)}:
                name = path.relative_to(root).as_posix()
                raise BuildError(
                    f"{name} was changed after the interruption that {JOURNAL} records: {_DELETE}"
                )
        _write((path, after) for path, _, after in pending)
        _forget(journal)
    say("completed the change that was interrupted", err=True)


def _write(wanted: Iterable[tuple[Path, bytes | None]]) -> None:
    for path, content in wanted:
        if content is None:
            path.unlink(missing_ok=True)
            sync_name(path)
        elif _content(path) != content:
            write_whole(path, content)


def _forget(journal: Path) -> None:
    journal.unlink(missing_ok=True)
    sync_name(journal)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _digest(content: bytes | None) -> str | None:
    return None if content is None else sha256(content).hexdigest()


def _encoded(root: Path, changes: Iterable[Change]) -> bytes:
    files = [
        {
            "path": change.path.relative_to(root).as_posix(),
            "before": _digest(change.before),
            "after": None if change.after is None else base64.b64encode(change.after).decode("ascii"),
        }
        for change in changes
    ]
    return json.dumps({"version": _FORMAT, "files": files}, indent=1).encode("ascii")


def _decoded(root: Path, journal: Path) -> list[tuple[Path, str | None, bytes | None]]:
    """What a journal asks for; anybody may have written it, so it is read with care."""
    damaged = BuildError(f"{JOURNAL} is damaged: {_DELETE}")
    if journal.is_symlink() or journal.stat().st_size > _LIMIT:
        raise damaged
    try:
        read: Any = json.loads(journal.read_bytes())
        if read["version"] == _FORMAT:
            return [_pending(root, file) for file in read["files"]]
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error):
        pass
    raise damaged


def _pending(root: Path, file: dict[str, Any]) -> tuple[Path, str | None, bytes | None]:
    """One file of it.

    Raises:
        ValueError: If it is no visible file of the project.
    """
    name, before, after = file["path"], file["before"], file["after"]
    if objection(name) or not (before is None or isinstance(before, str)):
        raise ValueError(name)
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise ValueError(name)
    return path, before, None if after is None else base64.b64decode(after, validate=True)

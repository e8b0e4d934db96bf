"""The files below a folder, in the order of their paths: bounded, and no link to a folder is followed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefgen.diagnostics import Code
from briefgen.files.limits import DEEPEST_FOLDER, MOST_FILES
from briefgen.files.opening import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator


class Found(NamedTuple):
    """What stands at a path: a file, or something that is not read.

    Attributes:
        path: Below the folder that was walked, which it begins with.
        refusal: Why nothing at or below the path is read; None for a file.
    """

    path: Path
    refusal: Refusal | None = None


def walk(folder: Path, *, hidden: bool = False) -> list[Found]:
    """Everything below a folder, ordered by path; nothing where there is no such folder.

    Of a folder that holds too much nothing is found, for which of it came first is chance.

    Args:
        folder: Where to begin.
        hidden: Whether names that begin with a dot are among them.
    """
    found: list[Found] = []
    waiting = [(folder, 0)]
    seen = 0
    while waiting:
        place, depth = waiting.pop()
        for entry in _entries(place, found):
            if entry.name.startswith(".") and not hidden:
                continue
            seen += 1
            if seen > MOST_FILES:
                return [Found(folder, _too_many())]
            path = Path(entry.path)
            if not _is_folder(entry):
                found.append(Found(path))
            elif entry.is_symlink():
                found.append(Found(path, _linked()))
            elif depth == DEEPEST_FOLDER:
                found.append(Found(path, _too_deep()))
            else:
                waiting.append((path, depth + 1))
    return sorted(found, key=_order)


def _entries(place: Path, found: list[Found]) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(place) as entries:
            yield from entries
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
        found.append(Found(place, Refusal(Code.FILE_UNREADABLE, reason, "fix its permissions")))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _order(found: Found) -> tuple[str, ...]:
    return found.path.parts


def _linked() -> Refusal:
    reason = "is a link to a folder, which is not followed"
    return Refusal(Code.FILE_UNREADABLE, reason, "copy the files into the project, or delete the link")


def _too_deep() -> Refusal:
    reason = f"lies more than {DEEPEST_FOLDER} folders deep"
    return Refusal(Code.FILE_TOO_LARGE, reason, "move its files to a higher folder")


def _too_many() -> Refusal:
    reason = f"holds more than {MOST_FILES:,} files and folders"
    return Refusal(Code.FILE_TOO_LARGE, reason, "split the project, or make the corpus one .jsonl file")

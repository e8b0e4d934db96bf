"""Puts a finished folder in the place of the last one, so that a failure at any moment leaves a whole site.

The new site is written beside the old one, on the same file system, and is on the disk before it takes its
place. Where the system can exchange two names at once, there is a whole site at every moment. Elsewhere two
renames follow each other; if the program dies between them, the next run finds the old site under its other
name and puts it back first. Until then a reader gets an error.

The names beside ``site`` are ``.site.new``, ``.site.last`` and ``.site.lock``. Only the lock's holder touches
the other two; ``.site.last`` is always whole, and nothing is lost with ``.site.new``.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from briefgen.cli.edits.durable import sync_name, sync_tree
from briefgen.cli.edits.lock import locked
from briefgen.cli.edits.refusals import explained
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def replacing(target: Path, discard: Callable[[Path], None] | None = None) -> Iterator[Path]:
    """Yield an empty folder that takes the place of ``target`` when the block ends well.

    Args:
        target: The folder that is replaced.
        discard: Deletes what is left over in the end: what was there before, or what failed.

    Raises:
        BuildError: If ``target`` is no folder of its own, another process is replacing it, or the file system
            refuses.
    """
    given, target = target, _named(target)
    staging, previous = staging_of(target), target.with_name(f".{target.name}.last")
    with explained(f"cannot write beside {given}"):
        _refuse(target, given)
        target.parent.mkdir(parents=True, exist_ok=True)
    with locked(target.with_name(f".{target.name}.lock"), f"writing {given}"):
        with explained(f"cannot write beside {given}"):
            _recover(target, staging, previous)
            staging.mkdir()
        try:
            with explained(f"{given} is unchanged"):
                yield staging
                sync_tree(staging)
                _put(staging, target, previous)
        finally:
            if discard is not None:
                discard(staging)
            else:
                shutil.rmtree(staging, ignore_errors=True)


def staging_of(target: Path) -> Path:
    """The folder beside ``target`` in which what takes its place is made."""
    target = _named(target)
    return target.with_name(f".{target.name}.new")


def _named(target: Path) -> Path:
    """The path with a name of its own as its last part, which ``.`` and ``..`` are not."""
    absolute = target.absolute()
    return absolute.resolve() if absolute.name in {"", ".."} else absolute


def _refuse(target: Path, given: Path) -> None:
    if target.is_symlink():
        raise BuildError(f"{given} is a link: name its target folder instead")
    if target.exists() and not target.is_dir():
        raise BuildError(f"{given} is not a folder; choose another one, or move it")
    if os.path.ismount(target):  # Path.is_mount is not for Windows before Python 3.12
        raise BuildError(f"{given} is a mount point and cannot be replaced: choose a folder within it")


def _recover(target: Path, staging: Path, previous: Path) -> None:
    """Put right what a killed run left; links and files were left by others, and are no site to put back."""
    _remove(staging)
    if not _is_folder(previous):
        _remove(previous)
    elif target.exists():
        previous.rename(staging)
        _remove(staging)
    else:
        previous.rename(target)


def _remove(path: Path) -> None:
    if _is_folder(path):
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _put(staging: Path, target: Path, previous: Path) -> None:
    """Make the new folder the target; what was there before has the name of the new one afterwards."""
    if not target.exists():
        staging.rename(target)
    elif not exchanged(staging, target):
        try:
            target.rename(previous)
            staging.rename(target)
        except BaseException:  # also when it is interrupted
            if previous.is_dir() and not target.exists():
                with explained(f"the last one is in {previous}; the next run restores it"):
                    previous.rename(target)
            raise
        with suppress(OSError):  # the next run does it
            previous.rename(staging)
    sync_name(target)


_WORKING_DIRECTORY: Final = -100
_EXCHANGE: Final = 2


def exchanged(one: Path, other: Path) -> bool:
    """Exchange the names of two paths by renameat2(2) of Linux.

    Returns:
        Whether it was done; otherwise both paths are as they were. Other systems, some file systems and some
        libraries of C cannot do it.
    """
    if sys.platform != "linux":
        return False
    try:
        rename = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError):
        return False
    here = _WORKING_DIRECTORY
    return bool(rename(here, os.fsencode(one), here, os.fsencode(other), _EXCHANGE) == 0)

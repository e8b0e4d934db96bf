"""Puts a finished folder in the place of the last one, so that a failure at any moment leaves a whole site.

The new site is written beside the old one, on the same file system. Then two renames follow; if the program
dies between them, the next run finds the old site under its other name and puts it back first.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator

_STAGING = ".new-"
_PREVIOUS = ".last"


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield an empty folder that takes the place of ``target`` when the block ends well.

    Raises:
        BuildError: If ``target`` is no folder, or the file system refuses.
    """
    target = target.absolute()
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise BuildError(f"{target} is in the way: it is not a folder")
    previous = target.with_name(f".{target.name}{_PREVIOUS}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _recover(target, previous)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}{_STAGING}", dir=target.parent))
    except OSError as error:
        raise BuildError(f"cannot write beside {target}: {error.strerror}") from error
    try:
        yield staging
        _exchange(staging, target, previous)
    except OSError as error:
        raise BuildError(f"{target} stays as it was: {error.strerror or error}") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _recover(target: Path, previous: Path) -> None:
    if previous.is_dir() and not target.exists():
        previous.rename(target)
    elif previous.exists():
        shutil.rmtree(previous)
    for left in target.parent.glob(f".{target.name}{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _exchange(staging: Path, target: Path, previous: Path) -> None:
    # mkdtemp makes a private folder; a web server must be able to read the site.
    staging.chmod(0o777 & ~_umask())
    if target.exists():
        target.rename(previous)
    try:
        staging.rename(target)
    except OSError:
        if previous.exists():
            previous.rename(target)
        raise
    shutil.rmtree(previous, ignore_errors=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

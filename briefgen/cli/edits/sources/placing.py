"""Puts files into the corpus for a change that may yet fail, and takes them out again if it does."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.refusals import explained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


@contextmanager
def placed(files: Mapping[Path, bytes], is_needed: Callable[[], bool]) -> Iterator[None]:
    """Write files that are not there yet; after the block, remove them again unless they are needed.

    Args:
        files: By path, what they hold; a file that is there already has the same content.
        is_needed: Whether an entry describes them now; asked at the end, however the block ends.

    Raises:
        BuildError: If one cannot be written.
    """
    written: list[Path] = []
    try:
        for path, content in files.items():
            with explained(f"{path} cannot be written"):
                if not path.exists():
                    path.parent.mkdir(parents=True, exist_ok=True)
                    written.append(path)
                    write_whole(path, content)
        yield
    finally:
        if written and not is_needed():
            for path in written:
                path.unlink(missing_ok=True)

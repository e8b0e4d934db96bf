"""Files of tests, none of which has to outlast a loss of power."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from briefgen.cli.edits import durable

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike


def hurry() -> None:
    """Have this process and its forks go on without waiting for a file or a folder to be on the disk.

    Half of the time of the tests that break one write after the other was this waiting, in which a core has
    nothing to do. That a command asks for it is counted (``writes.py``, ``unit/cli/test_durable.py``).
    """

    def fsync(fd: FileDescriptorLike) -> None:
        """Take the file as written."""

    os.fsync = fsync


def hurry_with_file_systems() -> None:
    """Have a build not wait for its file system either, on which is all that other workers have written."""
    vars(durable)["_sync_file_system"] = lambda _: True

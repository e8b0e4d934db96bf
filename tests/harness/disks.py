"""Files of tests, none of which has to outlast a loss of power."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike


def hurry() -> None:
    """Have this process and its forks go on without waiting for the disk.

    Half of the time of the tests that break one write after the other was this waiting, in which a core has
    nothing to do. That a command asks for it is counted (``writes.py``, ``unit/cli/test_durable.py``).
    """

    def fsync(fd: FileDescriptorLike) -> None:
        """Take the file as written."""

    os.fsync = fsync

"""Two folders take each other's name in one step, where the system can do that.

By two renames there is a moment without a site: a reader then gets an error, and a run that is killed just
then leaves none until the next run puts the last one back.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

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

"""What standard output is: whether it shows colours, and how wide it is."""

from __future__ import annotations

import os
import shutil
import sys


def colour() -> bool:
    """Whether standard output is a terminal that shows colours and is to."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int | None:
    """The columns of the terminal; None where standard output is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None

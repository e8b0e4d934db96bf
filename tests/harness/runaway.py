"""A command that takes without end what its argument names, for the tests of what ends it."""

from __future__ import annotations

import sys


def main() -> None:
    """Take memory, or time."""
    held = []
    while True:
        if sys.argv[1] == "memory":
            held.append(bytearray(1 << 20))

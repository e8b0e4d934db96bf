"""Texts of any length that repeat what makes bad parsers and patterns slow, and what time they take."""

from __future__ import annotations

import gc
import time
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

PROSE: Final = "The minister said that “rain fell” on the town of Busan in July, he said. "
UNITS: Final = (
    "[", "![a](", "(", '"', "“", "”", "“”", "“a ", "‘", "'", "'a ", "«", "7", ".", "…", "… ", "- ", "-",
    "a-\n", " ", "a ", "a", "A", "A ", "1,", "1.", "1-", "$1 ", "$1.1.", "said ", "“a,” he said. ",
    "He said ", "Mr. A B ", "Mr. ", "U.S. ", "\n", "a\n\n", "\t", "\r", "́", "á", "\xad", "\u200b", "️",
    "\u202e", "ﬁ", "한", "ᄀ", "http://", "*", "_", "<", "{", "&", "# ", "|", ":", ": ", "\\", "`", "~",
    "--", "[…] a ", "[a] ", ". . ", "...a", "hundreds of ", "1 million ", "twenty-", "not ", "of the ",
    "January 1 ", "2023-01-30 ", "according to ", "between 1 and ", "A and ", ", who ", "½", "²", "a@b.",
    "www.", "'\"", '="a" ',
)  # fmt: skip

_TURN = count(1)


def repeated(unit: str, length: int) -> str:
    """A text of ``length`` code points that repeats ``unit``."""
    return (unit * (length // len(unit) + 1))[:length]


def seconds(read: Callable[[str], object], unit: str, length: int) -> float:
    """The CPU seconds that reading a text takes; no two calls get the same text, so no cache answers."""
    text = f"{repeated(unit, length)} {next(_TURN)}"
    gc.disable()  # what the rest of a test run has left would be swept in this one's time
    try:
        started = time.process_time()
        read(text)
        return time.process_time() - started
    finally:
        gc.enable()

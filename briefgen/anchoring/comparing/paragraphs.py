"""Where one paragraph ends and the next begins: at a line with nothing but spaces, whatever the line ends."""

from __future__ import annotations

import re
from typing import Final

_LINE_END: Final = r"(?>\r\n|\n|\r)"
PARAGRAPH_BREAK: Final = rf"{_LINE_END}[ \t]*{_LINE_END}"
"""A regular expression. Its groups are atomic: one CR LF is never taken for two line ends."""

_BREAK: Final = re.compile(PARAGRAPH_BREAK)


def has_break(text: str, start: int, end: int) -> bool:
    """Whether a paragraph ends within ``text[start:end]``; offsets in code points."""
    return _BREAK.search(text, start, end) is not None


def paragraph_start(text: str, place: int, reach: int) -> int:
    """Where the paragraph that holds ``place`` begins, its break included; ``place`` if beyond ``reach``.

    All in code points.
    """
    low = max(0, place - reach)
    start = place if low else 0
    for match in _BREAK.finditer(text, low, place):
        start = match.start()
    return start

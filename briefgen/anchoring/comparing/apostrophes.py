"""Apostrophes at the edge of a word, told from single quotation marks."""

from __future__ import annotations

import re

from briefgen.anchoring.comparing.paragraphs import paragraph_start

_MARKS = "'’‘`´ʼ＇"
_ELIDED = re.compile(
    r"(?:tis|twas|twere|twill|em|til|till|cause|bout|neath|gainst|n|round|cos|ere|ello)\b|\d0s", re.IGNORECASE
)
_OPENING = re.compile(r"(?:^|(?<=[\s(\[“\"«—–-]))['‘](?=\w)")
_CLOSING = re.compile(r"(?<=[\w.,!?])['’](?!\w)")


def elided(before: str, words: str) -> bool:
    """Whether ``words`` begin just after the apostrophe of an elision: ``'tis``, ``'90s``."""
    if before[-1] not in _MARKS or (len(before) > 1 and before[-2].isalnum()):
        return False
    return _ELIDED.match(words) is not None


def possessive(words: str, after: str) -> bool:
    """Whether the mark after ``words`` makes a possessive plural (``workers'``), not a quotation's end.

    It is a quotation's end if a single quotation mark was opened in the same paragraph and not closed.
    """
    if after[0] not in _MARKS or after[1:2] == after[0] or words[-1] not in "sSzZxX":
        return False
    paragraph = words[paragraph_start(words, len(words), len(words)) :]
    opened = [match.start() for match in _OPENING.finditer(paragraph)]
    return not opened or _CLOSING.search(paragraph, opened[-1] + 1) is not None

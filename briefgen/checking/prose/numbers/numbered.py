"""Things that have a number for a name: *pump 4*, *article 12*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.english.counting import NUMBERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading import ExtractedFigure, Reading

_DIGITS: Final = re.compile(r"\d{1,4}(?![\d.,]\d|%)")
_BEFORE: Final = re.compile(r"(?<![\w-])([A-Za-z]{2,20})\s\Z")
_REACH: Final = 24


def is_numbered_alike(text: str, own: ExtractedFigure, sentences: Sequence[Reading]) -> bool:
    """Whether a number names a thing, and a sentence of the evidence gives the thing the same one."""
    number = _DIGITS.match(text, own.span.start)
    noun = _BEFORE.search(text, max(0, own.span.start - _REACH), own.span.start)
    if number is None or noun is None or noun[1].lower() not in NUMBERED:
        return False
    same = re.compile(rf"(?<![\w-]){noun[1]}\s{number[0]}(?!\w|[.,]\d)", re.IGNORECASE)
    return any(same.search(sentence.text) is not None for sentence in sentences)

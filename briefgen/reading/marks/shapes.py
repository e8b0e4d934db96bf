"""What a single mark looks like from its neighbours: an opening one, a closing one, or no mark at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefgen.text.garbling import PADDING

CANDIDATES = re.compile(r"[\"“”„‟«»「」『』'‘’`](?:(?<=')'|(?<=`)`|(?<!['’])|(?<!\w.)|(?!\w))")
"""Every character that may be a quotation mark, and the two doubled ones of the wires.

Apostrophes within a word are left out here, since they are most of them. The characters come first so that
the search can skip to one.
"""

_RARER = "‹›❮❯＂〝〞〟❝❞＇❛❜｢｣"
_RARE = str.maketrans(_RARER, "«»«»\"“””“”'‘’「」")
_LOW_SINGLE = re.compile(r"(?<!\w)‚(?=[\w…¿¡])")
"""The low mark that opens ‚…‘; with a letter before it or a space after it, it is a comma."""
_GERSHAYIM = re.compile(r"(?<!\w)״(?=\w)|(?<=[\w.,!?…])״(?!\w)")
"""The Hebrew mark where it stands around words; within one, before its last letter, it abbreviates."""
_DOUBLED = re.compile(r"<<(?=[^\W\d_])|(?<=[\w.,!?…])>>")


def usual_marks(text: str) -> str:
    """The text with rarer quotation marks as the usual ones of their kind, and as long as before."""
    # One character after the other is looked for far faster than any of a class.
    usual = text.translate(_RARE) if any(mark in text for mark in _RARER) else text
    if "‚" in usual:
        usual = _LOW_SINGLE.sub("‘", usual)
    if "״" in usual:
        usual = _GERSHAYIM.sub('"', usual)
    if "<<" in usual and ">>" in usual:
        usual = _DOUBLED.sub(
            lambda match: match.group().replace("<<", "«\u2060").replace(">>", "»\u2060"), usual
        )
    return usual


ATTRIBUTE = re.compile(r"=\"(?:[^\"“”„\n]{0,198}[^\"“”„\s])?\"(?=[\s>/?)}\]])")
"""The value of an attribute as markup writes it; a value of words and spaces ends in no space."""

_OPENING_BRACKETS = frozenset("([{<")
_DASHES = frozenset("-–—―/")
_MARKS = frozenset("\"“”„‟«»「」『』'‘’`")
AFTER_CLOSING = frozenset(",.;:!?)]}>…*")
JOINED_LEFT = _OPENING_BRACKETS | _DASHES | _MARKS
_JOINED_RIGHT = AFTER_CLOSING | _DASHES | _MARKS
_ELISION = re.compile(
    r"(?:\d\d(?:s\b|\b(?![.,]?\d))|(?:em|til|tis|twas|twere|cause|cuz|bout|round|neath|n|til|kay|ello|nuff|nother)\b)",
    re.IGNORECASE,
)
_FEET = re.compile(r"\d['’′]\s?\d{1,2}(?:\.\d+)?$")


class Token(NamedTuple):
    """A candidate mark.

    Attributes:
        start: Its offset, in code points.
        end: Where it ends; doubled marks are two characters long.
        mark: The characters.
        opens: Whether words begin at its right side and nothing joins it on the left.
        closes: Whether words end at its left side and nothing joins it on the right.
    """

    start: int
    end: int
    mark: str
    opens: bool
    closes: bool


def token(text: str, start: int, end: int, first: int, last: int) -> Token:
    """The candidate at ``[start, end)`` of the paragraph ``[first, last)``, with its shape."""
    left, right = start - 1, end
    while left >= first and text[left] == PADDING:
        left -= 1
    while right < last and text[right] == PADDING:
        right += 1
    before = text[left] if left >= first else " "
    after = text[right] if right < last else " "
    spaced, pausing = before.isspace(), after.isspace()
    opens = not pausing and (spaced or before in JOINED_LEFT) and not _shut(text, right, after)
    closes = not spaced and before not in _OPENING_BRACKETS and (pausing or after in _JOINED_RIGHT)
    return Token(start, end, text[start:end], opens, closes)


def _shut(text: str, end: int, after: str) -> bool:
    """Whether what follows cannot begin a quotation; dots that lead into one can."""
    return after in AFTER_CLOSING and after != "…" and not text.startswith("..", end)


def is_elision(text: str, end: int) -> bool:
    """Whether the apostrophe that ends at ``end`` stands for left-out letters or figures ('90s, 'em)."""
    return _ELISION.match(text, end) is not None


def is_feet_and_inches(text: str, start: int) -> bool:
    """Whether the straight double mark at ``start`` follows feet and inches (6'2")."""
    return _FEET.search(text, max(0, start - 9), start) is not None

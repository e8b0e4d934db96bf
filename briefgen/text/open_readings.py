"""What a folded text leaves open: marks that may be read in more than one way, and footnote marks.

Whoever compares settles it: a hyphen at a line end is a hyphen or nothing, a short dash between letters joins
a compound or parts clauses, a quotation mark where a paragraph begins repeats the one that is open or opens
another, and a footnote's mark belongs to the page and not to the sentence.
"""

from __future__ import annotations

import re

from briefgen.text.folding_characters import DASH_OR_HYPHEN, LINE_END_HYPHEN, PARAGRAPH_MARK

_MARKS = re.compile(f"[{LINE_END_HYPHEN}{DASH_OR_HYPHEN}{PARAGRAPH_MARK}]")
_END = r"(?=[\s.,;:!?)\"'\]-]|\Z)"
NOTE = re.compile(
    rf"(?<=[^\W\d_]{{3}})[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}{_END}|(?<=[.,;:!?\"'])[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}{_END}"
    r"|(?<=[\w.,;:!?\"'%)\]])\[(?:\d{1,3}|note \d{1,3}|citation needed)\]"
    r"|(?<=[\w.,;:!?\"'%)] )\[\d{1,3}\] ?"
    rf"|(?<=[\w.,;:!?\"'%)])(?:\*{{1,3}}|[†‡§])(?=[\s.,;:!?)\"'\]]|\Z)"
)
"""A footnote's mark after a word: a raised number, a number in square brackets, an asterisk or dagger.

A raised number after a number or a unit is content, and so is a single letter in brackets.
"""


def is_open(folded: str) -> bool:
    """Whether a folded text holds anything with two readings."""
    return _MARKS.search(folded) is not None or (_may_have_notes(folded) and NOTE.search(folded) is not None)


def without_notes(folded: str) -> str:
    """The folded text with spaces for its footnote marks, as long as it."""
    if not _may_have_notes(folded):
        return folded
    return NOTE.sub(lambda match: " " * len(match.group()), folded)


def note_at(folded: str, place: int) -> int:
    """How long the footnote mark at ``place`` is; 0 if none begins there."""
    if folded[place : place + 1] not in _FIRST:
        return 0
    match = NOTE.match(folded, place)
    return len(match.group()) if match else 0


_FIRST = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹[*†‡§")


def _may_have_notes(folded: str) -> bool:
    return any(sign in folded for sign in _FIRST)

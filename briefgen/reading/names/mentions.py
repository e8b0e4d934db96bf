"""A name where a text has it."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """A name as it stands in the text.

    Attributes:
        start: Of its first part after any title, in code points of the text or of the run it stands in.
        end: Where it ends, before a possessive ending.
        parts: Its parts without titles, suffixes and possessive endings.
        gender: What a form of address before it tells: ``m``, ``f`` or None.
        owns: Whether it is in the possessive.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    gender: str | None
    owns: bool

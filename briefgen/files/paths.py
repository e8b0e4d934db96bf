"""Paths as editors write them: the same file on every system, and inside the project by their very text."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_DRIVE_OR_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LONGEST: Final = 240
"""Code points of a path; Windows takes 260 characters with the project's own folder before them."""


def objection(path: str) -> str | None:
    """Why a text is no path within the project, as words that follow it in a message; None if it is one.

    The file system is not asked, so that a diagnostic never tells what lies outside.
    """
    parts = path.split("/")
    if not path.strip() or path in {".", "./"}:
        return "is not a file name"
    if any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in path):
        return "contains a character not allowed in paths"
    if len(path) > _LONGEST:
        return f"has {len(path):,} characters, more than the {_LONGEST} allowed"
    if "\\" in path:
        return "has backslashes: a path is written with /"
    if ".." in parts:
        return "may point outside the project: write it without .."
    if path.startswith(("/", "~")) or _DRIVE_OR_SCHEME.match(path):
        return "points outside the project"
    if any(part.startswith(".") and part != "." for part in parts):
        return "points to a hidden file"
    return None


def unified(path: str) -> str:
    """What two paths have in common that some file systems take for one: capitals and canonical forms."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())

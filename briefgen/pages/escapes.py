"""Text as Markdown and BibTeX that readers copy out of a page; the pages themselves use ``encoding``."""

from __future__ import annotations

import re
from typing import Final

_MARKDOWN: Final = re.compile(
    r"[\\`*_{}\[\]#!|~^$=@<>&]|\+(?=\+)|(?<=\+)\+|:(?=//|\w+:)|(?<=[Ww]{3})\.|^[+-]|^(?:\d{1,9})[.)]"
)
"""What is syntax wherever it stands, and what is by its place: addresses, emoji, the start of a list."""
_BACKSLASHED: Final = frozenset("\\`*_{}[]#+-.!)")
"""A backslash before these is taken by Python-Markdown too; for the rest only a reference will do."""
_BIBTEX: Final = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
    '"': r"\textquotedbl{}", **{character: f"\\{character}" for character in "&%$#_"},
}  # fmt: skip
_BIBTEX_TABLE: Final = str.maketrans(_BIBTEX)


def escape_markdown(text: str) -> str:
    """Text that is text to CommonMark, GitHub's Markdown and Python-Markdown."""
    return _MARKDOWN.sub(_escaped_markdown, text)


def _escaped_markdown(match: re.Match[str]) -> str:
    before, character = match[0][:-1], match[0][-1]
    return f"{before}\\{character}" if character in _BACKSLASHED else f"{before}&#{ord(character)};"


def escape_bibtex(text: str) -> str:
    """Text for a field in braces; BibTeX counts braces even after a backslash, so none may stay."""
    return text.translate(_BIBTEX_TABLE)

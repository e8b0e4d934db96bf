"""Untrusted text in Markdown that others render; the site's own pages use ``html``."""

from __future__ import annotations

import re
from typing import Final

from briefgen.escaping.html import reference
from briefgen.escaping.terminal import visible

_SYNTAX: Final = re.compile(
    r"[\\`*_{}\[\]#!|~^$=@<>&]|\+(?=\+)|(?<=\+)\+|:(?=//|\w+:)|(?<=[Ww]{3})\.|^[+-]|^(?:\d{1,9})[.)]"
)
"""What is syntax wherever it stands, and what is by its place: addresses, emoji, the start of a list."""
_BACKSLASHED: Final = frozenset("\\`*_{}[]#+-.!)")
"""A backslash before these is taken by Python-Markdown too; for the rest only a reference will do."""
_PUNCTUATION: Final = re.compile(r"[!-+./:-@\[-`{-~]")  # ASCII's, but the comma and the hyphen


def escape_markdown(text: str) -> str:
    """Text that is text to CommonMark, GitHub's Markdown and Python-Markdown, and readable as it is."""
    return _SYNTAX.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    before, character = match[0][:-1], match[0][-1]
    return f"{before}\\{character}" if character in _BACKSLASHED else f"{before}{reference(character)}"


def table_cell(text: str) -> str:
    """Text for a table of GitHub's Markdown: one line, each character that could be syntax a reference."""
    return _PUNCTUATION.sub(lambda match: reference(match[0]), visible(text))

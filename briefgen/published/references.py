"""Character references read as browsers read them (HTML Standard, section 13.2.5.72 and following).

``html.unescape`` alone does not do: it drops references to control characters and noncharacters, which
browsers keep, and it raises on a number of thousands of digits.
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import Final

_REFERENCE: Final = re.compile(
    r"&(?:#(?:[xX](?P<hex>[0-9A-Fa-f]++)|(?P<decimal>[0-9]++));?|(?P<name>[A-Za-z][A-Za-z0-9]*+);?)"
)
_LONGEST_NAME: Final = max(map(len, html5))
_LAST: Final = 0x10FFFF
_DIGITS: Final = 7
"""As many as the last code point has in decimal; more, leading zeros aside, mean no code point."""


def in_text(text: str) -> str:
    """What a stretch of text between tags says."""
    return _REFERENCE.sub(_replaced, text) if "&" in text else text


def in_attribute(value: str) -> str:
    """What an attribute's value says: a name without a semicolon counts only if nothing could go on."""
    return _REFERENCE.sub(_replaced_in_attribute, value) if "&" in value else value


def _replaced(match: re.Match[str]) -> str:
    if match["name"] is None:
        return _numbered(match)
    # No name is longer, and a prefix that counts without a semicolon is among these characters too.
    head = match[0][: _LONGEST_NAME + 1]
    return html.unescape(head) + match[0][len(head) :]


def _replaced_in_attribute(match: re.Match[str]) -> str:
    if match["name"] is None:
        return _numbered(match)
    if match[0].endswith(";"):
        return html5.get(match[0][1:], match[0])
    following = match.string[match.end() : match.end() + 1]
    return match[0] if following == "=" else html5.get(match["name"], match[0])


def _numbered(match: re.Match[str]) -> str:
    digits = (match["hex"] or match["decimal"]).lstrip("0")
    if len(digits) > _DIGITS:
        return "\ufffd"
    code = int(digits or "0", 16 if match["hex"] else 10)
    if code == 0 or code > _LAST or 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    # Of the C1 controls most mean what windows-1252 has in their places.
    return html.unescape(f"&#{code};") if 0x80 <= code <= 0x9F and html.unescape(f"&#{code};") else chr(code)

"""Untrusted text in a parameter of a template of MediaWiki."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

_REFERENCES: Final = {ord(character): f"&#{ord(character)};" for character in "&<>[]{}|~"}
_DOUBLED: Final = re.compile(r"''+|__+")
_START: Final = re.compile(r"^[*#:;=-]")
_URL: Final = re.compile(r"[\s|{}\[\]<>\"']")


def escape_wikitext(text: str) -> str:
    """One line of text; what would be markup, a link, a signature or another parameter is a reference."""
    escaped = _DOUBLED.sub(_reference, text.translate(_REFERENCES))
    return _START.sub(_reference, escaped)


def escape_wikitext_url(url: str) -> str:
    """An address, which MediaWiki ends at white space and at brackets."""
    return _URL.sub(lambda match: quote(match[0], safe=""), url)


def _reference(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match[0])

"""Texts of records and feeds, which may be HTML or may not say."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree, html
from lxml.etree import LxmlError

from briefgen.conversion.html import text_of

_MARKUP: Final = re.compile(
    r"</?(?:p|br|div|span|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|img|figure|table|section|article)\b[^<>]*>",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_DEEPEST: Final = 200
"""Elements within each other past which a fragment is not read as HTML but as the text that it is."""


def as_text(written: str, *, marked_up: bool = False) -> tuple[str, tuple[str, ...]]:
    """A text without markup, and doubts about it.

    Args:
        written: The text; HTML if it has elements of HTML.
        marked_up: Whether it is HTML for certain.
    """
    plain = written.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if not marked_up and not _MARKUP.search(plain):
        if not _ENTITY.search(plain):
            return _ended(plain), ()
        return _ended(html_text(f"<pre>{plain.replace('<', '&lt;')}</pre>")), (
            "entities of HTML were resolved",
        )
    if plain.count("<") > 50_000:
        return _ended(re.sub(r"<[^<>]*>", " ", plain)), ("its markup was too much and was only taken out",)
    return _ended(html_text(plain)), ()


def html_text(fragment: str) -> str:
    """The text of a fragment of HTML."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True)
    try:
        root = html.document_fromstring(f"<!doctype html><body>{fragment}".encode(), parser=parser)
    except (LxmlError, ValueError, etree.ParserError):
        return re.sub(r"<[^<>]*>", " ", fragment)
    return text_of(root)


def _ended(text: str) -> str:
    stripped = text.strip("\n")
    return f"{stripped}\n" if stripped.strip() else ""

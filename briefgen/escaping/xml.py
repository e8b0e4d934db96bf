"""Untrusted text in XML 1.0."""

from __future__ import annotations

from typing import NewType
from xml.sax.saxutils import escape, quoteattr  # writes XML, reads none

from briefgen.escaping.characters import representable

XmlText = NewType("XmlText", str)
"""Text that may stand in an XML document as it is."""


def xml_text(text: str) -> XmlText:
    """Text for an element; a carriage return becomes a reference, since a parser would drop it."""
    return XmlText(escape(representable(text), {"\r": "&#13;"}))


def xml_element(name: str, text: str) -> XmlText:
    """An element without attributes that holds nothing but text."""
    return XmlText(f"<{name}>{xml_text(text)}</{name}>")


def xml_attribute(text: str) -> XmlText:
    """The value of an attribute, with the quotation marks around it."""
    return XmlText(quoteattr(representable(text)))

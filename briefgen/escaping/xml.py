"""Untrusted text in XML 1.0."""

from __future__ import annotations

from typing import Final, NewType

from briefgen.escaping.characters import representable

XmlText = NewType("XmlText", str)
"""Text that may stand in an XML document as it is."""


# ``xml.sax.saxutils`` does the same, and imports what opens connections.
_MARKUP: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE: Final = _MARKUP | str.maketrans({"\n": "&#10;", "\t": "&#9;", '"': "&quot;"})


def xml_text(text: str) -> XmlText:
    """Text for an element; a carriage return becomes a reference, since a parser would drop it."""
    return XmlText(representable(text).translate(_MARKUP))


def xml_element(name: str, text: str) -> XmlText:
    """An element without attributes that holds nothing but text."""
    return XmlText(f"<{name}>{xml_text(text)}</{name}>")


def xml_attribute(text: str) -> XmlText:
    """The value of an attribute, with the quotation marks around it."""
    return XmlText(f'"{representable(text).translate(_IN_ATTRIBUTE)}"')

"""Texts of OpenDocument, as LibreOffice writes them, and what their properties state."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.html.rendering import rendered
from briefgen.conversion.office.docx import properties
from briefgen.conversion.office.odt_body import OpenDocumentBody
from briefgen.conversion.office.package import Package, child

if TYPE_CHECKING:
    from collections.abc import Iterator


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The text of a document.

    Raises:
        Unconvertible: If it is damaged, beyond reason, or without text.
    """
    package = Package(data)
    content = package.xml("content.xml")
    body = child(content, "body", "text") if content is not None else None
    if content is None or body is None:
        raise Unconvertible("is not a text of OpenDocument, or it is encrypted")
    read = OpenDocumentBody(content)
    text = rendered([*read.blocks(body), *read.notes()])
    if not text:
        raise Unconvertible("has no text: it may hold pictures only")
    meta = package.xml("meta.xml")
    doubts = ("it has tracked changes: what was deleted is not in the text",) if read.changed else ()
    stated = properties(child(meta, "meta") if meta is not None else None)
    yield Converted(text, stated, f"briefgen {version('briefgen')}", doubts)

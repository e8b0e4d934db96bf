"""What a PDF states about itself in its metadata. The dates in it are those of the file, and stay out."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from briefgen.conversion.properties import own_author, own_title
from briefgen.conversion.stating import line, stated

if TYPE_CHECKING:
    from pypdf import PdfReader

    from briefgen.conversion.documents import Key, Stated


def stated_in(reader: PdfReader) -> dict[Key, Stated]:
    """Title, author, publisher and language, without what a program put there."""
    found: dict[str, object] = {}
    for read in (_xmp, _information, _language):
        # A damaged dictionary may raise anything, and states nothing.
        with suppress(Exception):
            for key, value in read(reader).items():
                found[key] = found.get(key) or value
    return stated(
        {
            "title": own_title(line(found.get("title"))),
            "author": own_author(line(found.get("author"))),
            "publisher": own_author(line(found.get("publisher"))),
            "language": found.get("language"),
        },
        "the PDF's metadata",
    )


def _xmp(reader: PdfReader) -> dict[str, object]:
    xmp = reader.xmp_metadata
    if xmp is None:
        return {}
    titles = xmp.dc_title or {}
    return {
        "title": titles.get("x-default") or next(iter(titles.values()), ""),
        "author": list(xmp.dc_creator or ()),
        "publisher": list(xmp.dc_publisher or ()),
    }


def _information(reader: PdfReader) -> dict[str, object]:
    information = reader.metadata
    if information is None:
        return {}
    return {"title": str(information.title or ""), "author": str(information.author or "")}


def _language(reader: PdfReader) -> dict[str, object]:
    return {"language": str(reader.root_object.get("/Lang", ""))}

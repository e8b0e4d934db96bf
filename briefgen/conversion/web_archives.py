"""WARC and WACZ, archives of what a browser or a crawler fetched: each page in them is a document.

A WACZ is a ZIP file with WARC files in ``archive/``. The day on which a page was fetched is not the day on
which it was published, and becomes a doubt of the document.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.formats import convert as convert_any
from briefgen.conversion.values import line, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS: Final = {
    "text/html": "page.html",
    "application/xhtml+xml": "page.html",
    "text/plain": "page.txt",
    "text/markdown": "page.md",
    "application/pdf": "page.pdf",
}
_LARGEST: Final = 32 << 20
"""Bytes of one page, decompressed."""
_ALTOGETHER: Final = 256 << 20
"""Bytes of all pages of a file, decompressed."""
_BROKEN = (ArchiveLoadFailed, zlib.error, EOFError, OSError, ValueError, KeyError, AttributeError, TypeError)


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The pages of an archive.

    Raises:
        Unconvertible: If it is none, or has no page with a text.
    """
    archives = list(_archives(data)) if data.startswith(b"PK") else [data]
    found: list[Converted] = []
    doubts: list[str] = []
    room = _ALTOGETHER
    for archive in archives:
        for page in _pages(archive, doubts):
            room -= len(page.body)
            if room < 0:
                doubts.append("what comes after 256 MiB of pages was not read")
                break
            found.extend(_documents(page, doubts))
    if not found:
        told = f": {doubts[0]}" if doubts else ""
        raise Unconvertible(f"holds no page with a text{told}")
    first = found[0]
    found[0] = Converted(
        first.text, first.stated, first.converter, (*first.doubts, *dict.fromkeys(doubts)), first.name
    )
    yield from found


def _archives(data: bytes) -> Iterator[bytes]:
    """The WARC files in a WACZ."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for entry in packed.infolist():
                if not entry.filename.lower().endswith((".warc", ".warc.gz")):
                    continue
                with packed.open(entry) as stream:
                    read = stream.read(_ALTOGETHER + 1)
                if len(read) > _ALTOGETHER:
                    raise Unconvertible("holds a file of more than 256 MiB", "split it")
                yield read
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise Unconvertible("is a ZIP file that cannot be read") from error


class _Page:
    """A page as it was fetched."""

    def __init__(self, record: Any, body: bytes, kind: str) -> None:
        self.body, self.kind = body, kind
        self.url = web_address(line(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"))
        self.day = line(record.rec_headers.get_header("WARC-Date") or "")[:10]


def _pages(archive: bytes, doubts: list[str]) -> Iterator[_Page]:
    """The pages of a WARC file; where it is broken, those before."""
    try:
        for record in ArchiveIterator(io.BytesIO(archive)):
            page = _page(record, doubts)
            if page is not None:
                yield page
    except _BROKEN:
        doubts.append("the archive is damaged: what comes after the damage was not read")


def _page(record: Any, doubts: list[str]) -> _Page | None:
    if record.rec_type not in {"response", "resource"} or record.rec_headers is None:
        return None
    headers = record.http_headers
    if record.rec_type == "response" and (headers is None or headers.get_statuscode() != "200"):
        return None
    written = headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")
    kind = _KINDS.get((written or "").partition(";")[0].strip().lower())
    if kind is None:
        return None
    body = _body(record)
    if len(body) > _LARGEST:
        doubts.append("a page of more than 32 MiB was left out")
        return None
    return _Page(record, body, kind)


def _body(record: Any) -> bytes:
    """What a page is, its transfer and content encoding undone, up to a byte more than is allowed."""
    stream = record.content_stream()
    parts, size = [], 0
    while size <= _LARGEST and (part := stream.read(1 << 16)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _documents(page: _Page, doubts: list[str]) -> Iterator[Converted]:
    try:
        made = list(convert_any(page.body, page.kind))
    except Unconvertible as error:
        doubts.append(f"{page.url or 'a page'} {error.reason}")
        return
    fetched = f"it was fetched on {page.day}, which is not when it was published" if page.day else None
    for number, document in enumerate(made, 1):
        if not document.text.strip():
            continue
        stated = dict(document.stated)
        if page.url:
            stated["url"] = Stated(page.url, "the archive")
        tool = f"{document.converter or 'its own text'}, from warcio {version('warcio')}"
        label = page.url or f"page {number}"
        told = (*document.doubts, *([fetched] if fetched else []))
        yield Converted(document.text, stated, tool, told, document.name or label)

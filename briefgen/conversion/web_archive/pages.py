"""A captured response as documents: its payload as it was sent, read by the converter of its format."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from briefgen.conversion import formats
from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.stating import address, line

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 32 << 20
"""Bytes of one page, without its encodings."""
_ENDINGS: Final = {
    "text/html": "html",
    "application/xhtml+xml": "xhtml",
    "text/plain": "txt",
    "application/pdf": "pdf",
}
_CHARSET: Final = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_FOUND: Final = "200"


@dataclass(frozen=True)
class Capture:
    """A page as it was captured.

    Attributes:
        url: Its address.
        kind: Its media type.
        declared: The encoding that its header names.
        payload: Its bytes.
        doubts: What is doubtful in it.
    """

    url: str
    kind: str
    declared: str | None
    payload: bytes
    doubts: tuple[str, ...]

    def documents(self) -> Iterator[Converted]:
        """The page as a document.

        Raises:
            Unconvertible: If no text can be made of it.
        """
        stated = Stated(self.url, "the archive")
        for made in self._converted():
            named = {**made.stated, "url": stated} if address(self.url) else made.stated
            yield replace(made, stated=named, doubts=(*made.doubts, *self.doubts), name=self.url)

    def _converted(self) -> Iterator[Converted]:
        name = f"page.{_ENDINGS[self.kind]}"
        payload = self.payload
        if self.declared and self.kind.startswith("text/plain"):
            payload = _as_utf8(payload, self.declared)
        if self.kind in {"text/html", "application/xhtml+xml"} and self.declared:
            from briefgen.conversion.html.converting import converted  # noqa: PLC0415  # of another extra

            yield converted(payload, name, declared=self.declared)
        else:
            yield from formats.convert(payload, name)


def capture_of(record: Any, *, is_trusted: bool) -> Capture | None:
    """The page of a record; None if it holds none: another kind of record, of file, or of answer.

    Args:
        record: A record of warcio.
        is_trusted: Whether the length of the record is the one that it states.

    Raises:
        Unconvertible: If the page is encoded in a way that cannot be read, or too large.
    """
    headers = record.http_headers
    url = _header(record, "WARC-Target-URI").strip("<>")
    if record.rec_type == "response" and headers is not None:
        found, header = headers.get_statuscode() == _FOUND, headers.get_header("Content-Type")
    else:
        found, header = record.rec_type == "resource" and bool(address(url)), _header(record, "Content-Type")
    kind = (header or "").split(";")[0].strip().lower()
    if not found or kind not in _ENDINGS:
        return None
    charset = _CHARSET.search(header or "")
    doubts = tuple(_doubts(record, is_trusted=is_trusted))
    return Capture(url, kind, charset[1] if charset else None, _payload(record), doubts)


def _payload(record: Any) -> bytes:
    headers = record.http_headers
    encoding = (headers.get_header("Content-Encoding") or "").strip().lower() if headers else ""
    stream = record.content_stream()
    payload: bytes = stream.read(LARGEST + 1)
    if len(payload) > LARGEST:
        raise Unconvertible(f"is larger than {LARGEST >> 20} MB")
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"} and _is_unread(stream, encoding):
        raise Unconvertible(f'is encoded as "{line(encoding)}", which cannot be read')
    return payload


def _is_unread(stream: Any, encoding: str) -> bool:
    return getattr(stream, "decomp_type", None) != encoding


def _doubts(record: Any, *, is_trusted: bool) -> Iterator[str]:
    if captured := _header(record, "WARC-Date"):
        yield f"it was captured on {captured[:10]}, which is not when it was published"
    if not is_trusted:
        yield "the archive states a false length for it; it may be cut off"
    elif _header(record, "WARC-Truncated"):
        yield "it was cut off when it was captured"


def _header(record: Any, name: str) -> str:
    """A header of the archive's own."""
    return line(record.rec_headers.get_header(name))


def _as_utf8(payload: bytes, declared: str) -> bytes:
    try:
        return payload.decode(declared).encode()
    except (LookupError, ValueError):
        return payload

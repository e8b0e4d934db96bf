"""Pages of web archives: found by type and status, unpacked within limits, read despite false lengths."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from io import BytesIO

import pytest

from briefgen.conversion import Converted, Unconvertible, convert
from briefgen.conversion.web_archive.unpacking import unpacked

_PAGE = b"<html><head><title>Ebb</title></head><body><article><h1>Ebb</h1>%s</article></body></html>"
_WORDS = b"<p>The tide fell by two feet before noon, and the boats lay on the sand until the evening.</p>"
_HTML = _PAGE % (_WORDS * 3)


def record(
    body: bytes = _HTML,
    *,
    url: str = "https://e.org/ebb",
    kind: str = "text/html; charset=utf-8",
    status: str = "200 OK",
    headers: str = "",
    length: int = 0,
    type_: str = "response",
) -> bytes:
    block = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {type_}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
        "WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block) + length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def read(data: bytes, name: str = "a.warc") -> list[Converted]:
    return list(convert(data, name))


def chunked(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(data), data)


def test_a_page_with_its_address() -> None:
    (document,) = read(record())
    assert document.text.startswith("# Ebb") or document.text.startswith("The tide")
    assert document.name == document.stated["url"].value == "https://e.org/ebb"
    assert "date_published" not in document.stated
    assert document.doubts[-1] == "it was captured on 2024-05-06, which is not when it was published"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(_HTML), "Content-Encoding: gzip\r\n"),
        (zlib.compress(_HTML), "Content-Encoding: deflate\r\n"),
        (chunked(_HTML), "Transfer-Encoding: chunked\r\n"),
        (chunked(gzip.compress(_HTML)), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
        (_HTML, "Transfer-Encoding: chunked\r\n"),
        (_HTML, "Content-Encoding: gzip\r\n"),
    ],
)
def test_encodings_are_undone(body: bytes, headers: str) -> None:
    (document,) = read(record(body, headers=headers))
    assert "two feet before noon" in document.text


def test_other_records_are_no_documents() -> None:
    others = (
        record(b"GIF", kind="image/gif")
        + record(status="404 Not Found")
        + record(type_="revisit")
        + record(type_="request")
    )
    assert len(read(others + record())) == 1
    with pytest.raises(Unconvertible):
        read(others)


def test_plain_text_has_the_encoding_of_its_header() -> None:
    (document,) = read(record("Ð¥".encode("utf-16-le"), kind="text/plain; charset=utf-16-le"))
    assert document.text == "Ð¥"


@pytest.mark.parametrize("wrong", [-50, -1, 5, 50, 100_000, 10**9, 10**15])
def test_a_false_length_is_a_doubt(wrong: int) -> None:
    first, second = read(record(length=wrong) + record(url="https://e.org/flood"))
    assert first.text == second.text
    assert "the archive states a false length for it; it may be cut off" in first.doubts
    assert not any("false" in doubt for doubt in second.doubts)


def test_members_of_gzip() -> None:
    packed = gzip.compress(record()) + gzip.compress(record(url="https://e.org/2"))
    assert len(read(packed, "a.warc.gz")) == 2
    assert len(read(gzip.compress(record() * 2), "a.warc.gz")) == 2
    cut = read(packed[:-30], "a.warc.gz")
    assert "the archive is cut off; its end is missing" in cut[-1].doubts
    broken = gzip.compress(record()) + packed[:20] + b"\xff" * 60
    assert len(read(broken, "a.warc.gz")) == 1


def test_a_bomb_is_unpacked_up_to_a_limit() -> None:
    data, doubts = unpacked(gzip.compress(bytes(1 << 23)), 1 << 20)
    assert len(data) == 1 << 20
    assert doubts == ("it holds more than 1 MB; the rest was not read",)


def test_a_page_that_cannot_be_read_is_named() -> None:
    bad = record(b"x", headers="Content-Encoding: rot13\r\n", url="https://e.org/bad")
    (document,) = read(record() + bad)
    assert document.doubts[-1] == (
        'https://e.org/bad was left out: it is encoded as "rot13", which cannot be read'
    )


def zipped(names: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_a_wacz() -> None:
    data = zipped({"archive/data.warc.gz": gzip.compress(record()), "../../pages.jsonl": b"{}"})
    assert len(read(data, "a.wacz")) == 1


@pytest.mark.parametrize("data", [zipped({"a.txt": b"One."}), b"", b"PK\x03\x04", zipped({})])
def test_another_zip_archive_is_refused(data: bytes) -> None:
    with pytest.raises(Unconvertible, match="ZIP archive"):
        read(data, "a.zip")

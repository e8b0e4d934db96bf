"""Pages from archives of the web, whole and damaged."""

from __future__ import annotations

import gzip
import io
import zipfile
from contextlib import suppress

import pytest

from briefgen.conversion import Unconvertible, convert

TEXT = "“We cannot keep it open,” said Ann Lee.\n"


def warc(*pages: tuple[str, str, bytes, str], gzipped: bool = True) -> bytes:
    """An archive of pages, each an address, the lines of its header, a body and a status."""
    records = []
    for url, header, body, status in pages:
        http = f"HTTP/1.1 {status}\r\n{header}\r\n\r\n".encode() + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
            f"WARC-Date: 2024-06-01T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        record = head.encode() + http + b"\r\n\r\n"
        records.append(gzip.compress(record) if gzipped else record)
    return b"".join(records)


PAGE = ("https://day.test/a", "Content-Type: text/plain; charset=utf-8", TEXT.encode(), "200 OK")


def test_pages_that_were_fetched_well_are_documents() -> None:
    missing = ("https://day.test/b", "Content-Type: text/plain", b"Not found", "404 Not Found")
    image = ("https://day.test/c", "Content-Type: image/png", b"\x89PNG", "200 OK")
    (only,) = convert(warc(missing, PAGE, image), "a.warc.gz")
    assert only.text == TEXT
    assert {key: stated.value for key, stated in only.stated.items()} == {"url": "https://day.test/a"}
    assert only.name == "https://day.test/a"
    assert any("fetched on 2024-06-01" in doubt for doubt in only.doubts)


def test_a_wacz_holds_archives() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as wacz:
        wacz.writestr("datapackage.json", "{}")
        wacz.writestr("archive/data.warc.gz", warc(PAGE))
        wacz.writestr("../../evil.warc", warc(PAGE, gzipped=False))
    assert [document.text for document in convert(packed.getvalue(), "a.wacz")] == [TEXT, TEXT]


@pytest.mark.parametrize("gzipped", [True, False])
def test_what_comes_before_a_damage_is_kept(gzipped: bool) -> None:
    whole = warc(PAGE, PAGE, gzipped=gzipped)
    found = list(convert(whole[: len(whole) - 30], "a.warc"))
    assert found[0].text == TEXT


def test_a_false_length_is_no_end() -> None:
    plain = warc(PAGE, gzipped=False)
    before, _, after = plain.partition(b"Content-Length: ")
    for length in (b"1", b"99999999999", b"-5", b"x"):
        broken = before + b"Content-Length: " + length + after[after.index(b"\r\n") :]
        with suppress(Unconvertible):
            assert len(list(convert(broken, "a.warc"))) <= 1


def test_a_bomb_is_left_out() -> None:
    header = "Content-Type: text/plain\r\nContent-Encoding: gzip"
    bomb = warc(("https://a.test/", header, gzip.compress(b"0" * (40 << 20)), "200 OK"))
    with pytest.raises(Unconvertible, match="32 MiB"):
        list(convert(bomb, "a.warc.gz"))


@pytest.mark.parametrize("data", [b"", b"WARC/1.0\r\n", b"PK\x03\x04broken", b"no archive"])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(Unconvertible):
        list(convert(data, "a.warc"))

# ruff: noqa: PLW0108  # lambdas make the bytes when they are needed, all in one form
"""Files that are made to harm what reads them: bombs, loops, depths, entities, false lengths."""

from __future__ import annotations

import gzip
import json
import time
import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

from briefgen.conversion import Converted, Unconvertible, convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BOMB: Final = 160 << 20
"""Bytes; more than any converter takes, and quick to pack."""
_LAUGHS: Final = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
_DOCTYPE: Final = f'<!DOCTYPE x [<!ENTITY l0 "laugh">{_LAUGHS}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
_RSS: Final = (
    '<?xml version="1.0"?>%s<rss version="2.0"><channel><title>%s</title><item>%s</item></channel></rss>'
)
_WORD: Final = (
    '<?xml version="1.0"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body>%s</w:body></w:document>"
)
_OPEN: Final = (
    '<?xml version="1.0"?>%s<office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>%s</office:text>'
    "</office:body></office:document-content>"
)


def _zeros(window: int, size: int = _BOMB) -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, window)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


def _zip(members: dict[str, str | bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", packed, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _zip_bomb(name: str, others: dict[str, str | bytes] | None = None) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for other, data in (others or {}).items():
            archive.writestr(other, data)
        with archive.open(name, "w") as member:
            for _ in range(_BOMB >> 20):
                member.write(bytes(1 << 20))
    return stream.getvalue()


def _docx(document: str) -> bytes:
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return _zip({"[Content_Types].xml": types, "word/document.xml": document})


def _odt(content: str) -> bytes:
    return _zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def _warc(body: bytes, length: str, headers: str = "") -> bytes:
    block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _pdf(*objects: str, start: int | None = None, trailer: str = "/Root 1 0 R") -> bytes:
    """A PDF of some objects, whose numbers begin with 1."""
    written, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{body}\nendobj\n".encode()
    place = len(written)
    entries = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    written += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{entries}".encode()
    trailer = trailer.replace("SELF", str(place))
    return (
        written
        + f"trailer << /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start or place}\n%%EOF".encode()
    )


def _nested_mail(depth: int) -> bytes:
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return f"From: a@example.org\nSubject: Deep\nMIME-Version: 1.0\n{parts}\nText".encode()


FILES: Final[dict[str, Callable[[], bytes]]] = {
    "bomb.warc.gz": lambda: _zeros(31),
    "bomb.wacz": lambda: _zip_bomb("archive/data.warc"),
    "bomb-in-a-page.warc": lambda: _warc(_zeros(31, 40 << 20), "7", "Content-Encoding: gzip\r\n"),
    "bomb.docx": lambda: _zip_bomb("word/document.xml", {"[Content_Types].xml": "<Types/>"}),
    "bomb.odt": lambda: _zip_bomb("content.xml", {"mimetype": "application/vnd.oasis.opendocument.text"}),
    "loop-of-pages.pdf": lambda: _pdf(
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>"
    ),
    "loop-of-tables.pdf": lambda: _pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 0 /Kids [] >>",
        trailer="/Root 1 0 R /Prev SELF",
    ),
    "loop-of-references.pdf": lambda: _pdf("1 0 R", "1 0 R"),
    "elements.html": lambda: b"<html><body>" + b"<div>" * 1_000_000 + b"Deep.",
    "attributes.html": lambda: b"<html><body><p " + b"a=1 " * 100_000 + b">Wide.</p>",
    "laughs.html": lambda: f"{_DOCTYPE}<html><body><p>&l11; &f;</p></body></html>".encode(),
    "laughs.rss": lambda: (_RSS % (_DOCTYPE, "&l11;", "<description>&l11; &f;</description>")).encode(),
    "laughs.atom": lambda: (
        f'{_DOCTYPE}<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>&l11; &f;</content>'
        "</entry></feed>"
    ).encode(),
    "laughs.docx": lambda: _docx(_WORD % (_DOCTYPE, "<w:p><w:r><w:t>&l11; &f;</w:t></w:r></w:p>")),
    "laughs.odt": lambda: _odt(_OPEN % (_DOCTYPE, "<text:p>&l11; &f;</text:p>")),
    "elements.rss": lambda: (_RSS % ("", "Deep", "<a>" * 10_000)).encode(),
    "elements-in-an-item.rss": lambda: (
        _RSS % ("", "Deep", f"<description>{'&lt;b&gt;' * 5_000}x</description>")
    ).encode(),
    "addresses.rss": lambda: (
        _RSS % ("", "A", "<link>file:///etc/passwd</link><description>x</description>")
    ).encode(),
    "a-path-alone.rss": lambda: b"/etc/passwd",
    "an-address-alone.rss": lambda: b"https://example.org/feed.xml",
    "long.warc": lambda: _warc(b"<p>Long.</p>", "9" * 4000),
    "negative.warc": lambda: _warc(b"<p>Short.</p>", "-99999999999"),
    "huge.warc": lambda: _warc(b"<p>Huge.</p>", str(1 << 62)),
    "starts.warc": lambda: b"WARC/1.0\r\nA:\r\n" * 100_000,
    "lengths.warc": lambda: _warc(b"<p>One.</p>", "3") * 5,
    "names.wacz": lambda: _zip(
        {"../../archive/data.warc": _warc(b"<p>One.</p>", "9"), "archive/../../a.warc": b"x"}
    ),
    "../../names.txt": lambda: b"A text.",
    "line.jsonl": lambda: b'{"text": "' + b"x" * (9 << 20) + b'"}\n{"text": "One."}',
    "deep.jsonl": lambda: b'{"a":' * 100_000 + b"\n" + b'{"text": "One."}',
    "deep.json": lambda: b"[" * 100_000 + b"]" * 100_000,
    "digits.json": lambda: b'[{"text": "One.", "date": ' + b"9" * 1_000_000 + b"}]",
    "deep-feed.json": lambda: json.dumps(
        {"version": "https://jsonfeed.org/version/1", "items": [{"content_html": "<i>" * 100_000 + "x"}]}
    ).encode(),
    "braces.bib": lambda: b"@misc{a, title = " + b"{" * 20_000 + b"x" + b"}" * 20_000 + b"}",
    "strings.bib": lambda: b"".join(b"@string{s%d = s%d # s%d}\n" % (n, n - 1, n - 1) for n in range(1, 60)),
    "deep.eml": lambda: _nested_mail(500),
    "deep.mht": lambda: b"From: <Saved by a browser>\n" + _nested_mail(500),
    "deep.md": lambda: b"> " * 50_000 + b"Deep.\n" + b"[" * 50_000,
    "front-matter.md": lambda: (
        b"---\na: &a [x, x]\n"
        + b"".join(
            b"a%d: &a%d [*a%s, *a%s]\n" % (n, n, (b"%d" % (n - 1)) * (n > 1), (b"%d" % (n - 1)) * (n > 1))
            for n in range(1, 40)
        )
        + b"---\nText.\n"
    ),
    "zip.docx": lambda: gzip.compress(b"x"),
}
"""What makes the bytes of each, by name."""

MOST_SECONDS: Final = 10
ALONE: Final = {"bomb.warc.gz", "bomb.wacz", "elements.html"}
"""What is read in a process of its own, as files of people are; the others share one to be quick."""


def convert_all(data: bytes, name: str) -> Iterator[Converted]:  # a converter has these
    """Convert the files whose names the bytes list; of what is refused the reason is the doubt."""
    for one in json.loads(data):
        started = time.process_time()
        try:
            for made in convert(FILES[one](), one):
                yield replace(made, name=one)
        except Unconvertible as refusal:
            yield Converted("", doubts=(refusal.reason,), name=one)
        except RecursionError:
            yield Converted("", doubts=("is nested too deeply",), name=one)
        if (seconds := time.process_time() - started) > MOST_SECONDS:
            yield Converted("", doubts=(f"Error: took {seconds} seconds",), name=one)

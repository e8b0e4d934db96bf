"""Files that are made to do harm: each is read or refused in one line, in time and within its memory."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

import pytest

from tests.harness import commands
from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def packed(**files: str | bytes) -> bytes:
    """A ZIP file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return stream.getvalue()


def warc(body: bytes, *headers: str, length: int | None = None) -> bytes:
    """An archive of one page."""
    http = "\r\n".join(["HTTP/1.1 200 OK", *headers, "", ""]).encode() + body
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.test/\r\n"
    shown = len(http) if length is None else length
    return f"{head}Content-Length: {shown}\r\n\r\n".encode() + http + b"\r\n\r\n"


def pdf(*objects: bytes) -> bytes:
    """A PDF of objects, the first its catalogue, without a table of where they are."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R /Size 9 >>\n%%EOF\n"


ENTITIES: Final = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
LAUGHS: Final = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{ENTITIES}]>'
STREAM: Final = zlib.compress(b"BT /F1 9 Tf (x) Tj ET\n" * 3_000_000)
BOMB: Final = gzip.compress(b"0" * (40 << 20))
WORD: Final = (
    "{}<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{}</w:document>"
)
FILES: Final[Mapping[str, bytes]] = {
    "nested.html": b"<div>" * 1_000_000,
    "attributes.html": b"<p " + b"a=1 " * 500_000 + b">x</p>",
    "table.html": b"<table><tr><td>" * 100_000,
    "nothing.html": b"",
    "laughs.xml": f"{LAUGHS}<rss><channel><item><title>&l9;</title></item></channel></rss>".encode(),
    "local.rss": b"<rss version='2.0'><channel><item><title>x</title><link>file:///etc/passwd</link>"
    b"<description>Rain fell.</description></item></channel></rss>",
    "bomb.docx": packed(word__document_dot_xml=WORD.format("", "<w:p/>" * 8_000_000)),
    "laughs.docx": packed(word__document_dot_xml=WORD.format(LAUGHS, "&l9;")),
    "no.docx": packed(a="b"),
    "loop.pdf": pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 9 >>"),
    "deep.pdf": b"%PDF-1.7\n1 0 obj\n" + b"[" * 200_000,
    "stream.pdf": pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(STREAM), STREAM),
    ),
    "page.warc.gz": gzip.compress(warc(BOMB, "Content-Type: text/plain", "Content-Encoding: gzip")),
    "long.warc": warc(b"x", "Content-Type: text/plain", length=10**12),
    "negative.warc": warc(b"x", "Content-Type: text/plain", length=-1),
    "bomb.wacz": packed(archive__a_dot_warc=b"\0" * (300 << 20)),
    "deep.json": b"[" * 1_000_000,
    "long.jsonl": json.dumps({"text": "a" * (12 << 20)}).encode(),
    "parts.eml": b"Subject: x\r\n" + b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(5_000)
    ),
    "braces.bib": b"@a{a, b = {" + b"{" * 300_000,
    "front.md": b"---\n" + b"a: &a [*a, *a]\n" * 10_000 + b"---\nx\n",
    "quotes.md": b"> " * 200_000 + b"x",
    "garbled.txt": bytes(range(256)) * 1_000,
}  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project without sources, and the files beside it."""
    folder = tmp_path_factory.mktemp("documents")
    write_project(folder / "project", {}, {})
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return folder / "project"


@pytest.mark.parametrize("name", FILES)
def test_it_is_read_or_refused_in_a_line(project: Path, name: str) -> None:
    done = commands.run(project, "add", "source", f"../{name}", megabytes=900, seconds=30)
    printed = done.stdout + done.stderr
    assert done.returncode in {0, 1, 2}, printed
    assert "Traceback" not in printed
    if done.returncode == 2:
        assert printed.splitlines()[-1].startswith("briefgen: ")
    assert "file:///etc" not in (project / "content/sources.yml").read_text(encoding="utf-8")

"""From bytes to text, strictly: a source whose bytes are not what they claim is reported, not repaired."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

# The longer marks first: the little-endian mark of UTF-16 is the beginning of that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, as DOCX, ODT and EPUB files are"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
)
"""How files begin that are no texts, whatever their names say."""
_PATTERNS = (("x000x000", "UTF-32"), ("000x000x", "UTF-32"), ("x0x0", "UTF-16"), ("0x0x", "UTF-16"))


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why bytes are no text.

    Attributes:
        reason: One line that says what is wrong, without final stop.
        offset: Where, in bytes from the start of the file.
        line: Where, as a 1-based line counted in LF bytes.
    """

    reason: str
    offset: int
    line: int


def decode_utf8(data: bytes) -> str | Undecodable:
    """Decode UTF-8, with or without a byte order mark; line ends stay as they are.

    NUL is refused: no page can carry it, so no quotation could be shown as it stands.
    """
    kind = next((name for start, name in _KINDS if data.startswith(start)), None)
    if kind is not None:
        return Undecodable(f"the file is {kind}, not a text", 0, 1)
    if wide := _wide(data):
        return Undecodable(f"the file is {wide}, not UTF-8", 0, 1)
    body = data.removeprefix(codecs.BOM_UTF8)
    skipped = len(data) - len(body)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        bad = body[error.start]
        reason = f"byte 0x{bad:02X} at offset {error.start + skipped} is not UTF-8"
        return Undecodable(reason, error.start + skipped, body.count(b"\n", 0, error.start) + 1)
    nul = body.find(b"\0")
    if nul >= 0:
        reason = f"a NUL character at byte offset {nul + skipped}"
        return Undecodable(reason, nul + skipped, body.count(b"\n", 0, nul) + 1)
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 by its byte order mark, or by where the NULs of its first, ASCII characters stand."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    for pattern, name in _PATTERNS:
        if len(data) >= len(pattern) and all(
            (byte == 0) is (sign == "0") for byte, sign in zip(data, pattern, strict=False)
        ):
            return name
    return None

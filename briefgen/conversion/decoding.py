"""Bytes as text: by the byte order mark, the encoding declared, UTF-8, or what the bytes look like.

What an earlier program garbled (``â€œ``, control characters of Windows-1252) is repaired by ftfy, and said.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from briefgen.conversion.documents import Unconvertible

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True)
class Decoded:
    """A text and how it was read.

    Attributes:
        text: With LF at the ends of lines.
        encoding: The encoding's name, as Python knows it.
        doubts: Sentences about what was detected or repaired.
    """

    text: str
    encoding: str
    doubts: tuple[str, ...] = ()


def decoded(data: bytes, declared: str | None = None) -> Decoded:
    """The text of some bytes.

    Args:
        data: The bytes.
        declared: The encoding that a header or the document itself names.

    Raises:
        Unconvertible: If the bytes are no text.
    """
    encoding, detected = _encoding(data, declared)
    text = data.decode(encoding, "strict").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise Unconvertible("is not a text: it contains NUL bytes")
    repaired = text if text.isascii() else _repaired(text)
    doubts = (
        *([f"the encoding is not stated; it was read as {encoding}"] if detected else []),
        *(["characters that an earlier program had garbled were repaired"] if repaired != text else []),
    )
    return Decoded(repaired, encoding, doubts)


def _encoding(data: bytes, declared: str | None) -> tuple[str, bool]:
    """The encoding, and whether it was detected from the bytes alone."""
    for mark, name in _MARKS:
        if data.startswith(mark) and reads_as(data, name):
            return name, False
    for stated in (declared, "utf-8"):
        if stated and reads_as(data, stated):
            return codecs.lookup(stated).name, False
    from charset_normalizer import from_bytes  # noqa: PLC0415  # starts slowly, and is seldom needed

    best = from_bytes(data).best()
    if best is None or not reads_as(data, best.encoding):
        raise Unconvertible("is in no encoding that can be recognized", "save it as UTF-8")
    return best.encoding, True


def reads_as(data: bytes, encoding: str) -> bool:
    """Whether all bytes are text in an encoding that Python knows."""
    try:
        data.decode(encoding, "strict")
    except (LookupError, ValueError):
        return False
    return True


def _repaired(text: str) -> str:
    """The text without mojibake and C1 controls; typography, width and composition stay as they are."""
    if text.isascii():
        return text
    import ftfy  # noqa: PLC0415  # starts slowly

    settings = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    # Nothing of ASCII is garbled, and ftfy takes its time for each line.
    lines = (line if line.isascii() else ftfy.fix_text(line, settings) for line in text.split("\n"))
    return "\n".join(lines)

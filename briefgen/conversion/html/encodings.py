"""The encoding that a page declares, as browsers understand it, and its bytes ready for ``decoded``."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

from briefgen.conversion.decoding import Decoded, decoded, reads_as

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD: Final = 4096
"""Bytes in which a declaration is looked for; the standard asks for the first 1024."""
_DECLARED: Final = re.compile(
    rb"""<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]{2,40})"""
    rb"""|<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_WIDER: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""Encodings that browsers read as a wider one."""
_NO_ENCODINGS: Final = frozenset(
    {"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"}
)
_LOST_SHARE: Final = 1000
"""One byte in so many may be wrong in an encoding that the page declares."""
_LOST_OF_MANY: Final = 10
"""So many characters beyond ASCII have to be right for each that is wrong."""
_NULS: Final = 10
"""One byte in so many may be a NUL, which browsers leave out."""
_TWO_BYTES: Final = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


def page_text(data: bytes, declared: str | None = None) -> Decoded:
    """The markup of a page as a text.

    Args:
        data: The page.
        declared: The encoding that a header names, which counts before the page's own.

    Raises:
        Unconvertible: If the bytes are no text.
    """
    for beginning, name in _TWO_BYTES:
        if data.startswith(beginning):
            return decoded(data, name)
    if data.count(b"\0") * _NULS < len(data):
        data = data.replace(b"\0", b"")
    doubts: list[str] = []
    declared = _known(declared or "") or declared_encoding(data)
    if declared not in {None, "utf-8"} and not data.isascii() and reads_as(data, "utf-8"):
        doubts.append(f"the page declares {declared}, but is UTF-8")
        declared = "utf-8"
    for encoding in _tried(data, declared):
        text = data.decode(encoding, "replace")
        lost = text.count("\ufffd")
        beyond = sum(character > "\x7f" for character in text)
        if 0 < lost * _LOST_SHARE <= len(text) and lost * _LOST_OF_MANY <= beyond:
            doubts.append(f"bytes that do not belong to {encoding} became the sign �, {lost} times")
            data, declared = text.encode(), "utf-8"
            break
    read = decoded(data, declared)
    return Decoded(read.text, read.encoding, (*doubts, *read.doubts))


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page's beginning declares, as Python names it; None if it declares none."""
    for match in _DECLARED.finditer(data[:_HEAD]):
        name = _known((match[1] or match[2]).decode("ascii", "replace"))
        if name is not None:
            return name
    return None


def _known(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    if name in _NO_ENCODINGS:
        return None
    return "utf-8" if name.startswith(("utf-16", "utf-32")) else _WIDER.get(name, name)


def _tried(data: bytes, declared: str | None) -> Iterator[str]:
    """Encodings in which a few bytes may be wrong, if the page is not wholly in one of them."""
    is_whole = declared is not None and reads_as(data, declared)
    if declared is not None and not is_whole:
        yield declared
    if declared != "utf-8" and not is_whole and not reads_as(data, "utf-8"):
        yield "utf-8"

"""Characters that a source spells as HTML does, or whose bytes were read in the wrong encoding.

``&rsquo;`` and ``â€™`` are an apostrophe to whoever wrote the text. Only what decodes to one character
without doubt is read so: an entity with its semicolon, and UTF-8 read as Windows-1252.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from briefgen.text.folding_layers import rewrite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text.folding_layers import Edit

_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_CONTINUATION = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_QUOTING = "»”’“‘…–—™\u00a0"
_MOJIBAKE = re.compile(
    f"[\u00c2\u00c3](?![{_QUOTING}])[{_CONTINUATION}]"
    f"|[\u00c2\u00c3](?:(?<=[a-z].)[{_QUOTING}]|[{_QUOTING}](?=[a-z])|(?<=\u00c2)\u00a0)"
    f"|[\u00e2\u00ef][{_CONTINUATION}]{{2}}|\u00f0[{_CONTINUATION}]{{3}}|(?:[\u00d0\u00d1][{_CONTINUATION}]){{3,}}"
    "|\u00e2\u20ac(?=[\\s,.;:!?]|$)"
)
"""Leads of two bytes before what may be a mark of quotation count only beside a small letter: ``IRMÃ»``."""

_CONTROL = r"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]"
"""Bytes of Windows-1252 that were read as if they were Unicode: no text has such control characters."""

_MISREAD = re.compile(f"{_MOJIBAKE.pattern}|{_CONTROL}")
_LEADS = re.compile(f"[\u00c2\u00c3\u00e2\u00ef\u00f0\u00d0\u00d1]|{_CONTROL}")
"""What each of these begins with: one class of characters is found far faster than the alternatives."""

_GARBLED = re.compile(f"{_ENTITY.pattern}|{_MISREAD.pattern}")
PADDING = "\u2060"
"""A word joiner: with it what is meant is as long as what is written, and looks the same."""

_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
"""Bytes that Windows-1252 leaves undefined, and that programs pass through."""


def is_garbled(text: str) -> bool:
    """Whether a text may hold anything that ``garbled`` finds: quick, and no is certain."""
    return "&" in text or _is_misread(text)


def _is_misread(text: str) -> bool:
    """Whether bytes of a text were read wrongly."""
    lead = None if text.isascii() else _LEADS.search(text)
    return lead is not None and _MISREAD.search(text, lead.start()) is not None


def garbled(text: str) -> Iterator[Edit]:
    """Yield each entity and each run of bytes read wrongly, with what it stands for, in order, apart."""
    spelled = _GARBLED if _is_misread(text) else _ENTITY  # its literal is found far faster
    for match in spelled.finditer(text):
        meant = html.unescape(match.group()) if match.group()[0] == "&" else _decoded(match.group())
        if meant is not None and meant != match.group() and meant.strip("\x00"):
            yield match.start(), match.end(), meant


def ungarbled(text: str) -> str:
    """The text with all of it as it was meant."""
    return rewrite(text, garbled(text))[0] if is_garbled(text) else text


def legible(text: str) -> str:
    """The text with all of it as it was meant, and as long as before: what is too long is padded invisibly.

    Offsets hold in both, so that marks may be looked for in this one.
    """
    return rewrite(text, _padded(text))[0] if is_garbled(text) else text


def _padded(text: str) -> Iterator[Edit]:
    """What is garbled, as long as it is written; what would be longer stays."""
    for start, end, meant in garbled(text):
        if len(meant) <= end - start:
            yield start, end, meant.ljust(end - start, PADDING)


def _decoded(run: str) -> str | None:
    """The character whose UTF-8 bytes these are in Windows-1252; None if they are none."""
    if run == "\u00e2\u20ac":
        return "\u201d"
    if len(run) == 1:
        return run.encode("latin-1").decode("cp1252")
    try:
        data = b"".join(one.encode("latin-1" if one in _UNDEFINED else "cp1252") for one in run)
        return data.decode("utf-8")
    except UnicodeError:
        return None

"""Characters that YAML calls unprintable: named, since nobody sees them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Document

# YAML 1.2.2, production [1] c-printable
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = {"\0": "NUL", "\x08": "backspace", "\x0b": "vertical tab", "\x0c": "form feed", "\x1b": "escape"}


def unprintable(document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each kind of unprintable character, at the first of its kind."""
    first: dict[str, int] = {}
    for match in _UNPRINTABLE.finditer(document.text):
        first.setdefault(match.group(), match.start())
        if len(first) == 20:
            break
    for character, offset in first.items():
        yield Diagnostic(
            Code.YAML_SYNTAX,
            f"an invisible character, {_name(character)}, which YAML does not allow",
            Label(document, Span(offset, offset + 1), "here"),
            help=_remedy(character),
        )


def _name(character: str) -> str:
    name = _NAMES.get(character) or unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")


def _remedy(character: str) -> str:
    code = ord(character)
    if 0x80 <= code < 0xA0:
        meant = bytes([code]).decode("cp1252", errors="ignore")
        if meant:
            return f"delete it, or write {meant} if that was meant (a Windows-1252 text read as Latin-1)"
    return "delete it: it is often pasted in by accident"

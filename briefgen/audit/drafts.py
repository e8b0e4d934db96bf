"""A draft as it was read, and its words without markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.errors import ConfigurationError
from briefgen.files import PAGE_LIMIT, Refusal, contents
from briefgen.text import Document, Undecodable, decode_utf8
from briefgen.text.markup import PlainText, without_html, without_markdown

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_HTML: Final = re.compile(r"\s{0,200}<(?:!doctype\s{1,9}html|html|head|body)\b", re.IGNORECASE)
_PLAIN: Final = frozenset({".txt", ".text"})
_HTML_NAMES: Final = frozenset({".html", ".htm", ".xhtml"})
STANDARD_INPUT: Final = "-"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to be audited.

    Attributes:
        document: The text as read; findings count its code points.
        plain: Its words without markup, with the way back.
    """

    document: Document
    plain: PlainText


def read_draft(path: Path, root: Path, standard_input: BinaryIO) -> Draft:
    """Read a draft from a file, or from standard input for ``-``.

    Markdown is assumed unless the name or the first words say otherwise.

    Args:
        path: The file; it may lie anywhere.
        root: The project's folder, from which the draft is named where it lies there.
        standard_input: What is read for ``-``.

    Raises:
        ConfigurationError: If it cannot be read, is too large, or is no text in UTF-8.
    """
    if str(path) == STANDARD_INPUT:
        name, data = "standard-input", standard_input.read(PAGE_LIMIT + 1)
        if len(data) > PAGE_LIMIT:
            raise ConfigurationError(f"standard input has more than the {PAGE_LIMIT:,} bytes allowed")
    else:
        name, data = _named(path, root), _read(path)
    decoded = decode_utf8(data)
    if isinstance(decoded, Undecodable):
        raise ConfigurationError(f"{path}: {decoded.reason} (line {decoded.line}); save the draft as UTF-8")
    return Draft(Document(name, decoded), _plain(decoded, path.suffix.lower()))


def _named(path: Path, root: Path) -> str:
    resolved = path.resolve()
    return (resolved.relative_to(root) if resolved.is_relative_to(root) else path).as_posix()


def _read(path: Path) -> bytes:
    try:
        resolved = path.resolve(strict=True)
        return contents(resolved, resolved.parent, PAGE_LIMIT)
    except Refusal as refusal:
        raise ConfigurationError(f"{path} {refusal.reason}") from refusal
    except (OSError, RuntimeError) as error:
        raise ConfigurationError(f"there is no file {path}") from error


def _plain(text: str, suffix: str) -> PlainText:
    if suffix in _PLAIN:
        return PlainText(text, None, len(text))
    if suffix in _HTML_NAMES or _HTML.match(text):
        return without_html(text)
    return without_markdown(text)

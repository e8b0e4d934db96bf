"""Which converter reads which file: by what the bytes begin with, then by the name's ending.

A format is a row of ``FORMATS`` and a module with a function ``convert(data, name)``, imported when it is
first needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.documents import Unconvertible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefgen.conversion.documents import Converted

    Converter = Callable[[bytes, str], Iterator[Converted]]


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        name: What people call it: "PDF".
        module: The module in this package whose ``convert`` reads it.
        endings: Endings of names, in lower case, with the dot.
        beginnings: What the bytes may begin with; enough to tell it whatever the name is.
        extra: The extra of this package that its library belongs to; None if it needs none.
        opening: What the bytes may begin with where that has many spellings; found from their start.
    """

    name: str
    module: str
    endings: tuple[str, ...]
    beginnings: tuple[bytes, ...] = ()
    extra: str | None = None
    opening: re.Pattern[bytes] | None = None

    def begins(self, data: bytes) -> bool:
        """Whether the bytes begin as a file of this format does."""
        return data.startswith(self.beginnings) or (
            self.opening is not None and self.opening.match(data) is not None
        )


_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]{0,300}\?>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head)(?![\w-])",
    re.IGNORECASE,
)

FORMATS: Final = (
    Format("a web archive", "web_archives", (".warc", ".warc.gz", ".wacz"), (b"WARC/1.",), "warc"),
    Format("a feed", "feeds", (".rss", ".atom", ".rdf", ".xml"), extra="feeds"),
    Format("JSON", "records", (".json", ".jsonl", ".ndjson")),
    Format("BibTeX", "bibtex", (".bib",), extra="bibtex"),
    Format("a PDF", "pdf.converter", (".pdf",), (b"%PDF-",), "pdf"),
    Format("Markdown", "markdown", (".md", ".markdown")),
    Format("mail", "mail", (".eml", ".mbox")),
    Format("a document of Word", "office.docx", (".docx", ".docm", ".dotx")),
    Format("a text of OpenDocument", "office.odt", (".odt", ".ott")),
    Format(
        "HTML",
        "html.converting",
        (".html", ".htm", ".xhtml", ".xht", ".shtml"),
        extra="html",
        opening=_PAGE,
    ),
    Format("MHTML", "html.archived", (".mht", ".mhtml"), (b"From: <Saved by ",), extra="html"),
    Format("plain text", "plain_text", (".txt", ".text", "")),
)
"""The formats, the more special ones first."""


def format_of(data: bytes, name: str) -> Format:
    """The format of a file.

    Raises:
        Unconvertible: If it is none that can be read.
    """
    ending = PurePath(name).suffix.lower()
    for known in FORMATS:
        if known.begins(data):
            return known
    for known in FORMATS:
        if ending in known.endings or name.lower().endswith(tuple(filter(None, known.endings))):
            return known
    raise Unconvertible(f"has a format that cannot be read ({ending})", "save it as text, HTML or PDF")


def convert(data: bytes, name: str) -> Iterator[Converted]:
    """The documents of a file.

    Args:
        data: The file's bytes.
        name: Its name, with its ending.

    Raises:
        Unconvertible: If no text can be made of it, or the library that reads it is not installed.
    """
    known = format_of(data, name)
    try:
        module = import_module(f"briefgen.conversion.{known.module}")
    except ModuleNotFoundError as error:
        if known.extra is None:
            raise
        help_ = f'install it: pip install "briefgen[{known.extra}]"'
        raise Unconvertible(f"is {known.name}, and {error.name} is not installed", help_) from error
    yield from cast("Converter", module.convert)(data, name)

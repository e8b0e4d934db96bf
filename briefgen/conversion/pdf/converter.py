"""PDF files: opened within bounds, read page by page, and their text put together; see the package."""

from __future__ import annotations

import io
import logging
import time
from contextlib import contextmanager, suppress
from importlib.metadata import version
from typing import TYPE_CHECKING, Final, cast

import pypdf
from pypdf.errors import FileNotDecryptedError

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.pdf.lines import Page, read_page
from briefgen.conversion.pdf.metadata import stated_in
from briefgen.conversion.pdf.text import text_of_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject
    from pypdf.generic import DictionaryObject

MOST_PAGES: Final = 3000
MOST_CHARACTERS: Final = 20_000_000
MOST_OBJECTS: Final = 300_000
LARGEST_STREAM: Final = 8_000_000
"""How many bytes the instructions of a page or a font may have once they are unpacked."""

MOST_INSTRUCTIONS: Final = 300_000
"""How many instructions a page may have; one full of small print has some ten thousand."""

MOST_SECONDS: Final = 6.0
"""How many seconds of CPU all pages may take; a thousand pages of print take about that."""

_SCANNED: Final = 20
"""How many characters a page has at least that is text rather than a picture with a stamp or a number."""


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The text of a PDF, its pages apart by form feeds.

    Raises:
        Unconvertible: If it is damaged, encrypted, beyond reason, or without text.
    """
    try:
        with _bounded():
            converted = _converted(data)
    except Unconvertible:
        raise
    except FileNotDecryptedError as error:
        raise Unconvertible("is encrypted", "save it without a password") from error
    except (Exception, RecursionError, MemoryError) as error:
        # The library raises whatever the damaged object made it do.
        raise Unconvertible("is a damaged PDF", "open it in a viewer and print it to a new one") from error
    yield converted


def _converted(data: bytes) -> Converted:
    if data.count(b" obj") > MOST_OBJECTS:
        raise Unconvertible(f"has more than {MOST_OBJECTS:,} objects")
    started = time.process_time()
    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unconvertible("is encrypted", "save it without a password")
    count = len(reader.pages)
    if count > MOST_PAGES:
        raise Unconvertible(f"has more than {MOST_PAGES:,} pages", "split it")
    pages: list[Page] = []
    characters = unread = 0
    for index in range(count):
        try:
            pages.append(read_page(reader.pages[index]))
        except Exception:  # noqa: BLE001  # a page may be damaged in any way, and the others may not be
            pages.append(Page(()))
            unread += 1
        characters += sum(len(line.text) for line in pages[-1].lines)
        if time.process_time() - started > MOST_SECONDS:
            raise Unconvertible("takes too long to read", "split it into files of some hundred pages")
        if characters > MOST_CHARACTERS:
            raise Unconvertible(f"has more than {MOST_CHARACTERS:,} characters", "split it")
    if unread == count and count:
        raise Unconvertible("is a damaged PDF", "open it in a viewer and print it to a new one")
    if characters < count * _SCANNED and any(map(_has_picture, reader.pages)):
        raise Unconvertible("is a scan without text", "run OCR first, such as ocrmypdf")
    if not characters:
        raise Unconvertible("has no text")
    text, doubts = text_of_pages(pages)
    if unread:
        doubts = (f"{unread} of {count} pages could not be read", *doubts)
    return Converted(text, stated_in(reader), f"pypdf {version('pypdf')}", doubts)


def _has_picture(page: PageObject) -> bool:
    with suppress(Exception):
        objects = cast("DictionaryObject", page["/Resources"])["/XObject"].get_object()
        names = list(cast("DictionaryObject", objects))[:50]
        pictures = (cast("DictionaryObject", cast("DictionaryObject", objects)[name]) for name in names)
        return any(picture.get("/Subtype") == "/Image" for picture in pictures)
    return False


@contextmanager
def _bounded() -> Iterator[None]:
    """Limits on what a page may unpack, and silence about what is slightly wrong with a file."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with pypdf.apply_configuration(
            zlib_maximum_output_length=LARGEST_STREAM,
            lzw_maximum_output_length=LARGEST_STREAM,
            run_length_maximum_output_length=LARGEST_STREAM,
            stream_decoding_work_maximum_length=2 * LARGEST_STREAM,
            stream_parsing_work_maximum_count=MOST_INSTRUCTIONS,
            page_tree_maximum_entries=2 * MOST_PAGES,
        ):
            yield
    finally:
        logger.setLevel(level)

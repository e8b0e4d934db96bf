"""WARC files, plain or packed by gzip, read by warcio a record at a time."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Final

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.stating import line
from briefgen.conversion.web_archive.pages import capture_of
from briefgen.conversion.web_archive.slices import slices
from briefgen.conversion.web_archive.unpacking import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted

_DAMAGED: Final = (ArchiveLoadFailed, ArithmeticError, AttributeError, EOFError, LookupError)
"""What warcio raises for records that are damaged."""
_MOST_NAMED: Final = 20


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The pages of an archive.

    Raises:
        Unconvertible: If it has none that can be read.
    """
    yield from pages([data])


def pages(archives: list[bytes]) -> Iterator[Converted]:
    """The pages of some archives; what is doubtful in the archives themselves is said with the last page.

    Raises:
        Unconvertible: If there is none that can be read.
    """
    left_out: list[str] = []
    held: Converted | None = None
    for archive in archives:
        read, doubts = unpacked(archive)
        left_out += doubts
        for made in _documents(read, left_out):
            if held is not None:
                yield held
            held = made
    if held is None:
        reason = f" ({left_out[0]})" if left_out else ""
        raise Unconvertible(f"has no web page with a text{reason}", "it has to be a WARC; unpack other files")
    more = [f"{len(left_out) - _MOST_NAMED} more pages were left out"] if len(left_out) > _MOST_NAMED else []
    yield replace(held, doubts=(*held.doubts, *left_out[:_MOST_NAMED], *more))


def _documents(archive: bytes, left_out: list[str]) -> Iterator[Converted]:
    for number, stretch in enumerate(slices(archive), 1):
        which = f"record {number}"
        try:
            for record in islice(ArchiveIterator(BytesIO(stretch.data)), 1):
                which = line(record.rec_headers.get_header("WARC-Target-URI")).strip("<>") or which
                capture = capture_of(record, is_trusted=stretch.is_trusted)
                if capture is not None:
                    yield from capture.documents()
        except Unconvertible as refusal:
            left_out.append(f"{which} was left out: it {refusal.reason}")
        except RecursionError:
            left_out.append(f"{which} was left out: it is nested too deeply")
        except (
            ArchiveLoadFailed,
            EOFError,
            ArithmeticError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
        ) as error:
            left_out.append(f"{which} was left out: it cannot be read ({line(str(error))[:80]})")

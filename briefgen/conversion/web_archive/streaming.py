"""The pages of a WARC of any size, one record in memory at a time.

The stated lengths are believed here: what ``slices`` repairs in a file of one's own is, in an archive of
millions, a page that is passed over.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.stating import line
from briefgen.conversion.web_archive.pages import capture_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.web_archive.pages import Capture

_DAMAGED: Final = (ArchiveLoadFailed, ArithmeticError, AttributeError, EOFError, LookupError, ValueError)
"""What warcio raises for what is damaged."""


def captures(file: IO[bytes]) -> Iterator[tuple[str, Capture | Unconvertible]]:
    """Yield each page of an archive with its address, or why there is none in its place.

    Args:
        file: The archive, plain or packed by gzip.
    """
    which = "the archive"
    try:
        for number, record in enumerate(ArchiveIterator(file), 1):
            which = line(record.rec_headers.get_header("WARC-Target-URI")).strip("<>") or f"record {number}"
            try:
                capture = capture_of(record, is_trusted=True)
            except Unconvertible as refusal:
                yield which, refusal
                continue
            if capture is not None:
                yield which, capture
    except (*_DAMAGED, TypeError) as error:
        yield which, Unconvertible(f"and what follows it cannot be read: {line(str(error))[:80]}")

"""The pages of a WARC as records, each converted to text by the converter of its format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.archive.documents import Row, unread
from briefgen.conversion import Unconvertible
from briefgen.conversion.web_archive.streaming import captures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO


def pages(file: BinaryIO) -> Iterator[tuple[int, Row | tuple[Any, str]]]:
    """Yield the pages of a web archive with their numbers; one that has no text says why."""
    for number, (name, capture) in enumerate(captures(file)):
        if isinstance(capture, Unconvertible):
            yield number, unread(name, capture.reason)
            continue
        try:
            for made in capture.documents():
                record: dict[str, str] = {"text": made.text}
                record.update((key, one.value) for key, one in made.stated.items())
                yield number, ({**record, "id": name}, name)
        except Unconvertible as refusal:
            yield number, unread(name, refusal.reason)

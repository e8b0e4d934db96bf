"""A text is a source as it is, once it is UTF-8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Converted

if TYPE_CHECKING:
    from collections.abc import Iterator


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The text itself.

    Raises:
        Unconvertible: If the bytes are no text.
    """
    read = decoded(data)
    yield Converted(read.text, doubts=read.doubts)

"""Reads and writes the files of an index: gzip of a mark and of CBOR (RFC 8949), or of JSON."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

ENTRY: Final = "pagefind-entry.json"
_MARK: Final = b"pagefind_dcd"


def entry_of(files: Mapping[str, bytes]) -> dict[str, Any]:
    """What a search begins with: the languages, each with the hash of its index.

    Raises:
        LookupError: If there is none; ValueError if it is not JSON.
    """
    entry: dict[str, Any] = json.loads(files[ENTRY])
    return entry


def unpacked(content: bytes) -> bytes:
    """A file's content without compression and mark.

    Raises:
        ValueError: If it has no mark.
    """
    data = gzip.decompress(content)
    if not data.startswith(_MARK):
        raise ValueError("a file that does not begin as Pagefind's do")
    return data[len(_MARK) :]


def packed(data: bytes) -> bytes:
    """A file of this content, the same bytes for the same content.

    The highest level of compression takes twice as long for lists of words, and makes them no smaller.
    """
    return gzip.compress(_MARK + data, compresslevel=6, mtime=0)


def read_list(content: bytes) -> list[Any]:
    """The list that a file holds.

    Raises:
        ValueError: If it holds something else, or not in the way in which it would be written again.
    """
    import cbor2  # noqa: PLC0415 - an optional package

    value = read_words(content)
    if cbor2.dumps(value) != unpacked(content):
        raise ValueError("a file that holds a list not written in the shortest way")
    return value


def read_words(content: bytes) -> list[Any]:
    """The list that a file of words holds: there are too many to write them again to compare.

    Raises:
        ValueError: If it holds something else.
    """
    import cbor2  # noqa: PLC0415 - an optional package

    try:
        value = cbor2.loads(unpacked(content))
    except cbor2.CBORDecodeError as error:
        raise ValueError(f"a file that is not CBOR: {error}") from error
    if not isinstance(value, list):
        raise ValueError("a file that holds something else than one list")  # noqa: TRY004 - of the file's content
    return value


def written_list(value: list[Any]) -> bytes:
    """A file that holds a list."""
    import cbor2  # noqa: PLC0415 - an optional package

    return packed(cbor2.dumps(value))

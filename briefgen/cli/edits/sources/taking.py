"""What the editor names on the command line: the bytes of a file, and the documents in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.conversion import Converted, Limits, Unconvertible, convert_bounded, format_of
from briefgen.files import ORIGINAL_LIMIT, SOURCE_LIMIT, Refusal, contents
from briefgen.text import Undecodable, decode_utf8

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


class NotAdded(Exception):  # noqa: N818  # a finding about one of the files; the others are added
    """Why a file or a document of it does not become a source, in one line that names it."""


@dataclass(frozen=True)
class Taken:
    """A file as it was named.

    Attributes:
        what: How the editor named it.
        name: Its file name.
        data: Its bytes.
        path: Where it lies, links of folders followed; None for what was fetched.
        url: The address that it was fetched from.
    """

    what: str
    name: str
    data: bytes
    path: Path | None = None
    url: str | None = None

    @property
    def checksum(self) -> str:
        """The SHA-256 checksum of its bytes."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Unpacked:
    """A file with its documents.

    Attributes:
        taken: The file.
        documents: What was made of it.
        records: What describes a document and holds none; at least one of either.
        as_it_is: Whether the file itself is the text, byte for byte.
        several: Whether it is a collection, of which each document has a name.
    """

    taken: Taken
    documents: Sequence[Converted]
    records: Sequence[Converted]
    as_it_is: bool
    several: bool


def is_address(what: str) -> bool:
    """Whether the editor names an address instead of a file."""
    return _ADDRESS.match(what) is not None


def take(what: str) -> Taken:
    """A file from anywhere on this machine, but no link: its target would be published under its name.

    Raises:
        NotAdded: If it cannot be read.
    """
    path = Path(what)
    if path.is_symlink():
        raise NotAdded(f"{what} is a link: name its target file instead")
    if path.is_dir():
        raise NotAdded(f"{what} is a folder: name the files in it")
    absolute = path.absolute()
    try:
        data = contents(absolute, Path(absolute.anchor), ORIGINAL_LIMIT)
    except Refusal as refusal:
        raise NotAdded(f"{what} {refusal.reason}") from refusal
    return Taken(what, path.name, data, path.resolve())


def unpack(taken: Taken, seconds: int) -> Unpacked:
    """The documents of a file.

    Raises:
        NotAdded: If none can be made of it.
    """
    try:
        found = convert_bounded(taken.data, taken.name, Limits(seconds=seconds))
        as_it_is = _is_own_text(taken, found)
    except Unconvertible as refusal:
        raise NotAdded(_told(taken, refusal)) from refusal
    documents = [document for document in found if document.text.strip()]
    records = [document for document in found if not document.text.strip() and document.stated]
    if not documents and not records:
        raise NotAdded(f"{taken.what} has no text that could be quoted")
    for document in documents:
        if reason := _unfit(document.text):
            which = f" ({document.name})" if document.name else ""
            raise NotAdded(f"{taken.what}{which} {reason}")
    several = len(documents) > 1 or any(document.name for document in documents)
    return Unpacked(taken, documents, records, as_it_is, several)


def _told(taken: Taken, refusal: Unconvertible) -> str:
    return f"{taken.what} {refusal.reason}" + (f"; {refusal.help}" if refusal.help else "")


def _is_own_text(taken: Taken, documents: Sequence[Converted]) -> bool:
    """Whether the file needs no conversion: line ends and a byte order mark are no reason for one."""
    text = decode_utf8(taken.data)
    if isinstance(text, Undecodable) or format_of(taken.data, taken.name).module != "plain_text":
        return False
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return len(documents) == 1 and documents[0].text == plain and not documents[0].stated


def _unfit(text: str) -> str | None:
    """Why a text cannot be a source."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        return "has characters that UTF-8 cannot write"
    if "\0" in text:
        return "is not a text: it contains NUL characters"
    if size > SOURCE_LIMIT:
        return f"has {size:,} bytes of text, more than the {SOURCE_LIMIT:,} allowed; split it"
    return None

"""The archive that a document of a word processor is; bounded, and without entities of XML.

``zipfile`` never unpacks more of a member than the archive declares, so that what is declared is what counts.
"""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefgen.conversion.documents import Unconvertible

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST: Final = 20_000_000
"""How many bytes of XML are read of one member; a thousand pages have less."""

MOST_MEMBERS: Final = 5000
_ENTRY: Final = b"PK\x01\x02"
_ENCRYPTED: Final = b"\xd0\xcf\x11\xe0"


class Package:
    """The members of an archive.

    Raises:
        Unconvertible: If it is none, or one beyond reason.
    """

    def __init__(self, data: bytes) -> None:
        if data.startswith(_ENCRYPTED):
            raise Unconvertible(
                "is encrypted, or a document of an old Word", "save it as .docx or PDF, without a password"
            )
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise Unconvertible(f"is an archive of more than {MOST_MEMBERS:,} files")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except Exception as error:
            raise Unconvertible("is not a document of a word processor") from error

    def xml(self, name: str) -> _Element | None:
        """The root of a member; None if there is no such member.

        Raises:
            Unconvertible: If it is too large, damaged, or declares entities.
        """
        try:
            member = self._archive.getinfo(name)
        except KeyError:
            return None
        if member.file_size > LARGEST:
            raise Unconvertible(f"holds more than {LARGEST:,} bytes of text ({name})")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(self._archive.read(member), parser)
        except Exception as error:
            # Each method of compression has exceptions of its own for a damaged member.
            raise Unconvertible(f"is damaged: {name} cannot be read") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise Unconvertible(f"declares entities of XML ({name}), as no word processor does")
        return root


def local(element: _Element) -> str:
    """An element's name without its namespace, of which Word's format has two."""
    return _split(element.tag)[1]


def value(element: _Element, name: str = "val") -> str:
    """An attribute in the namespace of its element, or in none; empty if it is absent."""
    return element.get(_split(element.tag)[0] + name) or element.get(name) or ""


@lru_cache(maxsize=4096)
def _split(tag: object) -> tuple[str, str]:
    """The namespace, in braces, and the name; none where it is no element but an entity."""
    namespace, brace, name = tag.rpartition("}") if isinstance(tag, str) else ("", "", "")
    return namespace + brace, name


def child(element: _Element, *path: str) -> _Element | None:
    """The first child of a name, the first child of the next name in it, and so on."""
    found = element
    for name in path:
        for inner in found:
            if _split(inner.tag)[1] == name:
                found = inner
                break
        else:
            return None
    return found

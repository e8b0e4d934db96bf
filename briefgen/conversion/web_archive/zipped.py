"""ZIP archives: a WACZ holds WARC files in its folder ``archive``; any other one is to be unpacked first.

Nothing is unpacked to the disk, so that no name in the archive matters.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, LargeZipFile, ZipFile

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.web_archive.unpacking import MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.conversion.documents import Converted

_MOST_ARCHIVES: Final = 100
_ENDINGS: Final = (".warc", ".warc.gz")


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The pages of a WACZ.

    Raises:
        Unconvertible: If it is damaged, or another kind of ZIP archive.
    """
    try:
        archives = _archives(data)
    except (
        BadZipFile,
        LargeZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        ValueError,
    ) as error:
        raise Unconvertible("is a damaged ZIP archive") from error
    except RuntimeError as error:
        raise Unconvertible("is encrypted", "unpack it with its password, and add the files") from error
    if not archives:
        raise Unconvertible("is a ZIP archive", "unpack it, and add the files in it")
    from briefgen.conversion.web_archive.warc import pages  # noqa: PLC0415  # other archives need no library

    yield from pages(archives)


def _archives(data: bytes) -> list[bytes]:
    """The WARC files of an archive."""
    found: list[bytes] = []
    room = MOST
    with ZipFile(BytesIO(data)) as archive:
        for member in archive.infolist():
            name = member.filename.lower()
            if not (name.startswith("archive/") and name.endswith(_ENDINGS)):
                continue
            with archive.open(member) as opened:
                found.append(opened.read(room + 1))
            room -= len(found[-1])
            if room < 0 or len(found) > _MOST_ARCHIVES:
                raise Unconvertible(
                    f"holds more than {MOST >> 20} MB or {_MOST_ARCHIVES} archives", "split it"
                )
    return found

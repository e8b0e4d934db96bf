"""The list of a site's files with their SHA-256 sums, in the format of ``sha256sum`` (GNU coreutils).

A line is the sum in hexadecimal, two spaces and the name; a name that holds a backslash, a line feed or a
carriage return is escaped, and then the line begins with a backslash (coreutils manual, "cksum output
modes"). So ``cd site && sha256sum -c SHA256SUMS`` reads it too.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from briefgen.published.defects import Defect
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST: Final = "SHA256SUMS"
MANIFEST_LIMIT: Final = 64 << 20
"""Bytes of a manifest that is read."""

_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_UNESCAPES: Final = {escaped: plain for plain, escaped in _ESCAPES.items()}
_ESCAPED: Final = re.compile(r"(?:[^\\]|\\[\\nr])+")
_LINE: Final = re.compile(r"(?P<escaped>\\?)(?P<sum>[0-9a-f]{64}) [ *](?P<name>[^\r\n]+)")


def write_manifest(site: Path) -> None:
    """Write the manifest of a finished site, in the place of one that is there.

    Raises:
        OSError: If a file cannot be read or the manifest not be written.
    """
    files = SiteFiles(site)
    sums = {name: files.sum(name) for name in files.names if name != MANIFEST}
    (files.folder / MANIFEST).write_bytes(formatted(sums))


def formatted(sums: Mapping[str, str]) -> bytes:
    """The manifest of files by name, in the order of the names' bytes."""
    return b"".join(os.fsencode(_line(name, sums[name])) for name in sorted(sums, key=os.fsencode))


def _line(name: str, digest: str) -> str:
    escaped = re.sub(r"[\\\n\r]", lambda match: _ESCAPES[match[0]], name)
    return f"{'' if escaped == name else chr(92)}{digest}  {escaped}\n"


def parsed(content: bytes) -> tuple[dict[str, str], list[Defect]]:
    """The sums by name, and a defect for each line that is none."""
    sums: dict[str, str] = {}
    defects: list[Defect] = []
    lines = os.fsdecode(content).split("\n")
    if lines[-1]:
        defects.append(Defect(MANIFEST, "ends within a line"))
    for number, line in enumerate(lines[:-1], 1):
        match = _LINE.fullmatch(line)
        name = _name(match) if match else None
        if not match or name is None:
            defects.append(Defect(MANIFEST, f"line {number} is not a sum and a name", shown=line))
        elif name in sums:
            defects.append(Defect(MANIFEST, f"line {number} names a file again", shown=name))
        else:
            sums[name] = match["sum"]
    return sums, defects


def _name(line: re.Match[str]) -> str | None:
    return _unescaped(line["name"]) if line["escaped"] else line["name"]


def _unescaped(name: str) -> str | None:
    """The name as it was; None if it is not what escaping yields."""
    if not _ESCAPED.fullmatch(name):
        return None
    return re.sub(r"\\.", lambda match: _UNESCAPES[match[0]], name)


def compare_with_manifest(files: SiteFiles) -> list[Defect]:
    """Every difference between a site and its manifest: altered, missing, extra, neither file nor folder.

    Raises:
        OSError: If the manifest cannot be read.
    """
    sums, defects = parsed(files.read(MANIFEST, MANIFEST_LIMIT))
    present = set(files.names)
    defects += files.refused
    defects += [Defect(name, "is in the manifest and not in the site") for name in sums.keys() - present]
    for name in files.names:
        if name == MANIFEST:
            if name in sums:
                defects.append(Defect(name, "names itself"))
        elif name not in sums:
            defects.append(Defect(name, "is in the site and not in the manifest"))
        else:
            defects += _altered(files, name, sums[name])
    return defects


def _altered(files: SiteFiles, name: str, expected: str) -> list[Defect]:
    try:
        if files.sum(name) == expected:
            return []
    except OSError as error:
        return [Defect(name, f"cannot be read: {error.strerror}")]
    return [Defect(name, "has another SHA-256 than the manifest says")]

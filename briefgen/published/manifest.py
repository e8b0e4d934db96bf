"""The list of a site's files with their SHA-256 sums, in the format of ``sha256sum`` (GNU coreutils).

It begins with what built the site, in lines that are comments to ``sha256sum``: ``# mkdocs 1.6.1``. Each
other line is the sum in hexadecimal, two spaces and the name; a name that holds a backslash, a line feed or a
carriage return is escaped, and then the line begins with a backslash (coreutils manual, "cksum output
modes"). So ``cd site && sha256sum -c SHA256SUMS`` reads it too.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.published.defects import Defect
from briefgen.published.record import BuildRecord, record_of
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefgen.published.site_files import Sums

MANIFEST: Final = "SHA256SUMS"
MANIFEST_LIMIT: Final = 64 << 20
"""Bytes of a manifest that is read."""

_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_UNESCAPES: Final = {escaped: plain for plain, escaped in _ESCAPES.items()}
_ESCAPED: Final = re.compile(r"(?:[^\\]|\\[\\nr])+")
_LINE: Final = re.compile(r"(?P<escaped>\\?)(?P<sum>[0-9a-f]{64}) [ *](?P<name>[^\r\n]+)")
_NOTE: Final = re.compile(r"# (?P<name>[a-z0-9-]{1,60}) (?P<value>[!-~]{1,2000})")


class Manifest(NamedTuple):
    """A manifest as it was read: sums and notes by name, and a defect for each line that is neither."""

    sums: dict[str, str]
    notes: dict[str, str]
    defects: list[Defect]


def write_manifest(site: Path, record: BuildRecord, sums: Sums | None = None) -> SiteFiles:
    """Write the manifest of a finished site, in the place of one that is there.

    Args:
        site: Its folder.
        record: What the manifest says of the build.
        sums: Those of files that are known, as ``SiteFiles`` takes them.

    Returns:
        The files as they were summed.

    Raises:
        OSError: If a file cannot be read or the manifest not be written.
    """
    files = SiteFiles(site, sums=sums)
    made = {name: files.sum(name) for name in files.names if name != MANIFEST}
    (files.folder / MANIFEST).write_bytes(formatted(made, record.notes()))
    return files


def formatted(sums: Mapping[str, str], notes: Mapping[str, str]) -> bytes:
    """The manifest of files by name, in the order of the names' bytes."""
    lines = [f"# {name} {value}\n" for name, value in notes.items()]
    lines += [_line(name, sums[name]) for name in sorted(sums, key=os.fsencode)]
    return b"".join(map(os.fsencode, lines))


def _line(name: str, digest: str) -> str:
    escaped = re.sub(r"[\\\n\r]", lambda match: _ESCAPES[match[0]], name)
    return f"{'' if escaped == name else chr(92)}{digest}  {escaped}\n"


def parsed(content: bytes) -> Manifest:
    """Read a manifest, whatever it is."""
    read = Manifest({}, {}, [])
    lines = os.fsdecode(content).split("\n")
    if lines[-1]:
        read.defects.append(Defect(MANIFEST, "ends within a line"))
    for number, line in enumerate(lines[:-1], 1):
        match = _NOTE.fullmatch(line) or _LINE.fullmatch(line)
        found, key = (read.notes, "value") if match and match.re is _NOTE else (read.sums, "sum")
        name = _name(match) if match else None
        if not match or name is None:
            read.defects.append(Defect(MANIFEST, f"line {number} is not a checksum and a name", shown=line))
        elif name in found:
            read.defects.append(Defect(MANIFEST, f"line {number} repeats a file", shown=name))
        else:
            found[name] = match[key]
    return read


def _name(line: re.Match[str]) -> str | None:
    """The name in a line, unescaped; None if it is not what escaping yields."""
    if not line.groupdict().get("escaped"):
        return line["name"]
    if not _ESCAPED.fullmatch(line["name"]):
        return None
    return re.sub(r"\\.", lambda match: _UNESCAPES[match[0]], line["name"])


def read_record(files: SiteFiles) -> BuildRecord | None:
    """What a site says of its build; None if it does not say.

    Raises:
        OSError: If the manifest cannot be read.
    """
    return record_of(parsed(files.read(MANIFEST, MANIFEST_LIMIT)).notes)


def compare_with_manifest(files: SiteFiles) -> tuple[list[Defect], BuildRecord | None]:
    """Every difference between a site and its manifest, and what the manifest says of the build.

    Raises:
        OSError: If the manifest cannot be read.
    """
    sums, notes, defects = parsed(files.read(MANIFEST, MANIFEST_LIMIT))
    record = record_of(notes)
    if record is None:
        defects.append(Defect(MANIFEST, "does not record the versions that built the site"))
    present = set(files.names)
    defects += files.refused
    defects += [Defect(name, "is in the manifest but not in the site") for name in sums.keys() - present]
    for name in files.names:
        if name == MANIFEST:
            if name in sums:
                defects.append(Defect(name, "names itself"))
        elif name not in sums:
            defects.append(Defect(name, "is in the site but not in the manifest"))
        else:
            defects += _altered(files, name, sums[name])
    return defects, record


def _altered(files: SiteFiles, name: str, expected: str) -> list[Defect]:
    try:
        if files.sum(name) == expected:
            return []
    except OSError as error:
        return [Defect(name, f"cannot be read: {error.strerror}")]
    return [Defect(name, "does not match its checksum in the manifest")]

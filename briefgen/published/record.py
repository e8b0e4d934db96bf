"""What a site was built with and for: the programs that move its bytes, its address and its day.

Whoever builds the site again for the same address and day, with the same versions, gets the same bytes.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, entry_points, version
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import briefgen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PROGRAMS: Final = (
    "babel", "jinja2", "markdown", "mkdocs", "mkdocs-material", "pagefind", "pillow", "pygments",
    "pymdown-extensions", "pyyaml",
)  # fmt: skip
_VERSION: Final = re.compile(r"\d[0-9A-Za-z.+_-]{0,60}")
_FIRST: Final = "1970-01-01"
_LAST: Final = "2106-02-06"
"""The last day that the head of a gzip file can hold, and so the compressed sitemap."""
_PRINTABLE: Final = "".join(map(chr, range(0x21, 0x7F)))


@dataclass(frozen=True)
class BuildRecord:
    """What a build leaves about itself.

    Attributes:
        address: The site's, as ``in_ascii`` has it; empty if it has none.
        day: As ``2024-05-01``; it is in the head of the compressed sitemap.
        versions: Of Python (without its last part), briefgen and distributions by their names.
    """

    address: str
    day: str
    versions: Mapping[str, str]

    def notes(self) -> dict[str, str]:
        """The record as names and values, in the order of the manifest."""
        address = {"address": self.address} if self.address else {}
        return address | {"day": self.day} | dict(sorted(self.versions.items()))


def in_ascii(address: str | None) -> str:
    """An address as a manifest can name it, whatever it holds; all but printable ASCII is percent-encoded."""
    return quote(address or "", safe=_PRINTABLE, errors="replace")


def record_of(notes: Mapping[str, str]) -> BuildRecord | None:
    """The record that names and values make; None if they are not all of one, or not of any build's."""
    versions = {name: value for name, value in notes.items() if name not in ("address", "day")}
    day = notes.get("day", "")
    try:
        canonical = date.fromisoformat(day).isoformat() == day and _FIRST <= day <= _LAST
    except ValueError:
        return None
    if not canonical or "briefgen" not in versions or not all(map(_VERSION.fullmatch, versions.values())):
        return None
    return BuildRecord(notes.get("address", ""), day, versions)


def installed_versions(plugins: Iterable[str]) -> dict[str, str]:
    """The versions of what builds a site here.

    Args:
        plugins: The names of MkDocs' plugins in use.
    """
    using = set(plugins)
    dists = (point.dist for point in entry_points(group="mkdocs.plugins") if point.name in using)
    found = {"python": "{}.{}".format(*sys.version_info), "briefgen": briefgen.__version__}
    for name in (*_PROGRAMS, *(dist.name for dist in dists if dist)):
        with suppress(PackageNotFoundError):
            found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), version(name))
    return found


def unlike(site: BuildRecord, here: BuildRecord) -> str:
    """Which other versions built a site than are here, and how to install them; empty if they are the same.

    Only names that are known here are named: those in a site are anybody's.
    """
    known = sorted({*_PROGRAMS, *here.versions})
    names = [name for name in known if site.versions.get(name) != here.versions.get(name)]
    if not names:
        return ""
    theirs, ours = (
        ", ".join(f"{name} {record.versions.get(name, '(none)')}" for name in names)
        for record in (site, here)
    )
    wanted = [
        f"{name}=={site.versions[name]}" for name in names if name in site.versions and name != "python"
    ]
    install = f" (pip install {' '.join(wanted)})" if wanted else ""
    return f"the site was built with {theirs}{install}, but this is {ours}"

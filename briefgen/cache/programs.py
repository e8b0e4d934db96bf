"""Which programs make what is cached: another one's entries have other keys and are never read.

Our own code goes in by its content, so that a change to a checkout counts at once; every other package by
the version that is installed, needed here or not, since a plugin of MkDocs may be any of them. What is edited
in the installed files of another package, its version kept, is not noticed.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORMAT: Final = b"briefgen cache 1"
_UNREAD: Final = ("__pycache__",)
_INSTALLED: Final = (".dist-info", ".egg-info", ".egg-link")


@cache
def versions() -> bytes:
    """A digest of our code, of Python and of every installed package's version; made once a process."""
    digest = sha256(_FORMAT)
    for part in (sys.version, sys.implementation.cache_tag or "", sys.platform, *_distributions()):
        digest.update(len(part).to_bytes(8) + part.encode("utf-8", "surrogatepass"))
    for name, data in _code(Path(__file__).parents[1]):
        digest.update(len(name).to_bytes(8) + name.encode("utf-8", "surrogatepass"))
        digest.update(len(data).to_bytes(8) + data)
    return digest.digest()


def _distributions() -> list[str]:
    """The names of what is installed, with versions."""
    found: set[str] = set()
    for place in sys.path:
        with suppress(OSError), os.scandir(place or ".") as entries:
            found.update(entry.name for entry in entries if entry.name.endswith(_INSTALLED))
    return sorted(found)


def _code(package: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the package by its path in it, in order; a checkout's templates lie beside it."""
    beside = package.parent / "site_templates"
    for top in (package, beside) if (package.parent / "pyproject.toml").is_file() else (package,):
        for folder, folders, names in os.walk(top):
            folders[:] = sorted(set(folders) - set(_UNREAD))
            for name in sorted(names):
                path = Path(folder, name)
                yield path.relative_to(package.parent).as_posix(), path.read_bytes()

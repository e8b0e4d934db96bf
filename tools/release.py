"""Prints what the changelog says of a release, if its tag and the package name the same version.

release.py TAG, such as v0.1.0; fails where they disagree, so that no release is made of another state.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def notes(tag: str, version: str, changelog: str) -> str:
    """The section of a version, without its heading.

    Raises:
        ValueError: If the tag does not name the version, or the changelog has no dated section for it.
    """
    if tag != f"v{version}":
        raise ValueError(f"the tag {tag} is not that of version {version}")
    heading = rf"^## {re.escape(version)} - \d{{4}}-\d{{2}}-\d{{2}}\n(.*?)(?=^## |\Z)"
    section = re.search(heading, changelog, re.MULTILINE | re.DOTALL)
    if not section or not section[1].strip():
        raise ValueError(f"CHANGELOG.md has no dated section for {version}")
    return f"{section[1].strip()}\n"


def version() -> str:
    """The version that the package gives; read, not imported, since nothing of it has to be installed."""
    found = re.search(r'^__version__ = "(.+)"$', _read("briefgen/__init__.py"), re.MULTILINE)
    if not found:
        raise ValueError("briefgen/__init__.py names no version")
    return found[1]


def _read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


if __name__ == "__main__":
    try:
        print(notes(sys.argv[1], version(), _read("CHANGELOG.md")), end="")
    except ValueError as error:
        sys.exit(f"release: {error}")

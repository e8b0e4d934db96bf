"""Where the briefgen that runs was installed from, as a line that installs it again elsewhere.

What an installer knows is in ``direct_url.json`` (PEP 610): a commit of a repository, an archive, or a
folder. A folder helps nobody else; if it is a checkout whose commit a repository on the web has, that commit
is named. Where the place cannot be known the version is named, with a remark that says so.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit, urlunsplit

import briefgen

_SECONDS: Final = 20
"""How long git may take."""

_ADDRESS: Final = re.compile(r"https://[^\s'\"\\#;$]+")
_COMMIT: Final = re.compile(r"[0-9a-f]{40,64}")
_PACKAGE: Final = Path(briefgen.__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of a requirements file, and a sentence on it.

    Attributes:
        requirement: What pip is to install.
        remark: Why this line, in one sentence.
        known: Whether it is certain that this line finds it.
    """

    requirement: str
    remark: str
    known: bool = True


def distribution() -> metadata.Distribution | None:
    """What is installed as briefgen; None where the code runs without being installed."""
    try:
        return metadata.distribution("briefgen")
    except metadata.PackageNotFoundError:
        return None


def checkout(package: Path = _PACKAGE) -> Path | None:
    """The folder of the source if the running code lies in it."""
    return package.parent if (package.parent / "pyproject.toml").is_file() else None


def origin(package: Path = _PACKAGE) -> Origin:
    """Where the running code can be installed from."""
    source = checkout(package)
    if source is not None:
        return _of_checkout(source)
    installed = distribution()
    record = installed.read_text("direct_url.json") if installed else None
    if record is None:
        return Origin(_version(), "This version, from a package index.", known=installed is not None)
    return _of_record(json.loads(record), package)


def _of_record(record: dict[str, Any], package: Path) -> Origin:
    url = str(record.get("url", ""))
    commit = str(record.get("vcs_info", {}).get("commit_id", ""))
    address = _public(url)
    if address and record.get("vcs_info", {}).get("vcs") == "git" and _COMMIT.fullmatch(commit):
        folder = str(record.get("subdirectory", ""))
        return _commit(address, commit, f"#subdirectory={folder}" if folder else "")
    if address and "archive_info" in record:
        digest = record["archive_info"].get("hashes", {}).get("sha256")
        fragment = f"#sha256={digest}" if digest else ""
        return Origin(f"briefgen @ {address}{fragment}", "The archive that briefgen was installed from.")
    folder_path = Path(unquote(urlsplit(url).path)) if url.startswith("file:") else None
    if folder_path is not None and "dir_info" in record and _same_code(folder_path / "briefgen", package):
        return _of_checkout(folder_path)
    return _unknown("a place that only this computer reaches")


def _of_checkout(folder: Path) -> Origin:
    """The commit of a checkout, if a repository on the web has it and nothing was changed since."""
    address = _public(_git(folder, "remote", "get-url", "origin"))
    commit = _git(folder, "rev-parse", "HEAD")
    if not address or not _COMMIT.fullmatch(commit):
        return _unknown("a folder of this computer")
    if _git(folder, "status", "--porcelain", "--untracked-files=no"):
        return _unknown("a checkout with changes that are not committed")
    if not _git(folder, "branch", "--remotes", "--contains", commit):
        return _unknown("a commit that is not in its repository yet")
    return _commit(address, commit)


def _commit(address: str, commit: str, fragment: str = "") -> Origin:
    return Origin(f"briefgen @ git+{address}@{commit}{fragment}", "The commit that created this project.")


def _unknown(place: str) -> Origin:
    return Origin(
        _version(),
        f"briefgen was installed from {place}, so a package index may not have this version.",
        known=False,
    )


def _version() -> str:
    return f"briefgen=={briefgen.__version__}"


def _public(url: str) -> str:
    """An https address without a user's name or password; empty for any other."""
    parts = urlsplit(url)
    bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment=""))
    return bare if _ADDRESS.fullmatch(bare) else ""


def _same_code(source: Path, package: Path) -> bool:
    """Whether a folder of source still has what was installed from it."""
    names = [path.relative_to(package) for path in package.rglob("*.py")]
    try:
        return all((source / name).read_bytes() == (package / name).read_bytes() for name in names)
    except OSError:
        return False


def _git(folder: Path, *arguments: str) -> str:
    """What git prints; empty where it fails or is not installed."""
    program = shutil.which("git")
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - git itself, about a folder of the user's
            [program, "-C", str(folder), *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""

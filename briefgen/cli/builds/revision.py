"""The project as it was at a revision in Git, written to a folder of its own.

Only blobs are read, as they were committed: no filter, hook or attribute of the repository runs. What is too
large, or named so that it would lie elsewhere, is refused.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from briefgen.errors import BuildError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_FILES: Final = 50_000
_MOST_BYTES: Final = 512 << 20
_SECONDS: Final = 60
_ENTRY: Final = re.compile(
    r"(?P<mode>\d{6}) blob (?P<name>[0-9a-f]{40,64}) +(?P<size>\d+)\t(?P<path>.+)", re.DOTALL
)
_REGULAR: Final = ("100644", "100755")
_QUIET: Final = {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
_LEFT_ASIDE: Final = frozenset({"site", ".git", ".venv", "node_modules"})


@contextmanager
def at_revision(root: Path, revision: str) -> Iterator[tuple[Path, str]]:
    """The project's folder at a revision, for as long as this context, and the day of the commit.

    Raises:
        BuildError: If Git is not installed, or the folder has no such revision or too much in it.
        ConfigurationError: If the revision is no name of one.
    """
    if revision.startswith("-") or not revision.isprintable():
        raise ConfigurationError(f"--since-rev: {revision!r} cannot be a revision")
    commit = _git(
        root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    ).strip()
    day = _git(root, "show", "--no-patch", "--format=%cs", commit.decode()).decode().strip()
    with tempfile.TemporaryDirectory(prefix="briefgen-revision-") as folder:
        target = Path(folder, "project")
        target.mkdir()
        _write(root, commit.decode(), target)
        yield target, day


def _write(root: Path, commit: str, target: Path) -> None:
    listed = _git(root, "ls-tree", "-r", "-z", "--long", commit, ".").decode("utf-8", "surrogateescape")
    entries = [found for found in map(_ENTRY.fullmatch, listed.split("\0")) if found]
    entries = [one for one in entries if one["mode"] in _REGULAR and _is_inside(one["path"])]
    if len(entries) > _MOST_FILES or sum(int(one["size"]) for one in entries) > _MOST_BYTES:
        raise BuildError(
            f"the revision has over {_MOST_FILES:,} files or {_MOST_BYTES >> 20} MB; compare with a folder"
        )
    asked = "".join(f"{one['name']}\n" for one in entries).encode()
    content = _git(root, "cat-file", "--batch", given=asked)
    place = 0
    for one in entries:
        place = content.index(b"\n", place) + 1
        end = place + int(one["size"])
        path = target / one["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content[place:end])
        place = end + 1


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\\" in path or ":" in parts[0]:
        return False
    return parts[0] not in _LEFT_ASIDE and not any(part.casefold() == ".git" for part in parts)


def _git(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    """What a command of Git prints, run in the project's folder."""
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(  # noqa: S603  # arguments of our own, and a revision that was looked at
            command,
            cwd=root,
            env=os.environ | _QUIET,
            input=given,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except FileNotFoundError as error:
        raise BuildError("git is not installed; compare with a site's folder: --since") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"git does not answer: {error}") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise BuildError(f"git cannot read this: {said[-1] if said else 'no such revision'}")
    return done.stdout

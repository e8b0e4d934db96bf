"""Whether the site that stands is the one that a build would make again: then there is nothing to build.

A build leaves in the cache what it was made from, as one digest over every file that it may have read, and
the digest of its manifest. The next one compares both, and every file of the site with the manifest. It is
asked before anything else is imported, so nothing here may import what is slow.

What is not known to depend on these files alone is never taken for unchanged (``is_covered``,
``is_self_contained``).
"""

from __future__ import annotations

import json
import os
import re
import stat
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefgen.cache import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.cache import Store

KIND: Final = "site"
_MANIFEST: Final = "SHA256SUMS"
_LIMIT: Final = 1 << 30
"""Bytes of a file that is read."""
_ENVIRONMENT: Final = re.compile(rb"!ENV[^\n#]*")
_NAME: Final = re.compile(rb"[A-Za-z_][A-Za-z0-9_]*")
_ELSEWHERE: Final = re.compile(rb"^INHERIT\s*:|!!python", re.MULTILINE)


@dataclass(frozen=True)
class Built:
    """What a build leaves for the next one.

    Attributes:
        roots: The files and folders that it may have read.
        inputs: The digest of what they held before it began.
        site: The finished site's folder, as it was named.
        manifest: The digest of its manifest.
        reported: The diagnostics as they were printed.
        closing: The line below them.
        logged: What MkDocs said.
    """

    roots: Sequence[str]
    inputs: str
    site: str
    manifest: str
    reported: str
    closing: str
    logged: Sequence[str]


class _UncoveredError(Exception):
    """Something that a digest does not cover: a link, or what is neither file nor folder."""


def key_of_build(config_file: Path, *asked: str) -> str:
    """The key of a build: of which project, from where, on which day, and what was asked."""
    return key_of(os.path.realpath(config_file), str(Path.cwd()), _today(), *asked)


def _today() -> str:
    """The day of a build, as MkDocs has it; it is in the sitemap and in the manifest."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    with suppress(ValueError, OverflowError, OSError):
        moment = datetime.fromtimestamp(int(given), UTC) if given is not None else datetime.now(UTC)
        return moment.date().isoformat()
    return f"not a day: {given}"


def find_unchanged(store: Store, key: str) -> Built | None:
    """What the last build printed, if it was of the same inputs and its site stands as it left it."""
    content = store.get(KIND, key) if store else None
    if content is None:
        return None
    last = Built(**json.loads(content))
    if inputs_of(last.roots) != last.inputs or not _stands(last.site, last.manifest):
        return None
    return last


def keep(store: Store, key: str, built: Built) -> None:
    """Leave a build for the next one."""
    store.put(KIND, key, json.dumps(asdict(built)).encode("utf-8", "surrogatepass"))


def inputs_of(roots: Iterable[str]) -> str:
    """A digest of all files below some paths; empty if it would not cover what they hold.

    The first is the configuration file; the variables of the environment that it names count, too.
    """
    digest = sha256()
    try:
        for number, root in enumerate(roots):
            _add(digest, root.encode("utf-8", "surrogateescape"))
            for name, content in _files(root):
                _add(digest, name.encode("utf-8", "surrogateescape"), content)
                if number == 0:
                    _add_environment(digest, content)
    except (OSError, _UncoveredError):
        return ""
    return digest.hexdigest()


def _add(digest: Any, *parts: bytes) -> None:
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)


def _add_environment(digest: Any, configuration: bytes) -> None:
    """Add the variables that a configuration takes from the environment.

    Raises:
        _UncoveredError: If it takes something from elsewhere, too.
    """
    if _ELSEWHERE.search(configuration):
        raise _UncoveredError
    if _ENVIRONMENT.search(configuration):
        for name in sorted(set(_NAME.findall(configuration))):
            value = os.environ.get(name.decode())
            if value is not None:
                _add(digest, name, value.encode("utf-8", "surrogateescape"))


def _files(root: str) -> Iterator[tuple[str, bytes]]:
    """Each file at or below a path with its content, in order; a path that is not there has none.

    Raises:
        _UncoveredError: If one is a link, or neither file nor folder.
    """
    try:
        mode = os.lstat(root).st_mode
    except FileNotFoundError:
        yield "", b"missing"
        return
    if stat.S_ISREG(mode):
        yield "", _content(root)
        return
    if not stat.S_ISDIR(mode):
        raise _UncoveredError
    pending = [""]
    while pending:
        within = pending.pop()
        with os.scandir(os.path.join(root, within)) as found:  # noqa: PTH118  # thousands of them
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            name = f"{within}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield f"{name}/", b""
                pending.append(f"{name}/")
            elif entry.is_file(follow_symlinks=False):
                yield name, _content(entry.path)
            else:
                raise _UncoveredError


_FLAGS: Final = os.O_RDONLY | sum(getattr(os, f"O_{name}", 0) for name in ("NOFOLLOW", "NONBLOCK", "BINARY"))


def _content(path: str) -> bytes:
    """A file's content, without what buffering costs.

    Raises:
        _UncoveredError: If it is no file any more, or too large.
    """
    descriptor = os.open(path, _FLAGS)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LIMIT:
            raise _UncoveredError
        content = os.read(descriptor, status.st_size + 1)
        while len(content) < status.st_size and (more := os.read(descriptor, status.st_size)):
            content += more
        return content
    finally:
        os.close(descriptor)


def _stands(site: str, manifest: str) -> bool:
    """Whether a site has the files of its manifest, with their sums, and no others."""
    root = os.path.realpath(site)
    try:
        content = _content(os.path.join(root, _MANIFEST))  # noqa: PTH118
        if sha256(content).hexdigest() != manifest:
            return False
        lines = (os.fsdecode(line).partition("  ") for line in content.split(b"\n"))
        sums = {name: digest for digest, _, name in lines if name}
        for name, data in _files(root):
            if name == _MANIFEST or name.endswith("/"):
                continue
            if sums.pop(name, "") != sha256(data).hexdigest():
                return False
    except (OSError, _UncoveredError):
        return False
    return not sums


def manifest_of(site: Path) -> str:
    """The digest of a site's manifest; empty if it has none."""
    with suppress(OSError):
        return sha256((site / _MANIFEST).read_bytes()).hexdigest()
    return ""


def is_covered(roots: Sequence[str], read: Iterable[str], site: Path) -> bool:
    """Whether a digest of the files below ``roots`` covers a build that is otherwise self-contained.

    Args:
        roots: Files and folders, absolute.
        read: Every file that compiling the project has read or looked for.
        site: Where the site goes.
    """
    real = Path(os.path.realpath(site))
    if any(real.is_relative_to(root) or Path(root).is_relative_to(real) for root in roots):
        return False
    within = tuple(f"{root}{os.sep}" for root in roots)
    return all(path.startswith(within) or path in roots for path in read)

"""The key that seals what is cached: one a user, outside every project, readable by that user alone.

A project's folder comes from others, by a clone or a pull request, and a cache in it would be believed
without being looked at. What others wrote there is not sealed by this key, and so nobody reads it.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_LENGTH: Final = 32
"""Bytes; as many as the digest of the seal has (RFC 2104)."""
_UNFOLLOWED: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class NoSecret(Exception):  # noqa: N818 (a reason to do without a cache, which is no defect)
    """Why there is no key, in words that follow "no cache: "."""


def secret(project: Path) -> bytes:
    """This user's key; the first run of all makes it.

    Args:
        project: The folder of the project, links followed, in which the key must not lie.

    Raises:
        NoSecret: If it cannot be had, or others may have written or read it.
    """
    try:
        path = _state_folder() / "cache.key"
        if Path(os.path.realpath(path)).is_relative_to(project):
            raise NoSecret(f"its key would lie in the project ({path})")
        if not os.path.lexists(path):
            _make(path)
        key = _read(path)
        if len(key) != _LENGTH:  # torn by a power cut: nobody waits for the disk here
            path.unlink(missing_ok=True)
            _make(path)
            key = _read(path)
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NoSecret(f"its key cannot be used: {reason}") from error
    if len(key) != _LENGTH:
        raise NoSecret(f"{path} is not a key, so delete it")
    return key


def _state_folder() -> Path:
    """Where the platform keeps what a program remembers of a user between two runs.

    On Linux as the XDG Base Directory Specification has it, which ignores a path that is not absolute.
    """
    if sys.platform == "win32":
        named, usual = os.environ.get("LOCALAPPDATA"), Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        named, usual = None, Path.home() / "Library" / "Application Support"
    else:
        named, usual = None, Path.home() / ".local" / "state"
    named = os.environ.get("XDG_STATE_HOME") or named
    return (Path(named) if named and Path(named).is_absolute() else usual) / "briefgen"


def _make(path: Path) -> None:
    """Write a new key beside its place, and give it its name unless another run was first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    staged = path.with_name(f".cache.key.{os.getpid()}.{os.urandom(4).hex()}")
    descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _UNFOLLOWED, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(os.urandom(_LENGTH))
        with suppress(FileExistsError):
            _name(staged, path)
    finally:
        staged.unlink(missing_ok=True)


def _name(staged: Path, path: Path) -> None:
    """Give a file a second name, never that of a file that is there."""
    if os.name == "nt":
        staged.rename(path)
    else:
        os.link(staged, path)


def _read(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY | _UNFOLLOWED), "rb") as stream:
        status = os.fstat(stream.fileno())
        if os.name != "nt" and (status.st_uid != os.geteuid() or stat.S_IMODE(status.st_mode) & 0o077):
            raise NoSecret(f"others may have read its key, so delete {path}")
        return stream.read(_LENGTH + 1) if stat.S_ISREG(status.st_mode) else b""

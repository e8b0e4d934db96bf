"""The store: a file an entry, ``.briefgen/cache/KIND/KEY``, written beside its place and renamed.

Nothing waits for the disk. What a power cut tears, and what anybody else wrote, has another seal, and an
entry with another seal is no entry: it is deleted unread. No failure to read or to write is an error here.
"""

from __future__ import annotations

import errno
import hmac
import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from briefgen.cache.pruning import DAY, prune
from briefgen.cache.secret import NoSecret, secret

FOLDER: Final = ".briefgen"
"""In the project's folder; holds nothing that cannot be made again."""
_LIMIT: Final = 2 << 30
"""Bytes of all entries together."""
_MAGIC: Final = b"briefgen cache 1\n"
_DIGEST: Final = "sha256"
_SEAL_LENGTH: Final = 32
_MOST_BYTES: Final = 256 << 20
"""Of one entry; it is held in memory as a whole."""
_GIVEN_UP: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})
"""After which there is no use in trying to write the next entry."""
_FLAGS: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_READING: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _FLAGS
_WRITING: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS


class Store:
    """Entries by kind and key; a store without a folder holds nothing. Safe to use in several processes.

    Attributes:
        trouble: Why nothing is kept, in words for a reader; None where all is well or no store was wanted.
    """

    def __init__(
        self, folder: Path | None, seal_key: bytes = b"", trouble: str | None = None, limit: int = _LIMIT
    ) -> None:
        self._folder, self._seal_key, self.trouble, self._limit = folder, seal_key, trouble, limit
        self._kinds: dict[str, Path | None] = {}
        self._readonly = False
        self._written = 0

    def __bool__(self) -> bool:
        return self._folder is not None

    @property
    def spare_folders(self) -> Path | None:
        """Where folders are put by that another run may build a site in; None where there is no store."""
        return self._folder.with_name("folders") if self._folder else None

    def get(self, kind: str, key: str) -> bytes | None:
        """What was kept, or None. It is exactly what this user's own run once put under this kind and key."""
        place = self._place(kind)
        if place is None:
            return None
        path = place / key
        try:
            with os.fdopen(os.open(path, _READING), "rb") as stream:
                status = os.fstat(stream.fileno())
                data = stream.read(_MOST_BYTES) if stat.S_ISREG(status.st_mode) else b""
        except OSError:
            return None
        content = data[len(_MAGIC) + _SEAL_LENGTH :]
        seal = data[len(_MAGIC) : len(_MAGIC) + _SEAL_LENGTH]
        if not data.startswith(_MAGIC) or not hmac.compare_digest(seal, self._seal(kind, key, content)):
            with suppress(OSError):
                path.unlink()
            return None
        if time.time() - status.st_mtime > DAY:
            with suppress(OSError):
                os.utime(path)
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep something; where that is not possible, nothing happens but that ``trouble`` says why."""
        place = None if self._readonly else self._place(kind)
        if place is None or len(content) > _MOST_BYTES - len(_MAGIC) - _SEAL_LENGTH:
            return
        staged = place / f".{os.getpid()}.{os.urandom(6).hex()}"
        try:
            with os.fdopen(os.open(staged, _WRITING, 0o666), "wb") as stream:
                stream.write(_MAGIC)
                stream.write(self._seal(kind, key, content))
                stream.write(content)
            staged.replace(place / key)
            self._written += len(content)
        except OSError as error:
            with suppress(OSError):
                staged.unlink(missing_ok=True)
            if error.errno in _GIVEN_UP:
                self._give_up(error)
        except BaseException:
            with suppress(OSError):
                staged.unlink(missing_ok=True)
            raise

    def tidy(self) -> None:
        """Delete what is too old or too much; to be called when a run ends, nearly always costs nothing."""
        if self._folder is not None and not self._readonly:
            prune(self._folder, self._limit, force=self._written > self._limit // 16)
            self._written = 0

    def _seal(self, kind: str, key: str, content: bytes) -> bytes:
        name = f"{kind}/{key}".encode()
        sealed = b"".join((_MAGIC, len(name).to_bytes(8), name, content))
        return hmac.digest(self._seal_key, sealed, _DIGEST)

    def _place(self, kind: str) -> Path | None:
        """The folder of a kind, made if need be; None where it cannot be had or lies elsewhere."""
        if self._folder is None:
            return None
        if kind not in self._kinds:
            folder = self._folder / kind
            try:
                folder.mkdir(exist_ok=True)
            except OSError as error:
                self._give_up(error)
            self._kinds[kind] = folder if _is_own(folder) else None
        return self._kinds[kind]

    def _give_up(self, error: OSError) -> None:
        self._readonly = True
        self.trouble = self.trouble or f"the cache is not written: {error.strerror or error}"


NO_STORE: Final = Store(None)
"""What ``--no-cache`` asks for."""


def open_store(project: Path, limit: int = _LIMIT) -> Store:
    """The store of a project; one that holds nothing, and says why, where none can be had.

    Args:
        project: The project's folder, absolute.
        limit: Bytes of all entries together, roughly, beyond which the oldest are deleted.
    """
    project = Path(os.path.realpath(project))
    outer = project / FOLDER
    try:
        key = secret(project)
        for folder in (outer, outer / "cache"):
            folder.mkdir(exist_ok=True)
            if not _is_own(folder):
                return Store(None, trouble=f"no cache: {FOLDER} leads elsewhere, so delete it")
        _keep_out_of_git(outer / ".gitignore")
    except NoSecret as missing:
        return Store(None, trouble=f"no cache: {missing}")
    except OSError as error:
        return Store(None, trouble=f"no cache: {FOLDER} cannot be written: {error.strerror or error}")
    return Store(outer / "cache", key, limit=limit)


def _keep_out_of_git(path: Path) -> None:
    with suppress(OSError), os.fdopen(os.open(path, _WRITING, 0o666), "w", encoding="ascii") as stream:
        stream.write("*\n")


def _is_own(folder: Path) -> bool:
    """Whether a folder is where its name says: no link on the way to it, below a project without links."""
    return folder.is_dir() and os.path.realpath(folder) == os.fspath(folder)

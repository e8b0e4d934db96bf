"""Counts what a process is about to change on the disk below a folder, and breaks one of these writes.

A write is opening a file for writing, making, renaming or deleting something, and waiting for the disk.
Python reports all of them just before they happen (PEP 578), but for ``os.fsync``. A process that began to
count cannot leave off.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

Kind = Literal["kill", "terminate", "interrupt", "once", "full", "gone"]
"""Three signals; one write that fails; a disk that is full from then on; one that can only be read."""
KINDS: Final[tuple[Kind, ...]] = ("kill", "terminate", "interrupt", "once", "full", "gone")

_SIGNALS: Final = {"kill": signal.SIGKILL, "terminate": signal.SIGTERM, "interrupt": signal.SIGINT}
_GROWING: Final = frozenset({"open", "os.mkdir", "os.fsync"})
_CHANGING: Final = frozenset({"os.rename", "os.remove", "os.rmdir", "os.chmod", "os.link", "os.truncate"})
_FLAGS: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
EXCHANGE: Final = "exchange"
"""The event of asking for the system's call that exchanges two names."""


class Writes:
    """The writes of this process from now on.

    Attributes:
        events: Each as its kind and its path.
    """

    def __init__(self, folder: Path, kind: Kind | None, number: int, *, exchange: bool) -> None:
        """Count below ``folder`` and break the write of a number; ``exchange``: if there is that call."""
        self.events: list[str] = []
        self._folder, self._kind, self._number, self._exchange = f"{folder}/", kind, number, exchange
        sys.addaudithook(self._heard)
        synced = os.fsync

        def fsync(fd: FileDescriptorLike) -> None:
            self._met("os.fsync", "")
            synced(fd)

        os.fsync = fsync

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "ctypes.dlsym" and arguments[1] == "renameat2":
            if not self._exchange:
                raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
            self._met(EXCHANGE, "")
        elif event in _CHANGING or event == "os.mkdir" or (event == "open" and _writing(*arguments[1:])):
            path = arguments[0]
            if isinstance(path, int):  # a pipe
                return
            name = os.fsdecode(path)
            if not Path(name).is_absolute() or name.startswith(self._folder):
                self._met(event, name.removeprefix(self._folder))

    def _met(self, event: str, name: str) -> None:
        past = len(self.events) - self._number
        self.events.append(f"{event} {name}".strip())
        if past < 0 or self._kind is None:
            return
        if self._kind in _SIGNALS:
            if past == 0:
                os.kill(os.getpid(), _SIGNALS[self._kind])
        elif self._kind == "gone":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        elif past == 0 or (self._kind == "full" and event in _GROWING):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _writing(mode: str | None, flags: int | None) -> bool:
    return bool(set(mode or "") & set("wxa+") or (flags or 0) & _FLAGS)

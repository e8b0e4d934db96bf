"""Standard output and error of a run in GitHub Actions, where its runner obeys what looks like a command.

What ``cli.prints.output`` prints is safe before it comes here; MkDocs' log, warnings and tracebacks, which
may repeat a text, are made safe here.
"""

from __future__ import annotations

import atexit
import io
import sys
from typing import TYPE_CHECKING, TextIO

from briefgen.escaping.workflow import in_workflow, inert

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def guard() -> None:
    """Put both outputs under guard if this is a run in GitHub Actions."""
    if in_workflow():
        sys.stdout = guarded(sys.stdout)
        sys.stderr = guarded(sys.stderr)


def guarded(stream: TextIO) -> io.TextIOWrapper:
    """A stream that hands whole lines on to another one, none of which the runner takes for a command."""
    lines = _Lines(stream)
    atexit.register(lines.finish)
    return io.TextIOWrapper(lines, encoding="utf-8", errors="backslashreplace", write_through=True)


def obeyed(stream: TextIO) -> TextIO:
    """The stream on which commands reach the runner; itself where it is not under guard."""
    lines = getattr(stream, "buffer", None)
    if not isinstance(lines, _Lines):
        return stream
    lines.finish()
    return lines.origin


class _Lines(io.BufferedIOBase):
    """Holds back the last line until it is whole: a command may come in pieces."""

    def __init__(self, origin: TextIO) -> None:
        self.origin = origin
        self._begun = b""

    @property
    def name(self) -> str:
        """What the stream that is guarded calls itself."""
        return str(self.origin.name)

    def write(self, data: ReadableBuffer) -> int:
        written = bytes(data)
        end = max(written.rfind(b"\n"), written.rfind(b"\r")) + 1
        if end:
            self._put(self._begun + written[:end])
            self._begun = b""
        self._begun += written[end:]
        return len(written)

    def finish(self) -> None:
        """Write what there is of the last line."""
        self._put(self._begun)
        self._begun = b""
        self.flush()

    def flush(self) -> None:
        if not self.origin.closed:
            self.origin.flush()

    def fileno(self) -> int:
        return self.origin.fileno()

    def isatty(self) -> bool:
        return self.origin.isatty()

    def writable(self) -> bool:
        return True

    def _put(self, lines: bytes) -> None:
        if lines and not self.origin.closed:
            self.origin.buffer.write(inert(lines.decode("utf-8", "replace")).encode())

"""Reading a project's files: inside the project, regular, bounded and UTF-8, or a diagnostic that names them.

Nothing here changes a text: line ends stay, a byte order mark alone is taken off.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.text import Document, Span, Undecodable, decode_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

YAML_LIMIT: Final = 1 << 20
"""Bytes of one YAML file."""

SOURCE_LIMIT: Final = 64 << 20
"""Bytes of one source, and of one record of a .jsonl corpus."""


class ProjectFiles:
    """The files below one folder. Remembers which were asked for, so that a preview can watch them."""

    def __init__(self, root: Path, collector: Collector, drafts: Mapping[Path, str] | None = None) -> None:
        """Read below ``root``; ``drafts`` are texts, by path with links followed, to read instead."""
        self.root = root.resolve()
        self._drafts = drafts or {}
        self.collector = collector
        self.read: list[Path] = []

    def name(self, path: Path) -> str:
        """The path as diagnostics show it: relative to the project, with forward slashes."""
        absolute = self.root / path
        if absolute.is_relative_to(self.root):
            return absolute.relative_to(self.root).as_posix()
        return absolute.as_posix()

    def text(self, path: Path, limit: int, named_at: Label | None = None) -> Document | None:
        """Read a file, or report why not.

        Args:
            path: Absolute, or relative to the project's folder.
            limit: The most bytes the file may have.
            named_at: Where the editor named the file; the diagnostic points there.
        """
        if self._drafts and (draft := self._drafts.get((self.root / path).resolve())) is not None:
            return Document(self.name(path), draft)
        data = self._bytes(path, limit, named_at)
        if data is None:
            return None
        decoded = decode_utf8(data)
        if isinstance(decoded, Undecodable):
            self._report(
                Code.NOT_UTF8,
                path,
                f"{self.name(path)}: {decoded.reason} (line {decoded.line})",
                "save the file as UTF-8; a quotation cannot be compared with damaged text",
                named_at,
            )
            return None
        return Document(self.name(path), decoded)

    def listed(self, folder: Path, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
        """The visible files below a folder in the order of their names, links that lead out left aside."""
        for path in sorted((self.root / folder).rglob("*")):
            parts = path.relative_to(self.root / folder).parts
            if any(part.startswith(".") for part in parts) or path.is_dir():
                continue
            if not suffixes or path.suffix.lower() in suffixes:
                yield path

    def _bytes(self, path: Path, limit: int, named_at: Label | None) -> bytes | None:
        absolute = self.root / path
        self.read.append(absolute)
        shown = self.name(path)
        try:
            resolved = absolute.resolve(strict=True)
            status = resolved.stat()
            if not resolved.is_relative_to(self.root):
                message = f"{shown} leads out of the project"
                self._report(Code.FILE_UNREADABLE, path, message, "copy the file into the project", named_at)
                return None
            if not stat.S_ISREG(status.st_mode):
                message = f"{shown} is not a regular file"
                self._report(Code.FILE_UNREADABLE, path, message, "name a text file", named_at)
                return None
            if status.st_size > limit:
                message = f"{shown} has {status.st_size:,} bytes, more than the {limit:,} allowed"
                self._report(Code.FILE_TOO_LARGE, path, message, "divide the file", named_at)
                return None
            return resolved.read_bytes()
        except FileNotFoundError:
            message = f"there is no file {shown}"
            self._report(Code.FILE_MISSING, path, message, "mend the path, or add the file", named_at)
        except (OSError, RuntimeError) as error:
            reason = getattr(error, "strerror", None) or "its links lead in a circle"
            message = f"{shown} cannot be read: {reason}"
            self._report(Code.FILE_UNREADABLE, path, message, "mend its permissions or its path", named_at)
        return None

    def _report(self, code: Code, path: Path, message: str, help_text: str, named_at: Label | None) -> None:
        primary = named_at or Label(Document(self.name(path), ""), Span(0, 0))
        self.collector.add(Diagnostic(code, message, primary, help=help_text))

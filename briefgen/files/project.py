"""The texts of a project's files. Line ends stay as they are; a byte order mark alone is taken off."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.files.checksums import checksum
from briefgen.files.opening import Refusal, contents
from briefgen.files.walking import walk
from briefgen.text import Document, Span, Undecodable, decode_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


class ProjectFiles:
    """The files below one folder. Remembers which were asked for, so that a preview can watch them.

    Attributes:
        size: Bytes of all files that were read so far.
    """

    def __init__(
        self, root: Path, collector: Collector, drafts: Mapping[Path, str | bytes] | None = None
    ) -> None:
        """Read below ``root``; ``drafts`` are contents to read instead, by path with links followed."""
        self.root = root.resolve()
        self._drafts = drafts or {}
        self.collector = collector
        self.read: list[Path] = []
        self.size = 0

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
        if isinstance(draft := self._draft(path), str):
            return Document(self.name(path), draft)
        data = self._bytes(path, limit, named_at)
        if data is None:
            return None
        decoded = decode_utf8(data)
        if isinstance(decoded, Undecodable):
            message = f"{self.name(path)}: {decoded.reason} (line {decoded.line})"
            help_ = "save the file as UTF-8; a quotation cannot be compared with damaged text"
            self._report(Code.NOT_UTF8, path, message, help_, named_at)
            return None
        return Document(self.name(path), decoded)

    def checksum(self, path: Path, limit: int) -> str:
        """The SHA-256 checksum of a file, in hexadecimal.

        Raises:
            Refusal: If it cannot be read.
        """
        draft = self._draft(path)
        if draft is not None:
            return sha256(draft.encode() if isinstance(draft, str) else draft).hexdigest()
        self.read.append(self.root / path)
        return checksum(self.root / path, self.root, limit)

    def _draft(self, path: Path) -> str | bytes | None:
        return self._drafts.get((self.root / path).resolve()) if self._drafts else None

    def listed(self, folder: Path, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
        """The visible files below a folder in the order of their paths; what is not walked is reported."""
        for path, refusal in walk(self.root / folder):
            if refusal:
                self.refuse(path, refusal)
            elif not suffixes or path.suffix.lower() in suffixes:
                yield path

    def refuse(self, path: Path, refusal: Refusal, named_at: Label | None = None) -> None:
        """Report why a file is not read."""
        missing = refusal.code is Code.FILE_MISSING
        shown = self.name(path)
        message = f"there is no file {shown}" if missing else f"{shown} {refusal.reason}"
        self._report(refusal.code, path, message, refusal.help, named_at)

    def _bytes(self, path: Path, limit: int, named_at: Label | None) -> bytes | None:
        if isinstance(draft := self._draft(path), bytes):
            return draft
        absolute = self.root / path
        self.read.append(absolute)
        try:
            data = contents(absolute, self.root, limit)
        except Refusal as refusal:
            self.refuse(path, refusal, named_at)
            return None
        self.size += len(data)
        return data

    def _report(self, code: Code, path: Path, message: str, help_text: str, named_at: Label | None) -> None:
        primary = named_at or Label(Document(self.name(path), ""), Span(0, 0))
        self.collector.add(Diagnostic(code, message, primary, help=help_text))

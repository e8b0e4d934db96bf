"""The texts of a project's files. Line ends stay as they are; a byte order mark alone is taken off."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from briefgen.cache import NO_STORE
from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.files.checksums import checksum
from briefgen.files.opening import Refusal, contents
from briefgen.files.strays import strays
from briefgen.files.walking import Found, walk
from briefgen.text import Document, Span, Undecodable, decode_utf8

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.files.asked import Asked

    NamedAt = Label | Callable[[], Label] | None
    """Where the editor named a file, or what finds it out: for a file that is read nobody asks."""
    Drafts = Mapping[Path, str | bytes | None]
    """By path, links followed: what a file is to hold, or None where it is to be gone."""


class ProjectFiles:
    """The files below one folder. Remembers which were asked for, so that a preview can watch them.

    Attributes:
        size: Bytes of all files that were read so far.
        store: What earlier runs found out, for those who read the files.
    """

    def __init__(
        self,
        root: Path,
        collector: Collector,
        drafts: Drafts | None = None,
        asked: Asked | None = None,
        store: Store = NO_STORE,
    ) -> None:
        """Read below ``root``.

        Args:
            root: The project's folder.
            collector: What takes the diagnostics.
            drafts: What is read instead of what is at their paths.
            asked: What remembers each question to the file system with its answer.
            store: What earlier runs found out.
        """
        self.root = root.resolve()
        self._drafts = drafts or {}
        self._asked = asked
        self.store = store
        self.collector = collector
        self.read: list[Path] = []
        self.size = 0

    def apart(self) -> ProjectFiles:
        """The same files as they are on the disk, read without reporting anything here."""
        return ProjectFiles(self.root, Collector(), asked=self._asked, store=self.store)

    def name(self, path: Path) -> str:
        """The path as diagnostics show it: relative to the project, with forward slashes."""
        absolute = self.root / path
        if absolute.is_relative_to(self.root):
            return absolute.relative_to(self.root).as_posix()
        return absolute.as_posix()

    def text(
        self, path: Path, limit: int, named_at: NamedAt = None, if_missing: str | None = None
    ) -> Document | None:
        """Read a file, or report why not.

        Args:
            path: Absolute, or relative to the project's folder.
            limit: The most bytes the file may have.
            named_at: Where the editor named the file; the diagnostic points there.
            if_missing: What to do if there is no such file.
        """
        draft = self._draft(path)
        if isinstance(draft, str):
            return Document(self.name(path), draft)
        if draft is None and self._is_drafted(path):
            self.refuse(path, Refusal(Code.FILE_MISSING, "is missing", "name another file"), named_at)
            return None
        data = self._bytes(path, limit, named_at, if_missing)
        if data is None:
            return None
        decoded = decode_utf8(data)
        if isinstance(decoded, Undecodable):
            message = f"{self.name(path)}: {decoded.reason} (line {decoded.line})"
            help_ = (
                "save the text of it as a file of its own, in UTF-8"
                if decoded.reason.endswith("not a text")
                else "save the file as UTF-8; a quotation cannot be compared with damaged text"
            )
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
        absolute = self.root / path
        self.read.append(absolute)
        try:
            found = checksum(absolute, self.root, limit)
        except Refusal as refusal:
            if self._asked:
                self._asked.content(absolute, limit, refusal)
            raise
        if self._asked:
            self._asked.checksum(absolute, limit, found)
        return found

    def _draft(self, path: Path) -> str | bytes | None:
        return self._drafts.get((self.root / path).resolve()) if self._drafts else None

    def exists(self, path: Path) -> bool:
        """Whether there is something at a path, or will be with the drafts."""
        if self._is_drafted(path):
            return self._draft(path) is not None
        found = os.path.lexists(self.root / path)
        if self._asked:
            self._asked.exists(self.root / path, answer=found)
        return found

    def real(self, path: Path) -> str:
        """Where a path leads, links followed."""
        found = os.path.realpath(self.root / path)
        if self._asked:
            self._asked.real(self.root / path, found)
        return found

    def is_folder(self, path: Path) -> bool:
        """Whether a folder is at a path, links followed."""
        found = (self.root / path).is_dir()
        if self._asked:
            self._asked.folder(self.root / path, answer=found)
        return found

    def _is_drafted(self, path: Path) -> bool:
        return bool(self._drafts) and (self.root / path).resolve() in self._drafts

    def listed(self, folder: Path, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
        """The visible files below a folder in the order of their paths; what is not walked is reported."""
        for path, refusal in self._walked(self.root / folder):
            if refusal:
                self.refuse(path, refusal)
            elif not suffixes or path.suffix.lower() in suffixes:
                yield path

    def found(self, folder: Path) -> list[Found]:
        """What is below a folder on the disk, visible or refused, in the order of the paths."""
        found = walk(folder)
        if self._asked:
            self._asked.listing(folder, found)
        return found

    def strays(self, folder: Path) -> list[Found]:
        """What is below a folder and leads out of the project, or of the folder if that lies elsewhere."""
        found = strays(folder, self.root if folder.is_relative_to(self.root) else folder)
        if self._asked:
            self._asked.strays(folder, found)
        return found

    def _walked(self, folder: Path) -> list[Found]:
        """What is below a folder, as it will be with the drafts."""
        found = self.found(folder)
        if not self._drafts:
            return found
        kept = [item for item in found if self._drafts.get(item.path.resolve(), "") is not None]
        known = {item.path.resolve() for item in found}
        place = folder.resolve()
        new = [path for path, draft in self._drafts.items() if draft is not None and path not in known]
        kept += [Found(folder / path.relative_to(place)) for path in new if path.is_relative_to(place)]
        return sorted(kept, key=lambda item: item.path.parts)

    def refuse(
        self, path: Path, refusal: Refusal, named_at: NamedAt = None, if_missing: str | None = None
    ) -> None:
        """Report why a file is not read."""
        missing = refusal.code is Code.FILE_MISSING
        shown = self.name(path)
        message = f"there is no file {shown}" if missing else f"{shown} {refusal.reason}"
        help_text = (if_missing if missing else None) or refusal.help
        self._report(refusal.code, path, message, help_text, named_at)

    def _bytes(self, path: Path, limit: int, named_at: NamedAt, if_missing: str | None) -> bytes | None:
        if isinstance(draft := self._draft(path), bytes):
            return draft
        absolute = self.root / path
        self.read.append(absolute)
        try:
            data = contents(absolute, self.root, limit)
        except Refusal as refusal:
            if self._asked:
                self._asked.content(absolute, limit, refusal)
            self.refuse(path, refusal, named_at, if_missing)
            return None
        if self._asked:
            self._asked.content(absolute, limit, data)
        self.size += len(data)
        return data

    def _report(self, code: Code, path: Path, message: str, help_text: str, named_at: NamedAt) -> None:
        label = named_at() if callable(named_at) else named_at
        primary = label or Label(Document(self.name(path), ""), Span(0, 0))
        self.collector.add(Diagnostic(code, message, primary, help=help_text))

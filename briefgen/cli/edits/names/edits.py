"""The files of a project that one command changes together, as they were and as they are to be."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from briefgen.cli.edits.editing import opened
from briefgen.cli.edits.journal import Change, change_together
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import as_text
from briefgen.diagnostics import Severity
from briefgen.errors import ConfigurationError
from briefgen.files import YAML_LIMIT, walk
from briefgen.pipeline import new_defects
from briefgen.text import Document
from briefgen.yaml_source import Unspliceable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefgen.cli.edits.editing import EditedFile
    from briefgen.pipeline import Project, Settings

YAML = (".yml", ".yaml")


class Edits:
    """Files by their absolute paths, links followed; nothing is written before ``write``."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._files: dict[Path, EditedFile] = {}
        self._after: dict[Path, str | None] = {}
        self._moved: dict[Path, EditedFile] = {}

    def files(self, option: str) -> Iterator[Path]:
        """The YAML files that an option of the project names, itself or in a folder."""
        path = self.settings.path(option)
        if not path.is_dir():
            yield from [path] if path.is_file() else []
            return
        for found, refusal in walk(path):
            if refusal is None and found.suffix.lower() in YAML:
                yield found.resolve()

    def document(self, path: Path, limit: int = YAML_LIMIT) -> Document:
        """A file as it is to be, so far; it has at most ``limit`` bytes.

        Raises:
            ConfigurationError: If it cannot be read.
        """
        if path not in self._files:
            self._files[path] = opened(self.settings, path, limit)
        document = self._files[path].document
        text = self._after.get(path)
        return document if text is None else Document(document.path, text)

    def edit(self, path: Path, change: Callable[[Document], Document]) -> None:
        """Change a file.

        Raises:
            ConfigurationError: If it cannot be changed so.
        """
        document = self.document(path)
        try:
            changed = change(document)
        except Unspliceable as error:
            raise ConfigurationError(f"{document.path}: {error}") from error
        if changed.text != document.text:
            self._after[path] = changed.text

    def move(self, path: Path, new: Path) -> None:
        """Give a file another name, with the content that it is to have.

        Raises:
            ConfigurationError: If there is a file of that name.
        """
        text = self.document(path).text
        if new.exists() or new.is_symlink():
            raise ConfigurationError(f"{new.relative_to(self.settings.root).as_posix()} already exists")
        self._moved[new] = self._files[path]
        self._after[new], self._after[path] = text, None

    def delete(self, path: Path) -> None:
        """Remove a file."""
        self.document(path)
        self._after[path] = None

    def write(self, before: Project, renamed: Callable[[str], str] = str) -> bool:
        """Write all files, unless the project has a new error by them; say what was found.

        Raises:
            BuildError: If they cannot be written; they are then as they were.
        """
        found = new_defects(self.settings, before, self._after, renamed)
        if found:
            show(as_text(found))
        if any(item.severity is Severity.ERROR for item in found):
            say("nothing was changed", err=True)
            return False
        change_together(self.settings.root, [self._change(path) for path in self._after])
        for path in self.changed:
            say(path)
        return True

    @property
    def changed(self) -> list[str]:
        """The names of the files that are changed, new ones by their new names."""
        names = [path.relative_to(self.settings.root).as_posix() for path in self._after]
        return sorted(
            name for name, path in zip(names, self._after, strict=True) if self._after[path] is not None
        )

    def _change(self, path: Path) -> Change:
        text = self._after[path]
        original = self._moved.get(path) or self._files[path]
        mark = codecs.BOM_UTF8 if original.data.startswith(codecs.BOM_UTF8) else b""
        before = None if path in self._moved else original.data
        return Change(path, before, None if text is None else mark + text.encode())

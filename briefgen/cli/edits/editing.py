"""Changes one of the editor's files: its bytes in, the changed bytes in its place at once, or nothing.

What is checked is the text that is written; the file is compared with what was read just before it is
replaced, so that an editor who saves in the meantime loses nothing.
"""

from __future__ import annotations

import codecs
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.durable import taking_place
from briefgen.cli.edits.lock import locked
from briefgen.cli.edits.refusals import advised, explained
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.report import as_text
from briefgen.diagnostics import Severity
from briefgen.errors import BuildError, ConfigurationError
from briefgen.files import YAML_LIMIT, Refusal, contents
from briefgen.pipeline import compile_project, load_settings, new_defects
from briefgen.text import Document, Undecodable, decode_utf8
from briefgen.yaml_source import Unspliceable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Project, Settings
    from briefgen.yaml_source import Spliced


@dataclass(frozen=True)
class EditedFile:
    """A file of the project as it was read.

    Attributes:
        path: Absolute, links followed.
        data: Its bytes; empty where there is no file yet.
        document: Its text, without a byte order mark.
    """

    path: Path
    data: bytes
    document: Document


def editing(project: Path) -> AbstractContextManager[None]:
    """Within it nobody else edits the project in this folder with briefgen.

    Raises:
        BuildError: If another process does so for too long.
    """
    return locked(project / ".briefgen.lock", "editing this project")


def begun(config_file: Path) -> Settings:
    """The settings of a project that nobody else edits with briefgen until the command ends.

    What a command reads after this it may rely on when it writes.

    Raises:
        ConfigurationError: If the configuration cannot be used.
        BuildError: If another process edits the project for too long.
    """
    settings = load_settings(config_file)
    click.get_current_context().with_resource(editing(settings.root))
    return settings


def opened(settings: Settings, path: Path) -> EditedFile:
    """Read a file that is to be changed.

    Raises:
        ConfigurationError: If it cannot be read, is no UTF-8, or lies outside the project.
    """
    try:
        resolved = path.resolve()
        data = contents(resolved, settings.root, YAML_LIMIT) if os.path.lexists(resolved) else b""
    except Refusal as refusal:
        raise ConfigurationError(f"{path} {refusal.reason}") from refusal
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {advised(error)}") from error
    text = decode_utf8(data)
    if isinstance(text, Undecodable) or not resolved.is_relative_to(settings.root):
        raise ConfigurationError(f"{path} is not a UTF-8 text file in the project")
    return EditedFile(resolved, data, Document(resolved.relative_to(settings.root).as_posix(), text))


def unchanged(file: EditedFile) -> bool:
    """Whether a file still is as it was read."""
    return (file.path.read_bytes() if file.path.exists() else b"") == file.data


def change(
    settings: Settings, file: EditedFile, splice: Callable[[Document], Spliced], before: Project | None = None
) -> bool:
    """Put something into a file if the project has no new error by it; say what was found.

    Args:
        settings: The project's.
        file: What is changed.
        splice: Makes the change.
        before: The project without it; compiled here where it is not given.

    Returns:
        Whether the file was written.

    Raises:
        ConfigurationError: If the file has no place for it.
        BuildError: If the file cannot be written, or somebody else has just changed it.
    """
    try:
        spliced = splice(file.document)
    except Unspliceable as error:
        raise ConfigurationError(f"{file.document.path}: {error}") from error
    return accept(file, spliced, defects_of(settings, file, spliced, before))


def defects_of(
    settings: Settings,
    file: EditedFile,
    spliced: Spliced,
    before: Project | None = None,
    others: Mapping[Path, bytes] | None = None,
) -> list[Diagnostic]:
    """What the project would report with a change, and does not without it.

    Args:
        settings: The project's.
        file: What is changed.
        spliced: The change.
        before: The project without it; compiled here where it is not given.
        others: Files that are written with it, by path, links followed.
    """
    drafts: dict[Path, str | bytes] = {**(others or {}), file.path: spliced.document.text}
    return new_defects(settings, before or compile_project(settings), drafts)


def accept(file: EditedFile, spliced: Spliced, found: Sequence[Diagnostic]) -> bool:
    """Write a change, and print it, unless what was found has an error; print that in any case.

    Returns:
        Whether the file was written.

    Raises:
        ConfigurationError: If the file would become larger than it may be.
        BuildError: If the file cannot be written, or somebody else has just changed it.
    """
    if found:
        show(as_text(list(found)))
    if any(item.severity is Severity.ERROR for item in found):
        say(f"{file.document.path} is unchanged", err=True)
        return False
    if len(spliced.document.text.encode()) > YAML_LIMIT:
        limit = f"more than the {YAML_LIMIT:,} bytes allowed"
        raise ConfigurationError(f"{file.document.path} would have {limit}: make it a folder of files")
    write(file, spliced.document.text)
    position = spliced.document.position(spliced.inserted.start)
    words = spliced.inserted.slice(spliced.document.text).strip("\r\n")
    say(f"{file.document.path}:{position.line}\n{words}".replace("\r\n", "\n"))
    return True


def write(file: EditedFile, text: str) -> None:
    """Replace a file by a new text at once, its byte order mark and its permissions kept.

    Raises:
        BuildError: If that is not possible; the file is then as it was.
    """
    mark = codecs.BOM_UTF8 if file.data.startswith(codecs.BOM_UTF8) else b""
    with (
        explained(f"{file.document.path} cannot be written"),
        taking_place(file.path, mark + text.encode()),
    ):
        if not unchanged(file):
            raise BuildError(f"{file.document.path} was changed in the meantime; nothing written")

"""``briefgen rename``."""

from __future__ import annotations

import re
import sys
from functools import partial
from typing import TYPE_CHECKING

import click

from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.names.edits import Edits
from briefgen.cli.edits.names.kinds import KINDS, Kind
from briefgen.cli.edits.names.mentions import mentions, parsed
from briefgen.cli.edits.names.subject import Subject, former_values, known, subjects
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.files import SOURCE_LIMIT
from briefgen.pipeline import compile_project
from briefgen.text import Document
from briefgen.yaml_source import unfit_id, values_at, with_key, with_listed, with_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.cli.edits.names.mentions import Mentions


@click.group()
def rename() -> None:
    """Give a topic, a source or a person another id in every file that mentions it.

    Nothing else in these files changes. All of them are written, or none if that would add an error. The old
    address redirects to the new one.
    """


def _arguments(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--no-redirect", is_flag=True, help="The old address was never published: forget it."),
        click.argument("new"),
        click.argument("old"),
    ):
        command = option(command)
    return command


@rename.command()
@_arguments
@click.pass_obj
def topic(config_file: Path, old: str, new: str, no_redirect: bool) -> None:
    """Rename the topic OLD to NEW, and with it its file."""
    _rename(config_file, KINDS["topic"], (old, new), redirect=not no_redirect)


@rename.command()
@_arguments
@click.option("--with-file", is_flag=True, help="Rename the text's file too: NEW with the same ending.")
@click.pass_obj
def source(config_file: Path, old: str, new: str, no_redirect: bool, with_file: bool) -> None:
    """Rename the source OLD to NEW."""
    _rename(config_file, KINDS["source"], (old, new), redirect=not no_redirect, with_file=with_file)


@rename.command()
@_arguments
@click.pass_obj
def person(config_file: Path, old: str, new: str, no_redirect: bool) -> None:
    """Rename the person OLD to NEW; the name that readers see is not changed."""
    _rename(config_file, KINDS["person"], (old, new), redirect=not no_redirect)


def _rename(
    config_file: Path, kind: Kind, names: tuple[str, str], *, redirect: bool, with_file: bool = False
) -> None:
    settings = begun(config_file)
    edits, (old, new) = Edits(settings), names
    if _is_done(edits, kind, names):
        say(f'the {kind.noun} "{old}" is called "{new}" already')
        return
    subject = _subject(edits, kind, names)
    before = compile_project(settings)
    found = mentions(edits, kind, old)
    for one in found:
        edits.edit(one.path, partial(_mentioning, one, new))
    _rename_former(edits, kind, subject, new, redirect=redirect)
    if kind.table:
        edits.edit(subject.path, lambda document: with_key(document, old, new))
        if with_file:
            _move_text(edits, subject, new)
    else:
        edits.move(subject.path, subject.path.with_name(f"{new}{subject.path.suffix}"))
    if not edits.write(before, partial(_renamed, old, new)):
        sys.exit(1)
    count = sum(len(one.values) + len(one.links) for one in found)
    say(f"renamed the {kind.noun} {old} to {new}; {count} {'mention' if count == 1 else 'mentions'} changed")


def _is_done(edits: Edits, kind: Kind, names: tuple[str, str]) -> bool:
    """Whether an earlier run did the same: it may have been completed after it was killed."""
    old, new = names
    every = subjects(edits, kind)
    if old in every or new not in every:
        return False
    return old in {found.scalar.value for found in former_values(edits, kind, every[new])}


def _subject(edits: Edits, kind: Kind, names: tuple[str, str]) -> Subject:
    old, new = names
    subject = known(edits, kind, old)
    reason = unfit_id(new)
    if reason is not None:
        raise ConfigurationError(f'"{new}" cannot be an id: {reason}')
    for other in subjects(edits, kind).values():
        former = {found.scalar.value for found in former_values(edits, kind, other)}
        if new == other.id or (new in former and other.id != old):
            raise ConfigurationError(f'"{new}" is taken: it is an id of the {kind.noun} "{other.id}"')
    if kind.noun == "source" and edits.settings.path("corpus").is_file():
        raise ConfigurationError("the corpus is a file of records: change the record's id there")
    if not kind.table and edits.settings.path("curation").is_file():
        raise ConfigurationError("the curation is a single file: rename it, and change mkdocs.yml")
    return subject


def _rename_former(edits: Edits, kind: Kind, subject: Subject, new: str, *, redirect: bool) -> None:
    """Let the old address redirect; where the new id is one that it had before, the two change places."""
    former = former_values(edits, kind, subject)
    again = [found for found in former if found.scalar.value == new]
    if again:
        edits.edit(subject.path, lambda document: with_values(document, again, subject.id))
    elif redirect:
        edits.edit(
            subject.path, lambda document: with_listed(document, subject.within, kind.former, subject.id)
        )


def _mentioning(one: Mentions, new: str, document: Document) -> Document:
    if one.values:
        return with_values(document, one.values, new)
    text = document.text
    for span in reversed(one.links):
        text = f"{text[: span.start]}{new}{text[span.end :]}"
    return Document(document.path, text)


def _move_text(edits: Edits, subject: Subject, new: str) -> None:
    found = list(values_at(parsed(edits.document(subject.path)), (new, "path")))
    if not found:
        raise ConfigurationError(f'the source "{subject.id}" has no file of its own')
    written = found[0].scalar.value
    path = (edits.settings.path("corpus").parent / written).resolve()
    target = path.with_name(f"{new}{path.suffix}")
    edits.document(path, SOURCE_LIMIT)
    edits.move(path, target)
    there = f"{written.rpartition('/')[0]}/{target.name}".removeprefix("/")
    edits.edit(subject.path, lambda document: with_values(document, found, there))


def _renamed(old: str, new: str, text: str) -> str:
    """A path or a message in which the old id is the new one."""
    return re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, text)

"""Every place of a project that names a topic, a source or a person by its id."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.cli.edits.names.links import configured_links, page_links
from briefgen.errors import ConfigurationError
from briefgen.files import CORPUS_LIMIT, walk
from briefgen.text import Span
from briefgen.yaml_source import Found, Unspliceable, root_of, values_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefgen.cli.edits.names.edits import Edits
    from briefgen.cli.edits.names.kinds import Kind
    from briefgen.text import Document
    from briefgen.yaml_source import Node

_PAGES = (".md", ".markdown")


@dataclass(frozen=True)
class Mentions:
    """The mentions in one file.

    Attributes:
        path: The file, absolute.
        values: Those that are values of its YAML.
        links: Those in links of a page or of the configuration, or in records: what names the id in each.
    """

    path: Path
    values: tuple[Found, ...] = ()
    links: tuple[Span, ...] = ()


def mentions(edits: Edits, kind: Kind, name: str) -> list[Mentions]:
    """Every file that mentions something, in the order of topics, tables, pages and the configuration.

    Raises:
        ConfigurationError: If a file cannot be read: what it mentions cannot be known.
    """
    found = [*_in_yaml(edits, kind, name), *_in_records(edits, kind, name), *_in_pages(edits, kind, name)]
    return [one for one in found if one.values or one.links]


def _in_yaml(edits: Edits, kind: Kind, name: str) -> Iterator[Mentions]:
    for option, patterns in kind.mentions.items():
        for path in edits.files(option):
            root = parsed(edits.document(path))
            places = [place for pattern in patterns for place in values_at(root, pattern)]
            yield Mentions(path, values=tuple(place for place in places if place.scalar.value == name))


def _in_records(edits: Edits, kind: Kind, name: str) -> Iterator[Mentions]:
    """Records may describe their sources themselves; quotation marks within a text are escaped there."""
    path = edits.settings.path("corpus")
    for key in kind.record_keys if path.is_file() else ():
        pattern = re.compile(rf'"{key}"\s*:\s*"(?P<id>{re.escape(name)})"')
        text = edits.document(path, CORPUS_LIMIT).text
        yield Mentions(path, links=tuple(Span(*match.span("id")) for match in pattern.finditer(text)))


def parsed(document: Document) -> Node | None:
    """The root of a file of the project.

    Raises:
        ConfigurationError: If it has errors that hide what is in it.
    """
    try:
        return root_of(document)
    except Unspliceable as error:
        raise ConfigurationError(f"{document.path}: {error}") from error


def _in_pages(edits: Edits, kind: Kind, name: str) -> Iterator[Mentions]:
    settings, target = edits.settings, f"{kind.folder}/{name}"
    docs = settings.docs_dir
    for path, refusal in walk(docs) if docs.is_relative_to(settings.root) else ():
        if refusal is None and path.suffix.lower() in _PAGES and name.encode() in path.read_bytes():
            place = path.resolve()
            here = path.relative_to(docs).as_posix()
            yield Mentions(place, links=tuple(page_links(edits.document(place).text, here, target)))
    configuration = settings.config_file
    yield Mentions(configuration, links=tuple(configured_links(edits.document(configuration).text, target)))

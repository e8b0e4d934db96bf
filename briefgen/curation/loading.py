"""Loads the curation: one topic a file, its slug the file's name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.curation.home import Home, load_home
from briefgen.curation.topics import Topic
from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.files import YAML_LIMIT
from briefgen.text import Document, Span
from briefgen.yaml_source import (
    Mapping,
    Sequence,
    decode,
    quoted_value,
    read,
    remembered,
    slugified,
    unfit_id,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.files import ProjectFiles
    from briefgen.yaml_source import Node

_SUFFIXES: Final = (".yml", ".yaml")
_MISSING: Final = "create the folder, or fix the option `curation` in mkdocs.yml"
_OTHER_TEXTS: Final = frozenset({".md", ".markdown", ".txt", ".json", ""})
_KEYS_OF_A_TOPIC: Final = tuple(re.compile(rf"^{key}:", re.MULTILINE).search for key in ("title", "abstract"))


@dataclass(frozen=True)
class TopicFile:
    """A topic with the name that its page gets and the file it was written in.

    Attributes:
        written: How many entries each list has in the file, also those that could not be decoded.
    """

    slug: str
    topic: Topic
    document: Document
    written: dict[str, int] = field(default_factory=dict)

    def count(self, key: str) -> int:
        """How many entries a list of the topic has, those with defects included."""
        return max(len(getattr(self.topic, key)), self.written.get(key, 0))


@dataclass(frozen=True)
class Curation:
    """All topics that could be decoded, ordered by slug.

    Attributes:
        declared: Every slug there is a file for, also where its topic has defects.
        home: What the editor says of the home page; None where nothing.
    """

    topics: tuple[TopicFile, ...] = ()
    declared: frozenset[str] = frozenset()
    home: Home | None = None

    @property
    def unread(self) -> int:
        """How many topics could not be read at all."""
        return len(self.declared) - len(self.topics)


def load_curation(files: ProjectFiles, path: Path, home: Path | None = None) -> Curation:
    """Load a folder of topics, or one file, and the home page's file; paths are relative to the project."""
    place = files.root / path
    names = list(_named_as_topics(files, path)) if files.is_folder(path) else [place]
    declared: dict[str, Path] = {}
    topics: list[TopicFile] = []
    for name in names:
        if not _usable(files, name, declared):
            continue
        declared[name.stem] = name
        document = files.text(name, YAML_LIMIT, if_missing=_MISSING)
        if document is None:
            continue
        topic = _topic(files, name.stem, document)
        if topic is not None:
            topics.append(topic)
    ordered = tuple(sorted(topics, key=lambda item: item.slug))
    return Curation(ordered, frozenset(declared), load_home(files, home) if home else None)


def named_topics(files: ProjectFiles, path: Path) -> frozenset[Path]:
    """The files of all topics, absolute, without a look at what they hold."""
    place = files.root / path
    if not files.is_folder(path):
        return frozenset((place,))
    return frozenset(files.apart().listed(path, _SUFFIXES))


def load_topic(files: ProjectFiles, name: Path) -> TopicFile | None:
    """Load one topic; None where it cannot be read at all, which is reported."""
    document = files.text(name, YAML_LIMIT) if _usable(files, name, {}) else None
    return _topic(files, name.stem, document) if document is not None else None


def _named_as_topics(files: ProjectFiles, folder: Path) -> Iterator[Path]:
    """The files of topics; one that is hidden behind a second ending (``grain.yml.txt``) is reported."""
    for name in files.listed(folder):
        if name.suffix.lower() in _SUFFIXES:
            yield name
        elif name.suffix.lower() == ".txt" and Path(name.stem).suffix.lower() in _SUFFIXES:
            message = f"{files.name(name)} is not read: its name ends in {name.suffix}"
            label = Label(Document(files.name(name), ""), Span(0, 0))
            files.collector.add(
                Diagnostic(Code.FILE_UNREADABLE, message, label, help=f"rename it to {name.stem}")
            )
        elif name.suffix.lower() in _OTHER_TEXTS and _is_topic(files, name):
            message = f"{files.name(name)} is not read: the name of a topic ends in .yml"
            label = Label(Document(files.name(name), ""), Span(0, 0))
            help_ = f"rename it to {name.stem}.yml"
            files.collector.add(Diagnostic(Code.FILE_UNREADABLE, message, label, help=help_))


def _is_topic(files: ProjectFiles, name: Path) -> bool:
    """Whether a file with another ending is written as a topic is; nothing is reported of it."""
    document = files.apart().text(name, YAML_LIMIT)
    return document is not None and all(find(document.text) for find in _KEYS_OF_A_TOPIC)


def _topic(files: ProjectFiles, slug: str, document: Document) -> TopicFile | None:
    def made(collector: Collector) -> tuple[Topic | None, dict[str, int]]:
        return _decoded(document, collector)

    topic, written = remembered(files.store, "topic", document, files.collector, made)
    return None if topic is None else TopicFile(slug, topic, document, written)


def _decoded(document: Document, collector: Collector) -> tuple[Topic | None, dict[str, int]]:
    """The topic of a file, and how many entries each of its lists has."""
    node = read(document, collector)
    if node is None:
        if not len(collector):
            message, help_text = "the file is empty", "write a title and an abstract, or delete the file"
            label = Label(document, Span(0, 0))
            collector.add(Diagnostic(Code.MISSING_KEY, message, label, help=help_text))
        return None, {}
    texts = dict.fromkeys(("title", "abstract"), "?")
    return decode(node, Topic, document, collector, stand_ins=texts), dict(_written(node))


def _written(node: Node) -> Iterator[tuple[str, int]]:
    for entry in node.entries if isinstance(node, Mapping) else ():
        if isinstance(entry.value, Sequence):
            yield entry.key.value, len(entry.value.items)
        elif isinstance(entry.value, Mapping):
            yield entry.key.value, 1  # an entry without its dash


def _usable(files: ProjectFiles, name: Path, declared: dict[str, Path]) -> bool:
    slug = name.stem
    label = Label(Document(files.name(name), ""), Span(0, 0))
    reason = unfit_id(slug)
    if reason is not None:
        wanted = slugified(slug) or "topic"
        help_ = f"rename it, for instance to {f'{wanted}-topic' if unfit_id(wanted) else wanted}{name.suffix}"
        message = f"{quoted_value(slug)} cannot be the address of a page: {reason}"
        files.collector.add(Diagnostic(Code.INVALID_VALUE, message, label, help=help_))
        return False
    if slug in declared:
        message = f'two files define the topic "{slug}"'
        other = Label(Document(files.name(declared[slug]), ""), Span(0, 0), "the first")
        files.collector.add(Diagnostic(Code.DUPLICATE_ID, message, label, (other,), "rename one of them"))
        return False
    return True

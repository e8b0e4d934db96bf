"""Files of entries by id: sources.yml and people.yml, each perhaps a folder of several.

An entry that cannot be decoded still declares its id, and a file that cannot be read may declare any: a
defect of one file is reported there and not again wherever its ids are named.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from briefgen.diagnostics import Code, Collector, Diagnostic, Label, Severity
from briefgen.files import YAML_LIMIT, ProjectFiles
from briefgen.text import Span
from briefgen.yaml_source import (
    Located,
    Mapping,
    decode_table,
    keys_of,
    quoted_value,
    read,
    remembered,
    slugified,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefgen.text import Document
    from briefgen.yaml_source import Entry, Node

M = TypeVar("M", bound=Located)

_MISSING: Final = "create the file, or fix its option of the plugin in mkdocs.yml"
_EMPTY: Final = "add an entry; write {} if there is none yet"


@dataclass
class Table(Generic[M]):
    """The entries of a file by id.

    Attributes:
        entries: Those that could be decoded.
        declared: Every id that is written, also where its entry has defects; of one that is no id the one
            that is meant.
        whole: Whether every file of it could be read.
    """

    entries: dict[str, M] = field(default_factory=dict)
    declared: set[str] = field(default_factory=set)
    whole: bool = True


def load_table(files: ProjectFiles, path: Path, model: type[M], *, empty: bool = False) -> Table[M]:
    """Load a file of entries by id, or a folder of such files; an id twice is reported, the first stands.

    ``empty`` tells whether it is to be expected that a file holds nothing.
    """
    table = Table[M]()
    folder = files.root / path
    names = list(files.listed(path, (".yml", ".yaml"))) if files.is_folder(path) else [folder]
    for name in names:
        document = files.text(name, YAML_LIMIT, if_missing=_MISSING)
        if document is None:
            table.whole = False
        else:
            _load(files, document, model, table, empty=empty)
    return table


def _load(files: ProjectFiles, document: Document, model: type[M], table: Table[M], *, empty: bool) -> None:
    def made(collector: Collector) -> Table[M]:
        return _of_file(document, model, collector, empty=empty)

    found = remembered(files.store, f"{model.__name__} {empty}", document, files.collector, made)
    table.whole &= found.whole
    table.declared.update(found.declared)
    for key, entry in found.entries.items():
        if key in table.entries:
            files.collector.add(_duplicate(key, entry, table.entries[key]))
        else:
            table.entries[key] = entry


def _of_file(document: Document, model: type[M], collector: Collector, *, empty: bool) -> Table[M]:
    """The entries of one file."""
    node = read(document, collector)
    if node is None and not len(collector):
        if not empty:
            collector.add(_empty(document))
        return Table()
    wrapper = _wrapper(node, model)
    if wrapper is not None:
        collector.add(_too_deep(document, wrapper))
        return Table(whole=False)
    entries = decode_table(node, model, document, collector)
    return Table(entries, set(_declared(node)), isinstance(node, Mapping))


def _declared(node: Node | None) -> Iterator[str]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.key.value
            yield slugified(entry.key.value)


def _wrapper(node: Node | None, model: type[Located]) -> Entry | None:
    """The one key of a file below which all entries stand, as in ``people: {ann-lee: {name: Ann Lee}}``."""
    if not isinstance(node, Mapping) or len(node.entries) != 1:
        return None
    (entry,) = node.entries
    if not isinstance(entry.value, Mapping) or not entry.value.entries:
        return None
    known = keys_of(model)
    inner = entry.value.entries
    if any(each.key.value in known for each in inner):
        return None
    return entry if all(_is_entry(each.value, known) for each in inner) else None


def _is_entry(node: Node, known: frozenset[str]) -> bool:
    return isinstance(node, Mapping) and any(each.key.value in known for each in node.entries)


def _too_deep(document: Document, wrapper: Entry) -> Diagnostic:
    return Diagnostic(
        Code.INVALID_VALUE,
        f"the entries are one level too deep, below {quoted_value(wrapper.key.value)}",
        Label(document, wrapper.key.span),
        help="delete this line, and let the ids below it begin at the beginning of their lines",
    )


def _empty(document: Document) -> Diagnostic:
    label = Label(document, Span(0, 0))
    return Diagnostic(Code.MISSING_KEY, "the file is empty", label, help=_EMPTY, severity=Severity.WARNING)


def _duplicate(key: str, entry: Located, first: Located) -> Diagnostic:
    return Diagnostic(
        Code.DUPLICATE_ID,
        f'the id "{key}" is used twice',
        entry.label(),
        (first.label(message="first used here"),),
        "change one of the two ids",
    )

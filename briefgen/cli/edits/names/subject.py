"""The thing that is renamed or removed: which file defines it, and what it was called before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.cli.edits.names.mentions import parsed
from briefgen.errors import ConfigurationError
from briefgen.yaml_source import ANY, Found, Mapping, values_at

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.cli.edits.names.edits import Edits
    from briefgen.cli.edits.names.kinds import Kind
    from briefgen.yaml_source import Node


@dataclass(frozen=True)
class Subject:
    """A topic, source or person.

    Attributes:
        id: What it is called.
        path: The file that defines it, absolute.
        within: The keys that lead to it in that file; none for a topic, which is the file.
    """

    id: str
    path: Path
    within: tuple[str, ...]


def subjects(edits: Edits, kind: Kind) -> dict[str, Subject]:
    """Everything of a kind, by id.

    Raises:
        ConfigurationError: If one of the files cannot be read.
    """
    found: dict[str, Subject] = {}
    for path in edits.files(kind.table or "curation"):
        if not kind.table:
            found[path.stem] = Subject(path.stem, path, ())
            continue
        root = parsed(edits.document(path))
        for entry in root.entries if isinstance(root, Mapping) else ():
            found.setdefault(entry.key.value, Subject(entry.key.value, path, (entry.key.value,)))
    return found


def former_values(edits: Edits, kind: Kind, subject: Subject) -> list[Found]:
    """The ids that it had before, where they are written."""
    root: Node | None = parsed(edits.document(subject.path))
    return list(values_at(root, (*subject.within, kind.former, ANY)))


def known(edits: Edits, kind: Kind, name: str) -> Subject:
    """The thing of an id.

    Raises:
        ConfigurationError: If there is none.
    """
    every = subjects(edits, kind)
    if name not in every:
        raise ConfigurationError(f'there is no {kind.noun} "{name}"; known: {", ".join(sorted(every))}')
    return every[name]

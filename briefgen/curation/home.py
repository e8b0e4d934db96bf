"""What an editor says of the home page: a lead, an order of topics, and collections. The file is optional."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from briefgen.curation.topics import Entries
from briefgen.diagnostics import Code, Diagnostic
from briefgen.files import YAML_LIMIT
from briefgen.yaml_source import Line, Located, Prose, Slug, decode, read

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.files import ProjectFiles


class Collection(Located):
    """Topics that belong together, as an editor groups and orders them.

    Attributes:
        id: Its part of the address of its page, ``topics/collections/<id>/``.
        title: What it is called.
        lead: What holds it together, in a few sentences.
        topics: A list of topics by the names of their files, in your order; at least one.
    """

    id: Slug
    title: Line
    lead: Prose | None = None
    topics: Annotated[Entries[Slug], Field(min_length=1)]


class Home(Located):
    """The file of the home page.

    Attributes:
        lead: What the site is about, in a few sentences; shown above the topics.
        topics: A list of the topics that come first, in your order; all others follow, the newest first.
        collections: A list of groups of topics, each with a page of its own.
    """

    lead: Prose | None = None
    topics: Entries[Slug] = ()
    collections: Annotated[tuple[Collection, ...], Field(max_length=50)] = ()


def load_home(files: ProjectFiles, path: Path) -> Home | None:
    """Load the file of the home page; None where there is none, or nothing in it could be read."""
    if not files.exists(files.root / path):
        return None
    document = files.text(files.root / path, YAML_LIMIT)
    node = read(document, files.collector) if document else None
    if document is None or node is None:
        return None
    home = decode(node, Home, document, files.collector)
    if home is not None:
        _report_repeated(files, home)
    return home


def _report_repeated(files: ProjectFiles, home: Home) -> None:
    first: dict[str, Collection] = {}
    for collection in home.collections:
        known = first.setdefault(collection.id, collection)
        if known is not collection:
            message, help_ = f'two collections have the id "{collection.id}"', "change one of the two ids"
            other = known.label("id", message="the first")
            files.collector.add(
                Diagnostic(Code.DUPLICATE_ID, message, collection.label("id"), (other,), help_)
            )

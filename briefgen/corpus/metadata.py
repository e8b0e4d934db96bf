"""What is known of a source and of a person, as the editor declares it in sources.yml and people.yml."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from briefgen.yaml_source import Line, Located, PartialDate, Prose, Slug

DateSource = Literal["declared", "editor", "inferred", "unknown"]
Kind = Literal["article", "transcript", "debate", "interview", "statement", "post"]
Genre = Literal["report", "analysis", "opinion", "background"]

_E = TypeVar("_E")
Entries = Annotated[tuple[_E, ...], Field(max_length=100)]
"""At most 100 names, aliases or offices."""


class SourceMetadata(Located):
    """A source as sources.yml describes it. Nothing is invented: ``unknown`` and null are honest values.

    Attributes:
        kind: Decides who speaks where: in turns (transcript, debate, interview), throughout (statement,
            post), or between quotation marks (article).
        speaker: The person whose words the whole of a statement or post is.
        basis: How the editor knows a title, an author or a publisher that the text does not print.
    """

    path: Line | None = None
    title: Line
    publisher: Line = "unknown"
    author: Line | None = None
    date_published: PartialDate | None = None
    date_source: DateSource = "unknown"
    date_note: Prose | None = None
    genre: Genre = "report"
    kind: Kind = "article"
    speaker: Slug | None = None
    basis: Prose | None = None
    language: Line = "en"
    is_based_on: Entries[Line] = ()
    translation_method: Literal["human", "machine"] | None = None
    url: Line | None = None
    rights: Literal["quote", "full"] = "quote"
    note: Prose | None = None


class Role(Located):
    """An office that a person holds, for as long as the sources say.

    Attributes:
        source: The source that states it.
        basis: How the editor knows it where no source does.
    """

    title: Line
    organization: Line | None = None
    start: PartialDate | None = Field(default=None, alias="from")
    end: PartialDate | None = Field(default=None, alias="to")
    source: Slug | None = None
    basis: Prose | None = None


class Person(Located):
    """Someone who speaks: a person, or an organization that speaks in a statement.

    Attributes:
        basis: How the editor knows a name that no source prints.
    """

    name: Line
    kind: Literal["person", "organization"] = "person"
    aliases: Entries[Line] = ()
    roles: Entries[Role] = ()
    url: Line | None = None
    note: Prose | None = None
    basis: Prose | None = None


__all__ = ["DateSource", "Genre", "Kind", "Person", "Role", "Slug", "SourceMetadata"]

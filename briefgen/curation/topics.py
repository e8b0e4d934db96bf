"""One topic as its editor writes it. Nothing here is verified, and none of it reaches a page as it is."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeVar

from pydantic import Field

from briefgen.yaml_source import Line, Located, PartialDate, Prose, Slug, Words

TopicStatus = Literal["draft", "published", "withdrawn"]
PointStatus = Literal["confirmed", "disputed", "unknown"]

MOST_ENTRIES: Final = 500
"""Entries of one list of a topic: each is compared with a source."""

MOST_PASSAGES: Final = 50
"""Passages that carry one point or event, and marks of one passage."""

_E = TypeVar("_E")
Entries = Annotated[tuple[_E, ...], Field(max_length=MOST_ENTRIES)]
Passages = Annotated[tuple[_E, ...], Field(max_length=MOST_PASSAGES)]


class Mark(Located):
    """What the editor declares to have changed in a quotation: words left out, added, or put for others."""

    omits: Words | None = None
    inserts: Words | None = None
    replaces: Words | None = None
    replacement: Words | None = Field(default=None, alias="with")


class Selector(Located):
    """How a passage is named (W3C Web Annotation, TextQuoteSelector), and in which source it stands."""

    source: Slug
    exact: Words
    prefix: Words = ""
    suffix: Words = ""
    marks: Passages[Mark] = ()


class Quotation(Selector):
    """Words attributed to someone, within quotation marks in the source.

    Attributes:
        direct_because: Why words from a translated source are the speaker's own all the same, for instance
            because they were spoken in that language; without it they are shown as paraphrase.
        basis: How the editor knows what date, event and note say beyond the sources; shown with the entry.
    """

    speaker: Slug
    date_created: PartialDate | None = None
    event: Line | None = None
    note: Prose | None = None
    direct_because: Prose | None = None
    basis: Prose | None = None


class Figure(Selector):
    """A number with its qualifier, its unit and what it measures; ``basis`` as in a quotation."""

    value: Line
    measures: Line
    observation_date: PartialDate | None = None
    note: Prose | None = None
    basis: Prose | None = None


class Point(Located):
    """A sentence of the briefing, with its status and the passages that carry it.

    Attributes:
        basis: How the editor knows what the sentence says beyond its evidence; shown with it.
    """

    text: Prose
    status: PointStatus
    evidence: Passages[Selector] = ()
    basis: Prose | None = None


class Event(Located):
    """Something that happened on a date; ``basis`` as in a point."""

    date: PartialDate
    text: Prose
    evidence: Passages[Selector] = ()
    basis: Prose | None = None


class Change(Located):
    """An entry in the page's history, or a correction."""

    date: PartialDate
    note: Prose


class Topic(Located):
    """One file of the curation: everything a briefing is made of; ``basis`` is that of title and abstract."""

    title: Line
    abstract: Prose
    basis: Prose | None = None
    status: TopicStatus = "draft"
    date_published: PartialDate | None = None
    date_modified: PartialDate | None = None
    figures: Entries[Figure] = ()
    points: Entries[Point] = ()
    quotations: Entries[Quotation] = ()
    timeline: Entries[Event] = ()
    related: Entries[Slug] = ()
    changes: Entries[Change] = ()
    corrections: Entries[Change] = ()

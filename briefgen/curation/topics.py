"""One topic as its editor writes it. Nothing here is verified, and none of it reaches a page as it is."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeVar

from pydantic import Field

from briefgen.yaml_source import EntryId, Line, Located, PartialDate, Prose, Slug, Words

TopicStatus = Literal["draft", "published", "withdrawn"]
PointStatus = Literal["confirmed", "disputed", "unknown"]

MOST_ENTRIES: Final = 500
"""Entries of one list of a topic: each is compared with a source."""

MOST_PASSAGES: Final = 50
"""Passages that carry one point or event, and marks of one passage."""

MOST_FORMER: Final = 20
"""Former ids of one entry or topic: each takes a place on a page, or a page."""

MOST_TAGS: Final = 20
"""Tags of one topic: each of them has a page."""

_E = TypeVar("_E")
Former = Annotated[tuple[_E, ...], Field(max_length=MOST_FORMER)]
Tags = Annotated[tuple[Line, ...], Field(max_length=MOST_TAGS)]
Entries = Annotated[tuple[_E, ...], Field(max_length=MOST_ENTRIES)]
Passages = Annotated[tuple[_E, ...], Field(max_length=MOST_PASSAGES)]


class Mark(Located):
    """What the editor declares to have changed in a quotation: words left out, added, or put for others.

    Attributes:
        omits: What was left out, in the source's words.
        inserts: What a bracket adds beyond the source's words; shown as yours.
        replaces: The source's word that a bracket replaces.
        with: What is in that bracket.
    """

    omits: Words | None = None
    inserts: Words | None = None
    replaces: Words | None = None
    replacement: Words | None = Field(default=None, alias="with")


class Selector(Located):
    """How a passage is named (W3C Web Annotation, TextQuoteSelector), and in which source it is.

    Attributes:
        source: The id of the source.
        exact: The words, copied from it.
        prefix: Words just before, where ``exact`` occurs more than once.
        suffix: Words just after, likewise.
        marks: The changes that you declare: a list of ``omits``, or of ``replaces`` and ``with``.
    """

    source: Slug
    exact: Words
    prefix: Words = ""
    suffix: Words = ""
    marks: Passages[Mark] = ()


class Quotation(Selector):
    """Words attributed to someone, within quotation marks in the source.

    Attributes:
        speaker: Who said it, an id of ``people.yml``.
        date_created: When it was said; not after its source was published.
        event: The occasion.
        note: Your note; shown as yours.
        direct_because: Why words from a translated source are still the speaker's own, for instance because
            they were spoken in that language; without it they are shown as paraphrase.
        basis: How you know what the entry says beyond its sources; shown with the entry.
        former_ids: A list of permanent ids that the entry had before it was reworded; links to them still
            find it.
    """

    speaker: Slug
    date_created: PartialDate | None = None
    event: Line | None = None
    note: Prose | None = None
    direct_because: Prose | None = None
    basis: Prose | None = None
    former_ids: Former[EntryId] = ()


class Figure(Selector):
    """A number with its qualifier, its unit and what it measures.

    Attributes:
        value: The number as it is shown, which the passage states.
        measures: What it counts; figures from different sources with the same wording here have to agree.
        observation_date: The date it refers to.
        note: Your note; shown as yours.
        basis: How you know what the entry says beyond its sources; shown with the entry.
        former_ids: A list of permanent ids that the entry had before it was reworded; links to them still
            find it.
    """

    value: Line
    measures: Line
    observation_date: PartialDate | None = None
    note: Prose | None = None
    basis: Prose | None = None
    former_ids: Former[EntryId] = ()


class Point(Located):
    """A sentence of the briefing, with its status and the passages that carry it.

    Attributes:
        text: A sentence in your own words.
        status: ``confirmed``, ``disputed`` or ``unknown`` (the sources say that it is not known).
        evidence: A list of passages that support the sentence; at least one.
        confirmed_because: Why ``confirmed`` is right though the evidence is one source, or sources that
            depend on each other; shown with the point.
        basis: How you know what the entry says beyond its sources; shown with the entry.
        former_ids: A list of permanent ids that the entry had before it was reworded; links to them still
            find it.
    """

    text: Prose
    status: PointStatus
    evidence: Passages[Selector] = ()
    confirmed_because: Prose | None = None
    basis: Prose | None = None
    former_ids: Former[EntryId] = ()


class Event(Located):
    """Something that happened on a date.

    Attributes:
        date: When; a day, a month or a year.
        text: A sentence in your own words.
        evidence: A list of passages that support the sentence; at least one.
        basis: How you know what the entry says beyond its sources; shown with the entry.
        former_ids: A list of permanent ids that the entry had before it was reworded; links to them still
            find it.
    """

    date: PartialDate
    text: Prose
    evidence: Passages[Selector] = ()
    basis: Prose | None = None
    former_ids: Former[EntryId] = ()


class Change(Located):
    """An entry in the page's history, or a correction.

    Attributes:
        date: The day.
        note: What changed, or what was wrong and has been corrected.
    """

    date: PartialDate
    note: Prose


class Topic(Located):
    """One file of the curation: everything a briefing is made of.

    Attributes:
        title: A line that says what happened.
        abstract: Two or three sentences for readers who stop there.
        basis: How you know what the title and abstract say beyond what the topic cites; shown with them.
        status: ``draft`` (the default; checked, shown by previews only), ``published``, or ``withdrawn`` (the
            page stays and says so).
        withdrawn_because: Why the topic is withdrawn; beside its history its page shows nothing else.
        date_published: The day on which readers first saw it.
        date_modified: The day of the last change of substance; it needs an entry of that day in ``changes``
            or ``corrections``.
        figures: A list of numbers, each with a passage.
        points: A list of findings, each with its evidence.
        quotations: A list of quotations, each with a passage.
        timeline: A list of events, each with its evidence.
        tags: A list of what the topic is about, in a word or two each; every tag has a page of its topics.
        related: A list of other topics, by the names of their files.
        changes: A list of what changed for readers.
        corrections: A list of corrected mistakes.
        withdrawn_entries: A list of permanent ids of entries that were removed; links to them find a note.
        aliases: A list of the topic's former slugs; the old addresses redirect to its page.
    """

    title: Line
    abstract: Prose
    basis: Prose | None = None
    status: TopicStatus = "draft"
    withdrawn_because: Prose | None = None
    date_published: PartialDate | None = None
    date_modified: PartialDate | None = None
    figures: Entries[Figure] = ()
    points: Entries[Point] = ()
    quotations: Entries[Quotation] = ()
    timeline: Entries[Event] = ()
    tags: Tags = ()
    related: Entries[Slug] = ()
    changes: Entries[Change] = ()
    corrections: Entries[Change] = ()
    withdrawn_entries: Entries[EntryId] = ()
    aliases: Former[Slug] = ()

"""What the index of a list has of each kind of entry: by what it is filtered, and what is shown of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from briefgen.escaping.characters import representable
from briefgen.pages import wording
from briefgen.pages.links import address, person_path, source_path, tag_slug, topic_path
from briefgen.pages.lists.sort_names import collated, sort_name
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from briefgen.briefing import Briefing, Event, Figure, Passage, Quotation, SourceUse
    from briefgen.corpus import Source
    from briefgen.pages.lists.listing import Known, Listed, TopicName
    from briefgen.pages.page import SiteSettings
    from briefgen.yaml_source import PartialDate

T = TypeVar("T")


@dataclass(frozen=True)
class Value:
    """A value that entries are filtered by.

    Attributes:
        label: As a reader sees it.
        order: By what values are sorted.
        more: What a row needs besides: an address, a source's id and language.
    """

    label: str
    order: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Indexed(Generic[T]):
    """How entries of a kind get into an index.

    Attributes:
        name: Of an entry: its permanent id, or the address of its page.
        key: What it is sorted by besides its values: a date, or a number with leading zeros.
        facets: Its values by the names of the facets.
        shown: What is shown of it; it is found by what of this is text, and by the labels of its values.
        made_of: All that the others look at.
        beside: The facets whose values are shown with it, the topic last; only what has an id has any.
    """

    name: Callable[[T], str]
    key: Callable[[T], str]
    facets: Mapping[str, Callable[[T], Iterable[Value]]]
    shown: Callable[[T], list[Any]]
    made_of: Callable[[T], object]
    beside: tuple[str, ...] = ()


class Kinds:
    """What each kind of entry has in an index."""

    def __init__(self, settings: SiteSettings, tags: Mapping[str, str]) -> None:
        self._tags = tags
        self._language = settings.language
        self._directory_urls = settings.directory_urls

    def _address(self, path: str) -> str:
        return address(path, directory_urls=self._directory_urls)

    def _topics(self, topics: Iterable[TopicName]) -> Iterator[Value]:
        for topic in topics:
            yield Value(representable(topic.title), "", (self._address(topic_path(topic.slug)),))

    def _source(self, source: Source) -> Value:
        language = source.metadata.language
        more = ("" if language == self._language else language,)
        return Value(representable(source.metadata.title), "", (source.id, *more))

    def _tagged(self, topic: Briefing) -> Iterator[Value]:
        for tag in topic.tags:
            name = self._tags.get(tag_slug(tag), tag)
            yield Value(representable(name))

    def quotation(self) -> Indexed[Listed[Quotation]]:
        """Words, whether they are a paraphrase."""

        def speaker(entry: Listed[Quotation]) -> list[Value]:
            person = entry.item.speaker.person
            order, more = collated(sort_name(person)), (self._address(person_path(entry.item.speaker.id)),)
            return [Value(representable(person.name), order, more)]

        return Indexed(
            name=lambda entry: entry.item.id,
            key=lambda entry: _day(entry.item.date),
            facets={
                "speaker": speaker,
                "source": lambda entry: [self._source(entry.item.passage.source)],
                "topic": lambda entry: self._topics(entry.topics),
            },
            shown=lambda entry: [_words(entry.item.passage), *([1] if entry.item.paraphrase else [])],
            made_of=lambda entry: (entry.item, _named(entry.topics)),
            beside=("speaker", "source", "topic"),
        )

    def figure(self) -> Indexed[Listed[Figure]]:
        """Words, value, what it measures."""
        return Indexed(
            name=lambda entry: entry.item.id,
            key=lambda entry: _day(entry.item.date),
            facets={
                "source": lambda entry: [self._source(entry.item.passage.source)],
                "topic": lambda entry: self._topics(entry.topics),
            },
            shown=lambda entry: [
                _words(entry.item.passage),
                representable(entry.item.value),
                representable(entry.item.measures),
            ],
            made_of=lambda entry: (entry.item, _named(entry.topics)),
            beside=("source", "topic"),
        )

    def event(self) -> Indexed[Listed[Event]]:
        """A sentence."""
        return Indexed(
            name=lambda entry: entry.item.id,
            key=lambda entry: _day(entry.item.date),
            facets={
                "source": lambda entry: [self._source(passage.source) for passage in entry.item.evidence],
                "topic": lambda entry: self._topics(entry.topics),
            },
            shown=lambda entry: [representable(entry.item.text)],
            made_of=lambda entry: (entry.item, _named(entry.topics)),
            beside=("topic",),
        )

    def person(self) -> Indexed[Known]:
        """A name, then lines."""
        return Indexed(
            name=lambda known: self._address(person_path(known.id)),
            key=lambda known: f"{len(known.quotations):09}",
            facets={
                "topic": lambda known: self._topics(known.topics),
                "status": lambda known: [Value(_quoted(known))],
            },
            shown=lambda known: [representable(known.person.name), representable(_described(known))],
            made_of=lambda known: (known.id, known.person, len(known.quotations), _named(known.topics)),
        )

    def source(self) -> Indexed[SourceUse]:
        """A title, then lines."""
        return Indexed(
            name=lambda use: self._address(source_path(use.source.id)),
            key=lambda use: _day(use.source.metadata.date_published),
            facets={
                "outlet": lambda use: [Value(representable(wording.publisher(use.source)))],
                "genre": lambda use: [Value(wording.genre(use.source))],
                "status": lambda use: [Value(_used(use))],
            },
            shown=lambda use: [
                representable(use.source.metadata.title),
                representable(f"{wording.publisher(use.source)} · {wording.dated(use.source)}"),
            ],
            made_of=lambda use: use,
        )

    def topic(self) -> Indexed[Briefing]:
        """A title, then lines."""
        return Indexed(
            name=lambda topic: self._address(topic_path(topic.slug)),
            key=lambda topic: _day(topic.date_published),
            facets={"tag": self._tagged},
            shown=lambda topic: [
                representable(topic.title),
                " · ".join(wording.holdings(topic)),
                *([] if topic.status == "withdrawn" else [representable(wording.summary(topic.abstract))]),
            ],
            made_of=lambda topic: topic,
        )


def _named(topics: Iterable[TopicName]) -> list[tuple[str, str]]:
    """What is shown of an entry's topics."""
    return [(topic.slug, topic.title) for topic in topics]


def _quoted(known: Known) -> str:
    return gettext("quoted") if known.quotations else gettext("not quoted yet")


def _used(use: SourceUse) -> str:
    return gettext("used") if use.topics else gettext("not used yet")


def _described(known: Known) -> str:
    said = len(known.quotations)
    roles = (wording.office(role) for role in known.person.roles)
    return " · ".join([*roles, wording.count(said, "quotation") if said else _quoted(known)])


def _day(date: PartialDate | None) -> str:
    return date.text if date else ""


def _words(passage: Passage) -> str | list[str]:
    """A passage as one text, or as texts that take turns with the editor's marks, a text first."""
    runs: list[str] = [""]
    for text, mark in passage.pieces:
        if mark == bool(len(runs) % 2):
            runs.append("")
        runs[-1] += representable(text)
    return runs[0] if len(runs) == 1 else runs

"""The index of a list that is on several pages: what a script filters it by, as files fetched on demand.

``lists/<list>.json`` has by what all entries are filtered and sorted: dates, speakers, topics, as numbers of
values. The others are fetched only for what is asked:

- ``<list>-<facet>.json``: the values of a facet that has too many for the first file;
- ``<list>-words.json`` and ``<list>-places-<n>.json``: the words by which entries are found, see list_words;
- ``<list>-<n>.json``: what is shown of some entries, the words of sources among it, cut from the sources as
  pages have them;
- ``<list>-names.json``: the permanent ids of all entries.

Only briefgen-lists.js reads them, and the format may change with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from briefgen.cache import NO_PARTS
from briefgen.escaping.json import to_compact, to_line
from briefgen.pages.fingerprints import NoFingerprintError, fingerprints
from briefgen.pages.lists.list_kinds import Kinds
from briefgen.pages.lists.list_words import word_places, written_places, written_words
from briefgen.pages.lists.site_lists import (
    event_list,
    figure_list,
    person_list,
    quotation_list,
    source_list,
    topic_list,
)
from briefgen.pages.lists.sort_names import collated
from briefgen.pages.lists.tags import all_tags
from briefgen.pages.page import Asset
from briefgen.pages.translation import spoken
from briefgen.pages.worked_out import once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefgen.briefing import Site
    from briefgen.pages.lists.list_kinds import Indexed, Value
    from briefgen.pages.lists.long_lists import LongList
    from briefgen.pages.page import SiteSettings

T = TypeVar("T")

CHUNK: Final = 8_000
"""Characters of rows that one file holds: few, since what is found is scattered over the whole list."""
FEW: Final = 400
"""Values of a facet that a reader chooses from; more take a browser seconds, and a reader longer."""


@once
def list_indexes(site: Site, settings: SiteSettings) -> tuple[Asset, ...]:
    """The indexes of those lists of a site that are on several pages."""
    tags = {tag.slug: tag.name for tag in all_tags(site)}
    made = Kinds(settings, tags)
    parts = next((use.source.reading.known for use in site.sources), NO_PARTS)
    same = spoken().language, settings, tags

    def index(kind: str, listed: LongList[T], how: Indexed[T]) -> tuple[Asset, ...]:
        if listed.form != "parts":
            return ()
        try:
            values = [how.made_of(entry) for entry in listed.entries] if parts else []
            key = fingerprints(site).of((kind, listed.index, *same, values))
        except NoFingerprintError:
            return tuple(_index(kind, listed, how))
        return parts.of("list", key, lambda: tuple(_index(kind, listed, how)))

    return (
        *index("quotation", quotation_list(site), made.quotation()),
        *index("figure", figure_list(site), made.figure()),
        *index("event", event_list(site), made.event()),
        *index("person", person_list(site), made.person()),
        *index("source", source_list(site), made.source()),
        *index("topic", topic_list(site), made.topic()),
    )


def _index(kind: str, listed: LongList[T], how: Indexed[T]) -> Iterator[Asset]:
    stem = listed.index.removesuffix(".json")
    facets = [_Facet(name, of, listed.entries) for name, of in how.facets.items()]
    labels = [[label] for facet in facets for label in facet.labels]
    words = word_places([*(_texts(how.shown(entry)) for entry in listed.entries), *labels])
    places = list(written_places(words.values()))
    chunks = list(_chunks([_row(how, entry) for entry in listed.entries]))
    whole = {
        "kind": kind,
        "keys": [how.key(entry) for entry in listed.entries],
        "facets": {
            facet.name: [facet.labels if facet.few else len(facet.labels), facet.numbers] for facet in facets
        },
        "chunks": [len(chunk) for chunk in chunks],
        "places": [number for number, _ in places],
    }
    yield Asset(listed.index, to_compact(whole))
    yield Asset(f"{stem}-words.json", to_compact(written_words(list(words))))
    files = {
        **{facet.name: facet.labels for facet in facets if not facet.few},
        **{f"places-{number}": text for number, (_, text) in enumerate(places)},
        **({"names": [how.name(entry) for entry in listed.entries]} if how.beside else {}),
        **dict(zip(map(str, range(len(chunks))), chunks, strict=True)),
    }
    yield from (Asset(f"{stem}-{name}.json", to_compact(value)) for name, value in files.items())


class _Facet(Generic[T]):
    """A facet of a list.

    Attributes:
        labels: Of all its values, in order.
        few: Whether a reader can choose from them.
        numbers: For each entry the place of its value among them; a list where it has not exactly one.
    """

    def __init__(self, name: str, of: Callable[[T], Iterable[Value]], entries: Sequence[T]) -> None:
        self.name = name
        given = [list(dict.fromkeys(of(entry))) for entry in entries]
        every = {value for values in given for value in values}
        ordered = sorted(every, key=lambda one: (one.order or collated(one.label), one.label, one.more))
        places = {value: place for place, value in enumerate(ordered)}
        self.labels = [value.label for value in ordered]
        self.few = len(set(self.labels)) <= FEW
        self.numbers = [_alone([places[value] for value in values]) for values in given]


def _alone(numbers: list[int]) -> int | list[int]:
    return numbers[0] if len(numbers) == 1 else numbers


def _row(how: Indexed[T], entry: T) -> list[Any]:
    values = (dict.fromkeys(how.facets[name](entry)) for name in how.beside)
    return [how.name(entry), how.shown(entry), *([[one.label, *one.more] for one in each] for each in values)]


def _texts(shown: Iterable[Any]) -> Iterator[str]:
    for one in shown:
        yield from (one if isinstance(one, list) else [one] if isinstance(one, str) else ())


def _chunks(rows: Sequence[list[Any]]) -> Iterator[list[list[Any]]]:
    chunk: list[list[Any]] = []
    size = 0
    for row in rows:
        chunk.append(row)
        size += len(to_line(row))
        if size > CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk

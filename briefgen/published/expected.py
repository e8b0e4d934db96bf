"""What the pages of a project have to show, made of the verified model and of no template.

A page is named by its file in the site. A file of the project's own that takes a page's place is shown
instead of it, so nothing is expected there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefgen.pages import links
from briefgen.pages.listing import all_events, all_figures, all_quotations, by_speaker
from briefgen.published.shown import Pieces, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing import Event, Figure, Passage, Point, Quotation, Site

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_NO_CHARACTER: Final = re.compile(
    "[\x80-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class ExpectedWords:
    """A passage as a page has to show it."""

    source: str
    pieces: Pieces

    @property
    def text(self) -> str:
        """The words and marks as one text."""
        return "".join(text for text, _ in self.pieces)


@dataclass(frozen=True)
class ExpectedEntry:
    """An entry as each page that has it has to show it.

    Attributes:
        source: What its ``data-source`` names; None where each of its passages has its own.
        words: Its passages, those of its variants included.
        labels: By class, the text of the one element of that class.
        speaker: Whose section it has to stand in, if it stands in one.
    """

    kind: str
    id: str
    source: str | None
    words: tuple[ExpectedWords, ...]
    labels: Mapping[str, str]
    speaker: str | None = None


@dataclass
class ExpectedPage:
    """What one page has to show."""

    entries: dict[str, ExpectedEntry] = field(default_factory=dict)
    excerpts: list[ExpectedWords] = field(default_factory=list)


def expected_pages(site: Site, *, directory_urls: bool) -> dict[str, ExpectedPage]:
    """Every page that shows entries or excerpts, by its file."""
    pages: dict[str, ExpectedPage] = {}
    for path, entry in _entries(site):
        page = pages.setdefault(page_file(path, directory_urls=directory_urls), ExpectedPage())
        page.entries[entry.id] = entry
    for use in site.sources:
        file = page_file(links.source_path(use.source.id), directory_urls=directory_urls)
        shown = [excerpt.span.slice(use.source.text) for excerpt in use.excerpts]
        words = [ExpectedWords(use.source.id, ((carried(text), False),)) for text in shown]
        pages.setdefault(file, ExpectedPage()).excerpts = words
    for briefing in site.briefings:
        pages.setdefault(
            page_file(links.topic_path(briefing.slug), directory_urls=directory_urls), ExpectedPage()
        )
    return pages


def page_file(path: str, *, directory_urls: bool) -> str:
    """The file of a Markdown page in the built site."""
    served = links.served(path, directory_urls=directory_urls)
    return f"{served}index.html" if served.endswith("/") or not served else served


def carried(text: str) -> str:
    """A source's text as HTML can carry it: controls as their pictures, what is no character as U+FFFD."""
    shown = _CONTROL.sub(lambda match: chr(0x2400 + ord(match[0])), text).replace("\x7f", "\u2421")
    return _NO_CHARACTER.sub("\ufffd", shown)


def _label(text: str) -> str:
    return _BIDI.sub("\ufffd", carried(text))


def _entries(site: Site) -> Iterator[tuple[str, ExpectedEntry]]:
    """Each entry with each page that has it."""
    for briefing in site.briefings:
        for entry in (
            *map(_figure, briefing.figures),
            *map(_point, briefing.points),
            *map(_quotation, briefing.quotations),
            *map(_event, briefing.timeline),
        ):
            yield links.topic_path(briefing.slug), entry
    quotations = all_quotations(site)
    for listed in quotations:
        yield "quotes/index.md", _quotation(listed.item)
    for group in by_speaker(quotations):
        for listed in group.quotations:
            yield links.person_path(group.speaker.id), _quotation(listed.item)
    for figure in all_figures(site):
        yield "figures/index.md", _figure(figure.item)
    for event in all_events(site):
        yield "timeline/index.md", _event(event.item)


def _quotation(item: Quotation) -> ExpectedEntry:
    passages = (item.passage, *(variant.passage for variant in item.variants))
    words = (_words(item.passage), *(_whole(passage) for passage in passages[1:]))
    name = _label(item.speaker.person.name)
    return ExpectedEntry("quotation", item.id, item.passage.source.id, words, {"bg-name": name}, speaker=name)


def _figure(item: Figure) -> ExpectedEntry:
    labels = {"bg-value": _label(item.value), "bg-measures": _label(item.measures)}
    return ExpectedEntry("figure", item.id, item.passage.source.id, (_words(item.passage),), labels)


def _point(item: Point) -> ExpectedEntry:
    return ExpectedEntry("point", item.id, None, _evidence(item.evidence), {"bg-text": _label(item.text)})


def _event(item: Event) -> ExpectedEntry:
    return ExpectedEntry("event", item.id, None, _evidence(item.evidence), {"bg-text": _label(item.text)})


def _evidence(passages: Iterable[Passage]) -> tuple[ExpectedWords, ...]:
    return tuple(map(_words, passages))


def _words(passage: Passage) -> ExpectedWords:
    pieces = [(_label(text) if mark else carried(text), mark) for text, mark in passage.pieces]
    return ExpectedWords(passage.source.id, joined(pieces))


def _whole(passage: Passage) -> ExpectedWords:
    return ExpectedWords(passage.source.id, ((carried(passage.whole), False),))

"""What the pages of a project have to show, made of the verified model and of no template."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from briefgen.pages import cards, links, withdrawn_cards
from briefgen.pages.lists.listing import everyone
from briefgen.pages.lists.site_lists import event_list, figure_list, quotation_list, said_list
from briefgen.published.page_content import ENTRY, EXACT, EXCERPT, PageContent, Part, part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.briefing import Event, Figure, Passage, Pieces, Point, Quotation, Site
    from briefgen.pages import Card
    from briefgen.pages.lists.listing import Listed
    from briefgen.pages.lists.long_lists import LongList

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_NO_CHARACTER: Final = re.compile(
    "[\x80-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


def expected_pages(site: Site, *, directory_urls: bool) -> dict[str, PageContent]:
    """Every page that shows entries or excerpts, by its file in the site; each topic has one."""
    pages: defaultdict[str, PageContent] = defaultdict(PageContent)
    for briefing in site.briefings:
        pages[links.topic_path(briefing.slug)] = PageContent()
    for path, identifier, parts in _entries(site):
        pages[path].entries[identifier] = parts
    for use in site.sources:
        pages[links.source_path(use.source.id)].excerpts = [
            _part(EXCERPT, use.source.id, use.pieces(excerpt)) for excerpt in use.excerpts
        ]
    return {_file(links.served(path, directory_urls=directory_urls)): page for path, page in pages.items()}


def expected_cards(site: Site, *, directory_urls: bool) -> dict[str, PageContent]:
    """Every page of a card by its file: the entry in the words of its source, without its variants."""
    made = cards(site)
    pages = {card.id: PageContent({card.id: _card(card)}) for card in made}
    pages |= {name: PageContent() for name, _ in withdrawn_cards(site, made)}
    return {
        _file(links.served(path(name), directory_urls=directory_urls)): page
        for name, page in pages.items()
        for path in (links.card_path, links.embed_path)
    }


def _file(served: str) -> str:
    return f"{served}index.html" if served.endswith("/") else served


def carried(text: str) -> str:
    """A source's text as HTML can carry it.

    Controls are their pictures, the ends of pages spaces, and what is no character U+FFFD.
    """
    if text.isascii() and text.isprintable():  # nearly always
        return text
    shown = _CONTROL.sub(lambda match: chr(0x2400 + ord(match[0])), text).replace("\x7f", "\u2421")
    return _NO_CHARACTER.sub("\ufffd", shown.replace("\f", " "))


def _inert(text: str) -> str:
    shown = carried(text)
    return shown if shown.isascii() else _BIDI.sub("\ufffd", shown)


def _entries(site: Site) -> Iterator[tuple[str, str, list[Part]]]:
    """Each page with the id and the parts of each entry on it."""
    for briefing in site.briefings:
        path = links.topic_path(briefing.slug)
        yield from ((path, item.id, _figure(item)) for item in briefing.figures)
        yield from ((path, item.id, _quotation(item)) for item in briefing.quotations)
        yield from ((path, item.id, _sentence("point", item)) for item in briefing.points)
        yield from ((path, item.id, _sentence("event", item)) for item in briefing.timeline)
    for known in everyone(site):
        yield from _listed(said_list(known), _quotation, _quotation_row)
    yield from _listed(quotation_list(site), _quotation, _quotation_row)
    yield from _listed(figure_list(site), _figure, _figure_row)
    yield from _listed(event_list(site), lambda event: _sentence("event", event), _event_row)


def _listed(
    listed: LongList[Listed[Any]], card: Callable[[Any], list[Part]], row: Callable[[Any], list[Part]]
) -> Iterator[tuple[str, str, list[Part]]]:
    """The entries of a list on each of its pages."""
    form = card if listed.form == "cards" else row
    for path, entries in listed.pages():
        yield from ((path, one.item.id, form(one.item)) for one in entries)


def _card(card: Card) -> list[Part]:
    """What a card shows of its entry: the words themselves, without what is around them."""
    if card.quotation:
        said = card.quotation
        parts = _quotation(replace(said, variants=()) if said.variants else said)
    else:
        parts = _figure(card.figure) if card.figure else []
    return [one for one in parts if one.name != EXCERPT]


def _quotation(item: Quotation) -> list[Part]:
    variants = [variant.passage for variant in item.variants]
    beside = [item.passage] if variants else []
    whole = (part(EXACT, passage.source.id, (carried(passage.whole), False)) for passage in variants)
    source, name = item.passage.source.id, _label("bg-name", item.speaker.person.name)
    context = [_part(EXCERPT, source, item.passage.in_context)] if item.passage.has_context else []
    own = _words([item.passage, *beside])  # once more beside its variants
    return [part(ENTRY, source, ("quotation", False)), *own, *context, *whole, name]


def _quotation_row(item: Quotation) -> list[Part]:
    """A quotation without its variants."""
    entry = part(ENTRY, item.passage.source.id, ("quotation", False))
    return [entry, *_words([item.passage]), _label("bg-name", item.speaker.person.name)]


def _event_row(item: Event) -> list[Part]:
    """An event without its evidence."""
    return [part(ENTRY, "", ("event", False)), _label("bg-text", item.text)]


def _figure(item: Figure) -> list[Part]:
    labels = _label("bg-value", item.value), _label("bg-measures", item.measures)
    return [part(ENTRY, item.passage.source.id, ("figure", False)), *_evidence([item.passage]), *labels]


def _figure_row(item: Figure) -> list[Part]:
    """A figure without the sentence around its words."""
    labels = _label("bg-value", item.value), _label("bg-measures", item.measures)
    return [part(ENTRY, item.passage.source.id, ("figure", False)), *_words([item.passage]), *labels]


def _sentence(kind: str, item: Point | Event) -> list[Part]:
    return [part(ENTRY, "", (kind, False)), *_evidence(item.evidence), _label("bg-text", item.text)]


def _words(passages: Iterable[Passage]) -> Iterator[Part]:
    for passage in passages:
        yield _part(EXACT, passage.source.id, passage.pieces)


def _evidence(passages: Iterable[Passage]) -> Iterator[Part]:
    """Each passage with the sentence in which it is shown."""
    for passage in passages:
        yield from _words([passage])
        yield _part(EXCERPT, passage.source.id, passage.in_sentence)


def _part(name: str, source: str, pieces: Pieces) -> Part:
    return part(name, source, *((_inert(text) if mark else carried(text), mark) for text, mark in pieces))


def _label(name: str, text: str) -> Part:
    return part(name, "", (_inert(text), False))

"""What is at former addresses of topics, sources, people and cards: pages that lead on, and copies of feeds.

A static host redirects nothing, so each such page is plain HTML. Its script keeps the fragment, by which
links name an entry; where scripts do not run, a refresh leads to the top of the page. A feed cannot lead
anywhere: readers who follow a topic at its former address get what is at the present one.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.escaping.html import Html, encode
from briefgen.pages.addresses import Addresses
from briefgen.pages.cards import card_moves, cards
from briefgen.pages.links import Links, card_path, embed_path, person_path, served, source_path, topic_path
from briefgen.pages.page import Asset, SiteSettings
from briefgen.pages.translation import spoken, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Site

MOVED_SCRIPT: Final = "assets/briefgen-moved.js"

_PAGE: Final = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; \
form-action 'none'; object-src 'none'">
<title>{moved}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<noscript><meta http-equiv="refresh" content="0; url={target}"></noscript>
</head>
<body>
<p>{sentence}</p>
<script src="{script}"></script>
</body>
</html>
"""


class Move(NamedTuple):
    """A former page, the one that it leads to, both as pages' paths, and how that one is called."""

    former: str
    path: str
    title: str


def moves(site: Site) -> Iterator[Move]:
    """Every former address of what has a page, in the order of the site."""
    for briefing in site.briefings:
        path = topic_path(briefing.slug)
        yield from (Move(topic_path(name), path, briefing.title) for name in briefing.aliases)
    for use in site.sources:
        path, metadata = source_path(use.source.id), use.source.metadata
        yield from (Move(source_path(name), path, metadata.title) for name in metadata.former_ids)
    for identifier, person in site.people.items():
        path = person_path(identifier)
        yield from (Move(person_path(name), path, person.name) for name in person.former_ids)
    for name, card in card_moves(cards(site)):
        yield Move(card_path(name), card_path(card.id), card.title)
        yield Move(embed_path(name), embed_path(card.id), card.title)


def moved_file(path: str, *, directory_urls: bool) -> str:
    """The file of the site for a page's path."""
    address = served(path, directory_urls=directory_urls)
    return f"{address}index.html" if address.endswith("/") else address


def leading_on(move: Move, *, directory_urls: bool) -> tuple[str, str]:
    """What the page at a former address has to hold, for readers with scripts and for those without."""
    target = Links(move.former, SiteSettings("", directory_urls=directory_urls)).to(move.path)
    return f'<a id="moved" href="{target}">', f'<meta http-equiv="refresh" content="0; url={target}">'


def moved_pages(site: Site, settings: SiteSettings) -> Iterator[Asset]:
    """A page at each former address."""
    addresses = Addresses(settings)
    for move in moves(site):
        links = Links(move.former, settings)
        target = links.to(move.path)
        canonical = addresses.url(move.path)
        title = encode(move.title)
        link = Html('<a id="moved" href="{}">{}</a>').format(target, title)
        text = _PAGE.format(
            language=spoken().language,
            direction=spoken().direction,
            moved=translated("Moved: {title}", title=title),
            sentence=translated("This page has moved: {link}", link=link),
            target=target,
            canonical=encode(canonical) if canonical else target,
            script=links.file(MOVED_SCRIPT),
        )
        yield Asset(moved_file(move.former, directory_urls=settings.directory_urls), text.encode())


def moved_files(site: Site, files: Iterable[Asset]) -> Iterator[Asset]:
    """Copies of the files below a topic's page for each of its former addresses."""
    below: dict[str, list[Asset]] = {}
    for file in files:
        below.setdefault(posixpath.dirname(file.path), []).append(file)
    for move in moves(site):
        for file in below.get(move.path.removesuffix(".md"), ()):
            folder = move.former.removesuffix(".md")
            yield Asset(f"{folder}/{posixpath.basename(file.path)}", file.content)

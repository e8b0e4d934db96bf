"""What a page states about itself, key by key, with its origin.

Nothing is guessed: not from the address, the file's dates or the words of the text. Where two statements
contradict each other, the key stays out and a sentence says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Key, Stated
from briefgen.conversion.html import dates, names, places, titles
from briefgen.conversion.html.blocks import blocks_of
from briefgen.conversion.html.head import Head
from briefgen.conversion.html.json_ld import Linked
from briefgen.conversion.html.shown_dates import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from briefgen.conversion.html.article import Article

_TITLES: Final = (
    "citation_title",
    "og:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "twitter:title",
    "parsely-title",
)


class Statements:
    """What a page states.

    Args:
        tree: The page.
        article: The blocks of its text.
        text: That text.
        saved_from: The address that the browser noted when it saved the page.
    """

    def __init__(self, tree: _Element, article: Article, text: str, saved_from: str | None) -> None:
        self._tree, self._article, self._text, self._saved_from = tree, article, text, saved_from
        self._blocks = article.blocks
        self._head, self._linked = Head(tree), Linked(tree)

    def made(self) -> tuple[dict[Key, Stated], list[str]]:
        """The statements by key, and sentences about what is doubtful."""
        publisher, contradicted = names.publisher_of(list(self._publishers()))
        address, elsewhere = places.url_of(list(self._addresses()))
        found: list[tuple[Key, Stated | None, str | None]] = [
            ("title", self._title(), None),
            ("author", *names.author_of(list(self._authors()), self._sites())),
            ("publisher", publisher, contradicted),
            ("date_published", *self._date()),
            ("language", *places.language_of(list(self._languages()), self._text)),
            ("url", address, elsewhere),
        ]
        stated: dict[Key, Stated] = {key: one for key, one, _ in found if one is not None}
        doubts = [f"the page contradicts itself: {reason}" for _, _, reason in found if reason]
        free = str(self._linked.article.get("isAccessibleForFree")).lower()
        if free == "false" or self._head.first("article:content_tier") in {"locked", "metered"}:
            doubts.append("the page is not free to read; the text may be only its beginning")
        return stated, doubts

    def _meta(self, wanted: Sequence[str]) -> Iterator[Stated]:
        for value, name in self._head.stated(wanted):
            yield Stated(value, f"the page's {name}")

    def _json(self, key: str, *, page: bool = False) -> Iterator[Stated]:
        for node in (self._linked.article, self._linked.page) if page else (self._linked.article,):
            value = self._linked.text(node, key)
            if value is not None:
                yield Stated(value, "the page's JSON-LD")
                return

    def _title(self) -> Stated | None:
        homes = [heading for heading in self._tree.iter("h1", "h2") if _is_home(heading)]
        firsts = [_words_of(heading) for heading in self._tree.iter("h1") if heading not in homes]
        first = next((block.element for block in self._blocks if block.heading == 1), None)
        headline = firsts[0] if len(firsts) == 1 else None
        if first is not None and first not in homes:
            headline = headline or _words_of(first)
        return titles.title_of(
            titles.Titles(
                headline=headline or None,
                headings=[
                    *firsts,
                    *(" ".join(block.text.split()) for block in self._blocks if block.heading),
                ],
                stated=[*self._json("headline"), *self._meta(_TITLES)],
                document=self._head.title(),
                sites=[*self._sites(), *(_words_of(home) for home in homes)],
            )
        )

    def _sites(self) -> list[str]:
        """The names of the site and its publisher, and the words of its address."""
        return [
            *self._head.all("og:site_name"),
            *self._head.all("application-name"),
            *self._linked.names(self._linked.article, "publisher"),
            *places.site_words(list(self._addresses())),
        ]

    def _publishers(self) -> Iterator[Stated]:
        named = self._linked.names(self._linked.article, "publisher")
        if len(named) == 1:
            yield Stated(named[0], "the page's JSON-LD")
        yield from self._meta(names.PUBLISHERS)
        yield from self._meta(["og:site_name"])

    def _authors(self) -> Iterator[tuple[Sequence[str], str]]:
        yield self._linked.names(self._linked.article, "author"), "the page's JSON-LD"
        for name in names.AUTHORS:
            yield self._head.all(name), f"the page's {name}"
        yield from names.bylines(self._tree)

    def _dates(self) -> Iterator[Stated]:
        yield from self._json("datePublished", page=True)
        yield from self._meta(dates.NAMES)
        yield from dates.dates_of_times(self._tree)

    def _date(self) -> tuple[Stated | None, str | None]:
        language = next(self._languages(), None)
        shown = Shown(self._article.page, language.value if language else "en")
        vague = [
            one
            for one in self._meta(dates.VAGUE)
            if (day := dates.day_of(one.value)) is not None and shown.has(day.day)
        ]
        return dates.date_of([*self._dates(), *vague], shown)

    def _languages(self) -> Iterator[Stated]:
        root = self._tree.getroottree().getroot()
        for name in ("lang", "{http://www.w3.org/XML/1998/namespace}lang", "xml:lang"):
            if root.get(name):
                yield Stated(root.get(name, ""), "the page's lang attribute")
        yield from self._meta(["og:locale", "content-language", "dc.language", "language"])
        yield from self._json("inLanguage", page=True)

    def _addresses(self) -> Iterator[Stated]:
        for address in self._head.links("canonical"):
            yield Stated(address, "the page's canonical link")
        yield from self._meta(["og:url"])
        if self._saved_from is not None:
            yield Stated(self._saved_from, "the browser that saved the page")


def _words_of(heading: _Element) -> str:
    return " ".join(" ".join(block.text for block in blocks_of(heading)).split())


def _is_home(heading: _Element) -> bool:
    """Whether a heading is the site's name, which leads to its first page."""
    links = [link for link in (*heading.iter("a"), *heading.iterancestors("a")) if link.get("href")]
    for link in links:
        address = link.get("href", "")
        path = address.partition("://")[2].partition("/")[2] if "://" in address else address.strip("/.")
        if "home" in link.get("rel", "").split() or (not path.strip("/") and not address.startswith("#")):
            return True
    return False

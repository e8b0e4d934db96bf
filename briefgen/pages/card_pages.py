"""The files of cards: page, frame, picture and what oEmbed asks for; a note where an entry was withdrawn.

They are rendered by templates of their own (``cards`` among the templates) and not by the theme, which would
take more time for them than for the rest of a site.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.frame import iframe
from briefgen.escaping.json import to_json
from briefgen.pages.addresses import Addresses
from briefgen.pages.card_image import OMISSION, card_image
from briefgen.pages.cards import cards, withdrawn_cards
from briefgen.pages.data import Linked
from briefgen.pages.frame_height import frame_height
from briefgen.pages.known import present
from briefgen.pages.links import Links, card_file, card_path, embed_path
from briefgen.pages.moved import moved_file
from briefgen.pages.page import Asset, LaterAsset
from briefgen.pages.presentation import MARK
from briefgen.pages.resources import ALONE
from briefgen.pages.templating.environment import environment, fill
from briefgen.pages.templating.kept import KeptPages
from briefgen.parallel import each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefgen.briefing import Briefing, Site
    from briefgen.cache import Store
    from briefgen.pages.cards import Card
    from briefgen.pages.page import SiteSettings
    from briefgen.pages.resources import Resources
    from briefgen.standing import Standing

EMBED_SCRIPT: Final = "assets/briefgen-embed.js"
IMAGE: Final = "card.png"
OEMBED: Final = "oembed.json"

_WIDTH: Final = 600
_DESCRIBED: Final = 280
_CACHED: Final = 86_400
"""Seconds for which an answer to oEmbed holds."""


def card_files(
    site: Site, templates: Sequence[Path], settings: SiteSettings, resources: Resources = ALONE
) -> Iterator[Asset]:
    """Every file of every card, and the notes where something was withdrawn.

    Args:
        site: What is published.
        templates: As ``render`` takes them.
        settings: What the pages must know of the site around them.
        resources: What saves time.

    Raises:
        TemplateError: If a template is missing or does not render.
    """
    made = cards(site)
    kept = KeptPages(resources.store, templates, settings, site)
    pages = _CardPages(templates, settings, kept, resources.store)
    ordered = [(card, kept.key(card.id, "card", card)) for card in made]
    standing = resources.standing
    missing = [(card, key) for card, key in ordered if not standing or not pages.stands(card, key, standing)]
    make = pages.keep if all(key for _, key in missing) else pages.of
    first = [make(one) for one in missing[:1]]  # which compiles the templates for all processes
    found = dict(
        zip((card.id for card, _ in missing), (*first, *each(make, missing[1:], resources.jobs)), strict=True)
    )
    for card, key in ordered:
        yield from found.get(card.id) or pages.later(card, key)
    for name, briefing in withdrawn_cards(site, made):
        yield from pages.note(name, briefing)


class _CardPages:
    """Renders the files of cards."""

    def __init__(
        self, templates: Sequence[Path], settings: SiteSettings, kept: KeptPages, store: Store
    ) -> None:
        self._templates = environment(templates, store)
        self._settings = settings
        self._kept = kept
        self._store = store
        self._last: tuple[Card, list[Asset]] | None = None
        self._addresses = Addresses(settings)
        self._always = {"site": settings, "linked": Linked(settings), "icon": MARK}

    def of(self, ordered: tuple[Card, str]) -> list[Asset]:
        """The files of one card, which is kept under the key given with it."""
        card, key = ordered
        texts = self._kept.find(key, frozenset())
        if texts is None:
            texts = self._texts(card)
            self._kept.keep(key, texts, {})
        page, frame, *answer = (text.encode() for text in texts if text)
        contents = [page, frame, card_image(card, self._settings.name, self._store), *answer]
        return [Asset(name, content, key) for name, content in zip(self._names(card), contents, strict=True)]

    def keep(self, ordered: tuple[Card, str]) -> list[Asset]:
        """Make the same for who asks later, and hold nothing of them until then."""
        self.of(ordered)
        return []

    def stands(self, card: Card, key: str, standing: Standing) -> bool:
        """Whether the site that stands has all of them."""
        return all(standing.has_made(name, key) for name in self._names(card))

    def later(self, card: Card, key: str) -> Iterator[Asset]:
        """The same, made or read only for who asks for their content."""
        for place, name in enumerate(self._names(card)):
            yield LaterAsset(name, partial(self._content, card, key, place), key)

    def _content(self, card: Card, key: str, place: int) -> bytes:
        if self._last is None or self._last[0] is not card:
            self._last = card, self.of((card, key))  # whose files are asked for one after the other
        return self._last[1][place].content

    def _names(self, card: Card) -> list[str]:
        """The page, the frame, the picture, and the answer to oEmbed where the site has an address."""
        paths = (card_path(card.id), embed_path(card.id))
        served = [moved_file(path, directory_urls=self._settings.directory_urls) for path in paths]
        answer = [card_file(card.id, OEMBED)] if self._addresses.url(paths[0]) else []
        return [*served, card_file(card.id, IMAGE), *answer]

    def _texts(self, card: Card) -> list[str]:
        """The page of a card, its frame, and what oEmbed asks for; that is empty without an address."""
        page, frame, picture = card_path(card.id), embed_path(card.id), card_file(card.id, IMAGE)
        url, element = self._addresses.url(page), self._frame(card)
        values: dict[str, Any] = {
            "card": card,
            "url": url,
            "description": described(card),
            "embedded": frame,
            "image": picture,
            "image_url": self._addresses.url(picture),
            "oembed_url": self._addresses.url(card_file(card.id, OEMBED)),
            "snippet": self._snippet(element),
        }
        oembed = to_json(self._oembed(card, element)).decode() if url else ""
        return [self._page(page, "card", values), self._page(frame, "embed", values), oembed]

    def note(self, name: str, briefing: Briefing) -> Iterator[Asset]:
        """The pages of a card that was withdrawn."""
        anchor = name if name in briefing.withdrawn_entries else ""
        values: dict[str, Any] = {"briefing": briefing, "anchor": anchor}
        for path, framed in ((card_path(name), False), (embed_path(name), True)):
            text = self._page(path, "withdrawn", {**values, "framed": framed})
            served = moved_file(path, directory_urls=self._settings.directory_urls)
            yield Asset(served, text.encode())

    def _page(self, path: str, template: str, values: dict[str, Any]) -> str:
        given = {**values, **self._always, "link": Links(path, self._settings)}
        return fill(self._templates, f"cards/{template}.html.j2", given) + "\n"

    def _frame(self, card: Card) -> str:
        """The element that shows a card; empty where the site's address is not known."""
        address = self._addresses.url(embed_path(card.id))
        name = f"{card.title} – {self._settings.name}"
        return iframe(address, name, _WIDTH, frame_height(card)) if address else ""

    def _snippet(self, frame: str) -> str:
        """What somebody copies who embeds a card."""
        script = self._addresses.url(EMBED_SCRIPT)
        return f'{frame}\n<script async src="{script}"></script>' if frame else ""

    def _oembed(self, card: Card, frame: str) -> dict[str, Any]:
        """The answer that oEmbed 1.0 has for something of the type ``rich``."""
        return present(
            version="1.0",
            type="rich",
            provider_name=self._settings.name,
            provider_url=self._addresses.url("index.md"),
            title=card.title,
            cache_age=_CACHED,
            html=frame,
            width=_WIDTH,
            height=frame_height(card),
            thumbnail_url=self._addresses.url(card_file(card.id, IMAGE)),
            thumbnail_width=1200,
            thumbnail_height=630,
        )


def described(card: Card) -> str:
    """The words of a card on a line, whole or with a sign that some are left out at their end."""
    words = " ".join(card.passage.words.split())
    if len(words) > _DESCRIBED:
        words = f"{words[:_DESCRIBED].rpartition(' ')[0] or words[:_DESCRIBED]} {OMISSION}"
    return words if card.quotation and card.quotation.paraphrase else f"“{words}”"

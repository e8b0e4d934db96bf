"""What a page calls its navigation, teasers, buttons and comments: by element, role, words of its classes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.conversion.html.tags import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefgen.conversion.html.block import Block

_ELEMENTS: Final = frozenset({"nav", "footer", "menu"})
_SUSPECT_ELEMENTS: Final = frozenset({"aside", "form", "address", "dialog"})
_ROLES: Final = frozenset(
    {"navigation", "contentinfo", "banner", "search", "alert", "menu", "menubar", "toolbar"}
)
_NAMED: Final = """
    breadcrumbs? comments? commentlist cookies? consent disqus footer gallery gdpr jp-relatedposts
    relatedposts relatedpoststitle login menu most-?read nav navbar navigation newsletters? newsletter-\\w+
    outbrain popular popup promos? promotion promoted read-?next recirc recirculation recommendations?
    recommended related share shares sharing sharedaddy sidebar sign-?up site-footer skip-link subscribe
    subscription taboola teasers? toc trending upsell zergnet
    """
_SUSPECT: Final = """
    ad ads advert advertisement adslot author authors avatar banner bio button btn byline contributors?
    credits? date dateline donate embed follow infobox kicker meta metadata modal more pagination player
    published rating read-?more social sponsor sponsored syndication tags? taglist timestamp toolbar tools
    utility video widget writer
    """
_WHOLE: Final = frozenset({"html", "body", "main", "article"})
"""Elements whose classes say what else is on the page."""
_LONG_ID: Final = 2
"""Hyphens."""
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LABEL: Final = re.compile(r"[^\n:]{2,24}:")
_LONG_LINK: Final = 4
"""Words of a headline."""


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(words.split())})(?![a-z])", re.IGNORECASE)


_CHROME: Final = _pattern(_NAMED)
_LABELS: Final = frozenset(
    {"advert", "advertisement", "advertising", "sponsored", "anzeige", "werbung", "publicité", "publicidad"}
    | {"publicidade", "pubblicità", "advertentie", "реклама", "reklama", "reklam", "annonce", "広告", "广告"}
)
_MAYBE: Final = _pattern(_SUSPECT)
_NOTE: Final = _pattern("references? reflist footnotes? endnotes? citation cite-note bibliography fn")


def is_chrome(element: _Element) -> bool:
    """Whether the page says that an element is no part of its text."""
    if name_of(element) in _ELEMENTS or element.get("role", "").lower() in _ROLES:
        return True
    return name_of(element) not in _WHOLE and _CHROME.search(_called(element)) is not None


def is_suspect(element: _Element) -> bool:
    """Whether the page calls an element what may be a part of its text and mostly is none."""
    if name_of(element) in _SUSPECT_ELEMENTS or element.get("aria-hidden", "").lower() == "true":
        return True
    return name_of(element) not in _WHOLE and _MAYBE.search(_called(element)) is not None


def is_label(block: Block) -> bool:
    """Whether a block only says that an advertisement follows."""
    return block.text.strip(" :.-–—").casefold() in _LABELS


def is_note(element: _Element) -> bool:
    """Whether the page calls an element a reference or a footnote, which may be all link."""
    return _NOTE.search(_called(element)) is not None


def linked_share(block: Block) -> float:
    """How much of a block's text are links to other pages, from 0 to 1; 1 for a label and a long link."""
    linked = sum(len(link) for link in block.links)
    label = block.text[: len(block.text) - linked].strip()
    if len(block.links) == 1 and _LABEL.fullmatch(label) and len(block.links[0].split()) >= _LONG_LINK:
        return 1.0
    return min(1.0, linked / max(1, len(block.text)))


def _called(element: _Element) -> str:
    """The words of an element's classes and id, apart; a long id is the slug of a heading, and no name."""
    called = [element.get("class", ""), element.get("id", "")]
    classes, name = (_CAMEL.sub("-", one.replace("_", "-")) for one in called)
    return classes if name.count("-") > _LONG_ID else f"{classes} {name}"

"""The title of a page: the headline that its readers see, without the name of the site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PART: Final = re.compile(r"\s+[|–—·•»«:/~-]+\s+|\s*[|｜│┃]\s*|(?<=\w):\s+|\s+::\s+")
_SITES: Final = re.compile(r"[|｜│┃»•]|::")
"""Signs that part a title from a site's name, as a title of its own seldom has."""
_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]|[^\W_]+")
_LONGEST: Final = 400
_ALIKE: Final = 0.5
_SECTION: Final = 2
"""Words of a section's name: "World News"."""


@dataclass(frozen=True)
class Titles:
    """What a page calls itself.

    Attributes:
        headline: Its headline, as seen.
        headings: All of its headings.
        stated: The titles in its head, the best first, each with its origin.
        document: Its ``title`` element.
        sites: Names of the site, and the words of its address.
    """

    headline: str | None
    headings: Sequence[str]
    stated: Sequence[Stated]
    document: str | None
    sites: Sequence[str]


def title_of(titles: Titles) -> Stated | None:
    """The title; None if the page states none or it cannot be told from the site's name."""
    stated = [Stated(without_site(one.value, titles.sites), one.origin) for one in titles.stated]
    known = [one.value for one in stated] + ([titles.document] if titles.document else [])
    known = [one for one in known if not _is_site(one, titles.sites)]
    headline = titles.headline
    if headline is not None and not _is_site(headline, (*titles.sites, *_last_parts(titles.document))):
        for one in stated:
            if len(_words(one.value)) > 2 and _folded(headline).endswith(_folded(one.value)):
                return _fit(one)  # the headline begins with a line above it
        if not known or any(_agree(headline, other) for other in known):
            return _fit(Stated(headline, "the page's headline"))
        if not any(_agree(one, other) for one in known for other in known if one is not other):
            return None
    for one in stated:
        seen = next((heading for heading in titles.headings if _folded(heading) == _folded(one.value)), None)
        if seen is not None:
            return _fit(Stated(seen, "the page's headline"))
    for one in stated:
        if not _is_site(one.value, titles.sites) and not _SITES.search(one.value):
            return _fit(one)
    return _from_document(titles)


def _from_document(titles: Titles) -> Stated | None:
    if titles.document is None:
        return None
    title = without_site(titles.document, titles.sites)
    parts = {_folded(part) for part in (title, *_PART.split(titles.document))}
    for heading in titles.headings:
        if not _is_site(heading, titles.sites) and len(_words(heading)) > 1 and _folded(heading) in parts:
            return _fit(Stated(heading, "the page's headline"))
    if _is_site(title, titles.sites) or _PART.search(title):
        return None
    return _fit(Stated(title, "the page's title"))


def _last_parts(document: str | None) -> list[str]:
    """What stands behind the last separator of a ``title`` element, as a site's name does."""
    parts = list(_PART.finditer(document or ""))
    return [(document or "")[parts[-1].end() :]] if parts else []


def without_site(title: str, sites: Iterable[str]) -> str:
    """A title without the site's name, and the name of a section before it."""
    names = [_folded(site) for site in sites if _folded(site)]
    parts = list(_PART.finditer(title))
    end = len(title)
    for separator in reversed(parts):
        if not _is_name(title[separator.end() : end], names):
            break
        end = separator.start()
        earlier = [part for part in parts if part.end() <= end]
        if earlier and "|" in earlier[-1][0] and len(_words(title[earlier[-1].end() : end])) <= _SECTION:
            end = earlier[-1].start()
    start = 0
    if parts and end == len(title) and _is_name(title[: parts[0].start()], names):
        start = parts[0].end()
    return title[start:end].strip() or title


def _is_name(part: str, names: Sequence[str]) -> bool:
    """Whether a part of a title names the site, with a word more or less."""
    folded = _folded(part)
    return any(
        folded == name
        or (len(folded) > 3 and name.startswith(folded))
        or (len(name) > 3 and name in folded and len(folded) < len(name) + 10)
        for name in names
    )


def _is_site(title: str, sites: Iterable[str]) -> bool:
    return not _words(title) or _is_name(title, [_folded(site) for site in sites if _folded(site)])


def _agree(one: str, other: str) -> bool:
    """Whether two titles are wordings of the same: one holds the other, or they share half of their words."""
    first, second = _folded(one), _folded(other)
    if first and second and (first in second or second in first):
        return min(len(first), len(second)) > 3
    mine, theirs = set(_words(one)), set(_words(other))
    return len(mine & theirs) >= _ALIKE * min(len(mine), len(theirs)) > 0 and len(mine & theirs) > 1


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _folded(text: str) -> str:
    return "".join(_words(text))


def _fit(stated: Stated) -> Stated | None:
    value = " ".join(stated.value.split())
    return Stated(value, stated.origin) if 0 < len(value) <= _LONGEST else None

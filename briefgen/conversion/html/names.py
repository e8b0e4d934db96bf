"""Who wrote and who published a page, as it states."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Stated
from briefgen.conversion.html.tags import characters_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

AUTHORS: Final = (
    "citation_author", "author", "article:author", "og:article:author", "byl", "parsely-author",
    "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.aut", "authors", "cxenseparse:author",
    "article:author_name",
)  # fmt: skip
"""Names of ``meta`` elements with an author."""
PUBLISHERS: Final = ("citation_publisher", "dc.publisher", "dcterms.publisher", "publisher")
"""Names of ``meta`` elements with the publisher; ``og:site_name`` comes after these."""
_NOBODY: Final = frozenset(
    {"admin", "administrator", "webmaster", "editor", "root", "user", "unknown", "none", "null", "undefined"}
    | {"anonymous", "staff", "author", "autor", "redaktion", "redaction", "guest", "n/a"}
)
_ADDRESS: Final = re.compile(r"https?://|www\.|@|\A[\w-]+(?:\.[\w-]+)+/|[<>{}|]")
_BY: Final = re.compile(r"\A(?:by|von|par|por|di|da|door)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_AND: Final = re.compile(r"\s*(?:;|,|\band\b|\bund\b|&)\s*")
_ACCOUNT: Final = re.compile(r"[a-z0-9._-]+|\S+\.[a-z]{2,4}(?: .*)?|[A-Z]{1,3}|.*\d.*")
"""The name of an account, of a host, or initials: not by which one cites an author."""
_LONGEST: Final = 120
_MOST: Final = 12


def author_of(
    candidates: Sequence[tuple[Sequence[str], str]], sites: Sequence[str]
) -> tuple[Stated | None, str | None]:
    """The author, several apart by commas.

    Args:
        candidates: The names of each statement, with its origin, the best first.
        sites: Names of the site and its publisher, which are no authors.

    Returns:
        The best statement, and the contradiction because of which it is left out.
    """
    read = []
    houses = {_joined(site) for site in sites}
    for names, origin in candidates:
        fit = [name for one in names if (name := _name(one)) is not None and _joined(name) not in houses]
        if fit and len(fit) == len(names) <= _MOST:
            read.append((fit, origin))
    if not read:
        return None, None
    names, origin = max(read, key=lambda one: len(_people(one[0])))
    for other, elsewhere in read:
        if not _folded(" ".join(other)) & _folded(" ".join(names)):
            return (
                None,
                f"the author is {', '.join(names)} in {origin}, and {', '.join(other)} in {elsewhere}",
            )
    return Stated(", ".join(names), origin), None


def publisher_of(candidates: Sequence[Stated]) -> tuple[Stated | None, str | None]:
    """The publisher.

    Returns:
        The best statement, and the contradiction because of which it is left out.
    """
    read = [one for one in candidates if _publisher(one.value)]
    if not read:
        return None, None
    for other in read[1:]:
        if not _are_one(read[0].value, other.value):
            return None, (
                f"the publisher is {read[0].value} in {read[0].origin}, and {other.value} in {other.origin}"
            )
    return read[0], None


def bylines(tree: _Element) -> Iterator[tuple[list[str], str]]:
    """The names that a page marks as its author's, outside of comments."""
    found: list[str] = []
    for element in tree.iter():
        if name_of(element) in {"", "meta", "link"}:
            continue
        marked = "author" in element.get("rel", "").lower().split()
        item = "author" in element.get("itemprop", "").lower().split()
        if (marked or item) and not any(
            "comment" in outer.get("class", "").lower() for outer in element.iterancestors()
        ):
            inner = element.find(".//*[@itemprop='name']")
            text = " ".join(characters_of(element if inner is None else inner).split())
            if _name(text) is not None:
                found.append(text)
    names = list(dict.fromkeys(name for one in found if (name := _name(one)) is not None))
    names = [name for name in names if not any(other != name and other in name for other in names)]
    if len(names) == 1:
        yield names, "the page's byline"


def _name(text: str) -> str | None:
    """A name without "By"; None if the text is no name."""
    name = _BY.sub("", text.strip()).strip(" ,;|")
    if not 1 < len(name) <= _LONGEST or _ADDRESS.search(name) or name.casefold() in _NOBODY:
        return None
    if _ACCOUNT.fullmatch(name):
        return None
    return name if any(character.isalpha() for character in name) else None


def _publisher(text: str) -> bool:
    return (
        1 < len(text) <= _LONGEST
        and not re.search(r"https?://|\Awww\.|[<>{}@]", text)
        and text.casefold() not in _NOBODY
    )


def _are_one(one: str, other: str) -> bool:
    first, second = _folded(one), _folded(other)
    joined, together = "".join(sorted(first)), "".join(sorted(second))
    return (
        bool(first & second - _COMMON)
        or joined == together
        or _joined(one) in _joined(other)
        or _joined(other) in _joined(one)
    )


_COMMON: Final = frozenset(
    [
        "the",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "el",
        "of",
        "and",
        "und",
        "news",
        "media",
        "group",
        "gmbh",
        "ltd",
        "inc",
        "online",
    ]
)


def _people(names: Sequence[str]) -> frozenset[frozenset[str]]:
    return frozenset(_folded(part) for name in names for part in _AND.split(name) if _folded(part))


def _folded(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _joined(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))

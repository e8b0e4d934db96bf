"""What readers may have kept of the last published site, and what of it a new one would lose.

Addresses are the site's pages, feeds and data files; what a theme or a search brings along changes with its
version and is nobody's bookmark; nor are the pages that a long list is divided into, which move with its
length. Entries are known from the site's annotations, by topic and permanent id.
"""

from __future__ import annotations

import json
import posixpath
import re
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.briefing.changes import read_snapshot
from briefgen.errors import BuildError
from briefgen.pages import moved_file, moves, topic_path
from briefgen.published.defects import Defect
from briefgen.published.manifest import MANIFEST, parsed
from briefgen.published.pages import PAGE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from briefgen.briefing import Site
    from briefgen.briefing.changes import Snapshot
    from briefgen.pipeline import Settings
    from briefgen.published.manifest import Manifest
    from briefgen.published.site_files import SiteFiles

ANNOTATIONS: Final = "data/annotations.jsonld"
TOPICS: Final = "data/topics.json"
CHANGES: Final = "data/changes.json"

_KEPT: Final = re.compile(
    r"(?!assets/|pagefind/|search/|404\.html|[a-z]+/(?:[^/]+/){0,2}by/(?!index\.))(?:.*\.html|(?:.*/)?feed\.(?:xml|json)|data/.*)"
)
_GROUPED: Final = re.compile(r"topics/(?:tags|collections)/(?!index\.)")
_ID: Final = re.compile(r"""\sid=["']?([qfpe](?:-[a-z0-9]+)+)""")
_ENTRY: Final = re.compile(r"(topics/[^#?]+)#([qfpe](?:-[a-z0-9]+)+)")
_CARD: Final = re.compile(r"cards/([qf](?:-[a-z0-9]+)+)(?:/embed)?(?:/index)?\.html")
_CLOSE: Final = 0.6
_ANSWERS: Final = {
    "topics": "list it among the aliases of the topic that replaces it, or set status: withdrawn",
    "sources": "list it among the former_ids of the source that replaces it",
    "people": "list it among the former_ids of the person that replaces it",
    "cards": "list its id in former_ids of the entry that replaces it, or in withdrawn_entries of its topic",
}


@dataclass(frozen=True)
class LastSite:
    """What the last published site had.

    Attributes:
        addresses: Files that readers may know, relative to the site's folder.
        entries: Files of topics with the permanent ids on them.
        snapshot: What it said; None where the site does not tell.
    """

    addresses: frozenset[str]
    entries: frozenset[tuple[str, str]]
    snapshot: Snapshot | None = None


def last_site(manifest: bytes, annotations: bytes | None, topics: bytes | None = None) -> LastSite:
    """Read the last site's manifest and, where they are at hand, its annotations and its list of topics.

    Raises:
        BuildError: If one of them is not what it should be.
    """
    read = parsed(manifest)
    if read.defects or not read.sums:
        raise BuildError(f"the last site's {MANIFEST} is not a manifest of a site")
    entries: frozenset[tuple[str, str]] = frozenset()
    if annotations is not None:
        _refuse_other(ANNOTATIONS, annotations, read)
        entries = frozenset(_entries(annotations))
    snapshot = None
    if topics is not None:
        _refuse_other(TOPICS, topics, read)
        snapshot = read_snapshot(topics, read.notes.get("day", ""))
    return LastSite(frozenset(filter(_KEPT.fullmatch, read.sums)), entries, snapshot)


def _refuse_other(name: str, content: bytes, manifest: Manifest) -> None:
    if sha256(content).hexdigest() != manifest.sums.get(name):
        raise BuildError(f"the last site's {name} does not match its checksum in {MANIFEST}")


def _entries(annotations: bytes) -> Iterator[tuple[str, str]]:
    try:
        items: Any = json.loads(annotations).get("first", {}).get("items", [])
        bodies = [item["body"] for item in items]
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise BuildError(f"the last site's {ANNOTATIONS} cannot be read") from error
    for body in bodies:
        for name in body if isinstance(body, list) else [body]:
            # The site's own address may hold such a folder, too: the last one counts.
            match = _ENTRY.fullmatch(f"topics/{str(name).rpartition('topics/')[2]}")
            if match:
                yield _file(match[1]), match[2]


def _file(address: str) -> str:
    return f"{address}index.html" if address.endswith("/") else address


def losses(last: LastSite, files: SiteFiles, site: Site, settings: Settings) -> Iterator[Defect]:
    """Yield each address and each entry of the last site that a new one does not have.

    Args:
        last: What there was.
        files: The new site.
        site: What it was made of.
        settings: The project's.
    """
    lost = last.addresses - set(files.names)
    places = _Places(files, site, settings)
    gone = [
        (page, name) for page, name in sorted(last.entries) if page not in lost and not places.has(page, name)
    ]
    for name in sorted(_without_cards_of({name for _, name in gone}, lost)):
        if name.endswith(".html") or not _page_beside(name, lost):
            folder = "" if _GROUPED.match(name) else name.partition("/")[0]
            answer = _ANSWERS.get(folder, "keep the page, or put one there that redirects")
            yield Defect(name, f"is on the last published site and would be gone: {answer}")
    for page, name in gone:
        yield Defect(page, places.answer(page, name, last), name)


def _without_cards_of(entries: Container[str], lost: Iterable[str]) -> Iterator[str]:
    """The addresses that are lost by themselves: an entry has its cards, and a card has its frame."""
    said = set[str]()
    for name in sorted(lost, key=lambda name: ("/embed" in name, name)):
        card = _CARD.fullmatch(name)
        if card is None:
            yield name
        elif card[1] not in entries and card[1] not in said:
            said.add(card[1])
            yield name


def _page_beside(name: str, lost: frozenset[str]) -> bool:
    """Whether the page that a feed belongs to is lost as well: then that is said, and once."""
    folder = posixpath.dirname(name)
    return f"{folder}/index.html" in lost or f"{folder}.html" in lost


class _Places:
    """The entries of the new site by their pages, each page read once."""

    def __init__(self, files: SiteFiles, site: Site, settings: Settings) -> None:
        def file(path: str) -> str:
            return moved_file(path, directory_urls=settings.directory_urls)

        self._files = files
        self._moved = {file(move.former): file(move.path) for move in moves(site)}
        self._withdrawn = {
            file(topic_path(briefing.slug)) for briefing in site.briefings if briefing.status == "withdrawn"
        }
        self._ids: dict[str, list[str]] = {}

    def has(self, page: str, name: str) -> bool:
        """Whether an entry is found at an address, or was withdrawn with its topic."""
        present = self._moved.get(page, page)
        return present in self._withdrawn or name in self._read(present)

    def answer(self, page: str, name: str, last: LastSite) -> str:
        """What is wrong, and what to do; an entry that looks like the lost one in other words is named."""
        here = self._moved.get(page, page)
        known = {entry for place, entry in last.entries if place == page}
        others = [one for one in self._read(here) if one[0] == name[0] and one not in known]
        close = get_close_matches(name, others, 1, _CLOSE)
        what = f"the entry that is now {close[0]}" if close else "the entry that replaces it"
        answer = f"list it among the former_ids of {what}, or the withdrawn_entries of the topic"
        return f"is on the last published site and would be gone: {answer}"

    def _read(self, page: str) -> list[str]:
        if page not in self._ids:
            try:
                text = self._files.read(page, PAGE_LIMIT).decode("utf-8", "replace")
            except OSError:
                text = ""
            self._ids[page] = _ID.findall(text)
        return self._ids[page]

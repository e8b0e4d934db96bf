"""What is new, as Atom (RFC 4287) and JSON Feed 1.1: topics, their corrections and their later changes.

Feeds need times; a day stands for its first instant in UTC, a month for its first day. What has no date takes
``EPOCH`` and comes last: the clock is never asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.xml import xml_attribute, xml_element, xml_text
from briefgen.pages.changed import lines, names_of
from briefgen.pages.known import present
from briefgen.pages.later_changes import later_changes
from briefgen.pages.links import topic_path
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing import Briefing, Note
    from briefgen.briefing.changes import Changes, TopicChange
    from briefgen.pages.addresses import Addresses
    from briefgen.pages.page import SiteSettings
    from briefgen.pages.translation import Messages
    from briefgen.yaml_source import PartialDate

EPOCH: Final = "1970-01-01T00:00:00Z"
MOST_ENTRIES: Final = 100
_NOTES: Messages = {"Correction": "Correction: {title}", "Change": "Change: {title}"}


@dataclass(frozen=True)
class Entry:
    """One item of a feed. ``updated`` and ``published`` are RFC 3339 times."""

    name: str
    url: str | None
    title: str
    text: str
    updated: str
    published: str | None


@dataclass(frozen=True)
class Feed:
    """A feed with its entries, the newest first.

    Attributes:
        path: Where it stands, without its ending.
        first_path: Where it stood first: its id is made of that, which does not change when it moves.
        page: The page that it follows.
    """

    path: str
    page: str
    title: str
    description: str
    entries: tuple[Entry, ...]
    first_path: str


def instant(date: PartialDate | None) -> str:
    """The first instant of a date, in UTC."""
    if date is None:
        return EPOCH
    year, month, day = [*date.text.split("-"), "01", "01"][:3]
    return f"{year}-{month}-{day}T00:00:00Z"


def site_feed(
    briefings: Iterable[Briefing],
    settings: SiteSettings,
    addresses: Addresses,
    changed: Changes | None = None,
) -> Feed:
    """The feed of all topics; the newest entries only, for it is read again and again."""
    every = [entry for briefing in briefings for entry in _entries(briefing, addresses, changed)]
    newest = _ordered(every)[:MOST_ENTRIES]
    return Feed("feed", "index.md", settings.name, settings.description, newest, "feed")


def topic_feed(briefing: Briefing, addresses: Addresses, changed: Changes | None = None) -> Feed:
    """The feed of one topic."""
    path = topic_path(briefing.slug)
    entries = _ordered(_entries(briefing, addresses, changed))
    about = _withdrawal(briefing) if briefing.status == "withdrawn" else briefing.abstract
    here, first = (f"{one.removesuffix('.md')}/feed" for one in (path, _first_path(briefing)))
    return Feed(here, path, briefing.title, about, entries, first)


def _first_path(briefing: Briefing) -> str:
    """The page's first address, by which feed readers know it: another one would make it new to them."""
    return topic_path(briefing.aliases[0] if briefing.aliases else briefing.slug)


def _ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    by_name = sorted({entry.name: entry for entry in entries}.values(), key=lambda entry: entry.name)
    return tuple(sorted(by_name, key=lambda entry: entry.updated, reverse=True))


def _entries(briefing: Briefing, addresses: Addresses, changed: Changes | None) -> Iterator[Entry]:
    path = topic_path(briefing.slug)
    withdrawn = briefing.status == "withdrawn"
    dates = [briefing.date_published, briefing.date_modified]
    dates += [note.date for note in (*briefing.changes, *briefing.corrections)]
    yield Entry(
        name=addresses.name(_first_path(briefing)),
        url=addresses.url(path),
        title=gettext("Withdrawn: {title}", title=briefing.title) if withdrawn else briefing.title,
        text=_withdrawal(briefing) if withdrawn else briefing.abstract,
        updated=max(map(instant, dates)),
        published=instant(briefing.date_published) if briefing.date_published else None,
    )
    for kind, notes in (("Correction", briefing.corrections), ("Change", later_changes(briefing))):
        for note in notes:
            yield _note(kind, note, briefing, addresses)
    topic = changed and changed.of(briefing.slug)
    if changed and topic and not withdrawn:
        yield _since(changed.day, topic, briefing, addresses)


def _since(day: str, topic: TopicChange, briefing: Briefing, addresses: Addresses) -> Entry:
    """What differs from the version of a day; dated as the topic is, whose dates are the editor's."""
    path = topic_path(briefing.slug)
    text = "\n".join(lines(topic, names_of(briefing)))
    digest = sha256(f"{day}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()[:10]
    when = instant(briefing.date_modified or briefing.date_published)
    return Entry(
        name=addresses.name(_first_path(briefing), f"since-{digest}"),
        url=addresses.url(path, "changed"),
        title=gettext("Changed since {day}: {title}", day=day, title=briefing.title),
        text=text,
        updated=when,
        published=when,
    )


def _withdrawal(briefing: Briefing) -> str:
    return f"{gettext('This topic is withdrawn.')} {briefing.withdrawn_because or ''}".rstrip()


def _note(kind: str, note: Note, briefing: Briefing, addresses: Addresses) -> Entry:
    path = topic_path(briefing.slug)
    content = f"{kind}\0{note.date.text}\0{' '.join(note.text.split())}"
    digest = sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return Entry(
        name=addresses.name(_first_path(briefing), f"{kind.lower()}-{digest}"),
        url=addresses.url(path, "changes"),
        title=gettext(_NOTES[kind], title=briefing.title),
        text=note.text,
        updated=instant(note.date),
        published=instant(note.date),
    )


def to_atom(feed: Feed, settings: SiteSettings, addresses: Addresses) -> bytes:
    """A feed as Atom; the namespace and elements of RFC 4287, all text as text."""
    updated = max((entry.updated for entry in feed.entries), default=EPOCH)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={xml_attribute(settings.language)}>',
        xml_element("id", addresses.name(f"{feed.first_path}.xml")),
        xml_element("title", feed.title),
        *([xml_element("subtitle", feed.description)] if feed.description else []),
        xml_element("updated", updated),
        f"<author>{xml_element('name', settings.name)}</author>",
        *([xml_element("rights", settings.data_license.line)] if settings.data_license else []),
        *_link("self", addresses.url(f"{feed.path}.xml"), "application/atom+xml"),
        *_link("alternate", addresses.url(feed.page), "text/html"),
        *(line for entry in feed.entries for line in _atom_entry(entry)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _atom_entry(entry: Entry) -> Iterator[str]:
    yield "<entry>"
    yield xml_element("id", entry.name)
    yield xml_element("title", entry.title)
    yield xml_element("updated", entry.updated)
    if entry.published:
        yield xml_element("published", entry.published)
    yield from _link("alternate", entry.url, "text/html")
    yield f'<content type="text">{xml_text(entry.text)}</content>'
    yield "</entry>"


def _link(relation: str, url: str | None, kind: str) -> list[str]:
    return [f'<link rel="{relation}" type="{kind}" href={xml_attribute(url)}/>'] if url else []


def to_json_feed(feed: Feed, settings: SiteSettings, addresses: Addresses) -> dict[str, Any]:
    """A feed as JSON Feed 1.1."""
    return present(
        version="https://jsonfeed.org/version/1.1",
        title=feed.title,
        description=feed.description,
        home_page_url=addresses.url(feed.page),
        feed_url=addresses.url(f"{feed.path}.json"),
        language=settings.language,
        authors=[{"name": settings.name}],
        _license=_license(settings, addresses),
    ) | {"items": [_json_entry(entry) for entry in feed.entries]}


def _license(settings: SiteSettings, addresses: Addresses) -> dict[str, Any] | None:
    """An extension as JSON Feed has them: its name begins with a line, and ``about`` explains it."""
    chosen = settings.data_license
    if chosen is None:
        return None
    about = addresses.url("about/index.md", "license")
    return present(about=about, name=chosen.name or None, url=chosen.url, attribution=chosen.attribution)


def _json_entry(entry: Entry) -> dict[str, Any]:
    return present(
        id=entry.name,
        url=entry.url,
        title=entry.title,
        content_text=entry.text or entry.title,
        date_published=entry.published,
        date_modified=entry.updated,
    )

"""All data files of a site, and the data package that describes them.

A file of the folder ``data`` is a row of ``FILES``: the package, the pages and the documentation name it so.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.briefing.changes import changes_record, snapshot_of, snapshot_record
from briefgen.cache import key_of
from briefgen.escaping.characters import representable
from briefgen.escaping.json import to_json
from briefgen.pages.addresses import Addresses
from briefgen.pages.citing.citation_formats import FORMATS, in_all_formats
from briefgen.pages.citing.citations import Citations
from briefgen.pages.data.annotations import annotation_collection
from briefgen.pages.data.feeds import site_feed, to_atom, to_json_feed, topic_feed
from briefgen.pages.data.sources import reference, source_record
from briefgen.pages.data.statements import EVENTS, POINTS, event_rows, point_rows, with_places
from briefgen.pages.data.tables import FIGURES, QUOTATIONS, figure_rows, quotation_rows, to_table
from briefgen.pages.fingerprints import NoFingerprintError, fingerprints
from briefgen.pages.known import present
from briefgen.pages.links import topic_path
from briefgen.pages.lists.listing import (
    Listed,
    TopicName,
    all_events,
    all_figures,
    all_points,
    all_quotations,
)
from briefgen.pages.page import Asset, asset
from briefgen.pages.resources import ALONE
from briefgen.pages.translation import gettext, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from briefgen.briefing import Briefing, Site
    from briefgen.pages.data.feeds import Feed
    from briefgen.pages.page import SiteSettings
    from briefgen.pages.resources import Resources

    _Making = tuple[str, Callable[[], bytes]]
    """A file by its path, with what makes it."""

_FOLDER: Final = "data/"
_KIND: Final = "data"
PACKAGE: Final = f"{_FOLDER}datapackage.json"
LICENSE: Final = f"{_FOLDER}LICENSE.txt"
"""Beside the tables, which have no place for it; only where the site states a licence."""


@dataclass(frozen=True, kw_only=True)
class DataFile:
    """A file that describes the whole site.

    Attributes:
        name: Its name in the folder ``data``.
        holds: What it holds, as the documentation says it.
        title: What it is called in the data package.
        media_type: Its media type.
        listed: Among which files the page about the site lists it, and how it is called there.
        content: What makes it.
        made_of: What of a site it is made from; None where it is made anew in any case.
        columns: Of a table its columns, as Table Schema describes them.
        twin: Whether it has what the file listed before it has, in another format.
    """

    name: str
    holds: str
    title: str
    media_type: str
    listed: tuple[str, str]
    content: Callable[[Site, Addresses], bytes]
    made_of: Callable[[Site], object] | None = None
    columns: tuple[Mapping[str, Any], ...] = ()
    twin: bool = False

    @property
    def path(self) -> str:
        """Where it is, from the site's root."""
        return f"{_FOLDER}{self.name}"


def _entries_in(*fields: str) -> Callable[[Site], object]:
    """What data files of entries are made from: the entries, and which topics have them."""
    return lambda site: [
        (topic.slug, topic.status, *(getattr(topic, field) for field in fields)) for topic in site.briefings
    ]


def _quotations(site: Site, addresses: Addresses) -> list[dict[str, Any]]:
    return quotation_rows(all_quotations(site), addresses)


def _figures(site: Site, addresses: Addresses) -> list[dict[str, Any]]:
    return figure_rows(all_figures(site), addresses)


def _points(site: Site, addresses: Addresses) -> list[dict[str, Any]]:
    return point_rows(all_points(site), addresses)


def _events(site: Site, addresses: Addresses) -> list[dict[str, Any]]:
    return event_rows(all_events(site), addresses)


def _table(
    name: str,
    rows: Callable[[Site, Addresses], list[dict[str, Any]]],
    columns: tuple[Mapping[str, Any], ...],
    *,
    with_evidence: bool = False,
) -> tuple[DataFile, DataFile]:
    """All entries of a kind, as a table and as JSON.

    Args:
        name: The kind, in the plural.
        rows: Makes the entries; those with evidence have several passages.
        columns: Of the table.
        with_evidence: Whether they do.
    """
    title, one = name.capitalize(), name.removesuffix("s")
    evidence, passages = (
        (" with its evidence", ", with the words of each passage") if with_evidence else ("", "")
    )
    flat = with_places if with_evidence else list
    made_of = _entries_in("timeline" if name == "events" else name)
    return (
        DataFile(
            name=f"{name}.csv",
            holds=f"every {one} of all topics{evidence}, a row each",
            title=title,
            media_type="text/csv",
            listed=(title, "CSV"),
            content=lambda site, addresses: to_table(columns, flat(rows(site, addresses))),
            made_of=made_of,
            columns=columns,
        ),
        DataFile(
            name=f"{name}.json",
            holds=f"the same as JSON, an object each{passages}",
            title=title,
            media_type="application/json",
            listed=(title, "JSON"),
            content=lambda site, addresses: to_json(rows(site, addresses)),
            made_of=made_of,
            twin=True,
        ),
    )


FILES: Final = (
    *_table("quotations", _quotations, QUOTATIONS),
    *_table("figures", _figures, FIGURES),
    *_table("points", _points, POINTS, with_evidence=True),
    *_table("events", _events, EVENTS, with_evidence=True),
    DataFile(
        name="sources.json",
        holds="every source: its metadata, the SHA-256 of text and original, the passages shown",
        title="Sources, what is known of them and which passages are shown",
        media_type="application/json",
        listed=("Sources", "JSON"),
        content=lambda site, addresses: to_json([source_record(use, addresses) for use in site.sources]),
        made_of=lambda site: site.sources,
    ),
    DataFile(
        name="annotations.jsonld",
        holds="every passage as a W3C Web Annotation; with the sources at hand, the evidence can be proved"
        " again from this file alone",
        title="Passages as W3C Web Annotations",
        media_type="application/ld+json",
        listed=("Evidence", "Web Annotations"),
        content=lambda site, addresses: to_json(annotation_collection(site, addresses)),
        made_of=_entries_in("figures", "points", "quotations", "timeline"),
    ),
    DataFile(
        name="topics.json",
        holds="every topic in the editors' words: title, abstract, the text or value of each entry; of"
        " quotations who speaks and when",
        title="Topics and their entries in the editors' words",
        media_type="application/json",
        listed=("Topics", "JSON"),
        content=lambda site, _: to_json(snapshot_record(snapshot_of(site))),
    ),
    DataFile(
        name="changes.json",
        holds="what `build --since` found changed: entries added, removed and withdrawn, fields before and"
        " after",
        title="What changed since the version before",
        media_type="application/json",
        listed=("Changes", "JSON"),
        content=lambda site, _: to_json(changes_record(site.changed)),
    ),
    DataFile(
        name="references.json",
        holds="the sources in use as CSL-JSON, for reference managers",
        title="Sources as CSL-JSON",
        media_type="application/vnd.citationstyles.csl+json",
        listed=("Sources", "CSL-JSON"),
        content=lambda site, _: to_json([reference(use.source) for use in site.sources if use.excerpts]),
        made_of=lambda site: site.sources,
    ),
)


def listed_files() -> dict[str, list[DataFile]]:
    """The files as the page about the site lists them: by what they hold."""
    groups: dict[str, list[DataFile]] = {}
    for file in FILES:
        groups.setdefault(file.listed[0], []).append(file)
    return groups


def data_files(site: Site, settings: SiteSettings, resources: Resources = ALONE) -> tuple[Asset, ...]:
    """Every data file of a site, in the order of their paths.

    Those of a topic are not made again where the site that stands has them.

    Raises:
        ValueError: If the site shows drafts, which are in no file that is published.
    """
    if site.drafts:
        raise ValueError("no data file may hold a draft")
    addresses = Addresses(settings)
    made = [Asset(file.path, _content(file, site, settings, addresses, resources)) for file in FILES]
    made.append(Asset(PACKAGE, to_json(_package(made, settings, addresses))))
    if settings.data_license:
        made.append(Asset(LICENSE, f"{representable(settings.data_license.line)}\n".encode()))
    feed = site_feed(site.briefings, settings, addresses, site.changed)
    made += [Asset(path, make()) for path, make in _feed_files(feed.path, lambda: feed, settings, addresses)]
    for briefing in site.briefings:
        key = _topic_key(briefing, site, settings) if resources.standing else ""
        making = _topic_files(briefing, site, settings, addresses)
        made += [asset(path, key, make, resources.standing) for path, make in making]
    return tuple(sorted(made, key=lambda asset: asset.path))


def _content(
    file: DataFile, site: Site, settings: SiteSettings, addresses: Addresses, resources: Resources
) -> bytes:
    """A file of the whole site, as an earlier run has made it if what it is made from was the same."""
    key = ""
    if resources.store and file.made_of is not None:
        with suppress(NoFingerprintError):
            known = fingerprints(site)
            parts = known.of(settings), spoken().language, known.of(file.made_of(site))
            key = key_of(file.name, *parts)
    content = resources.store.get(_KIND, key) if key else None
    if content is None:
        content = file.content(site, addresses)
        if key:
            resources.store.put(_KIND, key, content)
    return content


def _topic_key(briefing: Briefing, site: Site, settings: SiteSettings) -> str:
    """What stands for all that the files of a topic are made from; empty where nothing does."""
    known = fingerprints(site)
    try:
        same = known.of(settings), spoken().language, known.of(site.changed)
        return key_of("topic", *same, known.of(briefing))
    except NoFingerprintError:
        return ""


def _topic_files(
    briefing: Briefing, site: Site, settings: SiteSettings, addresses: Addresses
) -> Iterator[_Making]:
    """The files of one topic: they depend on it alone, the changes of the site aside."""
    folder = topic_path(briefing.slug).removesuffix(".md")

    def feed() -> Feed:
        return topic_feed(briefing, addresses, site.changed)

    yield from _feed_files(f"{folder}/feed", feed, settings, addresses)
    if briefing.quotations:
        yield f"{folder}/quotations.csv", partial(_topic_table, briefing, addresses)
    if briefing.sources:
        yield f"{folder}/citations.json", partial(_topic_citations, briefing, settings)


def _topic_table(briefing: Briefing, addresses: Addresses) -> bytes:
    named = (TopicName.of(briefing),)
    rows = quotation_rows([Listed(item, named) for item in briefing.quotations], addresses)
    return to_table(QUOTATIONS, rows)


def _topic_citations(briefing: Briefing, settings: SiteSettings) -> bytes:
    """Every citation of a topic's page in every format: what the page asks for when a reader cites."""
    cite = Citations(settings)
    cited = [cite.briefing(briefing), *(cite.quotation(item, briefing) for item in briefing.quotations)]
    written = {one.key: [text for _, text in in_all_formats(one)] for one in cited}
    formats = [gettext("Text") if name == "Text" else name for name in FORMATS]
    return to_json({"formats": formats, "citations": written})


def _feed_files(
    path: str, feed: Callable[[], Feed], settings: SiteSettings, addresses: Addresses
) -> Iterator[_Making]:
    yield f"{path}.xml", lambda: to_atom(feed(), settings, addresses)
    yield f"{path}.json", lambda: to_json(to_json_feed(feed(), settings, addresses))


def _package(assets: list[Asset], settings: SiteSettings, addresses: Addresses) -> dict[str, Any]:
    """A Data Package (Frictionless Data, version 1) of the files in its folder."""
    return present(
        profile="data-package",
        name="briefings",
        id=addresses.name(PACKAGE),
        title=settings.name,
        description=settings.description,
        homepage=addresses.url("index.md"),
        licenses=_licenses(settings),
        contributors=_contributors(settings),
        resources=[_resource(file, asset.content) for file, asset in zip(FILES, assets, strict=True)],
    )


def _licenses(settings: SiteSettings) -> list[dict[str, Any]] | None:
    chosen = settings.data_license
    if chosen is None:
        return None
    return [present(name=chosen.name or None, path=chosen.url, title=chosen.title)]


def _contributors(settings: SiteSettings) -> list[dict[str, Any]] | None:
    """Whom a licence says to credit."""
    chosen = settings.data_license
    return [{"title": chosen.attribution, "role": "publisher"}] if chosen else None


def _resource(file: DataFile, content: bytes) -> dict[str, Any]:
    described = {
        "name": file.name.replace(".", "-"),
        "path": file.name,
        "title": gettext(file.title),
        "format": file.name.rpartition(".")[2],
        "mediatype": file.media_type,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
    }
    if not file.columns:
        return described
    schema = {"fields": list(file.columns), "primaryKey": ["id"], "missingValues": [""]}
    return {"profile": "tabular-data-resource", **described, "schema": schema}

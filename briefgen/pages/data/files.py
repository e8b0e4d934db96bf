"""All data files of a site, and the data package that describes them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.json import to_json
from briefgen.pages.addresses import Addresses
from briefgen.pages.data.annotations import annotation_collection
from briefgen.pages.data.feeds import site_feed, to_atom, to_json_feed, topic_feed
from briefgen.pages.data.known import present
from briefgen.pages.data.sources import reference, source_record
from briefgen.pages.data.tables import FIGURES, QUOTATIONS, figure_rows, quotation_rows, to_table
from briefgen.pages.links import topic_path
from briefgen.pages.listing import Listed, all_figures, all_quotations
from briefgen.pages.page import Asset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Briefing, Site
    from briefgen.pages.data.feeds import Feed
    from briefgen.pages.page import SiteSettings

_FOLDER: Final = "data/"
_TITLES: Final = {
    "quotations.csv": "Quotations",
    "quotations.json": "Quotations",
    "figures.csv": "Figures",
    "figures.json": "Figures",
    "sources.json": "Sources, what is known of them and which passages are shown",
    "annotations.jsonld": "Passages as W3C Web Annotations",
    "references.json": "Sources as CSL-JSON",
}
_MEDIA_TYPES: Final = {"csv": "text/csv", "json": "application/json", "jsonld": "application/ld+json"}
_COLUMNS: Final = {"quotations.csv": QUOTATIONS, "figures.csv": FIGURES}


def data_files(site: Site, settings: SiteSettings) -> tuple[Asset, ...]:
    """Every data file of a site, in the order of their paths."""
    addresses = Addresses(settings)
    made = list(_tables(site, addresses))
    made.append(Asset(f"{_FOLDER}datapackage.json", to_json(_package(made, settings, addresses))))
    made.extend(_feed_files(site_feed(site.briefings, settings, addresses), settings, addresses))
    for briefing in site.briefings:
        made.extend(_feed_files(topic_feed(briefing, addresses), settings, addresses))
        made.extend(_topic_table(briefing, addresses))
    return tuple(sorted(made, key=lambda asset: asset.path))


def _tables(site: Site, addresses: Addresses) -> Iterator[Asset]:
    quotations = quotation_rows(all_quotations(site), addresses)
    figures = figure_rows(all_figures(site), addresses)
    used = [use for use in site.sources if use.excerpts]
    contents = {
        "quotations.csv": to_table(QUOTATIONS, quotations),
        "quotations.json": to_json(quotations),
        "figures.csv": to_table(FIGURES, figures),
        "figures.json": to_json(figures),
        "sources.json": to_json([source_record(use, addresses) for use in site.sources]),
        "annotations.jsonld": to_json(annotation_collection(site, addresses)),
        "references.json": to_json([reference(use.source) for use in used]),
    }
    for name, content in contents.items():
        yield Asset(f"{_FOLDER}{name}", content)


def _topic_table(briefing: Briefing, addresses: Addresses) -> Iterator[Asset]:
    if briefing.quotations:
        rows = quotation_rows([Listed(item, (briefing,)) for item in briefing.quotations], addresses)
        yield Asset(
            f"{topic_path(briefing.slug).removesuffix('.md')}/quotations.csv", to_table(QUOTATIONS, rows)
        )


def _feed_files(feed: Feed, settings: SiteSettings, addresses: Addresses) -> Iterator[Asset]:
    yield Asset(f"{feed.path}.xml", to_atom(feed, settings, addresses))
    yield Asset(f"{feed.path}.json", to_json(to_json_feed(feed, settings, addresses)))


def _package(assets: list[Asset], settings: SiteSettings, addresses: Addresses) -> dict[str, Any]:
    """A Data Package (Frictionless Data, version 1) of the files in its folder."""
    return present(
        profile="data-package",
        name="briefings",
        id=addresses.name(f"{_FOLDER}datapackage.json"),
        title=settings.name,
        description=settings.description,
        homepage=addresses.url("index.md"),
        resources=[_resource(asset) for asset in assets],
    )


def _resource(asset: Asset) -> dict[str, Any]:
    path = asset.path.removeprefix(_FOLDER)
    ending = path.rpartition(".")[2]
    described = {
        "name": path.replace(".", "-"),
        "path": path,
        "title": _TITLES[path],
        "format": ending,
        "mediatype": _MEDIA_TYPES[ending],
        "encoding": "utf-8",
        "bytes": len(asset.content),
        "hash": f"sha256:{sha256(asset.content).hexdigest()}",
    }
    if path not in _COLUMNS:
        return described
    schema = {"fields": list(_COLUMNS[path]), "primaryKey": ["id"], "missingValues": [""]}
    return {"profile": "tabular-data-resource", **described, "schema": schema}

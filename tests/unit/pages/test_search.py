from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages import SiteSettings, search_records

if TYPE_CHECKING:
    from tests.unit.pages.site_maker import SiteMaker

SETTINGS = SiteSettings("Seoul desk")


def test_each_quotation_is_a_record_that_lands_on_it_with_all_its_facets(maker: SiteMaker) -> None:
    record = next(r for r in search_records(maker.site(), SETTINGS) if r.facets["kind"] == ("Quotation",))
    assert record.url == "topics/arms/#h-q-they-need-weapons-1"
    (passage,) = record.passages
    assert passage.title == "Jens Stoltenberg, 30 January 2023, Chey Institute"
    assert passage.text == "They need weapons, that’s the reality"
    assert passage.quoted
    assert record.facets == {
        "kind": ("Quotation",), "topic": ("NATO asks Seoul",), "speaker": ("Jens Stoltenberg",),
        "outlet": ("publisher not stated",), "year": ("2023",),
    }  # fmt: skip


def test_a_quotation_in_two_topics_is_one_record_with_both(maker: SiteMaker) -> None:
    site = maker.site(maker.briefing(), maker.briefing(slug="twice", title="Twice"))
    found = [r for r in search_records(site, SETTINGS) if r.facets["kind"] == ("Quotation",)]
    assert [record.facets["topic"] for record in found] == [("NATO asks Seoul", "Twice")]


def test_a_withdrawn_topic_is_not_found(maker: SiteMaker) -> None:
    site = maker.site(maker.briefing(status="withdrawn"))
    kinds = {kind for record in search_records(site, SETTINGS) for kind in record.facets["kind"]}
    assert not kinds & {"Topic", "Quotation", "Figure"}


def test_addresses_follow_the_sites_way_of_naming_pages(maker: SiteMaker) -> None:
    records = search_records(maker.site(), SiteSettings("Seoul desk", directory_urls=False))
    assert {record.address for record in records} >= {
        "topics/arms.html",
        "sources/wire.html",
        "people/jens.html",
    }


def test_points_and_events_are_passages_of_their_topic_with_their_own_places(maker: SiteMaker) -> None:
    record = next(r for r in search_records(maker.site(), SETTINGS) if "Topic" in r.facets["kind"])
    assert record.passages[0].anchor == ""
    kinds = {passage.kind: passage.anchor for passage in record.passages}
    assert {"Topic", "Point", "Event"} <= set(kinds)
    assert kinds["Point"].startswith("p-")
    assert kinds["Event"].startswith("e-")

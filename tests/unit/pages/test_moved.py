"""At the former address of a topic, a source or a person there is a page that leads on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import (
    Asset,
    SiteSettings,
    data_files,
    moved_files,
    moved_pages,
    packaged_templates,
    render,
)
from briefgen.preview import single_file
from tests.unit.pages.site_maker import SiteMaker, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Site
    from tests.unit.pages.conftest import Rendered


@pytest.fixture
def site() -> Site:
    maker = SiteMaker(make_source(former_ids=("old-wire",)))
    maker.person = maker.person.model_copy(update={"former_ids": ("stoltenberg",)})
    return maker.site(replace(maker.briefing(), aliases=("weapons", "guns")))


def pages(site: Site, **settings: object) -> dict[str, str]:
    chosen = SiteSettings(**{"name": "Desk", **settings})  # type: ignore[arg-type]  # as told
    return {page.path: page.content.decode() for page in moved_pages(site, chosen)}


def test_each_former_address_has_a_page(site: Site) -> None:
    assert sorted(pages(site)) == [
        "people/stoltenberg/index.html",
        "sources/old-wire/index.html",
        "topics/guns/index.html",
        "topics/weapons/index.html",
    ]


def test_it_leads_on_with_and_without_scripts_and_is_not_indexed(site: Site) -> None:
    page = pages(site, url="https://desk.example/briefings/")["topics/weapons/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../arms/">' in page
    assert '<a id="moved" href="../arms/">NATO asks Seoul</a>' in page
    assert '<script src="../../assets/briefgen-moved.js">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert "desk&#46;example" in page or "desk.example/briefings/topics/arms/" in page


def test_it_is_where_the_page_was_on_a_site_without_folders(site: Site) -> None:
    page = pages(site, directory_urls=False)["topics/weapons.html"]
    assert 'href="arms.html"' in page
    assert 'src="../assets/briefgen-moved.js"' in page


def test_a_title_is_text(site: Site) -> None:
    hostile = replace(site.briefings[0], title='"><script>alert(1)</script>')
    text = pages(replace(site, briefings=(hostile,)))["topics/weapons/index.html"]
    assert text.count("<script") == 1
    assert "alert(1)<" not in text


def test_followers_of_a_feed_at_its_former_address_get_the_present_one(site: Site) -> None:
    data = data_files(site, SiteSettings("Desk"))
    copies = {file.path: file.content for file in moved_files(site, data)}
    present = {file.path: file.content for file in data}
    assert copies["topics/weapons/feed.xml"] == present["topics/arms/feed.xml"]
    assert copies["topics/guns/quotations.csv"] == present["topics/arms/quotations.csv"]


def test_feed_readers_know_a_topic_by_its_first_address(site: Site) -> None:
    data: dict[str, Asset] = {
        file.path: file for file in data_files(site, SiteSettings("D", url="https://d.example"))
    }
    items = json.loads(data["feed.json"].content)["items"]
    assert {item["id"].partition("#")[0] for item in items} == {"https://d.example/topics/weapons/"}
    assert {item["url"].partition("#")[0] for item in items} == {"https://d.example/topics/arms/"}


def test_entries_keep_places_for_their_former_ids_on_their_topics_page_alone(rendered: Rendered) -> None:
    maker = SiteMaker()
    entries = {
        "quotations": (maker.quotation(former=("q-old-1",)),),
        "figures": (maker.figure(former=("f-old-1",)),),
        "points": (maker.point(former=("p-old-1", "p-old-2")),),
        "timeline": (maker.event(former=("e-old-1",)),),
    }
    found = rendered(maker.site(maker.briefing(**entries)))
    for name in ("q-old-1", "f-old-1", "p-old-1", "p-old-2", "e-old-1"):
        assert [path for path, text in found.items() if f'<span id="{name}"></span>' in text] == [
            "topics/arms.md"
        ]


def test_a_withdrawn_entry_leaves_a_note(rendered: Rendered) -> None:
    maker = SiteMaker()
    page = rendered(maker.site(maker.briefing(withdrawn_entries=("q-gone-1",))))["topics/arms.md"]
    assert '<li id="q-gone-1"><span>The entry at this address was withdrawn.</span></li>' in page
    empty = rendered(maker.site(maker.empty_briefing(withdrawn_entries=("q-gone-1",))))["topics/arms.md"]
    assert "q-gone-1" in empty
    assert '<ul class="bg-notes">\n</ul>' not in empty


def test_the_preview_is_found_by_former_addresses(site: Site) -> None:
    pages = render(site, [packaged_templates()], SiteSettings("Desk"))
    text = single_file(site, site.briefings, pages, name="Desk", language="en")
    assert '<span id="topics/weapons/"></span>' in text

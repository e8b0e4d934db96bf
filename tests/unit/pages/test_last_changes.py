"""What a site tells search engines: when its pages changed, and where its sitemap is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing import Note
from briefgen.pages import SiteSettings, last_changes, robots
from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from tests.unit.pages.site_maker import SiteMaker


def test_a_page_changes_with_the_topics_that_it_shows(maker: SiteMaker) -> None:
    later = maker.empty_briefing(slug="late", date_modified=PartialDate("2024-05-01"))
    found = last_changes(maker.site(maker.briefing(), later))
    assert found["topics/arms.md"] == found["sources/wire.md"] == found["people/jens.md"] == "2023-02-02"
    assert found["topics/late.md"] == found["index.md"] == found["quotes/index.md"] == "2024-05-01"


def test_a_note_is_a_change(maker: SiteMaker) -> None:
    corrected = maker.briefing(corrections=(Note(PartialDate("2023-03"), "Another day."),))
    assert last_changes(maker.site(corrected))["topics/arms.md"] == "2023-03"


def test_nothing_is_said_of_a_topic_without_dates(maker: SiteMaker) -> None:
    undated = maker.empty_briefing(date_published=None, date_modified=None)
    assert last_changes(maker.site(undated)) == {}


def test_search_engines_find_the_sitemap_and_keep_away_from_a_preview() -> None:
    site = SiteSettings("Desk", url="https://desk.example/a/")
    shown = robots(site, hidden=False).content.decode()
    assert shown == "User-agent: *\nDisallow:\n\nSitemap: https://desk.example/a/sitemap.xml\n"
    assert robots(site, hidden=True).content.decode() == "User-agent: *\nDisallow: /\n"
    assert "Sitemap" not in robots(SiteSettings("Desk"), hidden=False).content.decode()

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.briefing import Collection, Front, Note, Site
from briefgen.corpus import Person
from briefgen.pages.kinds import KINDS, NAVIGATION
from briefgen.pages.links import served
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_source

if TYPE_CHECKING:
    from tests.unit.pages.conftest import Rendered

EMPTY = Site((), (), {})


def test_every_kind_of_page_is_there(maker: SiteMaker, rendered: Rendered) -> None:
    of_one = {"topics/arms.md", "sources/wire.md", "people/jens.md"}
    assert set(rendered(maker.site())) == {path for _, path in NAVIGATION} | of_one


def test_pages_are_where_the_documentation_says(maker: SiteMaker) -> None:
    topic = maker.briefing(tags=("Weapons",))
    front = Front(collections=(Collection("seoul", "Seoul", None, (topic,)),))
    site = replace(maker.site(topic), front=front)
    for kind in KINDS:
        pattern = re.sub("<[a-z]+>", "[a-z]+", kind.address)
        orders = list(kind.orders(site))
        assert orders
        assert all(re.fullmatch(pattern, served(order.path, directory_urls=True)) for order in orders)


def test_an_empty_site_has_its_lists_and_they_say_so(rendered: Rendered) -> None:
    pages = rendered(EMPTY)
    assert set(pages) == {path for _, path in NAVIGATION}
    assert "No topic is published yet." in pages["index.md"]
    assert "No topic is published yet." in pages["topics/index.md"]
    assert "No sources yet." in pages["sources/index.md"]
    assert "Nobody is quoted yet." in pages["people/index.md"]
    assert "No quotation is published yet." in pages["quotes/index.md"]
    assert "No figure is published yet." in pages["figures/index.md"]
    assert "No event is published yet." in pages["timeline/index.md"]


def test_a_quotation_in_two_topics_is_listed_once_with_both(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site(maker.briefing(), maker.briefing(slug="more", title="More")))[
        "quotes/index.md"
    ]
    assert page.count('data-briefgen="quotation"') == 1
    assert 'In <a href="../topics/arms/">NATO asks Seoul</a> · <a href="../topics/more/">More</a>' in page


def test_figures_and_events_of_two_topics_are_listed_once(maker: SiteMaker, rendered: Rendered) -> None:
    pages = rendered(maker.site(maker.briefing(), maker.briefing(slug="more")))
    assert pages["figures/index.md"].count('data-briefgen="figure"') == 1
    assert pages["timeline/index.md"].count('data-briefgen="event"') == 1


def test_the_timeline_is_in_order_across_topics(maker: SiteMaker, rendered: Rendered) -> None:
    later = maker.briefing(timeline=(maker.event(id="e-late", date=PartialDate("2023-02-01")),))
    sooner = maker.briefing(slug="b", timeline=(maker.event(id="e-soon", date=PartialDate("2023-01")),))
    page = rendered(maker.site(later, sooner))["timeline/index.md"]
    assert re.findall(r'id="(e-.*?)"', page) == ["e-soon", "e-late"]


def test_a_person_has_roles_quotations_and_topics(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site())["people/jens.md"]
    assert "<li>Secretary-General, NATO</li>" in page
    assert page.count('data-briefgen="quotation"') == 1
    assert '<a href="../../topics/arms/">NATO asks Seoul</a>' in page


def test_someone_who_is_not_quoted_has_a_page_that_says_so(maker: SiteMaker, rendered: Rendered) -> None:
    site = Site((maker.empty_briefing(),), (), {"ann": Person(name="Ann Other")})
    pages = rendered(site)
    assert "not quoted yet" in pages["people/index.md"]
    assert "Not quoted on this site yet." in pages["people/ann.md"]


def test_people_are_listed_by_name(maker: SiteMaker, rendered: Rendered) -> None:
    site = Site((), (), {"a": Person(name="Zoe"), "b": Person(name="Ann")})
    assert re.findall(r'<a href="\w/">(\w+)</a>', rendered(site)["people/index.md"]) == ["Ann", "Zoe"]


def test_a_source_shows_its_excerpts_verbatim(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site())["sources/wire.md"]
    assert page.count('<div class="bg-excerpt" data-source="wire">') == 2
    assert '<mark id="passage-132-147">Nobody answered</mark>.</div>' in page
    assert "1 quotation, 1 figure, 1 point and 1 event" in page
    assert "20 of 100 words (20%)" in page
    assert "<dt>Publisher</dt><dd>not stated</dd>" in page


def test_a_source_with_full_rights_is_shown_whole(rendered: Rendered) -> None:
    maker = SiteMaker(source=make_source(rights="full"))
    page = rendered(maker.site())["sources/wire.md"]
    assert "## The whole text {#excerpts}" in page
    assert "The wire says little.&#10;&#10;" in page


def test_an_unused_source_says_that_nothing_rests_on_it(maker: SiteMaker, rendered: Rendered) -> None:
    pages = rendered(maker.site(unused=(make_source("spare"),)))
    assert "No topic cites this source yet." in pages["sources/spare.md"]
    assert "not used yet" in pages["sources/index.md"]


def test_home_lists_topics_changes_and_corrections(maker: SiteMaker, rendered: Rendered) -> None:
    made = maker.briefing(
        changes=(Note(PartialDate("2023-02-02"), "Added a point."), *maker.briefing().changes),
        corrections=(Note(PartialDate("2023-02-03"), "The date was wrong."),),
    )
    page = rendered(maker.site(made), description="What five reports say.")["index.md"]
    assert "What five reports say." in page
    assert "1 quotation · 1 figure · 1 source" in page
    assert page.index("The date was wrong.") < page.index("Added a point.")
    assert "First published." not in page


def test_a_withdrawn_topic_is_listed_as_such_and_not_on_the_home_page(
    maker: SiteMaker, rendered: Rendered
) -> None:
    pages = rendered(maker.site(maker.empty_briefing(status="withdrawn")))
    assert '<p class="bg-meta">Withdrawn</p>' in pages["topics/index.md"]
    assert "NATO asks Seoul" not in pages["index.md"]


def test_about_counts_how_passages_were_proved(maker: SiteMaker, rendered: Rendered) -> None:
    page = rendered(maker.site())["about/index.md"]
    assert "Of all passages, 4 are verbatim." in page


def test_the_same_site_gives_the_same_pages(maker: SiteMaker, rendered: Rendered) -> None:
    assert rendered(maker.site()) == rendered(SiteMaker().site())


def test_a_tag_has_a_page_of_its_topics_whatever_their_spelling(maker: SiteMaker, rendered: Rendered) -> None:
    topics = (
        maker.empty_briefing(tags=("Export rules", "Seoul")),
        maker.empty_briefing(slug="more", title="More", tags=("export rules",)),
        maker.empty_briefing(slug="most", title="Most", tags=("Export rules",)),
        maker.empty_briefing(slug="gone", title="Gone", status="withdrawn", tags=("Export rules",)),
    )
    pages = rendered(maker.site(*topics))
    page = pages["topics/tags/export-rules/index.md"]
    assert "# Export rules {#top}" in page
    assert [title in page for title in ("NATO asks Seoul", "More", "Most", "Gone")] == [
        True,
        True,
        True,
        False,
    ]
    assert (
        '<a href="tags/export-rules/">Export rules</a> <span class="bg-meta">3</span>'
        in (pages["topics/index.md"])
    )
    assert '<a href="../tags/export-rules/" rel="tag">export rules</a>' in pages["topics/more.md"]


def test_a_tag_in_another_script_has_an_address(maker: SiteMaker, rendered: Rendered) -> None:
    pages = rendered(maker.site(maker.empty_briefing(tags=("日本",))))
    (path,) = (path for path in pages if path.startswith("topics/tags/"))
    assert path.isascii()


def test_the_home_page_has_the_editors_lead_order_and_collections(
    maker: SiteMaker, rendered: Rendered
) -> None:
    topics = tuple(
        maker.empty_briefing(slug=f"t{day}", title=f"Day {day}", date_published=PartialDate(f"2023-01-{day}"))
        for day in range(10, 30)
    )
    front = Front("What it is about.", topics[4:5], (Collection("best", "The best", "Why.", topics[:2]),))
    pages = rendered(replace(maker.site(*topics), front=front))
    home = pages["index.md"]
    assert '<p class="bg-lead">What it is about&#46;</p>' in home or "What it is about." in home
    assert re.findall(r"<h3><a [^>]*>Day (\d+)", home)[:3] == ["14", "29", "28"]
    assert len(re.findall("<h3>", home)) == 12
    assert '<a href="topics/">All 20 topics</a>' in home
    assert '<a href="topics/collections/best/">The best</a>' in home
    best = pages["topics/collections/best/index.md"]
    assert re.findall(r"<h2><a [^>]*>Day (\d+)", best) == ["10", "11"]


def test_topics_are_listed_the_newest_first(maker: SiteMaker, rendered: Rendered) -> None:
    topics = [
        maker.empty_briefing(slug=day, title=f"Day {day}", date_published=PartialDate(day))
        for day in ("2021-05-01", "2023", "2022-07")
    ]
    page = rendered(maker.site(*topics))["topics/index.md"]
    assert re.findall(r">Day (\d{4})", page) == ["2023", "2022", "2021"]

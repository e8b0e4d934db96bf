from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.briefing import Note, Site
from briefgen.corpus import Person
from briefgen.pages.kinds import KINDS, NAVIGATION
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_source

if TYPE_CHECKING:
    from tests.unit.pages.conftest import Rendered

EMPTY = Site((), (), {})


def test_every_kind_of_page_is_there(maker: SiteMaker, rendered: Rendered) -> None:
    of_one = {"topics/arms.md", "sources/wire.md", "people/jens.md"}
    assert set(rendered(maker.site())) == {path for _, path in NAVIGATION} | of_one


def test_pages_are_where_the_documentation_says(maker: SiteMaker) -> None:
    for kind in KINDS:
        pattern = re.sub("<[a-z]+>/", "[a-z]+.md", kind.address) if "<" in kind.address else kind.path
        orders = list(kind.orders(maker.site()))
        assert orders
        assert all(re.fullmatch(pattern, order.path) for order in orders)


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
    assert "20 of 100 words (20 %)" in page
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

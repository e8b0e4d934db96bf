"""A source with pages is cited with them, and the form feed between two pages is shown as a space."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import SiteSettings
from briefgen.pages.addresses import Addresses
from briefgen.pages.citing.citation_formats import to_bibtex, to_csl, to_text
from briefgen.pages.citing.citations import Citations
from briefgen.pages.data.annotations import annotation_collection
from briefgen.pages.data.tables import QUOTATIONS, quotation_rows, to_table
from briefgen.pages.links import original
from briefgen.pages.lists.listing import all_quotations
from briefgen.published.expected import carried
from briefgen.reading import Reading
from briefgen.text import Span
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Quotation
    from tests.unit.pages.conftest import Rendered

PAGED = (
    "# The plan\n\nNobody answered. Japan sent over $1 billion in aid.\n\n\f## Weapons\n\n"
    "Mr. Stoltenberg said, “They need\fweapons, that’s the reality,” and left."
)
SITE = SiteSettings(name="Seoul desk", url="https://desk.example/")


@pytest.fixture
def paged() -> SiteMaker:
    return SiteMaker(source=make_source(text=PAGED, url="https://x.example/a.PDF"))


@pytest.fixture
def quotation(paged: SiteMaker) -> Quotation:
    return paged.quotation()


def test_pages_and_headings_are_those_of_the_text() -> None:
    reading = Reading("One\n\f\f# Three\n\nThree\fFour")
    ends = [reading.text.index(word) for word in ("One", "Three", "Four")]
    assert [reading.pages_of(Span(place, place + 3)) for place in ends] == [(1, 1), (3, 3), (4, 4)]
    assert reading.pages_of(Span(0, len(reading.text))) == (1, 4)
    assert reading.heading_of(Span(ends[2], ends[2])) == "Three"
    assert reading.heading_of(Span(0, 3)) is None
    assert Reading("One # two").pages_of(Span(0, 3)) is None


def test_a_quotation_over_two_pages_is_cited_with_both(paged: SiteMaker, quotation: Quotation) -> None:
    citation = Citations(SITE).quotation(quotation, paged.briefing(quotations=(quotation,)))
    assert ", pp. 2–3, https://x.example" in to_text(citation)
    assert "“They need weapons, that’s the reality”" in to_text(citation)
    assert "  pages = {2--3}," in to_bibtex(citation)
    assert json.loads(to_csl(citation))[0]["page"] == "2-3"


def test_a_topic_shows_the_page(paged: SiteMaker, rendered: Rendered) -> None:
    pages = rendered(paged.site(paged.briefing()))
    topic = pages["topics/arms.md"]
    assert "</cite></a>, pp. 2–3 · " in topic
    assert "</cite></a>, p. 1 · " in topic
    assert "&#12;" not in "".join(pages.values())
    assert "They need weapons" in topic


def test_a_source_without_pages_shows_none(maker: SiteMaker, rendered: Rendered) -> None:
    assert ", p. " not in rendered(maker.site(maker.briefing()))["topics/arms.md"]


def test_the_data_has_page_and_heading(paged: SiteMaker) -> None:
    site = paged.site(paged.briefing())
    rows = quotation_rows(all_quotations(site), Addresses(SITE))
    assert [(row["pages"], row["heading"], row["words"]) for row in rows] == [
        ("2-3", "Weapons", "They need weapons, that’s the reality")
    ]
    assert "They need weapons" in to_table(QUOTATIONS, rows).decode()
    exact = annotation_collection(site, Addresses(SITE))["first"]["items"][2]["target"]["selector"][0][
        "exact"
    ]
    assert exact == "They need\fweapons, that’s the reality"


def test_a_link_to_a_pdf_opens_its_page(paged: SiteMaker) -> None:
    passage = make_passage(paged.source, "over $1 billion in aid")
    assert original(passage) == "https://x.example/a.PDF#page=1"


def test_what_a_built_page_has_to_show_is_the_same() -> None:
    assert carried("need\fweapons") == "need weapons"

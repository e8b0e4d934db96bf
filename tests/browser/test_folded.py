"""A topic with many quotations: speakers first, what they said on demand, everything on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.serving import serve
from tests.unit.pages.built import build_site
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

NUMBER = 61


@pytest.fixture(scope="module")
def topic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a topic with more quotations and figures than are seen at once."""
    maker = SiteMaker()
    briefing = maker.empty_briefing(
        quotations=tuple(maker.quotation(id=f"q-{number}") for number in range(NUMBER)),
        figures=tuple(maker.figure(id=f"f-{number}") for number in range(9)),
    )
    with pytest.MonkeyPatch.context() as patch:
        folder = build_site(maker.site(briefing), tmp_path_factory.mktemp("folded"), patch)
    with serve(folder) as address:
        yield f"{address}topics/{briefing.slug}/"


def test_speakers_come_first_and_open_by_the_keyboard(page: Page, topic: str) -> None:
    page.goto(topic)
    expect(page.locator(".bg-quotation:visible")).to_have_count(0)
    page.locator(".bg-said > summary").press("Enter")
    expect(page.locator(".bg-quotation:visible")).to_have_count(NUMBER)


@pytest.mark.parametrize("identifier", ["q-60", "f-8"])
def test_a_link_to_an_entry_opens_what_it_is_folded_into(page: Page, topic: str, identifier: str) -> None:
    page.goto(f"{topic}#{identifier}")
    expect(page.locator(f"#{identifier}")).to_be_in_viewport()


def test_paper_has_what_is_folded(page: Page, topic: str) -> None:
    page.goto(topic)
    page.emulate_media(media="print")
    expect(page.locator(".bg-quotation:visible")).to_have_count(NUMBER)
    expect(page.locator(".bg-figure:visible")).to_have_count(9)

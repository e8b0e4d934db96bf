"""A reader at work on the example site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import KINDS, TOPIC
from tests.browser.waiting import opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

WORDS = "a decision for you to make"


def _quotation(page: Page) -> str:
    """The id of the quotation that the tests look for."""
    card = page.locator('[data-briefgen="quotation"]').filter(has_text=WORDS)
    return card.get_attribute("id") or ""


def test_a_quotation_is_found_by_search_and_the_hit_lands_on_it(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.keyboard.press("/")
    page.keyboard.type("urgent need ammunition")
    found = page.locator(".md-search-result__list")
    more = found.locator("details.md-search-result__more:not([open]) summary")
    expect(found.locator(".md-search-result__link").first).to_be_visible()
    while more.count():
        more.first.click()
    found.locator("a[href*='#h-q-']").filter(has_text="urgent need").first.click()
    page.wait_for_url(re.compile("#"))
    identifier = page.url.partition("#")[2]
    landed = page.locator(f'[id="{identifier}"]')
    expect(landed).to_be_in_viewport()
    card = page.locator('[data-briefgen="quotation"]').filter(has=landed)
    expect(card).to_contain_text("urgent need for more ammunition")


def test_a_permalink_opens_at_its_quotation(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    identifier = _quotation(page)
    assert re.fullmatch(r"q-[a-z0-9-]+", identifier)
    page.goto(f"{site_address}{TOPIC}#{identifier}")
    page.wait_for_load_state()
    expect(page.locator(f"#{identifier}")).to_be_in_viewport()
    page.goto(f"{site_address}quotes/#{identifier}")
    expect(page.locator(f"#{identifier} .bg-exact")).to_have_text(re.compile(WORDS))


def test_one_click_leads_from_a_quotation_to_its_passage(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    link = page.locator(f"#{_quotation(page)} a[href*='/sources/']").first
    link.click()
    page.wait_for_url(re.compile(r"/sources/nato-chief-hints/#passage-"))
    passage = page.locator(f"[id='{page.url.partition('#')[2]}']")
    expect(passage).to_be_in_viewport()
    expect(page.locator(".bg-excerpt").filter(has=passage)).to_contain_text(WORDS)


def test_one_click_leads_from_a_figure_to_its_passage(page: Page, site_address: str) -> None:
    page.goto(site_address + "topics/poland-route/")
    card = page.locator('[data-briefgen="figure"]').filter(has_text="$5.8 billion")
    card.locator("summary").click()
    card.locator("a[href*='#passage-']").click()
    page.wait_for_url(re.compile(r"#passage-"))
    expect(page.locator(".bg-excerpt").filter(has_text="$5.8 billion worth").first).to_be_visible()


def test_the_keyboard_alone_reaches_a_quotation_and_its_context(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    summary = page.locator(f"#{_quotation(page)} details summary").first
    for _ in range(400):
        page.keyboard.press("Tab")
        if summary.evaluate("element => element === document.activeElement"):
            break
    expect(summary).to_be_focused()
    details = page.locator(f"#{_quotation(page)} details").first
    assert details.get_attribute("open") is None
    page.keyboard.press("Enter")
    expect(details).to_have_attribute("open", "")
    expect(details.locator("mark").first).to_be_visible()


def test_the_first_tab_offers_to_skip_to_the_content(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()


@pytest.mark.parametrize("path", KINDS)
def test_every_kind_of_page_opens_without_a_fault_and_fits_a_phone(
    page: Page, site_address: str, path: str
) -> None:
    """The fixture ``page`` sees what is wrong; ``test_accessibility.py`` opens all kinds in other sizes."""
    page.set_viewport_size({"width": 320, "height": 640})
    opened(page, site_address + path)
    expect(page.locator("h1").first).to_be_visible()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(ids) == len(set(ids))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_everything_can_be_read_without_javascript(plain_page: Page, site_address: str) -> None:
    plain_page.goto(site_address)
    plain_page.get_by_role("link", name="NATO asks Seoul to arm Ukraine").first.click()
    card = plain_page.locator('[data-briefgen="quotation"]').filter(has_text=WORDS)
    expect(card.locator(".bg-exact").first).to_be_visible()
    card.locator("details summary").first.click()
    expect(card.locator("details mark").first).to_be_visible()
    card.locator("a[href*='#passage-']").first.click()
    expect(plain_page.locator("h1")).to_have_text(re.compile("NATO chief raises military aid"))


def test_a_printed_briefing_keeps_the_words_and_loses_the_boilerplate(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    page.emulate_media(media="print")
    expect(page.locator(".md-header")).to_be_hidden()
    expect(page.locator('[data-briefgen="quotation"] .bg-exact').first).to_be_visible()

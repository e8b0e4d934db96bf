"""The page that a host of static pages shows for an address that it does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.observation import Observation

MISSING = "topics/2023/stoltenberg-ammunition/index.html"


@pytest.mark.parametrize("width", [390, 1440])
def test_a_missing_page_asks_the_search_for_the_words_of_its_address(
    page: Page, site_address: str, observation: Observation, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(site_address + MISSING)
    words = page.get_by_label("Search this site")
    expect(words).to_have_value("stoltenberg ammunition")
    words.fill("ammunition")
    words.press("Enter")
    hit = page.locator(".md-search-result__link").first
    expect(hit).to_be_visible()
    hit.click()
    expect(page).not_to_have_url(site_address + MISSING)
    expect(page.locator("h1")).not_to_have_text("Page not found")
    assert all("404" in error for error in observation.console_errors)  # what the host answered
    observation.clear()


def test_without_scripts_it_leads_to_the_lists(
    plain_page: Page, site_address: str, observation: Observation
) -> None:
    plain_page.goto(site_address + MISSING)
    expect(plain_page.get_by_label("Search this site")).to_be_hidden()
    plain_page.locator("article").get_by_role("link", name="Quotations").click()
    expect(plain_page.locator("h1")).to_contain_text("Quotations")
    assert all("404" in error for error in observation.console_errors)
    observation.clear()

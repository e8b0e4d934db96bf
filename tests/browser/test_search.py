"""Search as a reader uses it: Pagefind's answers in the theme's box."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import TOPIC
from tests.browser.waiting import until

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.observation import Observation


def ask(page: Page, words: str) -> Locator:
    """The links of the answer to a question, which is put in at once: what is typed may be answered before
    it is whole, and that answer be seen meanwhile.
    """
    page.keyboard.press("/")
    page.keyboard.insert_text(words)
    found = page.locator(".md-search-result__link")
    expect(found.first).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"\d+\+? results?"))
    return found


def test_nothing_of_the_search_is_loaded_before_a_reader_turns_to_it(
    page: Page, site_address: str, observation: Observation
) -> None:
    page.goto(site_address + TOPIC)
    page.wait_for_load_state("networkidle")
    assert not [url for url in observation.requests if "/pagefind/" in url or "search_index" in url]
    ask(page, "ammunition")
    assert [url for url in observation.requests if url.endswith("/pagefind/pagefind.js")]


def test_the_first_hit_for_a_quotations_words_is_the_quotation(page: Page, site_address: str) -> None:
    page.goto(site_address)
    found = ask(page, "a decision for you to make")
    expect(found.first).to_contain_text("Jens Stoltenberg")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/topics/[a-z-]+/#h-q-"))
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_in_viewport()


def test_hits_can_be_narrowed_and_counts_follow(page: Page, site_address: str) -> None:
    page.goto(site_address)
    found = ask(page, "weapons")
    page.get_by_text("Filter").click()
    page.get_by_label("Kind").select_option("Quotation")
    expect(page.locator(".md-search-result__link[href*='#h-q-']").first).to_be_visible()
    expect(page.locator(".md-search-result__link:not([href*='#h-q-'])")).to_have_count(0)
    page.get_by_label("Speaker").select_option("Jens Stoltenberg")
    expect(found.filter(has_not_text="Jens Stoltenberg")).to_have_count(0)
    assert found.count() > 0
    page.get_by_label("Speaker").select_option("")
    page.get_by_label("Kind").select_option("Topic")
    expect(page.locator(".md-search-result__link[href*='#']")).to_have_count(0)
    for facet in ("Outlet", "Topic", "Year"):
        assert page.get_by_label(facet, exact=True).locator("option").count() > 1


def test_the_keyboard_walks_through_the_hits_and_leaves(page: Page, site_address: str) -> None:
    page.goto(site_address)
    found = ask(page, "weapons")
    page.keyboard.press("ArrowDown")
    expect(found.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(found.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    page.keyboard.press("s")
    expect(page.locator(".md-search__input")).to_be_focused()


def test_more_hits_than_a_screenful_wait_for_a_click(page: Page, site_address: str) -> None:
    page.goto(site_address)
    found = ask(page, "the")
    expect(found).to_have_count(10)
    page.locator("button.bg-more").click()
    expect(found.nth(10)).to_be_focused()


def test_a_question_without_an_answer_says_so_and_a_reset_forgets_it(page: Page, site_address: str) -> None:
    page.goto(site_address)
    page.keyboard.press("/")
    page.keyboard.type("xyzzyplugh")
    told = page.locator(".md-search-result__meta")
    expect(told).to_have_text("No results")
    page.locator(".md-search button[type='reset']").click()
    expect(told).to_have_text("Type to start searching")


def test_a_phone_searches_on_the_whole_screen(page: Page, site_address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site_address + TOPIC)
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.type("ammunition")
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    until(page, lambda: (box := first.bounding_box()) and box["width"] > 350, first.bounding_box)
    first.click()
    page.wait_for_url(re.compile("#|topics|sources"))
    expect(page.locator("#__search")).not_to_be_checked()


@pytest.mark.parametrize("path", ["", TOPIC, "sources/nato-chief-hints/"])
def test_an_answer_from_any_page_leads_to_the_same_place(page: Page, site_address: str, path: str) -> None:
    page.goto(site_address + path)
    address = ask(page, "a decision for you to make").first.evaluate("link => link.href")
    assert re.match(rf"{re.escape(site_address)}topics/[a-z-]+/#h-q-", address)

"""Filtering and sorting the lists, and copying from them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import TOPIC
from tests.browser.waiting import drawn, opened, recorded, said

if TYPE_CHECKING:
    from playwright.sync_api import Page

LISTS = ("people/", "sources/", "quotes/", "figures/", "timeline/")


@pytest.mark.parametrize("path", LISTS)
def test_a_list_counts_its_entries_and_narrows_by_every_facet(
    page: Page, site_address: str, path: str
) -> None:
    page.goto(site_address + path)
    entries = page.locator(".bg-entry")
    whole = entries.count()
    told = page.locator(".bg-filter [role=status]")
    expect(told).to_have_text(re.compile(rf"^{whole} of {whole} "))
    selects = page.locator(".bg-filter select:not([name=sort]):enabled")
    assert selects.count() > 0
    for index in range(selects.count()):
        selects.nth(index).select_option(index=1)
        shown = page.locator(".bg-entry:visible").count()
        assert 0 < shown < whole
        expect(told).to_have_text(re.compile(rf"^{shown} of {whole} "))
        page.get_by_role("button", name="Show all").click()
        expect(page.locator(".bg-entry:visible")).to_have_count(whole)


def test_a_choice_stands_in_the_address_and_is_found_there(page: Page, site_address: str) -> None:
    page.goto(site_address + "quotes/")
    page.get_by_label("Speaker").select_option("Lee Jong-sup")
    page.get_by_label("Order").select_option("Newest first")
    page.get_by_label("Filter by words").fill("weapons")
    expect(page).to_have_url(re.compile(r"\?speaker=Lee\+Jong-sup&sort=-date&q=weapons$"))
    shown = page.locator(".bg-entry:visible").all_inner_texts()
    page.goto(page.evaluate("location.href"))
    assert page.locator(".bg-entry:visible").all_inner_texts() == shown
    expect(page.get_by_label("Speaker")).to_have_value("Lee Jong-sup")


def test_quotations_in_order_of_date_name_their_speakers_and_go_back(page: Page, site_address: str) -> None:
    opened(page, site_address + "quotes/")
    ids = "() => [...document.querySelectorAll('.bg-entry > article')].map(entry => entry.id)"
    before = page.evaluate(ids)
    page.get_by_label("Order").select_option("Newest first")
    dates = page.locator(".bg-entry").evaluate_all("all => all.map(entry => entry.dataset.byDate)")
    known = [date for date in dates if date]
    assert known == sorted(known, reverse=True)
    assert dates[: len(known)] == known
    box = page.locator(".bg-flat .bg-quotation h3 > .bg-name").first.bounding_box()
    assert box
    assert box["width"] > 20
    expect(page.locator(".bg-said:visible")).to_have_count(0)
    page.get_by_label("Order").select_option("As listed")
    assert page.evaluate(ids) == before


def test_a_permalink_wins_over_a_choice_that_hides_it(page: Page, site_address: str) -> None:
    page.goto(site_address + "quotes/")
    identifier = page.locator(".bg-entry article").last.get_attribute("id")
    page.goto(f"{site_address}quotes/?q=nothingofthekind#{identifier}")
    expect(page.locator(f"#{identifier}")).to_be_in_viewport()


def test_an_unknown_choice_in_the_address_is_no_choice(page: Page, site_address: str) -> None:
    page.goto(site_address + "people/?topic=%3Cb%3E&sort=sideways")
    expect(page.locator(".bg-filter [role=status]")).to_have_text(re.compile(r"^(\d+) of \1 people"))


def test_the_keyboard_filters_a_list(page: Page, site_address: str) -> None:
    page.goto(site_address + "figures/")
    page.get_by_label("Filter by words").focus()
    page.keyboard.type("billion")
    expect(page.locator(".bg-entry:visible").first).to_contain_text("billion")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Source")).to_be_focused()


def test_without_javascript_a_list_is_whole(plain_page: Page, site_address: str) -> None:
    for path in LISTS:
        plain_page.goto(site_address + path)
        entries = plain_page.locator(".bg-entry").count()
        assert plain_page.locator(".bg-entry:visible").count() == entries > 0, path
        expect(plain_page.locator(".bg-filter")).to_be_hidden()


@pytest.mark.parametrize("path", [TOPIC, "", *LISTS])
def test_nothing_moves_while_a_page_loads(first_visit: Page, published_address: str, path: str) -> None:
    page = first_visit
    page.add_init_script(
        "window.shift = 0;"
        "const add = entries => { for (const entry of entries) window.shift += entry.value; };"
        "const moves = new PerformanceObserver(list => add(list.getEntries()));"
        "moves.observe({type: 'layout-shift', buffered: true});"
        "window.shifted = () => { add(moves.takeRecords()); return window.shift; };"
    )
    for width in (390, 768, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(published_address + path)
        drawn(page)
        assert page.evaluate("window.shifted()") < 0.01, width


def test_a_permalink_copies_itself(page: Page, site_address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site_address + TOPIC)
    card = page.locator('[data-briefgen="quotation"]').first
    link = card.locator(".bg-actions > a[href^='#']")
    recorded(link)
    link.click()
    said(page, "Copied")
    assert (
        page.evaluate("navigator.clipboard.readText()") == f"{site_address}{TOPIC}#{card.get_attribute('id')}"
    )

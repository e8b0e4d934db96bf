"""Every kind of page against the rules of axe-core for WCAG 2.2 AA, and what rules cannot see."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import KINDS, TOPIC
from tests.browser.waiting import settle, until

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

# Evaluated through the DevTools protocol, which the page's security policy does not bind.
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1440, "height": 900}
LOOKS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (("light", PHONE), ("dark", DESK))
"""Colours do not depend on the size, nor what is there on the colours: each is seen once."""


def violations(page: Page) -> list[str]:
    """One line for each element that breaks a rule."""
    settle(page)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    result: dict[str, Any] = page.evaluate("rules => axe.run(document, rules)", RULES)
    return [
        f"{rule['id']}: {node['html'][:160]}: {node.get('failureSummary')}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("path", KINDS)
def test_no_rule_of_accessibility_is_broken(page: Page, site_address: str, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(site_address + path)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    for scheme, size in LOOKS:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], scheme


def test_the_rules_find_what_is_wrong(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<h5><img src=data:,></h5>')")
    found = {line.partition(":")[0] for line in violations(page)}
    assert {"image-alt", "heading-order"} <= found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_search_breaks_no_rule(page: Page, site_address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(site_address)
    page.keyboard.press("/")
    page.keyboard.insert_text("ammunition")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.get_by_text("Filter").click()
    expect(page.get_by_label("Outlet")).to_be_visible()
    assert violations(page) == []


def test_an_open_menu_breaks_no_rule(page: Page, site_address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(site_address)
    page.get_by_role("button", name="Navigation").click()
    expect(page.locator("#__drawer")).to_be_checked()
    assert violations(page) == []


def test_the_keyboard_opens_and_closes_the_menu(page: Page, site_address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(site_address + TOPIC)
    button = page.get_by_role("button", name="Navigation")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


HIDDEN_FOCUS = """() => {
    const active = document.activeElement;
    const marked = active.matches(".md-option") ? active.nextElementSibling
        : active.closest(".md-search__form") || active;
    const box = marked.getBoundingClientRect();
    const within = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
    const width = parseFloat(getComputedStyle(marked).outlineWidth);
    return active === document.body || (within && width >= 2) ? "" : active.outerHTML;
}"""
"""The element with the focus if nobody sees that it has."""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_focus_can_always_be_seen(page: Page, site_address: str, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.goto(site_address + TOPIC)
    for _ in range(60):
        page.keyboard.press("Tab")
        # A page scrolls to what has the focus in its own time.
        until(page, lambda: not page.evaluate(HIDDEN_FOCUS), lambda: page.evaluate(HIDDEN_FOCUS))


def test_quoted_words_say_whose_work_they_are_from(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    quoted = page.locator("article.bg-quotation blockquote")
    assert quoted.count() > 0
    for index in range(quoted.count()):
        address = quoted.nth(index).evaluate("element => element.cite")
        assert "/sources/" in address
        assert "#passage-" in address
    assert page.locator(".bg-provenance cite").count() == page.locator("article.bg-quotation").count()


def test_an_editors_mark_and_a_marked_passage_differ_in_more_than_colour(
    page: Page, site_address: str
) -> None:
    page.goto(site_address + "quotes/")
    mark = page.locator(".bg-mark").first
    assert mark.evaluate("element => getComputedStyle(element).borderBottomStyle") == "dotted"
    page.locator("details.bg-context summary").first.click()
    passage = page.locator("details.bg-context mark").first
    assert passage.evaluate("element => getComputedStyle(element).borderBottomStyle") == "solid"

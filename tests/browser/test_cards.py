"""A card, and its frame on another site: what it may do there, how high it is, and what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Frame, Page

CARD = "cards/q-if-we-dont-want-autocracy-5275e1/"
WORDS = (
    "“If we don’t want autocracy and tyranny to win, then they [Ukrainians] need weapons, that’s the reality”"
)
PUBLISHED = "https://example.org/"


@pytest.fixture
def snippet(example_site: Path, site_address: str, page: Page) -> str:
    """What a reader copies from the page of a card, for where the site is served here."""
    page.goto(site_address + CARD)
    return page.locator("textarea").input_value().replace(PUBLISHED, site_address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_card_works_under_its_policy_in_both_schemes(page: Page, site_address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(site_address + CARD)
    expect(page.locator("blockquote")).to_have_text(WORDS)
    expect(page.get_by_role("heading", level=1)).to_have_text("Jens Stoltenberg")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == ("rgb(22, 22, 20)" if scheme == "dark" else "rgb(253, 252, 249)")
    page.get_by_role("link", name="NATO asks Seoul to arm Ukraine").click()
    expect(page.locator("[data-briefgen]:target")).to_contain_text("Ukrainians")


def test_a_topic_leads_to_the_card_of_a_quotation(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}topics/nato-request/")
    page.locator(f"a[href$='{CARD}']").first.click()
    expect(page).to_have_url(site_address + CARD)


def test_the_snippet_is_copied_by_a_button(page: Page, site_address: str, snippet: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace(PUBLISHED, site_address) == snippet


def test_a_frame_elsewhere_gets_the_height_of_its_card_and_nothing_else(
    page: Page, snippet: str, serve_pages: Callable[..., str]
) -> None:
    elsewhere = serve_pages(outer=snippet)
    page.set_viewport_size({"width": 640, "height": 800})
    page.goto(f"{elsewhere}outer.html")
    inner = card_in(page)
    expect(page.locator("iframe")).to_have_attribute("height", str(height_of(inner)))
    assert inner.evaluate("window.origin") == "null"
    page.set_viewport_size({"width": 320, "height": 800})
    page.wait_for_function(
        "height => document.querySelector('iframe').height > height", arg=height_of(inner) - 1
    )
    expect(page.locator("iframe")).to_have_attribute("height", str(height_of(inner)))


def card_in(page: Page) -> Frame:
    """The card in a page's first frame, once it is there and looks as it will: a lazy frame comes after the
    page has loaded, and its own typeface after that, with which its lines break elsewhere.
    """
    expect(page.frame_locator("iframe >> nth=0").locator("blockquote")).to_have_text(WORDS)
    card = page.frames[1]
    card.wait_for_load_state("load")
    card.evaluate("document.fonts.ready.then(() => null)")
    return card


def height_of(frame: Frame) -> int:
    """How high the card in a frame is."""
    return int(frame.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))


def test_a_page_believes_its_own_frames_alone_and_only_heights(
    page: Page, snippet: str, serve_pages: Callable[..., str]
) -> None:
    elsewhere = serve_pages(outer=f"{snippet}<iframe id=other srcdoc='<p>x'></iframe>", other="<p>x")
    page.goto(f"{elsewhere}outer.html")
    card = card_in(page)
    expect(page.locator("iframe").first).to_have_attribute("height", str(height_of(card)))
    before = page.locator("iframe").first.get_attribute("height")
    page.evaluate("postMessage({type: 'briefgen:height', height: 999}, '*')")
    page.frames[2].evaluate("parent.postMessage({type: 'briefgen:height', height: 999}, '*')")
    for data in ("null", "'999'", "{type: 'briefgen:height', height: '999'}", "{type: 'briefgen:height'}"):
        card.evaluate(f"parent.postMessage({data}, '*')")
    card.evaluate("parent.postMessage({type: 'briefgen:height', height: 1e9}, '*')")
    expect(page.locator("iframe").first).to_have_attribute("height", "4000")
    assert int(before or 0) < 999
    assert page.locator("#other").get_attribute("height") is None


def test_without_scripts_every_frame_is_high_enough_on_a_phone(
    browser: Browser, site_address: str, example_site: Path
) -> None:
    with browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800}) as context:
        frame = context.new_page()
        for file in sorted(example_site.glob("cards/*/oembed.json")):
            answer = json.loads(file.read_bytes())
            frame.goto(f"{site_address}cards/{file.parent.name}/embed/")
            box = frame.locator("body").bounding_box()
            assert box
            assert box["height"] <= answer["height"] < box["height"] + 150, file.parent.name


@pytest.mark.parametrize("path", [CARD, f"{CARD}embed/", "cards/f-over-1-billion-japans-financial-70a193/"])
def test_no_rule_of_accessibility_is_broken(page: Page, site_address: str, path: str) -> None:
    for scheme, width in (("light", 390), ("dark", 1440)):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(site_address + path)
        assert violations(page) == []

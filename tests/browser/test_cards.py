"""A card, and its frame on another site: what it may do there, how high it is, and what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations
from tests.browser.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Frame, Page

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
    wide = fitted(page, inner, above=0)
    assert inner.evaluate("window.origin") == "null"
    page.set_viewport_size({"width": 320, "height": 800})
    fitted(page, inner, above=wide)


def card_in(page: Page) -> Frame:
    """The card in a page's first frame, once it is there: a lazy frame comes after the page has loaded."""
    expect(page.frame_locator("iframe >> nth=0").locator("blockquote")).to_have_text(WORDS)
    card = page.locator("iframe").first.element_handle().content_frame()
    assert card
    card.wait_for_load_state("load")
    return card


def fitted(page: Page, card: Frame, above: int) -> int:
    """Wait until a page's first frame is as high as its card and higher than something; the height."""
    frame = page.locator("iframe").first

    def heights() -> tuple[int, int]:
        return height_of(card), int(frame.get_attribute("height") or 0)

    until(page, lambda: above < height_of(card) == heights()[1], heights)
    return height_of(card)


def height_of(frame: Frame) -> int:
    """How high the card in a frame is."""
    return int(frame.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))


def test_a_page_believes_its_own_frames_alone_and_only_heights(
    page: Page, snippet: str, serve_pages: Callable[..., str]
) -> None:
    elsewhere = serve_pages(outer=f"{snippet}<iframe id=other srcdoc='<p>x'></iframe>", other="<p>x")
    page.goto(f"{elsewhere}outer.html")
    card = card_in(page)
    assert fitted(page, card, above=0) < 999
    page.evaluate("postMessage({type: 'briefgen:height', height: 999}, '*')")
    page.frames[2].evaluate("parent.postMessage({type: 'briefgen:height', height: 999}, '*')")
    for data in ("null", "'999'", "{type: 'briefgen:height', height: '999'}", "{type: 'briefgen:height'}"):
        card.evaluate(f"parent.postMessage({data}, '*')")

    def told() -> bool:  # more than once: the page may just have asked how high the card is
        card.evaluate("parent.postMessage({type: 'briefgen:height', height: 1e9}, '*')")
        return page.locator("iframe").first.get_attribute("height") == "4000"

    until(page, told)
    assert page.locator("#other").get_attribute("height") is None


def test_without_scripts_every_frame_is_high_enough_on_a_phone(
    plain_page: Page, site_address: str, example_site: Path, serve_pages: Callable[..., str]
) -> None:
    files = sorted(example_site.glob("cards/*/oembed.json"))
    frames = [f'<iframe src="{site_address}cards/{one.parent.name}/embed/"></iframe>' for one in files]
    style = "<style>iframe { display: block; width: 360px; height: 800px; border: 0 }</style>"
    plain_page.goto(f"{serve_pages(all=style + ''.join(frames))}all.html")
    for place, file in enumerate(files):
        answer = json.loads(file.read_bytes())
        box = plain_page.frame_locator("iframe").nth(place).locator("body").bounding_box()
        assert box
        assert box["height"] <= answer["height"] < box["height"] + 150, file.parent.name


@pytest.mark.parametrize("path", [CARD, f"{CARD}embed/", "cards/f-over-1-billion-japans-financial-70a193/"])
def test_no_rule_of_accessibility_is_broken(page: Page, site_address: str, path: str) -> None:
    for scheme, width in (("light", 390), ("dark", 1440)):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(site_address + path)
        assert violations(page) == []

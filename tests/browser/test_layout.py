"""Where things are on a page: beside each other where there is room, in one column elsewhere and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import KINDS, TOPIC
from tests.browser.waiting import opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

LETTERS_IN_A_LINE = """selector => {
    const lines = [];
    for (const element of document.querySelectorAll(selector)) {
        const range = document.createRange();
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let top = null;
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            for (let index = 0; index < text.length; index++) {
                range.setStart(text, index);
                range.setEnd(text, index + 1);
                const box = range.getClientRects()[0];
                if (!box?.width) continue;
                if (top === null || box.top > top + 8) lines.push(0);
                top = Math.max(top ?? box.top, box.top);
                lines[lines.length - 1]++;
            }
        }
        lines.pop();
    }
    return lines;
}"""
"""How many letters each full line of some elements has; their last lines are left out."""

LAST = ">How verification works</a>"
"""How what ends every page for a keyboard is told."""

TO_THE_LAST = """() => {
    if (!document.activeElement.closest("article")) return false;
    const stops = "a[href], button, input, select, summary, [tabindex='0']";
    const own = document.querySelectorAll(`article :is(${stops})`);
    const last = [...own].filter(one => one.checkVisibility()).at(-1);
    last.focus();
    return document.activeElement === last;
}"""
"""Moves the focus from within a page's own text to the last of it; whether that could be done."""

SIZE = "heading => parseFloat(getComputedStyle(heading).fontSize)"


def left(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    return box["x"]


def seen(page: Page, width: int, path: str = TOPIC) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, path)


@pytest.mark.parametrize("width", [1220, 1440, 1920])
def test_on_a_wide_screen_figures_and_timeline_are_beside_the_text(
    page: Page, site_address: str, width: int
) -> None:
    seen(page, width, site_address + TOPIC)
    contents, text = left(page, ".md-sidebar--secondary a"), left(page, "#points")
    assert contents < text < left(page, "#figures") == left(page, "#timeline")
    tops = page.evaluate(
        "['.bg-abstract', '#figures'].map(name => document.querySelector(name).getBoundingClientRect().top)"
    )
    assert tops[0] == tops[1]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 390, 768, 1000])
def test_elsewhere_everything_is_in_one_column(page: Page, site_address: str, width: int) -> None:
    seen(page, width, site_address + TOPIC)
    lefts = {left(page, name) for name in ("#figures", "#points", "#quotations", "#timeline", "#sources")}
    assert len(lefts) == 1
    assert page.locator(".bg-contents").is_visible() is (width < 960)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_line_has_some_seventy_letters(page: Page, site_address: str) -> None:
    seen(page, 1440, site_address + "about/")
    lines = page.evaluate(LETTERS_IN_A_LINE, "article > p:not([class])")
    assert 60 <= sum(lines) / len(lines) <= 72


@pytest.mark.parametrize("width", [390, 1440])
def test_a_heading_is_larger_than_those_below_it(page: Page, site_address: str, width: int) -> None:
    seen(page, width, site_address + TOPIC)
    sizes = [
        page.locator(f".md-content h{level}").evaluate_all(f"all => all.map({SIZE})") for level in (1, 2, 3)
    ]
    assert min(sizes[0]) > max(sizes[1])
    assert min(sizes[1]) > max(sizes[2])


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", [path for path in KINDS if path != "404.html"])
def test_the_keyboard_gets_through_a_page_and_comes_to_nothing_twice(
    page: Page, site_address: str, path: str, width: int
) -> None:
    seen(page, width, site_address + path)
    frame: list[str] = []
    skips = width > 960  # what is in a page's own text is the same at any width, and takes most of the keys
    for _ in range(400):
        here = pressed(page)
        frame += [here] if here else []
        if here == "" and skips:
            skips = not page.evaluate(TO_THE_LAST)
        if here and LAST in here:
            break
    assert LAST in frame[-1]
    assert len(frame) == len(set(frame)) <= 14
    assert pressed(page) in (None, frame[0])


def pressed(page: Page) -> str | None:
    """What Tab leads to: the element if it is around the page's own text, else nothing.

    It is ``None`` where nothing has the focus: beyond the last link, where Chromium either stops or begins
    anew, and where the theme takes the way back to the top out of sight while it is come to.
    """
    page.keyboard.press("Tab")
    here: str | None = page.evaluate(
        "(() => { const one = document.activeElement; return one === document.body ? null"
        " : one.closest('article, .md-sidebar--secondary') ? '' : one.outerHTML; })()"
    )
    return here

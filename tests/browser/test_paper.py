"""Topics on paper, and where they are shared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import KINDS, TOPIC
from tests.browser.waiting import opened, until

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page


@pytest.mark.parametrize("slug", ["nato-request", "arms-export-rules", "japan"])
def test_a_topic_prints_on_two_sheets(page: Page, site_address: str, slug: str) -> None:
    opened(page, f"{site_address}topics/{slug}/")
    printed = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2


def test_paper_has_every_quotation_and_an_address_and_nothing_to_click(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    page.emulate_media(media="print")
    words = page.locator('[data-briefgen="quotation"] :is(blockquote, .bg-paraphrase) .bg-exact')
    for index in range(words.count()):
        expect(words.nth(index)).to_be_visible()
    expect(page.locator(".bg-printed")).to_have_text("https://example.org/" + TOPIC)
    for hidden in (
        ".md-header",
        ".md-sidebar",
        ".bg-copy",
        ".headerlink",
        "summary",
        ".bg-related",
        "#related",
    ):
        expect(page.locator(f"{hidden}:visible")).to_have_count(0)


def test_an_outward_link_prints_its_address(page: Page, site_address: str) -> None:
    page.goto(site_address + TOPIC)
    page.evaluate(
        "document.querySelector('.bg-sources li').insertAdjacentHTML('beforeend',"
        ' \'<a id=out rel="noopener external" href="https://a.example/x">Original</a>\')'
    )
    page.emulate_media(media="print")
    content = page.locator("#out").evaluate("link => getComputedStyle(link, '::after').content")
    assert "https://a.example/x" in content


def meta(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('meta[property], meta[name]')]"
        ".map(tag => [tag.getAttribute('property') || tag.name, tag.content]))"
    )
    return found


def test_a_shared_topic_has_title_abstract_and_picture(
    page: Page, site_address: str, example_site: Path
) -> None:
    page.goto(site_address + TOPIC)
    told = meta(page)
    assert told["og:title"] == page.locator("h1").evaluate("heading => heading.firstChild.textContent")
    assert told["og:description"] == told["description"]
    assert told["og:url"] == "https://example.org/" + TOPIC
    assert told["twitter:card"] == "summary_large_image"
    path = told["og:image"].removeprefix("https://example.org/")
    assert (example_site / path).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("path", [path for path in KINDS if path not in (TOPIC, "404.html")])
def test_every_other_page_has_a_title_and_no_picture(page: Page, site_address: str, path: str) -> None:
    page.goto(site_address + path)
    told = meta(page)
    assert told["og:title"]
    assert told["og:type"] == "website"
    assert "og:image" not in told


EMPTY_HEADINGS = """() => {
    const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
    const headings = [...document.querySelectorAll("article :is(h1, h2, h3)")].filter(shown);
    const all = [...document.querySelectorAll("article :not(.bg-printed)")].filter(shown);
    return headings.filter((heading) => {
        const after = all.find((one) => !heading.contains(one)
            && heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
        return !after || (headings.includes(after) && after.tagName <= heading.tagName);
    }).map((heading) => heading.textContent);
}"""
"""Headings below which nothing is to be seen before the next of their level."""


@pytest.mark.parametrize("path", [path for path in KINDS if path != "404.html"])
def test_no_heading_on_paper_is_without_content(page: Page, site_address: str, path: str) -> None:
    page.goto(site_address + path)
    page.emulate_media(media="print")
    until(page, lambda: page.evaluate(EMPTY_HEADINGS) == [], lambda: page.evaluate(EMPTY_HEADINGS))

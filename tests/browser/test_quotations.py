"""A quotation's card: whose it is at its address, its context, its one line of actions, its citations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import TOPIC
from tests.browser.waiting import opened, recorded, said, settle

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

_IN_VIEW = """async () => {
  const wrong = [];
  for (const card of document.querySelectorAll("[data-briefgen='quotation']")) {
    location.hash = "";
    scrollTo(0, 0);
    location.hash = card.id;
    const name = card.querySelector("h3 > .bg-name, h4 > .bg-name");
    let seen = false;
    for (let frame = 0; frame < 600 && !seen; frame += 1) { // a page scrolls in its own time
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = name.getBoundingClientRect();
      const top = document.querySelector(".md-header").getBoundingClientRect().bottom;
      seen = box.width >= 20 && box.top >= top && box.bottom <= innerHeight
        && document.elementFromPoint(box.left + 2, box.top + box.height / 2) === name;
    }
    if (!seen) wrong.push(card.id);
  }
  return wrong;
}"""
_NAMES = """() => {
  const targets = new Map();
  for (const link of document.querySelectorAll(".md-content a[href]:not(.headerlink)")) {
    const parts = (link.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean);
    const labelled = parts.map(id => document.getElementById(id).textContent).join(" ");
    const name = labelled || (link.getAttribute("aria-label") || link.textContent).trim();
    const place = new URL(link.href.baseVal ?? link.href, location.href).href;
    targets.set(name, (targets.get(name) || new Set()).add(place));
  }
  return [...targets].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
}"""
_HEIGHTS = "lines => lines.map(line => line.getBoundingClientRect().height)"


def _topics(site: Path) -> list[str]:
    return [f"topics/{page.parent.name}/" for page in sorted(site.glob("topics/*/index.html"))]


@pytest.mark.parametrize("width", [390, 1440])
def test_every_permalink_shows_whose_words_they_are(
    page: Page, site_address: str, example_site: Path, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    # What is above a heading depends on the kind of page and the width: a phone shows each quotation.
    topics = _topics(example_site) if width == 390 else [TOPIC]
    for path in (*topics, "quotes/", "people/jens-stoltenberg/"):
        opened(page, site_address + path)
        assert page.evaluate(_IN_VIEW) == [], path


def test_links_of_one_name_lead_to_one_place(page: Page, site_address: str, example_site: Path) -> None:
    for path in (*_topics(example_site), "quotes/"):
        page.goto(site_address + path)
        assert page.evaluate(_NAMES) == [], path


@pytest.mark.parametrize("width", [390, 1440])
def test_the_actions_are_one_line_and_a_panel_opens_below_it(
    page: Page, site_address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    opened(page, site_address + TOPIC)
    lines = page.locator(".bg-quotation .bg-actions")
    assert max(lines.evaluate_all(_HEIGHTS)) < 40
    line = lines.first
    summary = line.locator(".bg-context > summary")
    summary.scroll_into_view_if_needed()
    settle(page)
    before = summary.bounding_box()
    summary.click()
    expect(line.locator(".bg-context mark")).to_be_visible()
    assert summary.bounding_box() == before
    beside = line.locator(".bg-citation > summary").bounding_box()
    panel = line.locator(".bg-context > div").bounding_box()
    assert before
    assert beside
    assert panel
    assert abs(beside["y"] - before["y"]) < 4
    assert panel["y"] >= before["y"] + before["height"] - 1


def test_a_citation_is_had_in_each_format(page: Page, site_address: str, example_site: Path) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    written = json.loads((example_site / TOPIC / "citations.json").read_text(encoding="utf-8"))
    page.goto(site_address + TOPIC)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    cards = page.locator("[data-briefgen='quotation']")
    for index in range(2):
        card = cards.nth(index)
        texts = written["citations"][card.get_attribute("id")]
        card.locator(".bg-citation > summary").click()
        shown = card.locator(".bg-cite")
        for name, text in zip(written["formats"], texts, strict=True):
            card.get_by_label("Format").select_option(label=name)
            assert shown.text_content() == text
        button = card.locator(".bg-formats button")
        expect(button).to_have_accessible_name("Copy")
        recorded(button)
        button.click()
        said(page, "Copied")
        assert page.evaluate("navigator.clipboard.readText()") == texts[-1]
    assert [url for url in asked if url.endswith("citations.json")] == [
        f"{site_address}{TOPIC}citations.json"
    ]


def test_without_javascript_a_citation_is_there_in_words(plain_page: Page, site_address: str) -> None:
    plain_page.goto(site_address + TOPIC)
    card = plain_page.locator("[data-briefgen='quotation']").first
    card.locator(".bg-citation > summary").click()
    expect(card.locator(".bg-cite")).to_contain_text("Quoted in")
    expect(card.locator("select")).to_have_count(0)

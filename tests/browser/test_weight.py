"""What the first view of a topic costs a reader who has nothing of the site yet."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import TOPIC
from tests.browser.waiting import settle

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.observation import Observation


def test_the_first_view_of_a_topic_with_its_fonts_stays_below_150_kilobytes(
    first_visit: Page, published_address: str, example_site: Path, observation: Observation
) -> None:
    page = first_visit
    page.goto(published_address + TOPIC)
    page.wait_for_load_state("networkidle")
    paths = {url.removeprefix(published_address).partition("?")[0] for url in observation.requests}
    files = (example_site / path / "index.html" if path == TOPIC else example_site / path for path in paths)
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 150_000


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1440, 900)])
def test_a_page_comes_in_its_own_fonts_and_nothing_moves(
    page: Page, published_address: str, width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
        "entry => window.shift += entry.value)).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(published_address + TOPIC)
    page.wait_for_load_state("networkidle")
    settle(page)
    loaded = page.evaluate(
        "[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)"
    )
    assert {"Briefgen Serif", "Briefgen Sans"} <= {name.strip('"') for name in loaded}
    assert page.evaluate("window.shift") == 0

"""What the first view of a topic costs a reader who has nothing of the site yet."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.browser.kinds import TOPIC

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.observation import Observation


def test_the_first_view_of_a_topic_stays_below_120_kilobytes(
    first_visit: Page, site_address: str, example_site: Path, observation: Observation
) -> None:
    page = first_visit
    page.goto(site_address + TOPIC)
    page.wait_for_load_state("networkidle")
    paths = {url.removeprefix(site_address).partition("?")[0] for url in observation.requests}
    files = (example_site / path / "index.html" if path == TOPIC else example_site / path for path in paths)
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 120_000

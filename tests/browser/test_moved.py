"""A former address leads a browser on, to the very entry, with scripts and without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import SiteSettings, moved_pages, packaged_templates, read_assets
from tests.browser.conftest import HEAD
from tests.serving import serve
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    maker = SiteMaker()
    site = maker.site(replace(maker.briefing(), aliases=("weapons",)))
    for asset in (*moved_pages(site, SiteSettings("Desk")), *read_assets([packaged_templates()])):
        (tmp_path / asset.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / asset.path).write_bytes(asset.content)
    (tmp_path / "topics/arms").mkdir()
    (tmp_path / "topics/arms/index.html").write_text(f'{HEAD}<p id="q-1">here</p>', encoding="utf-8")
    with serve(tmp_path) as address:
        yield address


def test_with_scripts_the_fragment_is_kept(first_visit: Page, address: str) -> None:
    page = first_visit
    page.goto(f"{address}topics/weapons/#q-1", wait_until="commit")
    page.wait_for_url(f"{address}topics/arms/#q-1")
    assert page.evaluate("history.length") <= 2, "the way back leads on again"


def test_without_scripts_the_page_is_reached(plain_page: Page, address: str) -> None:
    plain_page.goto(f"{address}topics/weapons/", wait_until="commit")
    plain_page.wait_for_url(f"{address}topics/arms/")

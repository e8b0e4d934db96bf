"""The site of each renderer in a browser: nothing is loaded from elsewhere or against the policy."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import TOPIC
from tests.browser.waiting import settle
from tests.harness.renderers import COMMANDS
from tests.serving import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

pytestmark = pytest.mark.filterwarnings("default:no renderer")


@pytest.fixture(scope="module", params=COMMANDS)
def address(
    request: pytest.FixtureRequest,
    rendered: Callable[[str], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    """Where a renderer's site is served, at the path that it was built for."""
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copytree(rendered(request.param), folder / "news")
    with serve(folder) as address:
        yield f"{address}news/"


def test_pages_show_without_a_fault(page: Page, address: str) -> None:
    for path in ("", TOPIC, "sources/nato-chief-hints/", "quotes/", "404.html"):
        page.goto(address + path)
        settle(page)
        policy = page.locator("head > meta[http-equiv='Content-Security-Policy']")
        expect(policy).to_have_attribute("content", re.compile("^default-src 'none'; script-src 'self'"))


def test_the_search_answers_with_a_quotation(page: Page, address: str) -> None:
    page.goto(address)
    hit = page.locator("a[href*='topics/']").filter(has_text="ammunition")
    expect(hit).to_have_count(0)
    page.locator(".md-search__button, .md-search__input").click()
    page.keyboard.type("ammunition")
    expect(hit.first).to_be_visible()

"""The preview as a browser shows it: under its own policy, with nothing but itself."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import LOOKS, violations
from tests.browser.waiting import opened, until
from tests.harness import commands
from tests.serving import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, ViewportSize

    from tests.browser.observation import Observation

ROOT = Path(__file__).resolve().parents[2]
TOPICS = ("nato-request", "poland-route")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the example's preview is served."""
    with previewed(tmp_path_factory.mktemp("preview")) as served:
        yield served


@contextmanager
def previewed(folder: Path, *options: str) -> Iterator[str]:
    """Serve a preview of some topics of the example: together they have each kind of entry."""
    topics = [word for slug in TOPICS for word in ("--topic", slug)]
    done = commands.run(ROOT, "preview", *topics, *options, str(folder / "preview.html"))
    assert done.returncode == 0, done.stdout + done.stderr
    with serve(folder) as served:
        yield f"{served}preview.html"


@pytest.mark.parametrize(("scheme", "size"), LOOKS, ids=["light-phone", "dark-desk"])
def test_it_is_readable_and_breaks_no_rule(page: Page, address: str, scheme: str, size: ViewportSize) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened(page, address)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert ground == ("rgb(22, 22, 20)" if scheme == "dark" else "rgb(253, 252, 249)")
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert violations(page) == []


def test_it_asks_for_nothing_but_itself(page: Page, address: str, observation: Observation) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert [url for url in observation.requests if not url.startswith("data:")] == [address]


def test_a_quotation_leads_to_its_passage(page: Page, address: str) -> None:
    page.goto(f"{address}#topics/nato-request/")
    quotation = page.locator("[id='topics/nato-request/'] [data-briefgen='quotation']").first
    words = quotation.locator(".bg-exact").first.inner_text()
    quotation.locator(".bg-from a").click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    expect(page.locator("mark:target")).to_contain_text(words)


def test_paper_has_the_evidence_and_each_topic_on_a_new_sheet(page: Page, address: str) -> None:
    page.goto(address)
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator(".bg-evidence .bg-exact").first).to_be_visible()
    expect(page.locator(".bg-actions:visible")).to_have_count(0)
    assert page.locator("article").first.evaluate("a => getComputedStyle(a).breakBefore") == "page"
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"


def test_what_a_template_smuggles_in_does_not_run(
    page: Page, address: str, tmp_path: Path, observation: Observation
) -> None:
    page.goto(address)
    html = page.content().replace("</main>", "<script>document.title = 'run'</script></main>")
    (tmp_path / "smuggled.html").write_text(f"<!doctype html>{html}", encoding="utf-8")
    with serve(tmp_path) as served:
        page.goto(f"{served}smuggled.html")
        assert page.title() == "Preview: Arms for Ukraine, seen from Seoul"
        errors = observation.console_errors
        until(page, lambda: any("Content Security Policy" in error for error in errors))
    observation.clear()


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the review sheet of the example is served."""
    with previewed(tmp_path_factory.mktemp("sheet"), "--review") as served:
        yield served


@pytest.mark.parametrize(("scheme", "size"), LOOKS, ids=["light-phone", "dark-desk"])
def test_a_sheet_is_readable_and_breaks_no_rule(
    page: Page, sheet: str, scheme: str, size: ViewportSize, observation: Observation
) -> None:
    page.set_viewport_size(size)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    opened(page, sheet)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []
    assert [url for url in observation.requests if not url.startswith("data:")] == [sheet]


def test_a_box_of_a_sheet_can_be_ticked_and_its_lines_filled_in(page: Page, sheet: str) -> None:
    page.goto(sheet)
    box = page.locator("[id='nato-request/P1']").get_by_role("checkbox")
    box.check()
    expect(box).to_be_checked()
    name = page.get_by_label("Reviewed by").first
    name.fill("M. Lind")
    expect(name).to_have_value("M. Lind")


def test_paper_has_text_and_evidence_side_by_side_and_entries_whole(page: Page, sheet: str) -> None:
    page.set_viewport_size({"width": 680, "height": 960})
    page.emulate_media(media="print", color_scheme="dark")
    opened(page, sheet)
    pair = page.locator(".pair").first
    left, right = pair.locator(".ours").bounding_box(), pair.locator(".theirs").bounding_box()
    assert left is not None
    assert right is not None
    assert left["x"] + left["width"] <= right["x"]
    assert page.locator(".entry").first.evaluate("entry => getComputedStyle(entry).breakInside") == "avoid"
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"

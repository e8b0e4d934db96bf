"""That the browser works, and that nothing a page does wrong escapes the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.observation import Observation

PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
NO_SCRIPT = """<meta http-equiv="Content-Security-Policy" content="script-src 'none'">"""


def test_a_served_page_is_shown_and_its_script_runs(page: Page, serve_pages: Callable[..., str]) -> None:
    address = serve_pages(page="<p id=p></p><script>p.textContent = 'said “yes”'</script>")
    page.goto(address + "page.html")
    assert page.title() == "page"
    assert page.text_content("#p") == "said “yes”"


def test_a_harmless_page_has_no_faults(
    page: Page, serve_pages: Callable[..., str], observation: Observation
) -> None:
    address = serve_pages(page=f'<img src="{PIXEL}" alt=""><p>Words')
    page.goto(address + "page.html")
    assert address + "page.html" in observation.requests
    assert observation.faults() == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        pytest.param('<img src="http://elsewhere.example/a.gif" alt="">', "another host", id="image"),
        pytest.param("<script>fetch('https://elsewhere.example/')</script>", "another host", id="fetch"),
        pytest.param("<script>console.error('oh')</script>", "on the console: oh", id="console"),
        pytest.param("<script>nowhere()</script>", "nowhere is not defined", id="exception"),
        pytest.param("<script>alert('hello')</script>", "a dialog: alert 'hello'", id="dialog"),
        pytest.param(NO_SCRIPT + "<script>1</script>", "Content Security Policy", id="policy"),
        pytest.param("<img src=missing.gif alt=''>", "404", id="missing file"),
    ],
)
def test_what_a_page_does_wrong_is_a_fault(
    page: Page, serve_pages: Callable[..., str], observation: Observation, body: str, fault: str
) -> None:
    page.goto(serve_pages(page=body) + "page.html")
    until(page, lambda: any(fault in line for line in observation.faults()), observation.faults)
    page.wait_for_load_state("networkidle")  # what is said of one fault may take several lines
    observation.clear()


def test_a_page_that_is_not_there_shows_the_sites_own_page_for_it(
    page: Page, serve_pages: Callable[..., str], observation: Observation
) -> None:
    address = serve_pages(**{"404": "<p>Nothing here"})
    answer = page.goto(address + "nowhere/")
    observation.clear()
    assert answer is not None
    assert answer.status == 404
    assert page.title() == "404"


@pytest.mark.parametrize("turn", ["first", "second"])
def test_a_page_finds_nothing_of_the_tests_before_it(page: Page, site_address: str, turn: str) -> None:
    page.goto(f"{site_address}404.html")
    left = page.evaluate(
        "[localStorage.left, sessionStorage.left, document.cookie, innerWidth,"
        " matchMedia('print').matches, matchMedia('(prefers-color-scheme: dark)').matches]"
    )
    assert left == [None, None, "", 1280, False, False]
    page.evaluate("localStorage.left = sessionStorage.left = document.cookie = 'left=1'")
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(media="print", color_scheme="dark")

"""Headless Chromium for the tests of this folder, each of which is marked ``browser``.

Without a Chromium they are skipped and the run says so at its end; where CI is set they fail.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.observation import Observation
from tests.browser.waiting import PATIENCE
from tests.serving import serve
from tools import chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No name resolves: what a page asks of another host is recorded and goes nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">'
SIZE: ViewportSize = {"width": 1280, "height": 720}
MISSING = f"no Chromium found: {chromium.ADVICE}"


def _is_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker("browser")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what was not tested: a skip is easily overlooked in a green run."""
    skipped = sum("browser" in report.keywords for report in terminalreporter.getreports("skipped"))
    if skipped:
        terminalreporter.section("BROWSER TESTS SKIPPED", red=True, bold=True)
        terminalreporter.write_line(f"{skipped} tests did not run. {MISSING[0].upper()}{MISSING[1:]}.")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    executable = chromium.find()
    if executable is None:
        (pytest.fail if _is_ci() else pytest.skip)(MISSING)
    expect.set_options(timeout=PATIENCE)
    arguments = [*ARGUMENTS, "--no-sandbox"] if os.geteuid() == 0 else ARGUMENTS
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def observation() -> Observation:
    """What the browser does in this test."""
    return Observation()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What the pages of all tests share: starting one takes longer than all else that most tests do."""
    with browser.new_context(locale="en-GB", timezone_id="UTC", reduced_motion="reduce") as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture
def page(context: BrowserContext, observation: Observation) -> Iterator[Page]:
    """A blank page that finds nothing of the tests before it but cached files and the way back to them.

    The test fails at its end for anything that ``Observation.faults`` names.
    """
    page = next(iter(context.pages), None) or context.new_page()
    with _observed(page, observation):
        yield page
        _forget(page, observation.origins)


@pytest.fixture
def first_visit(context: BrowserContext, observation: Observation) -> Iterator[Page]:
    """The page of a reader who has nothing of a site yet: nothing comes from a cache, no way leads back."""
    kept, page = set(context.pages), context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    with _observed(page, observation):
        yield page
        _forget(page, observation.origins)
        for opened in set(context.pages) - kept:
            opened.close()


@pytest.fixture(scope="session")
def plain_context(browser: Browser) -> Iterator[BrowserContext]:
    """What the pages share that run no JavaScript."""
    with browser.new_context(java_script_enabled=False, reduced_motion="reduce") as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture
def plain_page(plain_context: BrowserContext, observation: Observation) -> Iterator[Page]:
    """A page that runs no JavaScript; what it does wrong fails the test as it does that of ``page``."""
    page = plain_context.new_page()
    with _observed(page, observation):
        yield page
        page.close()


@contextmanager
def _observed(page: Page, observation: Observation) -> Iterator[None]:
    observation.attach(page.context)
    try:
        yield
    finally:
        observation.detach(page.context)
    if faults := observation.faults():
        pytest.fail("\n".join(faults), pytrace=False)


def _forget(page: Page, origins: set[str]) -> None:
    """Take away what a test opened, set, allowed and had stored."""
    for opened in page.context.pages:
        if opened not in (page, page.context.pages[0]):
            opened.close()
    page.context.clear_permissions()
    page.context.clear_cookies()
    page.unroute_all()
    if page.url.startswith("http"):
        page.evaluate("sessionStorage.clear()")
    page.goto("about:blank")
    page.emulate_media(media="null", color_scheme="null", reduced_motion="reduce")
    page.set_viewport_size(SIZE)
    session = page.context.new_cdp_session(page)
    for origin in origins:
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    session.detach()


@pytest.fixture
def serve_pages(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Write the given bodies as ``<name>.html`` in a folder that is served; the value is its address."""
    with serve(tmp_path) as address:

        def write(**bodies: str) -> str:
            for name, body in bodies.items():
                content = f"{HEAD}<title>{name}</title>{body}"
                (tmp_path / f"{name}.html").write_text(content, encoding="utf-8")
            return address

        yield write


@pytest.fixture(scope="session")
def published_address(example_site: Path) -> Iterator[str]:
    """Where the example site is served as it is, with a slash at the end."""
    with serve(example_site) as address:
        yield address


@pytest.fixture(scope="session")
def site_address(example_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the example site is served for what is measured, with a slash at the end.

    A page shows in its own fonts only if they come at once, and stays as it is otherwise, so that a test
    would see one or the other by how busy the machine is. Here a page waits for its fonts.
    """
    folder = tmp_path_factory.mktemp("served") / "site"
    shutil.copytree(example_site, folder, copy_function=os.link)
    fonts = folder / "assets/briefgen-fonts.css"
    css = fonts.read_text(encoding="utf-8")
    assert "font-display: optional" in css
    fonts.unlink()
    fonts.write_text(css.replace("font-display: optional", "font-display: block"), encoding="utf-8")
    with serve(folder) as address:
        yield address

"""Waiting for a state of a page, whatever time it takes, where Playwright's own waiting does not reach.

Playwright waits for elements and for what ``expect`` asks of them. What is read from a page at once (a box,
an address, the height of a frame, a list of requests) is read between two steps of a page that is still at
work: a test either has the page ``settle`` first or asks ``until`` what it wants is so.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

PATIENCE: Final = 120_000
"""Milliseconds to wait for what a page is to do; only what never happens takes them."""

_BETWEEN: Final = 20
"""Milliseconds from one question to the next."""

# To lay a page out is what asks for its fonts. Some animations have no end, and no layout waits for them.
_SETTLED: Final = """async () => {
  const moving = () => document.getAnimations().some(
    one => one.playState === 'running' && one.effect.getComputedTiming().endTime < Infinity);
  do {
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
    await new Promise(done => setTimeout(done));
    document.documentElement.getBoundingClientRect();
  } while (document.fonts.status !== 'loaded' || moving());
}"""


def settle(page: Page) -> None:
    """Wait until a page has loaded, in its own fonts, and nothing on it moves of itself."""
    page.wait_for_load_state("load")
    page.evaluate(_SETTLED)


def drawn(page: Page) -> None:
    """Wait until a page has settled and has been drawn so, twice: what moves in a frame is known after it."""
    settle(page)
    page.evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
    )


def opened(page: Page, address: str) -> None:
    """Open a page that is to be measured."""
    page.goto(address)
    settle(page)


def until(page: Page, holds: Callable[[], object], what: Callable[[], object] | str = "") -> None:
    """Wait until something holds that takes several questions to the page, or none.

    Args:
        page: The page, which goes on with its work, and whose events are received, in between.
        holds: What is asked.
        what: What to say, or to ask and say, where it never holds.
    """
    end = time.monotonic() + PATIENCE / 1000
    while not holds():
        if time.monotonic() > end:
            message = f"{what if isinstance(what, str) else what()}"
            raise AssertionError(message or "what was waited for never came to hold")
        page.wait_for_timeout(_BETWEEN)


def recorded(control: Locator) -> None:
    """Have a page remember what a control says from now on: some of it is not said for long."""
    control.evaluate(
        "one => { window.said = []; new MutationObserver(() => window.said.push(one.textContent))"
        ".observe(one, {childList: true, characterData: true, subtree: true}); }"
    )


def said(page: Page, words: str) -> None:
    """Wait until the control that is ``recorded`` has said something."""
    heard = "window.said.map(text => text.trim())"
    until(page, lambda: words in page.evaluate(heard), f"nothing said {words!r}")

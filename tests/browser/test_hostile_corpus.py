"""A corpus and a curation made to do harm, as files, built by the command and opened as a reader opens them.

Beside it stands a harmless twin: whatever element, attribute, request or script a hostile page has and its
twin lacks was made by the hostile text.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE
from tests.browser.kinds import LISTS
from tests.browser.observation import Observation
from tests.browser.structure import read
from tests.harness.hostile_project import groups_of, one_script, quoted
from tests.harness.payloads import BIDI, PAYLOADS, UNSPEAKABLE, displayed
from tests.serving import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

GROUPS = groups_of(PAYLOADS)
ICON = "assets/briefgen-mark.svg"  # asked for in the browser's own time, also after the page was left


@pytest.fixture(scope="module")
def addresses(hostile_projects: tuple[Path, Path]) -> Iterator[tuple[str, str]]:
    """Where the hostile site and its twin are served."""
    with ExitStack() as stack:
        hostile, twin = (stack.enter_context(serve(folder / "site")) for folder in hostile_projects)
        yield hostile, twin


def kept(text: str) -> str:
    """A source's words as an element holds them: verbatim, but for what HTML cannot carry."""
    return "".join(character if BIDI.match(character) else displayed(character) for character in text)


def spaced(text: str) -> str:
    """A text as a title shows it."""
    return " ".join(re.split("[\t\n\f\r ]+", displayed(text))).strip()


def pages(project: Path) -> list[str]:
    """The addresses of all pages of a site, from its root."""
    site = project / "site"
    return sorted(
        file.relative_to(site).as_posix().removesuffix("index.html") for file in site.rglob("*.html")
    )


def once(path: str) -> str | None:
    """The hostile text that a page has for its title."""
    match = re.fullmatch(r"(topics/topic|sources/source|people/person)-(\d+)/", path)
    if match is None:
        return None
    turn = {"topics/topic": 0, "sources/source": 1, "people/person": 2}[match[1]]
    group = GROUPS[int(match[2])]
    return group[turn % len(group)].strip()


def test_no_page_does_what_its_twin_does_not(
    browser: Browser, hostile_projects: tuple[Path, Path], addresses: tuple[str, str]
) -> None:
    bodies = {
        file.stem: kept(file.read_bytes().decode())
        for file in (hostile_projects[0] / "content/corpus").iterdir()
    }
    found: list[str] = []
    asked: list[set[str]] = [set(), set()]
    quotations = 0
    with browser.new_context(reduced_motion="reduce") as context:
        observation = Observation()
        context.set_default_timeout(PATIENCE)
        observation.attach(context)
        page = context.new_page()
        assert pages(hostile_projects[0]) == pages(hostile_projects[1])
        for path in pages(hostile_projects[0]):
            both = []
            for address, requests in zip(addresses, asked, strict=True):
                page.goto(address + path)
                both.append(read(page))
                found.extend(f"{path}: {fault}" for fault in observation.faults())
                asked_here = {url.removeprefix(address) for url in observation.requests}
                requests.update(url for url in asked_here if not url.endswith(ICON))
                observation.clear()
            hostile, twin = both
            # Lists go by names, and so in another order; a paragraph's end makes two excerpts of one.
            added = Counter(hostile["lines"]) - Counter(twin["lines"])
            # A text can make the reading unsure of its speaker: its own words say so, and a count on a topic.
            for line in [line for line in added if line.endswith(" span class=bg-unverified")]:
                del added[line]
                if path.startswith("topics/"):
                    added -= Counter({"8 http://www.w3.org/1999/xhtml li ": 1})
            if set(added) - (set(twin["lines"]) if path.startswith("sources/") else set()):
                found.append(f"{path}: {sorted(added)}")
            text = once(path)
            text = one_script(text) if text is not None and path.startswith("people/") else text
            if text is not None and f"{spaced(text)} · Hostile" != spaced(hostile["title"]):
                found.append(f"{path}: the title is {hostile['title']!r}")
            found.extend(
                f"{path}: {words!r}" for source, words in hostile["exact"] if words not in bodies[source]
            )
            found.extend(
                f"{path}: {link}"
                for link in hostile["outward"]
                if link[0] not in {"http:", "https:"} or "noopener" not in link[1]
            )
            if path.startswith("topics/topic-"):
                quotations += len(hostile["quotations"])
                found.extend(_misquoted(int(path.split("-")[1].strip("/")), hostile["quotations"]))
    assert found == []
    assert asked[0] == asked[1]
    assert quotations == len(PAYLOADS) - len(UNSPEAKABLE)


def _misquoted(index: int, shown: list[str]) -> list[str]:
    """What a topic should quote and does not, or the other way about."""
    wanted = {
        kept(quoted(index, nth, text)) for nth, text in enumerate(GROUPS[index]) if text not in UNSPEAKABLE
    }
    return [f"topic-{index}: {words!r}" for words in wanted ^ set(shown)]


@pytest.mark.parametrize(
    "words",
    ["https://evil.test", "onerror=alert(1)", "__proto__", "{{ config }}", "noscript title img"],
)
def test_answers_of_the_search_stay_text(page: Page, addresses: tuple[str, str], words: str) -> None:
    kinds = []
    for address, question in zip(addresses, (words, "harmless"), strict=True):
        page.goto(address)
        page.keyboard.press("/")
        page.keyboard.type(question)
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"\d+ matching"))
        kinds.append(
            page.locator(".md-search-result").evaluate(
                "list => [...new Set([...list.querySelectorAll('*')].map(e => e.localName))]"
            )
        )
    assert set(kinds[0]) <= set(kinds[1]) | {"mark"}
    assert page.evaluate("Object.prototype.polluted") is None


@pytest.mark.parametrize(
    "path",
    [*LISTS, "topics/topic-0/", "topics/topic-60/"],
)
def test_nothing_that_a_reader_can_work_wakes_a_payload(
    page: Page, addresses: tuple[str, str], path: str
) -> None:
    page.goto(addresses[0] + path)
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    for choice in page.locator("main select:enabled").all()[:4]:
        values = choice.locator("option").evaluate_all("all => all.map(one => one.value)")
        for value in values[1:12]:
            choice.select_option(value)
        choice.select_option(values[0])
    for field in page.locator("main input[type=search]").all():
        field.fill("<img src=x onerror=alert(1)>")
        field.fill("")
    for button in page.locator("main button.bg-copy:visible").all()[:8]:
        button.click()
    for link in page.locator("main a[href^='#']:visible").all()[:5]:
        link.hover()
    page.emulate_media(media="print")
    page.pdf()

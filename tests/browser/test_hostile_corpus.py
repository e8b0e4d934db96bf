"""A corpus and a curation made to do harm, as files, built by the command and opened as a reader opens them.

Beside it stands a harmless twin: whatever element, attribute, request or script a hostile page has and its
twin lacks was made by the hostile text.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

import lxml.etree
import lxml.html
import pytest
from playwright.sync_api import expect

from tests.browser.kinds import LISTS
from tests.browser.observation import Observation
from tests.browser.structure import read
from tests.browser.waiting import PATIENCE, settle, until
from tests.harness.hostile_project import groups_of, one_script, quoted, turned
from tests.harness.payloads import BIDI, PAYLOADS, UNSPEAKABLE, displayed
from tests.serving import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

GROUPS = groups_of(PAYLOADS, UNSPEAKABLE)
NUMBERED = re.compile(r"\b(topic|source|person)-\d+")
NUMBERED_PAGE = re.compile(r"(topics/topic|sources/source|people/person)-(\d+)/")
HTML = "text/html; charset=utf-8"
HTML_IN_UTF_8 = lxml.html.HTMLParser(encoding="utf-8")
ICON = "assets/briefgen-mark.svg"  # asked for in the browser's own time, also after the page was left
LETTERS = "-extended.woff2"  # the part of a font with letters that no harmless text has


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
    """The addresses of all pages of a site but its cards, from its root."""
    site = project / "site"
    found = (file.relative_to(site).as_posix().removesuffix("index.html") for file in site.rglob("*.html"))
    return sorted(path for path in found if not path.startswith("cards/"))


def made_of(project: Path) -> Counter[tuple[str, str, tuple[str, ...]]]:
    """The elements of all cards by the kind of their page, with their attributes' names."""
    found: Counter[tuple[str, str, tuple[str, ...]]] = Counter()
    for file in (project / "site/cards").rglob("*.html"):
        elements = lxml.html.document_fromstring(file.read_bytes(), HTML_IN_UTF_8).iter(lxml.etree.Element)
        found.update(
            (file.parent.name[:5].partition("-")[0], str(one.tag), tuple(sorted(map(str, one.keys()))))
            for one in elements
        )
    return found


def once(path: str) -> str | None:
    """The hostile text that a page has for its title."""
    match = NUMBERED_PAGE.fullmatch(path)
    if match is None:
        return None
    turn = {"topics/topic": 0, "sources/source": 1, "people/person": 2}[match[1]]
    index = int(match[2])
    return turned(index, GROUPS[index], turn)[0].strip()


class Reader:
    """Opens pages of both sites, and keeps what the twin's are like and what each site asked for.

    The pages of the twin that have texts of one sort in one number are alike but for the numbers in their
    addresses, so one page of each such shape is opened.
    """

    def __init__(self, browser_page: Page, observation: Observation, addresses: tuple[str, str]) -> None:
        self.page, self._observation = browser_page, observation
        self._hostile, self._twin = addresses
        self._twins: dict[object, dict[str, Any]] = {}
        self.asked: tuple[set[str], set[str]] = (set(), set())

    def hostile(self, path: str) -> tuple[dict[str, Any], list[str]]:
        """What a hostile page is made of, and what it did that no page may do."""
        return self._read(self._hostile, path, self.asked[0])

    def twin(self, path: str) -> dict[str, Any]:
        """What the harmless page in its place is made of."""
        key = shape(path)
        if key not in self._twins:
            asked: set[str] = set()
            content, faults = self._read(self._twin, path, asked)
            assert faults == []
            self._twins[key] = content | {"asked": asked}
        self.asked[1].update(self._twins[key]["asked"])
        return self._twins[key]

    def plant(self, path: str, html: str) -> None:
        """Put other HTML in the place of a hostile page."""
        self.page.route(self._hostile + path, lambda route: route.fulfill(body=html, content_type=HTML))

    def _read(self, address: str, path: str, asked: set[str]) -> tuple[dict[str, Any], list[str]]:
        self.page.goto(address + path)
        fetch_index(self.page)
        settle(self.page)
        content = read(self.page)
        content["lines"] = [NUMBERED.sub(r"\1-N", line) for line in content["lines"]]
        faults = self._observation.faults()
        urls = {url.removeprefix(address) for url in self._observation.requests}
        asked.update(NUMBERED.sub(r"\1-N", url) for url in urls if not url.endswith((ICON, LETTERS)))
        self._observation.clear()
        return content, faults


def fetch_index(page: Page) -> None:
    """Have a list on several pages fetch its index now, which it does in its own time otherwise."""
    bar = page.locator(".bg-filter[data-index]")
    if bar.count():
        page.locator(".bg-found").wait_for(state="attached")
        bar.dispatch_event("focusin")
        page.locator(".bg-filter[data-ready]").wait_for(state="attached")


def shape(path: str) -> object:
    """What pages of the twin have in common that differ in numbers only."""
    match = NUMBERED_PAGE.fullmatch(path)
    return path if match is None else (match[1], *(text in UNSPEAKABLE for text in GROUPS[int(match[2])]))


@pytest.fixture(scope="module")
def reader(browser: Browser, addresses: tuple[str, str]) -> Iterator[Reader]:
    """A reader of both sites."""
    with browser.new_context(reduced_motion="reduce") as context:
        observation = Observation()
        context.set_default_timeout(PATIENCE)
        observation.attach(context)
        yield Reader(context.new_page(), observation, addresses)


@pytest.fixture(scope="module")
def bodies(hostile_projects: tuple[Path, Path]) -> dict[str, str]:
    """The hostile sources as elements hold them."""
    files = (hostile_projects[0] / "content/corpus").iterdir()
    return {file.stem: kept(file.read_bytes().decode()) for file in files}


def differing(reader: Reader, path: str, bodies: dict[str, str]) -> Iterator[str]:
    """What a hostile page is or does that its text does not account for."""
    hostile, faults = reader.hostile(path)
    yield from faults
    twin = reader.twin(path)
    # Lists go by names, and so in another order; a paragraph's end makes two excerpts of one; of a list on
    # several pages each holds as much as its weight allows.
    added = Counter(hostile["lines"]) - Counter(twin["lines"])
    # A text can make the reading unsure of its speaker: its own words say so, and a count on a topic.
    for line in [line for line in added if line.endswith(" span class=bg-unverified")]:
        del added[line]
        if path.startswith("topics/"):
            added -= Counter({"8 http://www.w3.org/1999/xhtml li ": 1})
    in_any_number = path.startswith("sources/") or "/by/" in path
    if more := set(added) - (set(twin["lines"]) if in_any_number else set()):
        yield f"elements: {sorted(more)}"
    text = once(path)
    text = one_script(text) if text is not None and path.startswith("people/") else text
    if text is not None and f"{spaced(text)} · Hostile" != spaced(hostile["title"]):
        yield f"the title is {hostile['title']!r}"
    yield from (f"misquoted: {words!r}" for source, words in hostile["exact"] if words not in bodies[source])
    for scheme, relation in hostile["outward"]:
        if scheme not in {"http:", "https:"} or "noopener" not in relation:
            yield f"a link: {scheme} {relation}"
    if path.startswith("topics/topic-"):
        yield from _misquoted(int(path.split("-")[1].strip("/")), hostile["quotations"])


def test_no_page_does_what_its_twin_does_not(
    reader: Reader, bodies: dict[str, str], hostile_projects: tuple[Path, Path]
) -> None:
    paths = pages(hostile_projects[0])
    assert paths == pages(hostile_projects[1])
    for asked in reader.asked:
        asked.clear()
    assert [f"{path}: {what}" for path in paths for what in differing(reader, path, bodies)] == []
    assert reader.asked[0] == reader.asked[1]
    assert sum(path.startswith("topics/topic-") for path in paths) == len(GROUPS)


BIDI_CONTROL = ("span", ("class",))
OUTWARD = ("a", ("href", "rel"))


def test_cards_are_made_of_what_their_twins_are_made_of(hostile_projects: tuple[Path, Path]) -> None:
    """Cards are too many to be opened one by one: a parser reads them all, a browser some of them."""
    hostile, twin = map(made_of, hostile_projects)
    added = {one for one in hostile - twin if one[1:] not in (BIDI_CONTROL, OUTWARD)}
    assert added <= set(twin)
    assert sum(one[1] == "article" for one in hostile.elements()) > 2 * len(PAYLOADS) - 100


def test_cards_do_nothing(
    page: Page, addresses: tuple[str, str], hostile_projects: tuple[Path, Path], bodies: dict[str, str]
) -> None:
    site = hostile_projects[0] / "site"
    for file in sorted((site / "cards").rglob("*.html"))[::60]:
        page.goto(addresses[0] + file.relative_to(site).as_posix())
        for source, words in read(page)["exact"]:
            assert words in bodies[source]


FAULTS = (
    ("topics/topic-3/", "<h1", "<h1 onclick='alert(1)'", "elements"),
    ("topics/topic-3/", "</h1>", "</h1><b></b>", "elements"),
    ("people/person-3/", "</h1>", "</h1><script>alert(1)</script>", "Content Security Policy"),
    ("sources/source-3/", "</h1>", "</h1><img src=//evil.test/x alt=''>", "Content Security Policy"),
    ("quotes/", "</h1>", "</h1><script>nowhere()</script>", "elements"),
    ("people/person-3/", "<title>", "<title>&amp;lt;", "the title is"),
    ("sources/source-11/", 'rel="noopener', 'rel="', "a link"),
    ("sources/source-11/", 'href="https&#58;', 'href="ftp&#58;', "a link"),
    ("topics/topic-3/", " went ", " goes ", "misquoted"),
    ("topics/topic-3/", 'data-briefgen="quotation"', 'data-briefgen="point"', "missing"),
)
"""On which page what is put in the place of what, and what has to be said of it."""


def test_faults_that_are_planted_are_found(
    reader: Reader, bodies: dict[str, str], hostile_projects: tuple[Path, Path]
) -> None:
    # That nothing is said of these pages as they are is what the test of all pages shows.
    try:
        for path, whole, broken, said in FAULTS:
            html = (hostile_projects[0] / "site" / path / "index.html").read_text(encoding="utf-8")
            assert whole in html
            reader.plant(path, html.replace(whole, broken))
            found = partial(differing, reader, path, bodies)  # anew where an error is told late
            until(reader.page, lambda: any(said in what for what in found()), broken)  # noqa: B023  (called at once)
    finally:
        reader.page.unroute_all()


def _misquoted(index: int, shown: list[str]) -> Iterator[str]:
    """What a topic should quote and does not, or the other way about."""
    wanted = {
        kept(quoted(index, nth, text)) for nth, text in enumerate(GROUPS[index]) if text not in UNSPEAKABLE
    }
    yield from (f"missing: {words!r}" for words in wanted - set(shown))
    yield from (f"too many: {words!r}" for words in Counter(shown) - Counter(wanted))


SEARCHED = ("https://evil.test", "onerror=alert(1)", "__proto__", "{{ config }}", "noscript title img")


def test_answers_of_the_search_stay_text(page: Page, addresses: tuple[str, str]) -> None:
    page.goto(addresses[1])
    harmless = answered(page, "harmless")
    page.goto(addresses[0])
    assert {words: more for words in SEARCHED if (more := answered(page, words) - harmless - {"mark"})} == {}
    assert page.evaluate("Object.prototype.polluted") is None


def answered(page: Page, words: str) -> set[str]:
    """Of what elements the answers to a question are made."""
    asked = page.locator(".md-search__input")
    page.keyboard.press("/")
    asked.fill("")
    expect(page.locator(".md-search-result__link")).to_have_count(0)
    page.keyboard.insert_text(words)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"\d+\+? results?"))
    return set(
        page.locator(".md-search-result").evaluate(
            "list => [...list.querySelectorAll('*')].map(one => one.localName)"
        )
    )


@pytest.mark.parametrize(
    "path",
    [*LISTS, "topics/topic-0/", "topics/topic-15/"],
)
def test_nothing_that_a_reader_can_work_wakes_a_payload(
    page: Page, addresses: tuple[str, str], path: str
) -> None:
    page.goto(addresses[0] + path)
    fetch_index(page)
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    for choice in page.locator("main select:enabled").all()[:4]:
        values = choice.locator("option").evaluate_all("all => all.map(one => one.value)")
        for value in (*values[1:12], values[0]):
            choice.select_option(value)
    for field in page.locator("main input[type=search]").all():
        field.fill("<img src=x onerror=alert(1)>")
        field.fill("")
    for button in page.locator("main button.bg-copy:visible").all()[:8]:
        button.click()
    for link in page.locator("main a[href^='#']:visible").all()[:5]:
        link.hover()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    if path.startswith("topics/topic-"):
        page.pdf()

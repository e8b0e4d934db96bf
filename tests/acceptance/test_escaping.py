"""Hostile text in every channel comes out of the whole stack as text, beside a harmless twin.

Templates, MkDocs with its Markdown, Material's theme and a real HTML parser: the page that carries a
hostile string must have the very elements of the page that carries a harmless one, and its text must be
the twin's with the one in the place of the other.
"""

from __future__ import annotations

import json
import re
import shutil
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import lxml.etree
import pytest

from briefgen.briefing import Note, Site, Speaker
from briefgen.corpus import Person, Role
from briefgen.pages import NAVIGATION, SiteSettings, packaged_templates, read_assets, render
from briefgen.preview import single_file
from briefgen.yaml_source import PartialDate
from tests.harness.counting import steps
from tests.harness.limits import within
from tests.harness.payloads import ADDRESSES, BIDI, displayed
from tests.harness.payloads import PAYLOADS as EVERY
from tests.unit.pages.built import build_site, text
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from briefgen.pages import Asset, Page

TWIN = "harmless"
PAYLOADS = tuple(payload for payload in EVERY if payload not in ADDRESSES)
EACH, THEMED = 39, 12
"""How many payloads a site carries, in a page of each kind for each; and one in Material's theme."""

GROUPS = [[*PAYLOADS, *PAYLOADS][start : start + EACH] for start in range(0, len(PAYLOADS), EACH)]
"""The payloads site for site; the last one begins again, so that one twin is every site's."""

VARYING = re.compile(r"passage-[0-9]+-[0-9]+")


def hostile_site(payloads: list[str]) -> Site:
    """A topic, a source and a person for each payload, with the payload in every text that there is."""
    made = []
    for index, whole in enumerate(payloads):
        middle = f"before {whole} after"
        payload = whole.strip()
        body = f"He said that {middle} it was over. Nobody answered."
        described = {
            "title": payload,
            "publisher": payload,
            "author": payload,
            "url": payload,
            "note": payload,
        }
        more = {"date_note": payload, "is_based_on": (payload, payload)}
        source = make_source(f"source-{index}", body, **described, **more)
        role = Role(title=payload, organization=payload)
        person = Person(name=payload, roles=(role,), url=payload, note=payload)
        maker = SiteMaker(source=source, person=person)
        passage = make_passage(source, middle)
        said = {"speaker": Speaker(f"person-{index}", person, role), "event": payload, "note": payload}
        briefing = maker.briefing(
            slug=f"topic-{index}",
            title=payload,
            abstract=payload,
            figures=(
                maker.figure(id=f"f-{index}", value=payload, measures=payload, note=payload, passage=passage),
            ),
            points=(maker.point(id=f"p-{index}", text=payload, evidence=(passage,)),),
            quotations=(maker.quotation(id=f"q-{index}", passage=passage, **said),),
            timeline=(maker.event(id=f"e-{index}", text=payload, evidence=(passage,)),),
            related=((f"topic-{index}", payload),),
            changes=(Note(PartialDate("2023-02-01"), payload),),
            corrections=(Note(PartialDate("2023-02-01"), payload),),
        )
        made.append(briefing)
    return maker.site(*made)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    """A hostile site for each of ``GROUPS``, and the one twin of them all."""
    with pytest.MonkeyPatch.context() as patch:
        hostile = [_built(tmp_path_factory, group, patch, bare=True) for group in GROUPS]
        return hostile, _built(tmp_path_factory, [TWIN] * EACH, patch, bare=True)


@pytest.fixture(scope="module")
def themed_sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same in Material, with the payloads that mean something to HTML."""
    with pytest.MonkeyPatch.context() as patch:
        hostile = _built(tmp_path_factory, GROUPS[0][:THEMED], patch, bare=False)
        return hostile, _built(tmp_path_factory, [TWIN] * THEMED, patch, bare=False)


def _built(
    factory: pytest.TempPathFactory, payloads: list[str], patch: pytest.MonkeyPatch, *, bare: bool
) -> Path:
    made = rendered(tuple(payloads))
    return build_site(made.site, factory.mktemp("escaping"), patch, bare=bare, pages=made.pages)


class Rendered(NamedTuple):
    """A hostile site and its pages."""

    site: Site
    pages: tuple[Page, ...]


@cache
def rendered(payloads: tuple[str, ...]) -> Rendered:
    """The pages of a hostile site, from which a site and a preview are made."""
    site = hostile_site(list(payloads))
    return Rendered(site, tuple(render(site, [packaged_templates()], SiteSettings("Seoul desk"))))


@pytest.fixture(scope="module", autouse=True)
def _forgotten() -> Iterator[None]:
    """What was rendered is not kept for longer than this file's tests."""
    yield
    rendered.cache_clear()
    preview.cache_clear()


def visible(document: Element) -> str:
    """All text that a browser shows but the citations, which have escaping of their own."""
    if is_data_block(document) or document.get("class") == "bg-cite":
        return ""
    within = (f"{visible(child)}{child.tail or ''}" for child in document)
    return "".join([document.text or "", *within])


PAGE = re.compile(r", pp?\. [0-9–]+(?= · )")
"""The page of a passage, which a form feed in its source brings along."""


def is_data_block(element: Element) -> bool:
    return element.get("type") == "application/ld+json"


def data_blocks(document: Any) -> list[Element]:
    return list(filter(is_data_block, document.iter("script")))


def strings(value: Any) -> Iterator[str]:
    """Every text in a JSON value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for held in value.values() if isinstance(value, dict) else value:
            yield from strings(held)


def nodes(document: Element) -> list[tuple[object, ...]]:
    """Every element with its attributes, save those whose value is text."""
    shown = {"content", "aria-label", "title", "alt"}
    return [
        (
            element.tag,
            {
                key: "" if key.startswith("data-by-") else VARYING.sub("", value)
                for key, value in element.attrib.items()
                if key not in shown
            },
        )
        for element in document.iter()
        if element.get("class") != "bg-bidi"
    ]


def on_page(hostile: Element, twin: Element, payload: str) -> Iterator[str]:
    """What differs between the content that carries a payload and its twin, the payload aside."""
    if nodes(hostile) != nodes(twin):
        yield "its elements"
    shown = PAGE.sub("", visible(hostile)) if "\f" in payload else visible(hostile)
    if displayed(shown) != displayed(instead(visible(twin), payload)):
        yield "its text"


def instead(harmless: str, payload: str) -> str:
    """The twin's text with the payload for the harmless one; within a passage a form feed is a space."""
    whole = harmless.replace(f"before {TWIN} after", f"before {payload} after".replace("\f", " "))
    return whole.replace(TWIN, payload.strip())


def in_data_blocks(hostile: Element, twin: Element, payload: str) -> Iterator[str]:
    """What differs between a page's data blocks and its twin's, the payload aside."""
    blocks, others = data_blocks(hostile), data_blocks(twin)
    if len(blocks) != 1 or len(others) != 1:
        yield COUNT
        return
    held = text(blocks[0])
    if not held.isascii() or set(held) & set("<>&"):
        yield "its data block's characters"
    expected = [instead(value, payload) for value in strings(json.loads(text(others[0])))]
    if list(strings(json.loads(held))) != expected:
        yield "its data block"


def in_quotations(hostile: Any, payload: str) -> Iterator[str]:
    """What of a topic's quoted words are not its source's, verbatim."""
    words = f"before {payload} after"
    kept = "".join(character if BIDI.match(character) else displayed(character) for character in words)
    exact = [text(element) for element in hostile.iter("*") if "bg-exact" in element.get("class", "").split()]
    if exact != [kept] * 4:
        yield "its quotations"


PAGES: dict[str, tuple[Callable[[Element, Element, str], Iterator[str]], ...]] = {
    "topics/topic-{}": (on_page, in_data_blocks, lambda hostile, _, payload: in_quotations(hostile, payload)),
    "sources/source-{}": (on_page, in_data_blocks),
    "people/person-{}": (on_page,),
}


def failing(sites: list[Path], twins: Path, groups: list[list[str]], page: str) -> dict[str, list[str]]:
    """The payloads that come out otherwise than as text, with what differs on their pages of a kind."""
    found: dict[str, list[str]] = {}
    for index in range(EACH):
        path = f"{page.format(index)}/index.html"
        twin = parsed((twins / path).read_bytes())
        for site, group in zip(sites, groups, strict=True):
            hostile = parsed((site / path).read_bytes())
            differs = [what for check in PAGES[page] for what in check(hostile, twin, group[index])]
            if differs:
                found[group[index]] = differs
    return found


def parsed(file: bytes) -> Any:
    """The document in an HTML file, with the number of its tags as an attribute of its own.

    A parser in C reads tags, text and references as HTML's standard says, and drops some tags that stand
    where they may not; so they are counted, whatever they come to, but for those around bidi controls.
    """
    document = lxml.etree.fromstring(file, lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True))
    isolated = sum(element.get("class") == "bg-bidi" for element in document.iter("*"))
    document.set("tags", str(file.count(b"<") - 2 * isolated))
    return document


@cache
def preview(payloads: tuple[str, ...]) -> str:
    """A hostile site in one file."""
    made = rendered(payloads)
    files: tuple[Page | Asset, ...] = (*made.pages, *read_assets([packaged_templates()]))
    return single_file(made.site, made.site.briefings, files, name="Seoul desk", language="en")


def identified(file: str) -> dict[str, Any]:
    """The elements of a preview that have an id, by it, and the list of topics."""
    document = parsed(file.encode())
    found: dict[str, Any] = {"": next(document.iter("header"))}
    return found | {
        str(element.attrib["id"]): element for element in document.iter() if "id" in element.attrib
    }


def failing_in(file: str, twin: Mapping[str, Any], group: list[str]) -> dict[str, list[str]]:
    """The payloads that come out of a preview otherwise than as text, with what differs."""
    hostile = identified(file)
    found: dict[str, list[str]] = {}
    if nodes(hostile[""]) != nodes(twin[""]):
        found[""] = ["the list of topics"]
    for index, payload in enumerate(group):
        for page in (f"topics/topic-{index}/", f"sources/source-{index}/"):
            differs = list(on_page(hostile[page], twin[page], payload))
            if differs:
                found.setdefault(payload, []).extend(differs)
    return found


@pytest.fixture(scope="module")
def twin_preview() -> dict[str, Any]:
    """The preview of the harmless site."""
    return identified(preview((TWIN,) * EACH))


def test_a_payload_changes_text_in_a_preview_and_nothing_else(twin_preview: dict[str, Any]) -> None:
    assert [
        found for group in GROUPS if (found := failing_in(preview(tuple(group)), twin_preview, group))
    ] == []


def test_planted_faults_are_found_in_a_preview(twin_preview: dict[str, Any]) -> None:
    file = preview(tuple(GROUPS[0]))
    for index, (whole, broken, _) in enumerate(FAULTS_IN_PREVIEW):
        before, start, rest = file.partition(f'id="topics/topic-{index}/"')
        assert whole in rest
        file = f"{before}{start}{rest.replace(whole, broken, 1)}"
    expected = {GROUPS[0][index]: said for index, (*_, said) in enumerate(FAULTS_IN_PREVIEW)}
    assert failing_in(file, twin_preview, GROUPS[0]) == expected


@pytest.mark.parametrize("page", PAGES)
def test_a_payload_changes_text_and_nothing_else(sites: tuple[list[Path], Path], page: str) -> None:
    assert failing(*sites, GROUPS, page) == {}


COUNT = "the number of its data blocks"
FAULTS: tuple[tuple[str, str, list[str]], ...] = (
    (r"(<h1[^>]*>).*?</h1>", r"\1</h1>", ["its elements", "its text"]),
    (r"(<h1[^>]*>)", r"\1<b></b>", ["its elements"]),
    (r"(<h1[^>]*>)", r"\1&amp;lt;", ["its text"]),
    (r"<h1", r"<h1 onclick='alert(1)'", ["its elements"]),
    (r"(<article[^>]*>)", r"\1<script>alert(1)</script>", ["its elements", "its text"]),
    (r'href="\.\./\.\./sources', r'href="javascript:sources', ["its elements"]),
    (r"<blockquote", r"<div", ["its elements"]),
    (r"before ", r"before  ", ["its text", "its data block", "its quotations"]),
    (r'("@type":)', r'"x": "\\\\u003c", \1', ["its data block"]),
    (r'("@type":)', r'"x": "<", \1', ["its elements", "its data block's characters", "its data block"]),
    (
        r'(<script type="application/ld\+json")',
        r"\1></script>\1",
        ["its elements", "the number of its data blocks"],
    ),
)
"""What is done to a payload's page, and what a test has to say of that payload."""

FAULTS_IN_PREVIEW: tuple[tuple[str, str, list[str]], ...] = (
    ("<h2", "<h2 onclick='alert(1)'", ["its elements"]),
    ("</h2>", "<b></b></h2>", ["its elements"]),
    ("</h2>", "&amp;lt;</h2>", ["its text"]),
    ("</h2>", "<!-- comment --></h2>", ["its elements", "its text"]),
    ("</h2>", "<title>x</title></h2>", ["its elements", "its text"]),
    ("</h2>", "<svg/onload=alert(1)></h2>", ["its elements"]),
    ("</h2>", "<textarea><b></textarea></h2>", ["its elements", "its text"]),
)
"""The same of a preview."""


def test_planted_faults_are_found_and_their_payloads_named(
    sites: tuple[list[Path], Path], tmp_path: Path
) -> None:
    site = tmp_path / "site"
    shutil.copytree(sites[0][0], site)
    for index, (pattern, put, _) in enumerate(FAULTS):
        file = site / f"topics/topic-{index}/index.html"
        page = file.read_text(encoding="utf-8")
        broken = re.sub(pattern, put, page, count=0 if "before" in pattern else 1, flags=re.DOTALL)
        assert broken != page, pattern
        file.write_text(broken, encoding="utf-8")
    expected = {GROUPS[0][index]: said for index, (*_, said) in enumerate(FAULTS)}
    assert failing([site], sites[1], GROUPS[:1], "topics/topic-{}") == expected


def test_a_payload_stays_text_in_the_themes_own_places(themed_sites: tuple[Path, Path]) -> None:
    found = []
    for index in range(THEMED):
        path = f"topics/topic-{index}/index.html"
        hostile, twin = (parsed((site / path).read_bytes()) for site in themed_sites)
        if nodes(hostile) != nodes(twin):
            found.append(GROUPS[0][index])
    assert found == []


# Not the list of people, which is in the order of their names: the payloads' is not the twins'.
@pytest.mark.parametrize("page", sorted({path.rpartition("/")[0] for _, path in NAVIGATION} - {"people"}))
def test_pages_that_list_everything_have_the_twins_elements(
    sites: tuple[list[Path], Path], page: str
) -> None:
    twin = nodes(parsed((sites[1] / page / "index.html").read_bytes()))
    found = [
        group
        for site, group in zip(sites[0], GROUPS, strict=True)
        if nodes(parsed((site / page / "index.html").read_bytes())) != twin
    ]
    assert found == []


def test_the_search_index_has_the_twins_entries_and_no_markup(themed_sites: tuple[Path, Path]) -> None:
    hostile, twin = (
        json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
        for site in themed_sites
    )
    assert [entry["location"] for entry in hostile] == [entry["location"] for entry in twin]
    tags = {tag for entry in hostile for tag in re.findall(r"<[^>]*>", entry["title"] + entry["text"])}
    assert tags <= {"<p>", "</p>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<sup>", "</sup>"}


def test_brackets_cost_no_more_than_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def building(character: str, name: str) -> Callable[[], object]:
        maker = SiteMaker()
        site = maker.site(maker.briefing(abstract=character * 4_000))
        (tmp_path / name).mkdir()
        return lambda: build_site(site, tmp_path / name, monkeypatch, bare=True)

    with within(60):
        building("x", "first")()  # what is made once and kept
        assert steps(building("[", "brackets")) < 2 * steps(building("x", "letters"))

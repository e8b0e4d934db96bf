"""Hostile text in every channel comes out of the whole stack as text, beside a harmless twin.

Templates, MkDocs with its Markdown, Material's theme and a real HTML parser: the page that carries a
hostile string must have the very elements of the page that carries a harmless one, and its text must be
the twin's with the one in the place of the other.
"""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.briefing import Note, Site, Speaker
from briefgen.corpus import Person, Role
from briefgen.pages import NAVIGATION
from briefgen.yaml_source import PartialDate
from tests.harness.payloads import ADDRESSES, BIDI, displayed
from tests.harness.payloads import PAYLOADS as EVERY
from tests.unit.pages.built import HTML, build_site, having, read, text
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

TWIN = "harmless"
PAYLOADS = tuple(payload for payload in EVERY if payload not in ADDRESSES)
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
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hostile site and its twin."""
    return _both(tmp_path_factory, list(PAYLOADS), bare=True)


@pytest.fixture(scope="module")
def themed_sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same in Material, with the payloads that mean something to HTML."""
    return _both(tmp_path_factory, list(PAYLOADS[:12]), bare=False)


def _both(factory: pytest.TempPathFactory, payloads: list[str], *, bare: bool) -> tuple[Path, Path]:
    with pytest.MonkeyPatch.context() as patch:
        hostile = build_site(hostile_site(payloads), factory.mktemp("hostile"), patch, bare=bare)
        harmless = hostile_site([TWIN] * len(payloads))
        return hostile, build_site(harmless, factory.mktemp("twin"), patch, bare=bare)


def visible(document: Element) -> str:
    """All text that a browser shows but the citations, which have escaping of their own."""
    if document in data_blocks(document) or document.get("class") == "bg-cite":
        return ""
    within = (f"{visible(child)}{child.tail or ''}" for child in document)
    return "".join([document.text or "", *within])


def data_blocks(document: Element) -> list[Element]:
    return [block for block in document.iter(f"{HTML}script") if block.get("type") == "application/ld+json"]


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


@pytest.mark.parametrize("index", range(len(PAYLOADS)), ids=lambda index: repr(PAYLOADS[index])[:40])
@pytest.mark.parametrize("page", ["topics/topic-{}", "sources/source-{}", "people/person-{}"])
def test_a_payload_changes_text_and_nothing_else(sites: tuple[Path, Path], page: str, index: int) -> None:
    hostile, twin = (read(site / page.format(index) / "index.html") for site in sites)
    assert nodes(hostile) == nodes(twin)
    within = visible(twin).replace(f"before {TWIN} after", f"before {PAYLOADS[index]} after")
    expected = within.replace(TWIN, PAYLOADS[index].strip())
    assert displayed(visible(hostile)) == displayed(expected)


@pytest.mark.parametrize("index", range(len(PAYLOADS)), ids=lambda index: repr(PAYLOADS[index])[:40])
@pytest.mark.parametrize("page", ["topics/topic-{}", "sources/source-{}"])
def test_a_data_block_holds_the_payload_as_it_is(sites: tuple[Path, Path], page: str, index: int) -> None:
    (hostile,), (twin,) = (data_blocks(read(site / page.format(index) / "index.html")) for site in sites)
    assert text(hostile).isascii()
    assert not set(text(hostile)) & set("<>&")
    expected = [
        value.replace(f"before {TWIN} after", f"before {PAYLOADS[index]} after").replace(
            TWIN, PAYLOADS[index].strip()
        )
        for value in strings(json.loads(text(twin)))
    ]
    assert list(strings(json.loads(text(hostile)))) == expected


@pytest.mark.parametrize("index", range(12))
def test_a_payload_stays_text_in_the_themes_own_places(themed_sites: tuple[Path, Path], index: int) -> None:
    hostile, twin = (read(site / f"topics/topic-{index}/index.html") for site in themed_sites)
    assert nodes(hostile) == nodes(twin)


@pytest.mark.parametrize("index", range(len(PAYLOADS)), ids=lambda index: repr(PAYLOADS[index])[:40])
def test_quoted_words_are_the_sources_verbatim(sites: tuple[Path, Path], index: int) -> None:
    found = having(read(sites[0] / f"topics/topic-{index}/index.html"), "class", "bg-exact")
    words = f"before {PAYLOADS[index]} after"
    kept = "".join(character if BIDI.match(character) else displayed(character) for character in words)
    assert [text(element) for element in found] == [kept] * 4


# Not the list of people, which is in the order of their names: the payloads' is not the twins'.
@pytest.mark.parametrize("page", sorted({path.rpartition("/")[0] for _, path in NAVIGATION} - {"people"}))
def test_pages_that_list_everything_have_the_twins_elements(sites: tuple[Path, Path], page: str) -> None:
    hostile, twin = (read(site / page / "index.html") for site in sites)
    assert nodes(hostile) == nodes(twin)


def test_the_search_index_has_the_twins_entries_and_no_markup(themed_sites: tuple[Path, Path]) -> None:
    hostile, twin = (
        json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
        for site in themed_sites
    )
    assert [entry["location"] for entry in hostile] == [entry["location"] for entry in twin]
    tags = {tag for entry in hostile for tag in re.findall(r"<[^>]*>", entry["title"] + entry["text"])}
    assert tags <= {"<p>", "</p>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<sup>", "</sup>"}


def test_brackets_cost_no_more_than_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def seconds(character: str, name: str) -> float:
        maker = SiteMaker()
        site = maker.site(maker.briefing(abstract=character * 20_000))
        begun = time.perf_counter()
        (tmp_path / name).mkdir()
        build_site(site, tmp_path / name, monkeypatch, bare=True)
        return time.perf_counter() - begun

    assert seconds("[", "brackets") < 10 * seconds("x", "letters") + 1

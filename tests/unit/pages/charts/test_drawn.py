"""What is drawn in pages: only what the sheet's policy allows, each link to an entry, every text as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import html5lib
import pytest
from markdown import markdown

from briefgen.briefing import Speaker
from briefgen.corpus import Person
from briefgen.pages import SiteSettings, packaged_templates, render
from briefgen.yaml_source import PartialDate
from tests.acceptance.test_escaping import PAYLOADS
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from briefgen.briefing import Briefing, Site
    from tests.unit.pages.conftest import Rendered

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"a", "circle", "desc", "g", "line", "path", "rect", "svg", "text", "title"}
GEOMETRY = {
    "aria-describedby", "aria-hidden", "aria-labelledby", "class", "cx", "cy", "d", "height", "href", "id",
    "overflow", "r", "role", "rx", "tabindex", "text-anchor", "transform", "width", "x", "x1", "x2", "y",
    "y1", "y2",
}  # fmt: skip
RIGHT_TO_LEFT = "وقال إن الميناء لن يغلق"
TEXTS = [*list(PAYLOADS)[:12], RIGHT_TO_LEFT, "x" * 400, "\u202eabc\u2066"]


def _topic(text: str, slug: str) -> Briefing:
    """A topic with each kind of picture, in which every free text is ``text``."""
    maker = SiteMaker()
    title = text[:300] or "A"
    sources = [
        make_source(
            f"{slug}-{nth}", f"“We need {nth} more,” he said. They moved {nth}00 tonnes.", title=title
        )
        for nth in (1, 2, 3)
    ]
    person = Speaker(f"{slug}-p", Person(name=title), None)
    passages = [make_passage(source, f"We need {nth} more") for nth, source in enumerate(sources, 1)]
    return maker.empty_briefing(
        slug=slug,
        title=title,
        figures=tuple(
            maker.figure(
                id=f"f-{slug}-{nth}", value=f"{nth}00 tonnes", measures=text, date=PartialDate(f"200{nth}"),
                passage=make_passage(source, f"They moved {nth}00 tonnes"),
            )
            for nth, source in enumerate(sources, 1)
        ),
        points=tuple(
            maker.point(id=f"p-{slug}-{nth}", text=text, evidence=(one,)) for nth, one in enumerate(passages)
        ),
        quotations=tuple(
            maker.quotation(id=f"q-{slug}-{nth}", speaker=person, passage=one)
            for nth, one in enumerate(passages)
        ),
        timeline=tuple(
            maker.event(id=f"e-{slug}-{nth}", text=text, date=PartialDate(f"200{nth}"), evidence=(one,))
            for nth, one in enumerate(passages)
        ),
    )  # fmt: skip


def _site(texts: list[str]) -> Site:
    return SiteMaker().site(*[_topic(text, f"t{nth}") for nth, text in enumerate(texts)])


@pytest.fixture(scope="module")
def hostile() -> Site:
    return _site(TEXTS)


@pytest.fixture(scope="module")
def hostile_topics(hostile: Site) -> dict[str, Element]:
    """The page of each topic, parsed."""
    pages = render(hostile, [packaged_templates()], SiteSettings(name="Seoul desk"))
    topics = {f"topics/{briefing.slug}.md" for briefing in hostile.briefings}
    return {page.path: _parsed(page.text) for page in pages if page.path in topics}


def _parsed(page: str) -> Element:
    body = page.partition("\n---\n")[2]
    document: Element = html5lib.parse(markdown(body, extensions=["attr_list"]))
    return document


def _pictures(document: Element) -> Iterator[Element]:
    yield from (one for one in document.iter() if "bg-chart" in one.get("class", "").split())


def test_each_topic_has_its_pictures_and_they_hold_nothing_but_what_is_drawn(
    hostile_topics: dict[str, Element],
) -> None:
    for path, document in hostile_topics.items():
        figures = list(_pictures(document))
        assert len(figures) == 3, path
        for element in (inner for figure in figures for inner in figure.iter()):
            if element.tag.startswith(SVG):
                assert element.tag.removeprefix(SVG) in DRAWN
                assert set(element.attrib) <= GEOMETRY
                assert not re.search(r"url\(|script", " ".join(element.attrib.values()))
            assert not any(name.startswith("on") or name == "style" for name in element.attrib)


def test_every_mark_leads_to_an_entry_of_its_page(hostile_topics: dict[str, Element]) -> None:
    for document in hostile_topics.values():
        ids = {element.get("id") for element in document.iter()}
        marks = [link for figure in _pictures(document) for link in figure.iter(f"{SVG}a")]
        assert len(marks) == 3 + 3 + (3 + 3 + 3)
        assert [mark.get("href") for mark in marks if unquote(mark.get("href", ""))[1:] not in ids] == []


def test_marks_of_lists_lead_to_the_topics_pages(rendered: Rendered) -> None:
    pages = rendered(_site(["grain"]))
    for path in ("figures/index.md", "timeline/index.md"):
        (figure,) = _pictures(_parsed(pages[path]))
        marks = [link.get("href", "") for link in figure.iter(f"{SVG}a")]
        assert len(marks) == 3
        assert all(mark.startswith(f"../topics/t0/#{path[0].replace('t', 'e')}-t0-") for mark in marks)


def test_what_is_drawn_says_what_the_texts_are(rendered: Rendered) -> None:
    page = _parsed(rendered(_site([RIGHT_TO_LEFT]))["topics/t0.md"])
    titles = ["".join(one.itertext()) for figure in _pictures(page) for one in figure.iter(f"{SVG}title")]
    assert sum(title.endswith(RIGHT_TO_LEFT) for title in titles) >= 6
    labels = ["".join(one.itertext()) for figure in _pictures(page) for one in figure.iter(f"{SVG}text")]
    assert any(label.removesuffix("…") in RIGHT_TO_LEFT for label in labels if len(label) > 5)


def test_a_picture_is_small(rendered: Rendered) -> None:
    page = rendered(_site(["grain"]))["topics/t0.md"]
    sizes = [
        len(one.encode()) for one in re.findall(r"<figure class=\"bg-chart.*?</figure>", page, re.DOTALL)
    ]
    assert len(sizes) == 3
    assert max(sizes) < 6000

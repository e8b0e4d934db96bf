"""The built pages, read with an HTML parser: valid, each id once, each link alive, each word verbatim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import pytest

from briefgen.briefing import Note
from briefgen.yaml_source import PartialDate
from tests.unit.pages.built import HTML, article, build_site, having, read, text
from tests.unit.pages.site_maker import SiteMaker, make_source

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://site.test/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    maker = SiteMaker()
    spare = make_source("spare", url="https://a.example/x?y=1")
    topics = (
        maker.briefing(related=(("empty", "Empty"),), corrections=(Note(PartialDate("2023"), "Mended."),)),
        maker.empty_briefing(slug="empty", title="Empty"),
        maker.empty_briefing(slug="gone", title="Gone", status="withdrawn"),
        maker.briefing(slug="twice", title="Twice", quotations=(maker.quotation(paraphrase=True),)),
    )
    with pytest.MonkeyPatch.context() as patch:
        return build_site(maker.site(*topics, unused=(spare,)), tmp_path_factory.mktemp("site"), patch)


def _pages(site: Path) -> dict[str, Path]:
    return {
        urljoin(BASE, f"{file.parent.relative_to(site).as_posix()}/").replace("/./", "/"): file
        for file in sorted(site.rglob("index.html"))
    }


def test_content_is_valid_html(site: Path) -> None:
    for file in _pages(site).values():
        content = file.read_text(encoding="utf-8").partition(
            '<article class="md-content__inner md-typeset">'
        )[2]
        parser = html5lib.HTMLParser(strict=False)
        parser.parseFragment(content.partition("</article>\n            </div>")[0], container="article")
        assert parser.errors == [], file


def test_ids_are_unique_on_each_page(site: Path) -> None:
    for file in _pages(site).values():
        ids = [element.get("id") for element in read(file).iter() if element.get("id")]
        assert len(ids) == len(set(ids)), file


def test_every_internal_link_and_anchor_resolves(site: Path) -> None:
    pages = _pages(site)
    ids = {url: {e.get("id") for e in read(file).iter()} for url, file in pages.items()}
    for url, file in pages.items():
        for link in article(file).iter(f"{HTML}a"):
            target, _, fragment = urljoin(url, link.get("href", "")).partition("#")
            if urlsplit(target).hostname == "site.test":
                is_file = (site / target.removeprefix(BASE)).is_file()
                assert target in pages or is_file, (url, link.get("href"))
                assert not fragment or unquote(fragment) in ids[target], (url, link.get("href"))


def test_nothing_is_loaded_from_another_host(site: Path) -> None:
    for file in (*_pages(site).values(), site / "404.html"):
        document = read(file)
        loaded = [e.get("src") or "" for e in document.iter()]
        loaded += [e.get("href") or "" for e in document.iter(f"{HTML}link") if e.get("rel") != "canonical"]
        assert not [address for address in loaded if re.match(r"(https?:)?//", address)]


def test_content_has_no_inline_style_or_script(site: Path) -> None:
    for file in _pages(site).values():
        for element in article(file).iter():
            assert not any(name == "style" or name.startswith("on") for name in element.attrib)
            assert element.tag != f"{HTML}script" or element.get("type") == "application/ld+json"


def test_quoted_words_have_an_ancestor_that_names_the_source(site: Path) -> None:
    document = article(_pages(site)[f"{BASE}topics/arms/"])
    within = {e for owner in document.iter() if owner.get("data-source") == "wire" for e in owner.iter()}
    exact = having(document, "class", "bg-exact")
    assert [text(e) for e in exact if e in within] == [
        "sent over $1 billion in aid", "Nobody answered", "They need weapons, that’s the reality",
        "Mr. Stoltenberg said",
    ]  # fmt: skip


def test_each_kind_of_entry_is_marked(site: Path) -> None:
    document = article(_pages(site)[f"{BASE}topics/arms/"])
    marked = {e.get("data-briefgen"): e.get("id", "")[:2] for e in document.iter() if e.get("data-briefgen")}
    assert marked == {"figure": "f-", "point": "p-", "quotation": "q-", "event": "e-"}


def test_an_excerpt_is_a_verbatim_slice_of_the_source(site: Path) -> None:
    document = article(_pages(site)[f"{BASE}sources/wire/"])
    for excerpt in having(document, "class", "bg-excerpt"):
        assert text(excerpt) in SiteMaker().source.text


def test_the_contents_name_the_main_parts(site: Path) -> None:
    document = read(_pages(site)[f"{BASE}topics/arms/"])
    links = {
        link.get("href"): text(link).strip()
        for link in having(document, "class", "md-nav__link")
        if link.get("href")
    }
    assert links["#quotations"] == "Who said what"
    assert "#top" not in links or links["#top"] == "NATO asks Seoul"


def test_a_search_hit_lands_on_the_quotation(site: Path) -> None:
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    assert (
        '"location":"topics/arms/#h-q-they-need-weapons-1","title":"Jens Stoltenberg, 30 January 2023'
        in index
    )
    assert "quotes/#h-q" not in index
    assert "people/jens/#h-q" not in index


def test_pages_served_as_files_link_to_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = SiteMaker()
    built = build_site(maker.site(), tmp_path, monkeypatch, bare=True, directory_urls=False)
    document = article(built / "topics/arms.html")
    targets = [link.get("href", "").partition("#")[0] for link in document.iter(f"{HTML}a")]
    assert all((built / "topics" / target).is_file() for target in targets if target)

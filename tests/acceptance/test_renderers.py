"""What ``briefgen generate`` writes is the same site whoever builds it, and the plugin's.

Neither exit status nor ``--strict`` is believed: Zensical passes over plugins and whole pages in silence.
So the pages are counted and compared, element by element.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import pytest

from tests.harness import commands
from tests.harness.renderers import ADDRESS, COMMANDS, ROOT, copied_example, require, run
from tests.unit.pages.built import HTML, having, read, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

# A skip is easily overlooked in a green run; a warning stands in its summary.
pytestmark = pytest.mark.filterwarnings("default:no renderer")

PAGES = 38 + 2 * 34  # those of the example, one by hand, the one for what is missing; cards and frames
DATA = {".csv", ".json", ".jsonld", ".xml", ".png", ".svg", ".css"}
FROM_THE_THEME = ("assets/images/", "assets/javascripts/", "assets/stylesheets/", "search", "sitemap")


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The site that the plugin makes, in a folder of the example."""
    folder = copied_example(tmp_path_factory.mktemp("renderers"))
    done = commands.run(
        folder, "build", "--strict", "--site-dir", "whole", environment={"NO_MKDOCS_2_WARNING": "1"}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    yield folder / "whole"
    facts.cache_clear()
    READ.clear()


@pytest.fixture
def site(plugins: Path, rendered: Callable[[str], Path]) -> Callable[[str], Path]:
    """The site that a renderer makes, built when it is first asked for; ``plugin`` is the plugin's."""
    return lambda renderer: plugins if renderer == "plugin" else rendered(renderer)


GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
"""Of which nothing is compared."""


@dataclass(frozen=True)
class Facts:
    """What of a page is compared: read once for all tests, of four sites, which parsed would fill the memory.

    Attributes:
        entries: The id, the kind and the quoted words of every entry.
        elements: Every element of the page's own content, in order, as a hash.
        described: What its head tells of it.
        words: All text of its body.
    """

    entries: list[tuple[object, ...]]
    elements: list[int]
    described: dict[str, Any]
    words: list[str]


READ: dict[tuple[str, bool, bytes], Facts] = {}
"""What was read of a page, by its name, whether it is a card, and what it is."""


@cache
def facts(file: Path) -> Facts:
    """What of a page is compared; what two renderers write alike, but for their own names, is parsed once."""
    written = (file.name, is_card(file), sha256(GENERATOR.sub(b"", file.read_bytes())).digest())
    if written not in READ:
        page = read(file)
        own = [] if file.name == "404.html" else elements(article(page, file))
        bodies = [text(body) for body in page.iter(f"{HTML}body")]
        READ[written] = Facts(entries(page), list(map(hash, own)), described(page), bodies)
    return READ[written]


def is_card(file: Path) -> bool:
    return file.match("cards/*/index.html") or file.match("cards/*/embed/index.html")


def article(page: Element, file: Path) -> Element:
    """The content of a page: its article, or the whole body of a card, which has nothing of the theme's."""
    if is_card(file):
        return next(page.iter(f"{HTML}body"))
    return next(e for e in page.iter(f"{HTML}article") if "md-content__inner" in e.get("class", ""))


def names(site: Path) -> list[str]:
    """The files of the pages."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def entries(page: Element) -> list[tuple[object, ...]]:
    """The id, the kind and the quoted words of every entry."""
    found = [e for e in page.iter() if e.get("data-briefgen")]
    return [
        (e.get("id"), e.get("data-briefgen"), [text(words) for words in having(e, "class", "bg-exact")])
        for e in found
    ]


def elements(content: Element) -> list[tuple[object, ...]]:
    """Every element of a page's own content.

    Zensical adds the place that its skip link leads to, and takes away what only its search reads.
    """
    found = [e for e in content.iter() if e is not content and e.get("id") != "__skip"]
    kept = [frozenset(pair for pair in e.attrib.items() if pair[0] != "data-search-exclude") for e in found]
    tails = [(e.tail or "").strip() if e in content else e.tail for e in found]
    return [(e.tag, attributes, e.text, tail) for e, attributes, tail in zip(found, kept, tails, strict=True)]


def described(page: Element) -> dict[str, Any]:
    """What a page's head tells of it."""
    metas = {
        e.get("name") or e.get("property"): e.get("content")
        for e in page.iter(f"{HTML}meta")
        if e.get("name") != "generator"
    }
    links = {
        (e.get("rel"), e.get("href", "").removeprefix("./"))
        for e in page.iter(f"{HTML}link")
        if e.get("rel") in ("canonical", "alternate")
    }
    policy = metas.pop(None, None)
    title = [text(e) for e in page.iter(f"{HTML}title")]
    return {"title": title, "metas": metas, "links": links, "policy": policy}


@pytest.mark.parametrize("renderer", COMMANDS)
def test_every_page_is_built_at_the_same_address(site: Callable[[str], Path], renderer: str) -> None:
    built = names(site(renderer))
    assert built == names(site("plugin"))
    assert len(built) == PAGES


@pytest.mark.parametrize("renderer", COMMANDS)
def test_the_built_site_holds_what_the_sources_say(site: Callable[[str], Path], renderer: str) -> None:
    command = [sys.executable, str(ROOT / ".ci/verify_site.py"), str(site(renderer)), str(ROOT / "content")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("renderer", COMMANDS)
def test_every_quotation_stands_in_the_same_words_under_the_same_id(
    site: Callable[[str], Path], renderer: str
) -> None:
    count = 0
    for name in names(site("plugin")):
        expected, found = (facts(made / name).entries for made in (site("plugin"), site(renderer)))
        assert found == expected, name
        count += len(found)
    assert count > 100


@pytest.mark.parametrize("renderer", ["properdocs", "zensical"])
def test_every_element_of_a_page_is_the_one_that_mkdocs_builds(
    site: Callable[[str], Path], renderer: str
) -> None:
    for name in (name for name in names(site("mkdocs")) if name != "404.html"):
        files = [site(made) / name for made in ("mkdocs", renderer)]
        pairs = zip_longest(*(facts(file).elements for file in files))
        differing = next((place for place, (one, other) in enumerate(pairs) if one != other), None)
        if differing is not None:
            expected, found = (elements(article(read(file), file))[differing:][:3] for file in files)
            assert found == expected, name


@pytest.mark.parametrize("renderer", COMMANDS)
def test_every_page_is_described_alike(site: Callable[[str], Path], renderer: str) -> None:
    for name in (name for name in names(site("plugin")) if name != "404.html"):
        expected, found = (facts(made / name).described for made in (site("plugin"), site(renderer)))
        assert found["policy"], name
        assert expected["policy"], name
        assert {**found, "policy": ""} == {**expected, "policy": ""}, name


@pytest.mark.parametrize("renderer", COMMANDS)
def test_every_data_file_is_the_plugins_byte_for_byte(site: Callable[[str], Path], renderer: str) -> None:
    whole, made = site("plugin"), site(renderer)
    files = [
        name
        for path in sorted(whole.rglob("*"))
        if path.suffix in DATA
        and not (name := path.relative_to(whole).as_posix()).startswith((*FROM_THE_THEME, "pagefind/"))
    ]
    assert len(files) > 40
    assert [name for name in files if (made / name).read_bytes() != (whole / name).read_bytes()] == []


@pytest.mark.parametrize("renderer", COMMANDS)
def test_a_page_written_by_hand_leads_to_the_generated_ones(
    site: Callable[[str], Path], renderer: str
) -> None:
    file = site(renderer) / "method/index.html"
    links = [e.get("href") for e in article(read(file), file).iter(f"{HTML}a")]
    leading = [link for link in links if link and not link.startswith("#")]
    assert leading == ["../topics/nato-request/#quotations", "../people/jens-stoltenberg/", "../topics/"]
    front = read(site(renderer) / "index.html")
    assert "method/" in {e.get("href", "").removeprefix("./") for e in front.iter(f"{HTML}a")}


def test_the_plugin_builds_the_same_pages_under_properdocs(
    plugins: Path, site: Callable[[str], Path], tmp_path: Path
) -> None:
    require("properdocs")
    run(*COMMANDS["properdocs"], "-f", "mkdocs.yml", "-d", str(tmp_path), cwd=plugins.parent)
    assert names(tmp_path) == names(site("plugin"))
    for name in names(tmp_path):
        expected, found = (facts(made / name) for made in (site("plugin"), tmp_path))
        assert found.words == expected.words, name
        assert found.described == expected.described, name
    assert ADDRESS in (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert (tmp_path / "pagefind").is_dir() == (site("plugin") / "pagefind").is_dir()

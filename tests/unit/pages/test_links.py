from __future__ import annotations

import pytest

from briefgen.pages import SiteSettings
from briefgen.pages.links import Links, external, segment, source_path, topic_path

SETTINGS = SiteSettings("A site")
FILES = SiteSettings("A site", directory_urls=False)


@pytest.mark.parametrize(
    ("here", "target", "expected"),
    [
        ("index.md", "topics/a.md", "topics/a/"),
        ("index.md", "index.md", "./"),
        ("topics/a.md", "index.md", "../../"),
        ("topics/a.md", "topics/b.md", "../b/"),
        ("topics/index.md", "topics/b.md", "b/"),
        ("topics/a.md", "about/index.md", "../../about/"),
    ],
)
def test_links_between_pages_served_as_folders(here: str, target: str, expected: str) -> None:
    assert Links(here, SETTINGS).to(target) == expected


@pytest.mark.parametrize(
    ("here", "target", "expected"),
    [
        ("index.md", "topics/a.md", "topics/a.html"),
        ("topics/a.md", "index.md", "../index.html"),
        ("topics/a.md", "about/index.md", "../about/index.html"),
    ],
)
def test_links_between_pages_served_as_files(here: str, target: str, expected: str) -> None:
    assert Links(here, FILES).to(target) == expected


def test_an_anchor_on_the_same_page_stands_alone() -> None:
    assert Links("topics/a.md", SETTINGS).topic("a", "q-1") == "#q-1"


def test_an_anchor_is_percent_encoded() -> None:
    assert Links("index.md", SETTINGS).topic("a", 'x"<y>') == "topics/a/#x%22%3Cy%3E"


def test_a_slug_is_its_own_segment() -> None:
    assert segment("arms-export-rules") == "arms-export-rules"


@pytest.mark.parametrize(
    "identifier", ["../../etc/passwd", "a/b", "..", "", "x" * 300, "한국", "a b", "-x", "\ud800"]
)
def test_an_odd_id_stays_in_its_folder(identifier: str) -> None:
    path = source_path(identifier)
    assert path.count("/") == 1
    assert len(path) < 140
    assert ".." not in path


def test_odd_ids_do_not_collide() -> None:
    assert len({segment(identifier) for identifier in ("a b", "a/b", "a?b", "a-b")}) == 4


@pytest.mark.parametrize("slug", ["index", "readme", "README"])
def test_a_slug_does_not_take_the_page_of_its_folder(slug: str) -> None:
    assert topic_path(slug) == f"topics/{slug}-.md"


@pytest.mark.parametrize(
    "url", ["https://a.example/x?y=1&z=[2]#f", "http://a.example:8080/", "https://한국.example/"]
)
def test_a_web_address_is_linked(url: str) -> None:
    assert external(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "java\nscript:x", "data:text/html,x",
        "//a.example", "https://", "https:///x", "http://[::1", "https://user:pass@a.example/", "https://a.example/\u202ex",
        "https://a.example/ x", "ftp://a.example/", "https:a.example", "mailto:a@b", "x", "", None,
        "https://a.example:port/", 'https://a.example/"x', "https://a.example\\@b.example/",
    ],
)  # fmt: skip
def test_anything_else_is_not(url: str | None) -> None:
    assert external(url) is None

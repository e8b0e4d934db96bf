"""What readers may have kept of the last site: its pages, feeds and data, and the entries on its pages."""

from __future__ import annotations

import json
from email.message import Message
from hashlib import sha256
from io import BytesIO
from threading import Event
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError

import pytest

from briefgen.cli.builds import last_site as fetching
from briefgen.errors import BuildError, ConfigurationError
from briefgen.published import SiteFiles, last_site, losses
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.pipeline import Project

TOPIC = "title: The market\nabstract: It closes.\nstatus: STATUS\naliases: [ALIAS]\n"


def manifest(*names: str, **sums: str) -> bytes:
    lines = [f"{'0' * 64}  {name}\n" for name in names]
    return "".join([*lines, *(f"{digest}  data/annotations.jsonld\n" for digest in sums.values())]).encode()


def annotated(*bodies: Any) -> bytes:
    return json.dumps({"first": {"items": [{"body": body} for body in bodies]}}).encode()


def project(folder: Path, status: str = "published", alias: str = "bazaar") -> Project:
    topic = TOPIC.replace("STATUS", status).replace("ALIAS", alias)
    if status == "withdrawn":
        topic += "withdrawn_because: It was about another market.\n"
    return compiled(write_project(folder / "project", {}, {"market": topic}))


def lost(
    folder: Path, made: Project, *names: str, page: str = "", entries: tuple[str, ...] = ()
) -> list[str]:
    """The losses of a site that has the page of its topic with some HTML, and one that leads on to it."""
    for name in ("market", "bazaar"):
        (folder / "site/topics" / name).mkdir(parents=True)
        (folder / "site/topics" / name / "index.html").write_text(page, encoding="utf-8")
    content = annotated(*entries)
    last = last_site(manifest(*names, sums=sha256(content).hexdigest()), content)
    (folder / "site/data").mkdir()
    (folder / "site/data/annotations.jsonld").write_bytes(b"{}")
    assert made.site
    return [defect.line() for defect in losses(last, SiteFiles(folder / "site"), made.site, made.settings)]


def test_pages_feeds_and_data_may_not_vanish(tmp_path: Path) -> None:
    found = lost(
        tmp_path,
        project(tmp_path),
        "index.html", "topics/market/index.html", "topics/market/feed.xml", "topics/old/index.html",
        "topics/old/feed.xml", "topics/old/quotations.csv", "people/ann/index.html", "data/extra.csv",
        "assets/javascripts/bundle.1.js", "pagefind/x.html", "404.html",
    )  # fmt: skip
    assert [line.partition(": ")[0] for line in found] == [
        "data/extra.csv",
        "index.html",
        "people/ann/index.html",
        "topics/market/feed.xml",
        "topics/old/index.html",
    ]
    assert "aliases of the topic that replaces it, or set status: withdrawn" in found[-1]
    assert "former_ids of the person" in found[2]


def test_the_pages_of_a_long_list_come_and_go_and_those_of_a_tag_do_not(tmp_path: Path) -> None:
    found = lost(
        tmp_path,
        project(tmp_path),
        "quotes/by/2023/index.html", "quotes/by/2023/2/index.html", "people/by/l.html",
        "topics/tags/aid/by/2020/index.html", "topics/tags/aid/index.html",
    )  # fmt: skip
    (line,) = found
    assert line.startswith("topics/tags/aid/index.html: ")
    assert "keep the page, or put one there that redirects" in line


ID = "p-the-market-closes-1f3a9c"


def test_an_entry_may_not_vanish_from_its_page(tmp_path: Path) -> None:
    entries = (f"https://topics/x/topics/market/#{ID}", "tag:x,2000:Desk/topics/market/#q-there-1f3a9c")
    now = '<li id="p-the-market-closed-7c02d1"></li><b id=q-there-1f3a9c></b>'
    found = lost(tmp_path, project(tmp_path), page=now, entries=entries)
    assert len(found) == 1
    assert found[0].startswith(f"topics/market/index.html#{ID}: is on the last published site")
    assert "former_ids of the entry that is now p-the-market-closed-7c02d1" in found[0]


@pytest.mark.parametrize("place", ["market", "bazaar"])
def test_it_is_found_at_a_former_address_too(tmp_path: Path, place: str) -> None:
    entry = (f"https://desk.example/topics/{place}/#{ID}",)
    assert not lost(tmp_path, project(tmp_path), page=f'<span id="{ID}"></span>', entries=entry)


def test_a_withdrawn_topic_answers_for_its_entries(tmp_path: Path) -> None:
    entry = (f"https://desk.example/topics/market/#{ID}",)
    assert not lost(tmp_path, project(tmp_path, "withdrawn"), entries=entry)


@pytest.mark.parametrize("content", [b"", b"<!doctype html>\n", b"# mkdocs 1.6.1\n", b"no sum  index.html\n"])
def test_what_is_no_manifest_is_refused(content: bytes) -> None:
    with pytest.raises(BuildError, match="not a manifest"):
        last_site(content, None)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[" * 9999, "cannot be read"),
        (b'{"first": []}', "cannot be read"),
        (b'{"first": {"items": [1]}}', "cannot"),
    ],
)
def test_damaged_annotations_are_refused(content: bytes, message: str) -> None:
    with pytest.raises(BuildError, match=message):
        last_site(manifest("index.html", sums=sha256(content).hexdigest()), content)
    with pytest.raises(BuildError, match="checksum"):
        last_site(manifest("index.html", sums="0" * 64), content)


@pytest.mark.parametrize(
    "where",
    [
        "http://desk.example/",
        "file:///etc/passwd",
        "https://",
        "https://a:b@desk.example/",
        "https://x/?q",
        "missing",
    ],
)
def test_only_https_and_places_that_exist_are_read(where: str) -> None:
    with pytest.raises(ConfigurationError, match="--since"):
        fetching.read_last_site(where)


def test_a_site_on_the_web_is_asked_for_its_manifest_and_annotations(monkeypatch: pytest.MonkeyPatch) -> None:
    content = annotated(f"https://desk.example/topics/market/#{ID}")
    served = {
        "https://desk.example/b/SHA256SUMS": manifest("index.html", sums=sha256(content).hexdigest()),
        "https://desk.example/b/data/annotations.jsonld": content,
    }
    monkeypatch.setattr(fetching, "_fetched", served.__getitem__)
    for where in ("https://desk.example/b/", "https://desk.example/b", "https://desk.example/b/SHA256SUMS"):
        last = fetching.read_last_site(where)
        assert last.entries == {("topics/market/index.html", ID)}
        assert "index.html" in last.addresses


class Answer(BytesIO):
    """What an opener gives, in the place of a response."""


def answering(monkeypatch: pytest.MonkeyPatch, answer: Callable[[], Answer]) -> None:
    class Opener:
        def __init__(self, *handlers: object) -> None:
            pass

        def open(self, request: object, timeout: float) -> Answer:
            del request, timeout
            return answer()

    monkeypatch.setattr("urllib.request.build_opener", Opener)


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_LIMIT", 1 << 10)
    answering(monkeypatch, lambda: Answer(b"x" * (1 << 11)))
    with pytest.raises(BuildError, match="larger than"):
        fetching._fetched("https://desk.example/SHA256SUMS")


def test_a_server_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = Event()
    monkeypatch.setattr(fetching, "_SECONDS", 0.05)
    answering(monkeypatch, lambda: Answer(b"" if ended.wait(60) else b"late"))
    with pytest.raises(BuildError, match="within"):
        fetching._fetched("https://desk.example/SHA256SUMS")
    ended.set()


def test_a_refusal_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> Answer:
        raise HTTPError("https://desk.example/", 404, "Not Found", Message(), None)

    answering(monkeypatch, refused)
    with pytest.raises(BuildError, match="404 Not Found; leave out --since"):
        fetching._fetched("https://desk.example/SHA256SUMS")

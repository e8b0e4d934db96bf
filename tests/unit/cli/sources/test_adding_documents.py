"""``add source`` keeps the file beside the text that is made of it, and adds what it can of many."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.cli.sources.pages import TEXT

if TYPE_CHECKING:
    from tests.unit.cli.sources.pages import Desk

OTHER = "Rain in the north\n\nIt rained for nine days, and the river rose by two metres.\n"


def test_the_original_is_kept_beside_the_text_and_recorded(desk: Desk) -> None:
    page = desk.page("market.page", {"text": TEXT})
    done = desk.add(page)
    assert done.status == 0, done
    assert desk.corpus == ["market.page", "market.txt"]
    data = Path(page).read_bytes()
    assert f"sha256: {sha256(TEXT.encode()).hexdigest()}\n" in desk.sources.replace('"', "")
    assert sha256(data).hexdigest() in desk.sources
    assert "path: corpus/market.txt" in desk.sources
    assert "title: Harbour to close its fish market" in desk.sources
    desk.checks_clean()
    (desk.project / "content/corpus/market.page").write_bytes(b"[]")
    (desk.project / "content/corpus/market.txt").write_text("Another.", encoding="utf-8")
    checked = desk.run("check", "--format", "concise").out
    assert "[source-changed]" in checked
    assert "[original-changed]" in checked


def test_plain_text_is_its_own_original(desk: Desk) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    assert desk.add(desk.file("market.txt", data)).status == 0
    assert desk.corpus == ["market.txt"]
    assert (desk.project / "content/corpus/market.txt").read_bytes() == data
    assert "original" not in desk.sources


def test_text_in_another_encoding_is_rewritten_and_kept(desk: Desk) -> None:
    done = desk.add(desk.file("letter.txt", "“No,” she said.\n".encode("utf-16")))
    assert done.status == 0, done
    assert desk.corpus == ["letter.original.txt", "letter.txt"]
    assert (desk.project / "content/corpus/letter.txt").read_text(encoding="utf-8") == "“No,” she said.\n"
    desk.checks_clean()


def test_a_file_of_the_corpus_stays_where_it_is(desk: Desk) -> None:
    page = Path(desk.page("market.page", {"text": TEXT}))
    inside = desk.project / "content/corpus/deep" / page.name
    inside.parent.mkdir()
    page.rename(inside)
    assert desk.add(str(inside)).status == 0
    assert sorted(path.name for path in inside.parent.iterdir()) == ["market.page", "market.txt"]
    assert "path: corpus/deep/market.txt" in desk.sources
    desk.checks_clean()


def test_a_file_that_fails_does_not_stop_the_others(desk: Desk) -> None:
    named = [
        desk.page("scan.page", "is a scan without text"),
        desk.page("market.page", {"text": TEXT}),
        desk.file("table.xyz", b"1,2"),
        str(desk.documents / "missing.page"),
        desk.page("empty.page", {"text": " \n"}),
        desk.page("none.page"),
        desk.file("rain.txt", OTHER.encode()),
    ]
    done = desk.add(*named)
    assert done.status == 1
    assert desk.corpus == ["market.page", "market.txt", "rain.txt"]
    for reason in (
        "scan.page is a scan without text; print it",
        "table.xyz has a format that cannot be read (.xyz)",
        "missing.page is not there",
        "empty.page has no text",
        "none.page has no text",
    ):
        assert reason in done.err
    assert desk.sources.count("title:") == 2
    desk.checks_clean()


@pytest.mark.parametrize("name", ["scan.page", "table.xyz"])
def test_a_single_file_that_fails_is_misuse(desk: Desk, name: str) -> None:
    done = desk.add(desk.page(name, "is a scan without text"))
    assert done.status == 2
    assert desk.corpus == []


def test_a_collection_is_many_sources_of_one_original(desk: Desk) -> None:
    feed = desk.page(
        "news.page",
        {"text": TEXT, "name": "https://example.org/?p=1", "stated": {"title": ["Fish: dear", "the feed"]}},
        {"text": OTHER, "name": "https://example.org/?p=2", "stated": {"title": ["Fish, dear!", "the feed"]}},
        {"text": "雨が降った。川は二メートル上がった。", "name": "三"},
        {"text": "A fourth one.", "name": "rain-4"},
    )
    done = desk.add(feed)
    assert done.status == 0, done
    assert desk.corpus == ["fish-dear-2.txt", "fish-dear.txt", "news.page", "news.txt", "rain-4.txt"]
    assert desk.sources.count("path: corpus/news.page") == 4
    assert 'item: "https://example.org/?p=1"' in desk.sources
    desk.checks_clean()
    again = desk.add(feed)
    assert again.status == 2
    assert "is the source fish-dear already" in again.err
    assert desk.sources.count("title:") == 4


def test_what_makes_an_error_leaves_no_files(desk: Desk) -> None:
    pages = [desk.page("a.page", {"text": TEXT}), desk.page("b.page", {"text": OTHER})]
    done = desk.add(*pages, "--url", "javascript:alert(1)")
    assert done.status == 1
    assert "unsafe-url" in done.out
    assert desk.corpus == []
    assert desk.sources == "{}\n"


def test_an_option_for_one_document_is_refused_for_several(desk: Desk) -> None:
    pages = [desk.page("a.page", {"text": TEXT}), desk.page("b.page", {"text": OTHER})]
    assert desk.add(*pages, "--id", "one").status == 2
    both = desk.page("both.page", {"text": TEXT, "name": "1"}, {"text": OTHER, "name": "2"})
    assert desk.add(both, "--title", "One").status == 2
    assert desk.corpus == []


@pytest.mark.parametrize(
    ("name", "key", "text"),
    [
        ("記事2023.page", "harbour-to-close-its-fish-market", "記事2023.txt"),
        ("index.page", "harbour-to-close-its-fish-market", "index.txt"),
        ("a\x1b[31mb.page", "a-31mb", "a-31mb.txt"),
        (".hidden.page", "hidden", "hidden.txt"),
        ("con.page", "harbour-to-close-its-fish-market", "harbour-to-close-its-fish-market.txt"),
        ("x" * 200 + ".page", "x" * 80, "x" * 80 + ".txt"),
        ("a..b.page", "a-b", "a..b.txt"),
    ],
)
def test_names_are_made_safe(desk: Desk, name: str, key: str, text: str) -> None:
    done = desk.add(desk.page(name, {"text": TEXT}))
    assert done.status == 0, done
    assert f"{key}:\n" in desk.sources
    assert text in desk.corpus
    desk.checks_clean()


def test_an_id_is_made_up_where_nothing_gives_one(desk: Desk) -> None:
    done = desk.add(desk.page("記事.page", {"text": "雨が降った。"}))
    assert "source-1:\n" in desk.sources
    assert "choose your own with --id" in done.err


def test_two_files_of_one_name_are_told_apart(desk: Desk) -> None:
    done = desk.add(desk.page("a/rain.page", {"text": TEXT}), desk.page("b/rain.page", {"text": OTHER}))
    assert done.status == 0, done
    assert desk.corpus == ["rain-2.page", "rain-2.txt", "rain.page", "rain.txt"]
    assert "rain-2:\n" in desk.sources
    desk.checks_clean()


def test_a_folder_is_told_from_a_file(desk: Desk) -> None:
    assert "is a folder" in desk.add(str(desk.documents)).err


def test_a_link_is_not_followed(desk: Desk) -> None:
    page = Path(desk.page("market.page", {"text": TEXT}))
    link = page.with_name("link.page")
    link.symlink_to(page)
    done = desk.add(str(link))
    assert done.status == 2
    assert "is a link" in done.err

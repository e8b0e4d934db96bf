from __future__ import annotations

import gzip
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.errors import BuildError
from briefgen.mkdocs_plugin import index_files, search
from briefgen.mkdocs_plugin.search_index import write_index
from briefgen.pages import SearchPassage, SearchRecord
from tests.harness.project import write_project
from tests.unit.mkdocs_plugin.test_plugin import BUDGET, PEOPLE, TEXT, TOPIC, _build

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [f"Speaker {number}" for number in range(40)]
RECORDS = [
    SearchRecord(
        f"topics/{index}/",
        (SearchPassage("Quotation", name, f"words {index} <b>AT&T</b>", f"h-q-{index}"),),
        {"speaker": (name,)},
    )
    for index, name in enumerate(NAMES)
]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_the_same_records_make_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_index(RECORDS, "en-GB", tmp_path / name)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_every_file_that_the_index_names_is_there(tmp_path: Path) -> None:
    write_index(RECORDS, "en", tmp_path)
    entry = json.loads((tmp_path / "pagefind-entry.json").read_text(encoding="utf-8"))
    meta = index_files.read_list(
        (tmp_path / f"pagefind.{entry['languages']['en']['hash']}.pf_meta").read_bytes()
    )
    ((name, digest),) = meta[3]
    listed = index_files.read_list((tmp_path / f"filter/{digest}.pf_filter").read_bytes())
    assert name == listed[0] == "speaker"
    assert [value for value, _ in listed[1]] == sorted(NAMES)
    assert entry["languages"]["en"]["page_count"] == len(RECORDS)


@pytest.mark.parametrize(
    "value", [0, 23, 24, 255, 256, 65_535, 65_536, 1 << 32, "", "é" * 30, [], [1, ["a"]] * 40]
)
def test_what_is_written_is_read_again(value: Any) -> None:
    assert index_files.read_list(index_files.written_list([value])) == [value]


def test_an_index_of_another_kind_is_refused() -> None:
    for content in (
        b"other",
        b"pagefind_dcd\xa0",
        b"pagefind_dcd\x81\x01\x01",
        b"pagefind_dcd\x9f\xff",
        b"pagefind_dcd\x82",
    ):
        with pytest.raises(ValueError, match=r"Pagefind|CBOR|list"):
            index_files.read_list(gzip.compress(content))


def test_a_record_that_pagefind_cannot_take_fails_the_build(tmp_path: Path) -> None:
    facets: Any = {"speaker": (1,)}
    broken = SearchRecord("x/", (SearchPassage("Page", "x", "x"),), facets)
    with pytest.raises(BuildError):
        write_index([broken], "en", tmp_path)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    file = write_project(tmp_path / "project", {"wire": TEXT}, {"arms": TOPIC}, people=PEOPLE)
    file.write_text(
        f"site_name: T\ndocs_dir: content/pages\ntheme: {{name: material}}\n{BUDGET}\n", encoding="utf-8"
    )
    return file


def test_pages_written_by_hand_are_found_unless_they_ask_not_to_be(project: Path) -> None:
    pages = project.parent / "content/pages"
    (pages / "contact.md").write_text("# Contact\n\nWrite to the night desk.\n", encoding="utf-8")
    (pages / "hidden.md").write_text("---\nsearch: {exclude: true}\n---\n# Hidden\n", encoding="utf-8")
    site = _build(project)
    fragments = [gzip.decompress(file.read_bytes()) for file in (site / "pagefind/fragment").iterdir()]
    assert any(b"Write to the night desk" in fragment for fragment in fragments)
    assert not any(b"Hidden" in fragment for fragment in fragments)
    assert not (site / "search").exists()


def test_without_pagefind_the_theme_searches_and_the_log_says_so(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(search, "available", lambda: False)
    with caplog.at_level(logging.INFO, logger="mkdocs.plugins.briefgen"):
        site = _build(project, strict=True)
    assert any("briefgen[search]" in message for message in caplog.messages)
    home = (site / "index.html").read_text(encoding="utf-8")
    assert 'data-md-component="search-query"' in home
    assert "briefgen-search.js" not in home
    assert (site / "search/search_index.json").is_file()
    assert not (site / "pagefind").exists()

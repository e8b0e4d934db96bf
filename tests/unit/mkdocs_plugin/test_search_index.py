from __future__ import annotations

import gzip
import json
import logging
import random
import threading
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from briefgen.cache import Store
from briefgen.errors import BuildError
from briefgen.mkdocs_plugin import search
from briefgen.mkdocs_plugin.pagefind import index_files, index_lists, search_index
from briefgen.mkdocs_plugin.pagefind.search_index import index_of, kept_index
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


def test_the_same_records_make_the_same_files() -> None:
    assert index_of(RECORDS, "en-GB") == index_of(RECORDS, "en-GB")


WORDS = [f"{first}{second}{third}" for first in "aeioué" for second in ("tank", "ł", "x") for third in "dsš"]


@pytest.mark.parametrize(("language", "seed"), [("en", 1), ("de-AT", 2), ("fr", 3), ("ja", 4), ("tlh", 5)])
def test_an_index_is_the_same_whatever_was_indexed_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, seed: int
) -> None:
    monkeypatch.setattr(index_lists, "_CHUNK", 60)
    order = random.Random(seed)

    def record(number: int) -> SearchRecord:
        said = [" ".join(order.choices([*WORDS, "Café", "cafe", "日本"], k=order.randrange(9))) for _ in "ab"]
        facets = {name: (order.choice("xyz"),) for name in order.sample(["kind", "topic", "year"], 2)}
        return SearchRecord(f"at/{number}/", (SearchPassage("Page", said[0], said[1]),), facets)

    store = Store(tmp_path, b"key")
    records = [record(number) for number in range(40)]
    for step in range(6):
        if step % 2:
            order.shuffle(records)
        for place in order.sample(range(len(records)), 5):
            records[place] = record(100 * step + place)
        del records[order.randrange(len(records))]
        assert kept_index(tuple(records), language, store) == index_of(records, language)
    assert kept_index((), language, store) == index_of([], language)


def test_only_records_that_are_new_are_given_to_pagefind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path, b"key")
    kept_index(tuple(RECORDS[1:]), "en", store)
    given: list[str] = []
    asked = search_index._asked

    def noted(records: Any, language: str) -> dict[str, bytes]:
        listed = list(records)
        given.extend(record.url for record, _ in listed)
        return asked(iter(listed), language)

    monkeypatch.setattr(search_index, "_asked", noted)
    kept_index(tuple(RECORDS), "en", store)
    assert given == [RECORDS[0].url]
    kept_index(tuple(RECORDS), "de", store)
    assert len(given) == len(RECORDS) + 2


def test_every_file_that_the_index_names_is_there() -> None:
    files = index_of(RECORDS, "en")
    entry = json.loads(files["pagefind-entry.json"])
    meta = index_files.read_list(files[f"pagefind.{entry['languages']['en']['hash']}.pf_meta"])
    ((name, digest),) = meta[3]
    listed = index_files.read_list(files[f"filter/{digest}.pf_filter"])
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


def test_a_record_that_pagefind_cannot_take_fails_the_build() -> None:
    facets: Any = {"speaker": (1,)}
    broken = SearchRecord("x/", (SearchPassage("Page", "x", "x"),), facets)
    with pytest.raises(BuildError):
        index_of([broken], "en")


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


def test_a_preview_that_is_built_again_shows_its_pages_before_its_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pagefind")
    file = write_project(tmp_path, {"wire": TEXT}, {"arms": TOPIC}, people=PEOPLE)
    file.write_text(
        f"site_name: Test\ndocs_dir: content/pages\ntheme: {{name: material}}\n{BUDGET}\n", "utf-8"
    )
    load_config(str(file)).plugins.on_startup(command="serve", dirty=False)
    go_on = threading.Event()
    kept = kept_index
    for shown in (True, False):
        config = load_config(str(file))
        build(config, serve_url="http://127.0.0.1:8000/")
        assert (tmp_path / "site/pagefind").is_dir() is shown
        monkeypatch.setattr(search, "kept_index", lambda *given: go_on.wait(60) and kept(*given))
    go_on.set()
    config.plugins.on_shutdown()
    assert (tmp_path / "site/pagefind/pagefind-entry.json").is_file()

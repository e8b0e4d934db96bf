"""What an index leaves out, so that a question loads little, and what it keeps."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.mkdocs_plugin import index_fragments
from briefgen.mkdocs_plugin.index_files import read_list, unpacked, written_list
from briefgen.mkdocs_plugin.search_index import write_index
from briefgen.pages import SearchPassage, SearchRecord

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = [
    SearchRecord(
        f"topics/{index}/",
        (
            SearchPassage(
                "Quotation", f"Speaker {index}", f"{'tank ' * index}shells, he said", "h-q", quoted=True
            ),
            SearchPassage("Point", "Confirmed", "Shells arrived"),
        ),
        others=("alias",),
    )
    for index in range(1, 31)
]


def words_of(folder: Path) -> dict[str, Any]:
    """Where each word of an index is: by record the places in its text and in its title."""
    lists = [read_list(file.read_bytes()) for file in (folder / "index").iterdir()]
    return {word: pages for (words,) in lists for word, pages, _ in words}


def fragments_of(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(unpacked(file.read_bytes())) for file in (folder / "fragment").iterdir()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("index")
    write_index(RECORDS, "en", made)
    return made


def test_a_record_shows_its_passages_and_repeats_no_terms(folder: Path) -> None:
    fragments = {fragment["url"]: fragment for fragment in fragments_of(folder)}
    assert set(fragments) == {record.url for record in RECORDS}
    for record in RECORDS:
        fragment = fragments[record.url]
        assert [SearchPassage(*passage) for passage in json.loads(fragment["meta"]["passages"])] == list(
            record.passages
        )
        assert fragment["meta"]["others"] == "alias"
        assert fragment["content"] == ""


def test_a_record_is_found_by_its_terms_and_not_by_how_its_passages_are_kept(folder: Path) -> None:
    words = words_of(folder)
    assert {"tank", "shell", "confirm", "alia"} <= set(words)
    assert not {"quotat", "point", "true", "fals", "h-q", "hq"} & set(words)


def test_a_word_has_the_same_places_everywhere_as_often_as_it_counts(folder: Path) -> None:
    words = words_of(folder)
    assert [len(places) for _, places, _ in words["tank"]] == [1, 2, 3] + [4] * 27
    assert len({places[0] for _, places, _ in words["shell"]}) == 1


def test_no_two_words_have_one_place(folder: Path) -> None:
    # Numbers are the speakers' names here; a place is counted from the last one of the word in the record.
    places = [
        {sum(one[: at + 1]) for _, one, _ in pages for at in range(len(one))}
        for pages in words_of(folder).values()
    ]
    assert sum(map(len, places)) == len(set().union(*places))


def test_records_whose_hashes_begin_alike_have_each_a_fragment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_fragments, "_SHORTEST", 1)
    write_index(RECORDS, "en", tmp_path)
    assert len(fragments_of(tmp_path)) == len(RECORDS)


def test_a_word_that_is_everywhere_costs_less_than_a_quarter_of_a_byte_for_each_record(
    tmp_path: Path,
) -> None:
    order = random.Random(1)
    frequent = ["allies", "weapons", "winter"]
    records = []
    for index in range(600):
        words = [*frequent, *(f"word{order.randrange(40)}" for _ in range(order.randrange(30)))]
        order.shuffle(words)
        passage = SearchPassage("Quotation", "Speaker", " ".join(words), f"h-q-{index}", quoted=True)
        records.append(SearchRecord("topics/one/", (passage,)))
    write_index(records, "en", tmp_path)
    pages = {
        word: pages for word, pages in words_of(tmp_path).items() if word in {"alli", "weapon", "winter"}
    }
    assert [len(found) for found in pages.values()] == [600] * 3
    assert len(written_list([pages])) < 600 * 3 / 4

"""What an index leaves out, so that a question loads little, and what it keeps."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.mkdocs_plugin.pagefind import index_lists
from briefgen.mkdocs_plugin.pagefind.index_files import read_list, unpacked, written_list
from briefgen.mkdocs_plugin.pagefind.search_index import index_of
from briefgen.pages import SearchPassage, SearchRecord

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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


def below(files: Mapping[str, bytes], folder: str) -> Iterator[bytes]:
    return (content for path, content in files.items() if path.startswith(f"{folder}/"))


def words_of(files: Mapping[str, bytes]) -> dict[str, Any]:
    """Where each word of an index is: by record the places in its text and in its title."""
    lists = map(read_list, below(files, "index"))
    return {word: pages for (words,) in lists for word, pages, _ in words}


def fragments_of(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    return [json.loads(unpacked(content)) for content in below(files, "fragment")]


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    return index_of(RECORDS, "en")


def test_a_record_shows_its_passages_and_repeats_no_terms(files: Mapping[str, bytes]) -> None:
    fragments = {fragment["url"]: fragment for fragment in fragments_of(files)}
    assert set(fragments) == {record.url for record in RECORDS}
    for record in RECORDS:
        fragment = fragments[record.url]
        assert [SearchPassage(*passage) for passage in json.loads(fragment["meta"]["passages"])] == list(
            record.passages
        )
        assert fragment["meta"]["others"] == "alias"
        assert fragment["content"] == ""


def test_a_record_is_found_by_its_terms_and_not_by_how_its_passages_are_kept(
    files: Mapping[str, bytes],
) -> None:
    words = words_of(files)
    assert {"tank", "shell", "confirm", "alia"} <= set(words)
    assert not {"quotat", "point", "true", "fals", "h-q", "hq"} & set(words)


def test_a_word_has_the_same_places_everywhere_as_often_as_it_counts(files: Mapping[str, bytes]) -> None:
    words = words_of(files)
    assert [len(places) for _, places, _ in words["tank"]] == [1, 2, 3] + [4] * 27
    assert len({places[0] for _, places, _ in words["shell"]}) == 1


def test_no_two_words_have_one_place(files: Mapping[str, bytes]) -> None:
    # Numbers are the speakers' names here; a place is counted from the last one of the word in the record.
    places = [
        {sum(one[: at + 1]) for _, one, _ in pages for at in range(len(one))}
        for pages in words_of(files).values()
    ]
    assert sum(map(len, places)) == len(set().union(*places))


def test_records_whose_hashes_begin_alike_have_each_a_fragment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_lists, "_SHORTEST", 1)
    assert len(fragments_of(index_of(RECORDS, "en"))) == len(RECORDS)


def test_a_word_that_is_everywhere_costs_less_than_a_quarter_of_a_byte_for_each_record() -> None:
    order = random.Random(1)
    frequent = ["allies", "weapons", "winter"]
    records = []
    for index in range(600):
        words = [*frequent, *(f"word{order.randrange(40)}" for _ in range(order.randrange(30)))]
        order.shuffle(words)
        passage = SearchPassage("Quotation", "Speaker", " ".join(words), f"h-q-{index}", quoted=True)
        records.append(SearchRecord("topics/one/", (passage,)))
    known = words_of(index_of(records, "en"))
    pages = {word: pages for word, pages in known.items() if word in {"alli", "weapon", "winter"}}
    assert [len(found) for found in pages.values()] == [600] * 3
    assert len(written_list([pages])) < 600 * 3 / 4

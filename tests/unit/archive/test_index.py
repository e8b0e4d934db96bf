from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.archive.index import building
from briefgen.archive.index.building import Indexed, update
from briefgen.archive.index.finding import Finder
from briefgen.archive.index.mining import mine
from briefgen.archive.inputs.shards import files
from briefgen.errors import ConfigurationError
from tests.harness.archives import articles, write_lines, write_spoilt

if TYPE_CHECKING:
    from pathlib import Path

SAID = "The harbour stays open until the last ship from Oslo has left, whatever it costs"
LONG = f"“{SAID},” Ann Lee said on Monday. Grain prices rose by 4 percent.\n"


def indexed(folder: Path, *records: dict[str, str]) -> Finder:
    write_lines(folder / "a.jsonl", [*records, *articles(30)])
    done: list[Indexed] = []
    update(folder / "index", files([folder / "a.jsonl"]), done.append)
    return Finder(folder / "index")


def test_the_very_words_are_found_whatever_the_typography(tmp_path: Path) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": "He said: “It’s not\nover — not yet.”"})
    assert [hit.document.id for hit in finder.verbatim("It's not over - not yet", 5)] == ["x"]
    assert finder.verbatim("It's over - not yet", 5) == []


def test_words_that_go_on_are_no_hit(tmp_path: Path) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": "The harbourmaster left."})
    assert finder.verbatim("harbour", 50) != []
    assert "x" not in [hit.document.id for hit in finder.verbatim("harbour", 50)]


@pytest.mark.parametrize(
    "words",
    [
        SAID.replace("stays", "will stay"),
        SAID.replace("the last ship", "the very last ship"),
        SAID.replace(", whatever it costs", ""),
        SAID.replace("Oslo", "Bergen"),
        SAID.lower().replace("has left", "is gone"),
    ],
)
def test_a_variant_is_found(tmp_path: Path, words: str) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": LONG})
    found = finder.verbatim(words, 5) or finder.variants(words, 5)
    assert [hit.document.id for hit in found][:1] == ["x"]


def test_the_very_words_are_no_variant_and_other_words_neither(tmp_path: Path) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": LONG})
    assert finder.variants(SAID, 5) == []
    assert finder.variants("Nobody has ever asked any of us about the price of bread", 5) == []
    assert finder.variants("xylophone", 5) == []


def test_scripts_without_spaces_are_found(tmp_path: Path) -> None:
    finder = indexed(
        tmp_path, {"id": "x", "text": "岸田首相は「平和が必要だと思います」と述べた。", "language": "ja"}
    )
    assert [hit.document.id for hit in finder.verbatim("平和が必要だ", 5)] == ["x"]


def test_only_new_and_changed_files_are_read(tmp_path: Path) -> None:
    one, two = (
        write_lines(tmp_path / name, articles(5, at)) for at, name in ((0, "a.jsonl"), (5, "b.jsonl"))
    )
    done: list[Indexed] = []
    update(tmp_path / "index", files([one, two]), done.append)
    write_lines(one, articles(3, 20))
    update(tmp_path / "index", files([one, two]), done.append)
    assert [item.documents for item in done] == [5, 5, 3, None]
    update(tmp_path / "index", files([one]), done.append)
    finder = Finder(tmp_path / "index")
    assert [len(finder.verbatim(f"harbour {n} in May", 5)) for n in (0, 6, 21)] == [0, 0, 1]


def test_a_file_that_is_not_what_it_should_be_is_named_and_the_rest_is_there(tmp_path: Path) -> None:
    write_spoilt(tmp_path)
    done: list[Indexed] = []
    update(tmp_path / "index", files([tmp_path]), done.append)
    assert {item.path.name for item in done if item.fault} == {"cut.parquet", "text.parquet"}
    finder = Finder(tmp_path / "index")
    assert [len(finder.verbatim(f"harbour {n} in May", 5)) for n in (0, 7, 8)] == [1, 1, 1]
    write_lines(tmp_path / "latin.jsonl", articles(1, 500))
    update(tmp_path / "index", files([tmp_path]), done.append)
    assert {item.path.name for item in done[8:] if item.documents} == {"latin.jsonl"}


def test_what_a_killed_run_put_in_is_not_there_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_lines(tmp_path / "a.jsonl", articles(5))
    with monkeypatch.context() as patch:
        patch.setattr(building, "_note", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            update(tmp_path / "index", files([path]), lambda _: None)
    update(tmp_path / "index", files([path]), lambda _: None)
    assert len(Finder(tmp_path / "index").verbatim("harbour 1 in May", 5)) == 1


def test_a_file_that_has_changed_since_gives_nothing(tmp_path: Path) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": LONG})
    write_lines(tmp_path / "a.jsonl", [{"id": "x", "text": LONG.replace("stays", "is")}])
    assert finder.verbatim(SAID, 5) == []
    assert list(finder.named("x")) == []


def test_without_an_index_it_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="archive index"):
        Finder(tmp_path)


def test_an_index_of_another_version_is_refused(tmp_path: Path) -> None:
    indexed(tmp_path)
    note = tmp_path / "index/files.json"
    note.write_text(note.read_text().replace('"version": 1', '"version": 99'))
    with pytest.raises(ConfigurationError, match="another version"):
        Finder(tmp_path / "index")


def test_quotations_of_a_person_about_a_subject_are_mined(tmp_path: Path) -> None:
    finder = indexed(
        tmp_path, {"id": "x", "text": LONG}, {"id": "y", "text": LONG.replace("Ann Lee", "Tom Lee")}
    )
    found = [(one.document.id, one.row.exact) for one in mine(finder, "Ann Lee", "ship Oslo")]
    assert found == [("x", f"{SAID},")]
    assert {one.document.id for one in mine(finder, "Lee", "ship Oslo")} == {"x", "y"}
    assert list(mine(finder, "Ann Lee", "unicorn")) == []


def test_without_a_speaker_figures_are_mined_too(tmp_path: Path) -> None:
    finder = indexed(tmp_path, {"id": "x", "text": LONG})
    assert [one.row.row for one in mine(finder, None, "grain prices")] == ["figure"]

"""``add source --update`` shows what becomes of the passages, and writes what makes no error."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.unit.cli.sources.pages import Desk

TEXT = "Harbour to close its hall\n\n“We cannot keep it open,” said Ann Lee.\n\nIt costs 9 euros.\n"
TOPIC = """\
title: The hall
abstract: It closes.
quotations:
  - {speaker: ann-lee, exact: We cannot keep it open, source: hall}
figures:
  - {value: 9 euros, measures: the price, exact: It costs 9 euros, source: hall}
"""


@pytest.fixture
def hall(desk: Desk) -> Desk:
    """A project that quotes a page."""
    assert desk.add(desk.page("hall.page", {"text": TEXT})).status == 0
    (desk.project / "content/people.yml").write_text("ann-lee: {name: Ann Lee}\n", encoding="utf-8")
    (desk.project / "content/curation/hall.yml").write_text(TOPIC, encoding="utf-8")
    desk.checks_clean()
    return desk


def version(desk: Desk, text: str, name: str = "new/hall.page", **more: Any) -> str:
    return desk.page(name, {"text": text, **more})


def kept(desk: Desk) -> dict[str, bytes]:
    folder = desk.project / "content"
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_version_shows_what_moves_and_is_written(hall: Desk) -> None:
    done = hall.add("--update", "hall", version(hall, TEXT.replace("\n\nIt", "\n\nA line more.\n\nIt")))
    assert done.status == 0, done
    assert "+ A line more." in done.out
    assert "content/curation/hall.yml:6: “It costs 9 euros” moves from line 5 to line 7" in done.out
    assert "passages: 1 unmoved, 1 moved, 0 vanished" in done.out
    assert hall.corpus == ["hall.page", "hall.txt"]
    hall.checks_clean()


def test_a_version_that_takes_passages_away_is_written_only_if_asked(hall: Desk) -> None:
    before = kept(hall)
    new = version(hall, TEXT.replace("keep it open", "run it"))
    done = hall.add("--update", "hall", new)
    assert done.status == 1
    assert "“We cannot keep it open” vanishes from line 3" in done.out
    assert "[quotation-" in done.out
    assert kept(hall) == before
    assert hall.add("--update", "hall", new, "--anyway").status == 1
    checked = hall.run("check", "--format", "concise")
    assert checked.out.count(": error:") == 1
    assert "[quotation-" in checked.out


def test_a_text_that_was_changed_by_hand_is_made_again(hall: Desk) -> None:
    before = kept(hall)
    text = hall.project / "content/corpus/hall.txt"
    text.write_text(TEXT.replace("cannot", "can"), encoding="utf-8")
    assert hall.run("check").status == 1
    done = hall.add("--update", "hall")
    assert done.status == 0, done
    assert kept(hall) == before
    assert "up to date" in hall.add("--update", "hall").out


def test_a_version_in_another_format_replaces_the_original(hall: Desk) -> None:
    done = hall.add("--update", "hall", hall.file("letter.txt", TEXT.encode("utf-16")))
    assert done.status == 0, done
    assert hall.corpus == ["hall.txt", "letter.txt"]
    assert "path: corpus/letter.txt" in hall.sources
    hall.checks_clean()


def test_plain_text_takes_a_new_version_and_a_page(desk: Desk) -> None:
    assert desk.add(desk.file("hall.txt", TEXT.encode())).status == 0
    described = desk.sources
    assert desk.add("--update", "hall", desk.file("hall.txt", TEXT.encode() + b"More.\n")).status == 0
    assert desk.sources == described
    assert (desk.project / "content/corpus/hall.txt").read_bytes().endswith(b"More.\n")
    assert desk.add("--update", "hall", version(desk, TEXT)).status == 0
    assert desk.corpus == ["hall.page", "hall.txt"]
    desk.checks_clean()


def test_one_of_a_collection_is_made_again_by_its_name(desk: Desk) -> None:
    items = [{"text": TEXT, "name": "one"}, {"text": "Rain fell for nine days.", "name": "two"}]
    assert desk.add(desk.page("news.page", *items)).status == 0
    new = desk.page("new/news.page", items[1], {"text": TEXT + "More.\n", "name": "one"})
    done = desk.add("--update", "one", new)
    assert done.status == 0, done
    assert desk.corpus == ["news-2.page", "news.page", "one.txt", "two.txt"]
    desk.checks_clean()
    gone = desk.page("newer/news.page", items[1], {"text": "Words.", "name": "three"})
    assert desk.add("--update", "one", gone).status == 2


def test_what_cannot_be_updated_is_misuse(hall: Desk) -> None:
    before = kept(hall)
    assert hall.add("--update", "nobody").status == 2
    assert hall.add("--update", "hall", "--title", "Another").status == 2
    assert hall.add("--update", "hall", str(hall.documents / "missing.page")).status == 2
    assert hall.add("--update", "hall", hall.page("scan.page", "is a scan without text")).status == 2
    assert hall.add().status == 2
    assert kept(hall) == before


def test_a_write_that_fails_leaves_the_version_before(hall: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept(hall)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("briefgen.cli.edits.editing.taking_place", full)
    done = hall.add("--update", "hall", version(hall, TEXT + "More.\n"))
    assert done.status == 2
    assert "free some space" in done.err
    assert kept(hall) == before
    assert Path(hall.project / "content/corpus/hall.txt").read_text(encoding="utf-8") == TEXT

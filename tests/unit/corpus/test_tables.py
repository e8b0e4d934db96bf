from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

WIRE = "“We close the hall,” said Ann Lee on Tuesday.\n"
TOPIC = """\
title: Ann Lee closes the hall
abstract: Ann Lee closes the hall.
quotations:
  - {speaker: ann-lee, exact: We close the hall, source: wire}
"""
SOURCES = "wire: {title: A text, path: corpus/wire.txt}\n"


def told(root: Path, *, people: str = "ann-lee: {name: Ann Lee}\n", sources: str = SOURCES) -> list[str]:
    configuration = write_project(root, {"wire": WIRE}, {"t": TOPIC}, metadata=sources, people=people)
    return [f"{item.path} {item.code.value}" for item in compiled(configuration).diagnostics]


def test_the_project_has_no_other_defect(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ("ann-lee: {nam: Ann Lee}\n", "unknown-key"),
        ("ann-lee: Ann Lee\n", "invalid-value"),
        ("ann-lee:\n", "missing-key"),
        ("Ann-Lee: {name: Ann Lee}\n", "invalid-value"),
        ("Ann Lee: {name: Ann Lee}\n", "invalid-value"),
        ("ann-lee: {name: [Ann]}\n", "invalid-value"),
        ("- {id: ann-lee, name: Ann Lee}\n", "invalid-value"),
        ("people:\n  ann-lee: {name: Ann Lee}\n", "invalid-value"),
        ("ann-lee: {name: 'Ann}\n", "yaml-syntax"),
    ],
)
def test_a_person_with_a_defect_is_not_unknown_as_well(tmp_path: Path, people: str, code: str) -> None:
    assert told(tmp_path, people=people) == [f"content/people.yml {code}"]


@pytest.mark.parametrize(
    ("sources", "code"),
    [
        ("Wire: {title: A text, path: corpus/wire.txt}\n", "invalid-value"),
        ("wire: {title: A text, path: corpus/wire.txt, kind: talk}\n", "invalid-value"),
        ("wire: {path: corpus/wire.txt}\n", "missing-key"),
        ("wire: corpus/wire.txt\n", "invalid-value"),
        ("sources:\n  wire: {title: A text, path: corpus/wire.txt}\n", "invalid-value"),
        ("wire: {title: 'A text, path: corpus/wire.txt}\n", "yaml-syntax"),
    ],
)
def test_a_source_with_a_defect_is_not_unknown_as_well(tmp_path: Path, sources: str, code: str) -> None:
    found = told(tmp_path, sources=sources)
    assert f"content/sources.yml {code}" in found
    assert not [item for item in found if "unknown-source" in item]


def test_people_that_cannot_be_read_or_are_missing_are_reported_once(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"wire": WIRE}, {"t": TOPIC}, metadata=SOURCES)
    people = tmp_path / "content" / "people.yml"
    people.write_bytes("ann-lee: {name: Ánn}\n".encode("latin-1"))
    assert [item.code.value for item in compiled(configuration).diagnostics] == ["not-utf8"]
    people.unlink()
    assert [item.code.value for item in compiled(configuration).diagnostics] == ["file-missing"]


def test_an_id_that_is_not_there_is_unknown(tmp_path: Path) -> None:
    assert told(tmp_path, people="bo-yi: {name: Bo Yi}\n")[0] == "content/curation/t.yml unknown-person"


@pytest.mark.parametrize("content", ["", "\n", "# nobody yet\n", "---\n"])
def test_an_empty_file_is_named(tmp_path: Path, content: str) -> None:
    configuration = write_project(tmp_path, {}, {}, metadata="{}\n", people="{}\n")
    assert list(compiled(configuration).diagnostics) == []
    for name in ("people", "sources"):
        (tmp_path / "content" / f"{name}.yml").write_text(content, encoding="utf-8")
    found = list(compiled(configuration).diagnostics)
    assert [(item.path, item.message) for item in found] == [
        ("content/people.yml", "the file is empty"),
        ("content/sources.yml", "the file is empty"),
    ]
    assert {item.help for item in found} == {"add an entry; write {} if there is none yet"}

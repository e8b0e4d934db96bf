from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.harness.project import codes, compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = """\
title: T
abstract: A.
status: published
points:
  - text: Rain fell.
    status: confirmed
    evidence: [{source: good, exact: Rain fell}]
"""


def test_bytes_are_read_as_they_are_and_only_the_byte_order_mark_goes(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"good": "\ufeffRain fell.\r\nThen\u2028snow."}, {"t": TOPIC})
    project = compiled(configuration)
    assert project.corpus.sources["good"].text == "Rain fell.\r\nThen\u2028snow."
    assert not project.failed


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"caf\xe9", "not-utf8"),
        (b"a\0b", "not-utf8"),
        ("text".encode("utf-16"), "not-utf8"),
        (None, "file-missing"),
    ],
)
def test_a_damaged_source_is_named_and_the_others_load(tmp_path: Path, data: bytes | None, code: str) -> None:
    configuration = write_project(tmp_path, {"good": "Rain fell.", "bad": "x"}, {"t": TOPIC})
    bad = tmp_path / "content/corpus/bad.txt"
    bad.unlink() if data is None else bad.write_bytes(data)
    project = compiled(configuration)
    assert codes(project) == [code]
    assert "corpus/bad.txt" in next(iter(project.diagnostics)).message
    assert list(project.corpus.sources) == ["good"]
    assert project.verified.points.anchored == 1


def test_quoting_a_source_that_could_not_be_loaded_is_not_reported_again(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"good": "x"}, {"t": TOPIC})
    (tmp_path / "content/corpus/good.txt").unlink()
    assert codes(compiled(configuration)) == ["file-missing"]


def test_a_file_that_nobody_describes_is_a_warning(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"good": "Rain fell."}, {"t": TOPIC})
    (tmp_path / "content/corpus/stray.txt").write_text("Stray.", encoding="utf-8")
    project = compiled(configuration)
    assert codes(project) == ["undescribed-source"]
    assert not project.failed


def test_one_file_under_two_ids_is_refused(tmp_path: Path) -> None:
    metadata = "good: {title: a, path: corpus/good.txt}\nother: {title: b, path: corpus/good.txt}\n"
    configuration = write_project(tmp_path, {"good": "Rain fell."}, {"t": TOPIC}, metadata=metadata)
    assert codes(compiled(configuration)) == ["duplicate-id"]


def test_an_id_in_two_files_of_metadata_is_refused(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"good": "Rain fell."}, {"t": TOPIC})
    folder = tmp_path / "content/sources"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.yml").write_text("good: {title: a, path: corpus/good.txt}\n", encoding="utf-8")
    text = configuration.read_text(encoding="utf-8")
    text = text.replace("briefgen]", "{briefgen: {sources: content/sources}}]")
    configuration.write_text(text, encoding="utf-8")
    assert codes(compiled(configuration)) == ["duplicate-id"]


def test_a_path_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Rain fell.", encoding="utf-8")
    metadata = "good: {title: a, path: ../../secret.txt}\n"
    configuration = write_project(tmp_path / "project", {}, {"t": TOPIC}, metadata=metadata)
    assert codes(compiled(configuration)) == ["file-unreadable"]


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Rain fell.", encoding="utf-8")
    configuration = write_project(tmp_path / "project", {"good": "x"}, {"t": TOPIC})
    source = tmp_path / "project/content/corpus/good.txt"
    source.unlink()
    source.symlink_to(tmp_path / "secret.txt")
    assert codes(compiled(configuration)) == ["file-unreadable"]


def _with_records(root: Path, lines: list[str]) -> Path:
    configuration = write_project(root, {}, {"t": TOPIC})
    (root / "content/corpus.jsonl").write_text("\n".join(lines), encoding="utf-8")
    text = configuration.read_text(encoding="utf-8")
    text = text.replace("briefgen]", "{briefgen: {corpus: content/corpus.jsonl}}]")
    configuration.write_text(text, encoding="utf-8")
    return configuration


def test_records_carry_their_own_metadata(tmp_path: Path) -> None:
    record = {"id": "good", "text": "Rain fell.", "title": "Weather", "publisher": "The Post"}
    project = compiled(_with_records(tmp_path, [json.dumps(record), ""]))
    assert not project.failed
    assert project.corpus.sources["good"].metadata.publisher == "The Post"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{not json", "invalid-record"),
        ("[1]", "invalid-record"),
        ('{"id": "x"}', "invalid-record"),
        ('{"id": "Not An Id", "text": "x"}', "invalid-record"),
        ('{"id": "x", "text": "half \\ud800"}', "invalid-record"),
        ("[" * 100_000, "invalid-record"),
        ('{"id": "good", "text": "again"}', "duplicate-id"),
        ('{"id": "x", "text": "y", "weight": "z"}', "unknown-key"),
    ],
)
def test_a_bad_record_is_reported_by_its_line_and_the_others_load(
    tmp_path: Path, line: str, code: str
) -> None:
    project = compiled(_with_records(tmp_path, ['{"id": "good", "text": "Rain fell."}', line]))
    assert codes(project) == [code]
    label = next(iter(project.diagnostics)).primary
    assert label.document.position(label.span.start).line == 2
    assert "good" in project.corpus.sources

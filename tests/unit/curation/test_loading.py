from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import codes, compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = "title: T\nabstract: A.\n"


def test_a_topics_slug_is_its_files_name(tmp_path: Path) -> None:
    project = compiled(write_project(tmp_path, {}, {"b-topic": TOPIC, "a-topic": TOPIC}))
    assert [topic.slug for topic in project.curation.topics] == ["a-topic", "b-topic"]


@pytest.mark.parametrize("slug", ["Upper", "two words", "under_score", "index", "nul", "é", "-a", "a--b"])
def test_a_name_that_cannot_be_an_address_is_refused(tmp_path: Path, slug: str) -> None:
    assert codes(compiled(write_project(tmp_path, {}, {slug: TOPIC}))) == ["invalid-value"]


def test_two_files_of_one_slug_are_refused(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {}, {"a": TOPIC})
    (tmp_path / "content/curation/a.yaml").write_text(TOPIC, encoding="utf-8")
    assert codes(compiled(configuration)) == ["duplicate-id"]


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    assert codes(compiled(write_project(tmp_path, {}, {"a": "# nothing yet\n"}))) == ["missing-key"]


def test_one_broken_topic_does_not_hide_the_defects_of_another(tmp_path: Path) -> None:
    broken = TOPIC + "points: [{text: P, status: confirmed, evidence: [{source: none, exact: x}]}]\n"
    project = compiled(write_project(tmp_path, {}, {"a": "title: [", "b": broken}))
    assert codes(project) == ["yaml-syntax", "unknown-source"]


def test_the_curation_may_be_one_file(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {}, {"a": TOPIC})
    text = configuration.read_text(encoding="utf-8")
    text = text.replace("briefgen]", "{briefgen: {curation: content/curation/a.yml}}]")
    configuration.write_text(text, encoding="utf-8")
    assert [topic.slug for topic in compiled(configuration).curation.topics] == ["a"]


@pytest.mark.parametrize("name", ["grain.yml.txt", "grain.YAML.TXT"])
def test_a_topic_hidden_behind_a_second_ending_is_reported(tmp_path: Path, name: str) -> None:
    configuration = write_project(tmp_path, {}, {"a": TOPIC})
    (tmp_path / "content/curation" / name).write_text(TOPIC, encoding="utf-8")
    project = compiled(configuration)
    assert codes(project) == ["file-unreadable"]
    assert "rename it to grain.y" in (next(iter(project.diagnostics)).help or "").lower()


@pytest.mark.parametrize("name", ["notes.txt", "grain.yml~", "grain.yml.bak", "README.md"])
def test_other_files_beside_the_topics_are_left_alone(tmp_path: Path, name: str) -> None:
    configuration = write_project(tmp_path, {}, {"a": TOPIC})
    (tmp_path / "content/curation" / name).write_text("x", encoding="utf-8")
    assert codes(compiled(configuration)) == []

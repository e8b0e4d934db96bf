from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from briefgen.cli.application import application

if TYPE_CHECKING:
    from pathlib import Path

MODELINE = "# yaml-language-server: $schema=../../schema/topic.json\n"


def run(root: Path, *arguments: str) -> str:
    result = CliRunner().invoke(application, ["-f", str(root / "mkdocs.yml"), *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def topic_ids(root: Path, key: str) -> list[str]:
    """The ids that the schema completes for a key of a quotation."""
    text = (root / "schema" / "topic.json").read_text(encoding="utf-8")
    found: list[list[str]] = []

    def look(value: object) -> None:
        if isinstance(value, dict):
            if isinstance(inner := value.get(key), dict) and "enum" in inner:
                found.append(inner["enum"])
            for item in value.values():
                look(item)
        elif isinstance(value, list):
            for item in value:
                look(item)

    look(json.loads(text))
    return found[0]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CI", raising=False)
    result = CliRunner().invoke(application, ["init", str(tmp_path / "site")])
    assert result.exit_code == 0, result.output
    return tmp_path / "site"


def test_a_new_project_has_the_schema_that_its_topic_names(project: Path) -> None:
    topic = project / "content" / "curation" / "library-hours.yml"
    named = topic.read_text(encoding="utf-8").partition("\n")[0].rpartition("=")[2]
    assert (topic.parent / named).is_file()
    assert "schema/\n" in (project / ".gitignore").read_text(encoding="utf-8")


def test_what_is_added_is_completed(project: Path) -> None:
    assert topic_ids(project, "speaker") == ["mara-lind"]
    run(project, "add", "person", "Jon Perry")
    assert topic_ids(project, "speaker") == ["jon-perry", "mara-lind"]


def test_check_writes_what_differs_and_nothing_else(project: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in (project / "schema").iterdir()}
    run(project, "check")
    assert {path.name: path.stat().st_mtime_ns for path in (project / "schema").iterdir()} == before
    people = project / "content" / "people.yml"
    people.write_text(people.read_text(encoding="utf-8") + "bo-yi: {name: Bo Yi}\n", encoding="utf-8")
    output = run(project, "check")
    assert "schema" not in output
    assert topic_ids(project, "speaker") == ["bo-yi", "mara-lind"]


def test_an_automatic_run_leaves_its_checkout_as_it_was(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    (project / "schema" / "topic.json").unlink()
    run(project, "check")
    assert not (project / "schema" / "topic.json").exists()


def test_a_project_that_names_no_schema_gets_none(project: Path) -> None:
    topic = project / "content" / "curation" / "library-hours.yml"
    topic.write_text(topic.read_text(encoding="utf-8").replace(MODELINE, ""), encoding="utf-8")
    for path in (project / "schema").iterdir():
        path.unlink()
    (project / "schema").rmdir()
    run(project, "check")
    assert not (project / "schema").exists()


def test_what_cannot_be_written_fails_no_command(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    (project / "schema" / "topic.json").unlink()
    monkeypatch.setattr("briefgen.cli.edits.schemas.write_whole", refuse)
    run(project, "check")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_to_elsewhere_is_not_written_to(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in (project / "schema").iterdir():
        path.unlink()
    (project / "schema").rmdir()
    (project / "schema").symlink_to(elsewhere)
    run(project, "check")
    assert list(elsewhere.iterdir()) == []

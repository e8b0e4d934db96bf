from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from briefgen.cli.application import application
from briefgen.errors import ConfigurationError
from briefgen.files import PAGE_LIMIT
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

WIRE = "“We will not close the port,” Anna Berg said. The port handled over 400 ships last year."
TRUE = "Anna Berg said: “We will not close the port.” The port handled over 400 ships last year."
FALSE = "Anna Berg said: “We will soon close the port.” The port handled over 900 ships last year."


def audit(root: Path, *arguments: str, text: str | bytes | None = None) -> Result:
    configuration = write_project(
        root, {"wire": WIRE}, {"t": "title: T\nabstract: A.\n"}, people="berg: {name: Anna Berg}\n"
    )
    return CliRunner().invoke(application, ["-f", str(configuration), "audit", *arguments], input=text)


def test_a_draft_that_holds_ends_with_status_0_and_selectors(tmp_path: Path) -> None:
    result = audit(tmp_path, "-", text=TRUE)
    assert result.exit_code == 0
    assert result.stdout == (
        "verified quotation standard-input:1:18: in wire, Anna Berg\n"
        "    exact: We will not close the port\n"
        "    source: wire\n"
        "verified figure standard-input:1:64: in wire\n"
        "    exact: over 400 ships\n"
        "    source: wire\n"
        "1 of 1 quotations and 1 of 1 numbers verified\n"
    )


def test_a_draft_that_does_not_hold_ends_with_status_1_and_the_sources_words(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(FALSE, encoding="utf-8")
    result = audit(tmp_path, str(draft), "--format", "concise")
    assert result.exit_code == 1
    assert result.stdout == (
        'draft.txt:1:18: error: wire has "We will not close the port" [quotation-altered]\n'
        'draft.txt:1:65: error: wire has "over 400 ships" [prose-figure]\n'
    )


def test_json_has_the_promised_form(tmp_path: Path) -> None:
    result = audit(tmp_path, "--format", "json", "-", text=FALSE)
    found = json.loads(result.stdout)
    assert found["version"] == 1
    assert found["summary"]["quotations"] == {
        "total": 1, "verified": 0, "altered": 1, "other-speaker": 0, "unknown": 0,
    }  # fmt: skip
    assert found["summary"]["figures"] == {"total": 1, "verified": 0, "altered": 1, "unknown": 0}
    first = found["findings"][0]
    assert set(first) == {
        "kind", "start", "end", "exact", "verdict", "source", "speaker", "selector", "message",
    }  # fmt: skip
    assert FALSE[first["start"] : first["end"]] == first["exact"] == "We will soon close the port."
    assert first["selector"] == {"exact": "We will not close the port", "source": "wire"}


def test_sarif_and_github_name_the_draft(tmp_path: Path) -> None:
    sarif = json.loads(audit(tmp_path, "--format", "sarif", "-", text=FALSE).stdout)
    results = sarif["runs"][0]["results"]
    assert [one["ruleId"] for one in results] == ["quotation-altered", "prose-figure"]
    github = audit(tmp_path, "--format", "github", "-", text=FALSE).stdout
    assert github.startswith("::error file=standard-input,line=1,")


def test_html_is_read_without_its_tags(tmp_path: Path) -> None:
    draft = tmp_path / "draft.html"
    draft.write_text(
        "<p>Anna Berg said: “We will <b>not</b> close the&nbsp;port.”<script>“x y z”</script>",
        encoding="utf-8",
    )
    assert "1 of 1 quotations" in audit(tmp_path, str(draft)).stdout


def test_a_number_of_nowhere_is_a_warning(tmp_path: Path) -> None:
    text = "Some 90 whales were seen near Iceland."
    assert audit(tmp_path, "-", text=text).exit_code == 0
    assert audit(tmp_path, "--strict", "-", text=text).exit_code == 1


@pytest.mark.parametrize(
    "text", ["\x1b[2J “We\x07 will not close the ports of this land,” Berg said.", "::error::“x y z a b c”"]
)
def test_nothing_in_a_draft_steers_a_terminal_or_a_workflow(tmp_path: Path, text: str) -> None:
    shown = audit(tmp_path, "-", text=text).stdout
    assert "\x1b" not in shown
    assert "\x07" not in shown


@pytest.mark.parametrize(
    "text", [b"\xff\xfe not UTF-8", b"a\0b", b"x" * (PAGE_LIMIT + 1)], ids=["utf-16", "nul", "large"]
)
def test_what_is_no_text_of_a_draft_is_refused(tmp_path: Path, text: bytes) -> None:
    result = audit(tmp_path, "-", text=text)
    assert isinstance(result.exception, ConfigurationError)


def test_a_draft_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert isinstance(audit(tmp_path, str(tmp_path / "none.md")).exception, ConfigurationError)

"""What reaches the log of a run in GitHub Actions, byte for byte."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from briefgen.cli.prints.workflow_log import guarded
from tests.harness import commands
from tests.harness.project import write_project

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

HOSTILE = "##[add-mask]we"
SOURCE = f"“We need {HOSTILE} weapons,” Mr. Stoltenberg said.\n::stop-commands::x\n"
TOPIC = f"""\
title: "{HOSTILE}"
abstract: A.
status: published
quotations:
  - {{speaker: jens, source: wire, exact: "We need {HOSTILE} guns"}}
"""
PEOPLE = "jens: {name: Jens Stoltenberg}\n"


def run(root: Path, *arguments: str, actions: str = "true") -> subprocess.CompletedProcess[str]:
    write_project(root, {"wire": SOURCE}, {"t": TOPIC}, people=PEOPLE)
    environment = {"GITHUB_ACTIONS": actions, "GITHUB_STEP_SUMMARY": ""}
    return commands.run(root, *arguments, environment=environment)


def written(*pieces: str) -> str:
    target = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    stream = guarded(target)
    for piece in pieces:
        stream.write(piece)
    stream.buffer.finish()  # type: ignore[attr-defined]
    target.seek(0)
    return target.buffer.read().decode()


def test_an_order_in_pieces_is_one_order() -> None:
    assert written(":", ":error", "::x\n") == "./::error::x\n"
    assert written("a #", "#", "[group]x") == "a # #[group]x"
    assert written("a", "::b\n") == "a::b\n"


def test_whole_lines_are_written_at_once_and_the_last_at_the_end() -> None:
    assert written("é 漢\n", "b\r", "c") == "é 漢\nb\rc"


def test_a_frame_shows_an_order_and_gives_none(tmp_path: Path) -> None:
    for arguments in (["check"], ["build"], ["find", HOSTILE], ["suggest"]):
        done = run(tmp_path, *arguments)
        output = done.stdout + done.stderr
        assert "##[" not in output
        assert "# #[add-mask]we" in output


def test_a_line_of_json_means_what_it_means_elsewhere(tmp_path: Path) -> None:
    there, here = (run(tmp_path, "suggest", "--format", "jsonl", actions=on).stdout for on in ("true", ""))
    assert there == here
    assert "##[" not in there
    assert HOSTILE in json.loads(there.splitlines()[0])["exact"]


def test_annotations_are_given(tmp_path: Path) -> None:
    done = run(tmp_path, "check", "--format", "github")
    assert done.stdout.startswith("::error file=content/curation/t.yml,")


def test_what_mkdocs_repeats_is_no_order(tmp_path: Path) -> None:
    write_project(tmp_path, {}, {})
    pages = tmp_path / "content" / "pages"
    (pages / "a.md").write_text("[b](##[group]c.md)\n", encoding="utf-8")
    environment = {"GITHUB_ACTIONS": "true", "NO_MKDOCS_2_WARNING": "1"}
    done = commands.run(tmp_path, "build", environment=environment)
    assert "# #[group]c.md" in done.stderr
    assert "##[" not in done.stderr


def test_elsewhere_nothing_is_changed(tmp_path: Path) -> None:
    assert HOSTILE in run(tmp_path, "check", actions="").stdout

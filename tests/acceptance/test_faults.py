"""A command that is killed, interrupted or refused at a write leaves what was there, or all that it makes.

Each test says how many faults it has tried at least: a count that falls means that writes are no longer seen.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.harness import commands
from tests.harness.faults import Experiment, Outcome, outcomes
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.harness.writes import Kind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="breaks a process by fork and signals")

STATUSES = {"kill": {-9}, "terminate": {143}, "interrupt": {130}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    topic = """\
title: The market
abstract: It closes.
status: published
quotations:
  - {speaker: ann-lee, exact: We cannot keep it open, source: report}
"""
    text = "“We cannot keep it open,” said Ann Lee, the mayor.\n"
    before = tmp_path / "before"
    write_project(before, {"report": text}, {"market": topic}, people="ann-lee: {name: Ann Lee}\n")
    return before


def run(project: Path, *arguments: str) -> None:
    environment = {"SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}
    assert commands.run(project, *arguments, environment=environment).returncode == 0


def edit(project: Path) -> None:
    path = project / "content/curation/market.yml"
    path.write_bytes(path.read_bytes().replace(b"It closes.", b"It closes soon."))


def held(found: list[Outcome], states: set[str]) -> None:
    """Every outcome is whole, said in one line, and cleaned up by the next run."""
    for outcome in found:
        assert outcome.state in states, outcome
        assert outcome.left == (), outcome
        assert "Traceback" not in outcome.printed, outcome
        # What is refused while a command tidies up behind the finished work is the next run's to mend.
        assert outcome.status in STATUSES.get(outcome.kind, {2} if outcome.state != "new" else {0, 2}), (
            outcome
        )
        if outcome.status == 2:
            assert outcome.printed.splitlines()[-1].startswith("briefgen: "), outcome


@pytest.mark.parametrize("exchange", [True, False])
def test_a_folder_is_replaced_whole_or_not_at_all(tmp_path: Path, exchange: bool) -> None:
    (tmp_path / "before/site").mkdir(parents=True)
    (tmp_path / "before/site/index.html").write_text("old", encoding="utf-8")
    (tmp_path / "before/site/about.html").write_text("old", encoding="utf-8")
    found = outcomes(Experiment(str(tmp_path / "before"), ("replacing",), "site", exchange=exchange))
    held(found, {"old", "new"} if exchange else {"old", "new", "aside"})
    assert len(found) >= 100
    # By two renames there is one moment without a site, which only a sudden end makes last.
    aside = {(outcome.kind, outcome.event) for outcome in found if outcome.state == "aside"}
    assert aside == (set() if exchange else {(kind, "os.rename .site.new") for kind in ("kill", "gone")})


def test_a_site_is_built_whole_or_not_at_all(project: Path) -> None:
    run(project, "build")
    edit(project)
    found = outcomes(Experiment(str(project), ("build",), "site", ("kill", "full"), stride=300))
    held(found, {"old", "new"})
    assert len(found) >= 10


def test_pages_are_generated_whole_or_not_at_all(project: Path) -> None:
    run(project, "generate", "pages")
    edit(project)
    found = outcomes(
        Experiment(str(project), ("generate", "pages"), "pages", ("interrupt", "once"), stride=100)
    )
    held(found, {"old", "new"})
    assert len(found) >= 10


def test_a_file_is_edited_whole_or_not_at_all(project: Path) -> None:
    found = outcomes(Experiment(str(project), ("add", "person", "Bo Ek"), "content/people.yml"))
    held(found, {"old", "new"})
    assert len(found) >= 40


def test_a_topic_is_renamed_in_all_files_or_in_none(project: Path) -> None:
    """A run that is killed between two files leaves it to the next command, of whatever kind, to go on."""
    other = "title: The hall\nabstract: It stays.\nrelated: [market]\n"
    (project / "content/curation/hall.yml").write_text(other, encoding="utf-8")
    command = ("rename", "topic", "market", "bazaar")
    kinds: tuple[Kind, ...] = ("kill", "interrupt", "once")
    found = outcomes(Experiment(str(project), command, "content/curation", kinds, stride=2))
    held([outcome for outcome in found if outcome.state != "broken"], {"old", "new"})
    between = [outcome for outcome in found if outcome.state == "broken"]
    assert {outcome.kind for outcome in between} == {"kill"}
    assert [outcome for outcome in between if outcome.left] == []
    assert len(found) >= 40


def test_a_document_is_added_with_all_its_files_or_not_at_all(project: Path) -> None:
    letter = project / "letter.txt"
    letter.write_text("A letter\n\nâ€œWe closed it,â€\x9d said Ann Lee.\n", encoding="utf-8")
    command = ("add", "source", letter.name)
    found = outcomes(
        Experiment(str(project), command, "content/sources.yml", ("kill", "terminate", "once"), stride=6)
    )
    held(found, {"old", "new"})
    assert len(found) >= 8

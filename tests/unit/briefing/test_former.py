"""Links to an entry that was published under another id still find it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.briefing.former import former_ids
from briefgen.briefing.ids import permanent_id
from tests.harness.project import codes, compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.briefing import Briefing

TEXT = "“We cannot keep it open,” said Ann Lee, the mayor. It costs $5 million.\n"
TOPIC = """\
title: The market
abstract: It closes.
status: published
figures:
  - {value: $5 million, measures: the cost, exact: It costs $5 million, source: SOURCE}
points:
  - text: The market cannot be kept open.
    status: confirmed
    former_ids: FORMER
    evidence: [{exact: We cannot keep it open, source: SOURCE}]
quotations:
  - {speaker: SPEAKER, exact: We cannot keep it open, source: SOURCE}
"""


def briefing(folder: Path, source: str, speaker: str, *, former: str = "", ids: str = "[]") -> Briefing:
    topic = TOPIC.replace("SOURCE", source).replace("SPEAKER", speaker).replace("FORMER", ids)
    described = f"{source}: {{title: A text, path: corpus/{source}.txt{former and ', former_ids: [wire]'}}}\n"
    people = f"{speaker}: {{name: Ann Lee{former and ', former_ids: [ann]'}}}\n"
    project = compiled(
        write_project(folder, {source: TEXT}, {"market": topic}, metadata=described, people=people)
    )
    assert project.site, codes(project)
    return project.site.briefings[0]


def test_an_entry_keeps_its_ids_when_its_source_and_its_speaker_are_renamed(tmp_path: Path) -> None:
    before = briefing(tmp_path / "before", "wire", "ann")
    after = briefing(tmp_path / "after", "report", "ann-lee", former="yes")
    assert before.quotations[0].id != after.quotations[0].id
    assert before.quotations[0].id in after.quotations[0].former
    assert before.figures[0].id in after.figures[0].former
    assert before.points[0].id == after.points[0].id


def test_a_reworded_entry_keeps_the_ids_that_it_names(tmp_path: Path) -> None:
    found = briefing(tmp_path, "wire", "ann", ids="[p-it-closed-1f3a9c]")
    assert found.points[0].former == ("p-it-closed-1f3a9c",)


def test_an_id_in_use_is_nobodys_former_one(tmp_path: Path) -> None:
    used = briefing(tmp_path / "first", "wire", "ann").quotations[0].id
    found = briefing(tmp_path / "second", "wire", "ann", ids=f"[{used}]")
    assert found.points[0].former == ()


def test_the_number_of_a_repeated_entry_stays() -> None:
    current = f"{permanent_id('q', 'Never again', 'ann', 'wire')}-2"
    assert list(former_ids(current, "q", "Never again", ("ann", "an"), ("wire",))) == [
        f"{permanent_id('q', 'Never again', 'an', 'wire')}-2"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("aliases: [b]", ""), ("aliases: [a]", ""), ("aliases: [c]", "aliases: [c]"), ("aliases: [index]", "")],
)
def test_a_former_id_is_of_one_thing_alone(tmp_path: Path, one: str, other: str) -> None:
    topic = "title: A title\nabstract: Some words.\n"
    project = compiled(write_project(tmp_path, {}, {"a": f"{topic}{one}\n", "b": f"{topic}{other}\n"}))
    assert codes(project) == ["invalid-value" if "index" in one else "duplicate-id"]


def test_a_former_id_that_is_used_again_is_answered_by_the_present_one(tmp_path: Path) -> None:
    topic = "title: A title\nabstract: Some words.\n"
    project = compiled(
        write_project(tmp_path, {}, {"a": f"{topic}aliases: [old]\n", "b": f"{topic}related: [old]\n"})
    )
    assert [item.help for item in project.diagnostics] == ['it is now called "a"']

"""Commands that run at the same time wait for each other, and none undoes what another has done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.edits.lock import locked
from tests.harness.at_once import at_once
from tests.harness.faults import digests
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    text = "“We cannot keep it open,” said Ann Lee, the mayor.\n"
    topic = """\
title: The market
abstract: It closes.
status: published
quotations: [{speaker: ann-lee, exact: We cannot keep it open, source: report}]
"""
    write_project(tmp_path, {"report": text}, {"market": topic}, people="ann-lee: {name: Ann Lee}\n")
    return tmp_path


def test_two_builds_at_once_both_succeed_and_leave_one_site(project: Path) -> None:
    before = digests(project)
    ended = at_once(project, [["build"], ["build"]])
    assert [status for status, _ in ended] == [0, 0], ended
    after = digests(project)
    assert {name: digest for name, digest in after.items() if name.split("/")[0] != "site"} == before
    assert at_once(project, [["build", "--site-dir", "alone"]])[0][0] == 0
    assert digests(project / "site") == digests(project / "alone")


def test_additions_at_once_are_all_kept(project: Path) -> None:
    before = set(digests(project))
    names = ["Bo Ek", "Cy Fox", "Di Gold"]
    ended = at_once(
        project, [*(["add", "person", name] for name in names), ["new", "topic", "A hall"], ["schema"]]
    )
    assert [status for status, _ in ended] == [0] * 5, ended
    people = (project / "content/people.yml").read_text(encoding="utf-8")
    assert all(people.count(f"name: {name}\n") == 1 for name in names), people
    made = {"schema", *(f"schema/{name}.json" for name in ("topic", "sources", "people", "home"))}
    assert set(digests(project)) - before == {*made, "content/curation/a-hall.yml"}
    assert at_once(project, [["check", "--strict"]])[0][0] == 0


def test_of_two_that_begin_one_project_one_is_refused(tmp_path: Path) -> None:
    ended = at_once(tmp_path, [["init", "desk"], ["init", "desk"]])
    assert sorted(status for status, _ in ended) == [0, 2], ended
    ended = at_once(tmp_path / "desk", [["check"], ["schema"], ["schema"]])
    assert [status for status, _ in ended] == [0, 0, 0], ended
    assert not [name for name in digests(tmp_path) if name.endswith((".new", ".lock"))]


@pytest.mark.parametrize(
    ("lock", "arguments"),
    [
        (".site.lock", ["build"]),
        (".pages.lock", ["generate", "pages"]),
        (".briefgen.lock", ["add", "person", "Bo Ek"]),
        (".briefgen.lock", ["new", "topic", "A hall"]),
    ],
)
def test_who_waits_too_long_is_told_for_whom(project: Path, lock: str, arguments: list[str]) -> None:
    before = digests(project)
    with locked(project / lock, "writes"):
        ((status, told),) = at_once(project, [arguments], patience=0.2)
    assert status == 2, told
    last = told.splitlines()[-1]
    assert last.startswith(f"briefgen: process {os.getpid()} is still ")
    assert last.endswith("try again later")
    assert digests(project) == before

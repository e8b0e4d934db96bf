from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefgen.files import strays, walk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "project/docs").mkdir(parents=True)
    (tmp_path / "project/other").mkdir()
    (tmp_path / "project/.git").mkdir()
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    return tmp_path / "project"


@pytest.mark.parametrize("target", ["../../secret", "../..", "/etc", "nowhere", "x", "../.git"])
def test_a_link_that_leads_out_or_nowhere_or_to_what_is_hidden_is_found(root: Path, target: str) -> None:
    (root / "docs/x").symlink_to(target)
    assert [found.path for found in strays(root / "docs", root)] == [root / "docs/x"]


def test_links_within_the_project_are_followed_once(root: Path) -> None:
    (root / "docs/other").symlink_to("../other")
    (root / "other/docs").symlink_to("../docs")
    (root / "other/bad").symlink_to("/etc/passwd")
    assert [found.path for found in strays(root / "docs", root)] == [root / "docs/other/bad"]


def test_a_pipe_is_found(root: Path) -> None:
    os.mkfifo(root / "docs/pipe")
    assert len(strays(root / "docs", root)) == 1


def test_plain_files_and_a_missing_folder_are_no_strays(root: Path) -> None:
    (root / "docs/a.md").touch()
    assert strays(root / "docs", root) == strays(root / "none", root) == []


def test_a_walk_goes_in_the_order_of_paths_whatever_the_file_system_says(root: Path) -> None:
    for name in ("b/a", "a", "b/c", "a.b"):
        (root / "docs" / name).parent.mkdir(exist_ok=True)
        (root / "docs" / name).touch()
    found = [each.path.relative_to(root / "docs").as_posix() for each in walk(root / "docs")]
    assert found == ["a", "a.b", "b/a", "b/c"]


def test_a_walk_names_a_linked_folder_and_does_not_enter_it(root: Path) -> None:
    (root / "docs/other").symlink_to("../other")
    (root / "other/a").touch()
    ((path, refusal),) = walk(root / "docs")
    assert (path, bool(refusal)) == (root / "docs/other", True)

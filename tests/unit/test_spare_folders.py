"""Folders are put by and taken again, and never anything that is in them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefgen.spare_folders import SpareFolders

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere no folder replaces an empty one")


@pytest.fixture
def spare(tmp_path: Path) -> SpareFolders:
    """Folders of a site that was deleted, put by, and the empty folder of the next one."""
    last = tmp_path / "last"
    (last / "topics/one").mkdir(parents=True)
    (last / "cards").mkdir()
    (last / "topics/one/index.html").write_bytes(b"one")
    spare = SpareFolders(tmp_path / "spare", tmp_path / "staging")
    spare.put_by(last)
    assert not last.exists()
    (tmp_path / "staging").mkdir()
    return spare


def below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_folders_are_taken_once_and_without_files(tmp_path: Path, spare: SpareFolders) -> None:
    spare.take()
    assert below(tmp_path / "staging") == {"topics", "topics/one", "cards"}
    assert not (tmp_path / "spare").exists()


def test_what_is_not_used_is_removed(tmp_path: Path, spare: SpareFolders) -> None:
    spare.take()
    (tmp_path / "staging/topics/index.html").write_bytes(b"all")
    spare.drop_unused()
    assert below(tmp_path / "staging") == {"topics", "topics/index.html"}


@pytest.mark.parametrize("plant", ["file", "link", "permissions"])
def test_what_others_have_put_there_is_not_taken(plant: str, tmp_path: Path, spare: SpareFolders) -> None:
    if plant == "file":
        (tmp_path / "spare/topics/index.html").write_bytes(b"planted")
    elif plant == "link":
        (tmp_path / "spare/assets").symlink_to(tmp_path)
    else:
        (tmp_path / "spare/topics").chmod(0o700)
    spare.take()
    assert not below(tmp_path / "staging")
    assert (tmp_path / "staging").is_dir()


def test_a_link_in_the_place_of_the_folders_is_not_followed(tmp_path: Path, spare: SpareFolders) -> None:
    (tmp_path / "spare").rename(tmp_path / "elsewhere")
    (tmp_path / "spare").symlink_to(tmp_path / "elsewhere")
    spare.take()
    assert not below(tmp_path / "staging")
    assert (tmp_path / "elsewhere/topics/one").is_dir()


def test_a_folder_in_which_there_is_something_is_left_alone(tmp_path: Path, spare: SpareFolders) -> None:
    (tmp_path / "staging/index.html").write_bytes(b"home")
    spare.take()
    assert below(tmp_path / "staging") == {"index.html"}


def test_of_two_sites_the_folders_of_one_are_put_by(tmp_path: Path, spare: SpareFolders) -> None:
    (tmp_path / "staging/topics").mkdir()
    spare.put_by(tmp_path / "staging")
    assert not (tmp_path / "staging").exists()
    assert "topics/one" in below(tmp_path / "spare")


def test_nothing_is_put_by_without_a_place(tmp_path: Path) -> None:
    (tmp_path / "last/topics").mkdir(parents=True)
    nowhere = SpareFolders(None, tmp_path / "staging")
    nowhere.take()
    nowhere.put_by(tmp_path / "last")
    assert not list(tmp_path.iterdir())

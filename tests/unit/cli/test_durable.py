from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.edits import durable
from briefgen.cli.edits.durable import sync_tree, taking_place, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_new_or_replaced_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        write_whole(tmp_path / "a.yml", content)
        assert (tmp_path / "a.yml").read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]


def test_what_the_block_raises_prevents_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.yml", b"first")
    with pytest.raises(RuntimeError), taking_place(tmp_path / "a.yml", b"second"):
        raise RuntimeError
    assert (tmp_path / "a.yml").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]


def test_what_a_killed_run_left_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / ".a.yml.new").write_bytes(b"hal")
    write_whole(tmp_path / "a.yml", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions")
def test_permissions_stay_and_those_of_a_new_file_are_the_users_own(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.yml", b"first")
    (tmp_path / "other").write_bytes(b"")
    assert (tmp_path / "a.yml").stat().st_mode == (tmp_path / "other").stat().st_mode
    (tmp_path / "a.yml").chmod(0o640)
    write_whole(tmp_path / "a.yml", b"second")
    assert (tmp_path / "a.yml").stat().st_mode & 0o777 == 0o640


def test_a_link_planted_beside_it_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    (tmp_path / ".a.yml.new").symlink_to(tmp_path / "mine")
    write_whole(tmp_path / "a.yml", b"whole")
    assert (tmp_path / "mine").read_bytes() == b"mine"


def test_many_files_are_waited_for_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(60):
        (tmp_path / str(number)).write_bytes(b"some")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    synced = 0
    fsync = os.fsync

    def counting(descriptor: int) -> None:
        nonlocal synced
        synced += 1
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", counting)
    sync_tree(tmp_path)
    at_once = synced
    monkeypatch.setattr(durable, "_sync_file_system", lambda _: False)
    sync_tree(tmp_path)
    assert at_once in (0, 61)
    assert synced == at_once + 61

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import key_of, open_store
from briefgen.cache.secret import NoSecret, secret

if TYPE_CHECKING:
    from pathlib import Path

on_unix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


def test_the_first_run_makes_it_and_the_next_reads_it(project: Path, state: Path) -> None:
    first = secret(project)
    assert len(first) == 32
    assert secret(project) == first
    assert [path.name for path in state.iterdir()] == ["cache.key"]


@on_unix
def test_nobody_else_may_read_it(project: Path, state: Path) -> None:
    secret(project)
    assert stat.S_IMODE((state / "cache.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700


def test_of_two_first_runs_one_key_is_left(
    project: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.mkdir(parents=True)
    theirs = bytes(range(32))
    (state / "cache.key").write_bytes(theirs)
    (state / "cache.key").chmod(0o600)
    monkeypatch.setattr(os.path, "lexists", lambda path: False)
    assert secret(project) == theirs
    assert [path.name for path in state.iterdir()] == ["cache.key"]


@on_unix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_one_that_others_may_read_is_not_used(project: Path, state: Path, mode: int) -> None:
    secret(project)
    (state / "cache.key").chmod(mode)
    with pytest.raises(NoSecret, match="others"):
        secret(project)


@pytest.mark.parametrize("content", [b"", b"short", bytes(33)])
def test_one_of_another_length_is_made_anew(project: Path, state: Path, content: bytes) -> None:
    first = secret(project)
    (state / "cache.key").write_bytes(content)
    assert secret(project) not in (first, content)
    assert len(secret(project)) == 32


@on_unix
def test_a_link_is_not_followed(project: Path, state: Path) -> None:
    secret(project)
    (state / "cache.key").rename(state / "elsewhere")
    (state / "cache.key").symlink_to(state / "elsewhere")
    with pytest.raises(NoSecret):
        secret(project)


def test_it_is_never_taken_from_the_project(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(project / ".local" / "state"))
    with pytest.raises(NoSecret, match="in the project"):
        secret(project)
    assert not (project / ".local").exists()


def test_without_it_there_is_no_cache(project: Path, state: Path) -> None:
    state.parent.mkdir(parents=True)
    state.write_text("a file in its place")
    kept = open_store(project)
    kept.put("page", key_of("a"), b"words")
    assert not kept
    assert str(kept.trouble).startswith("no cache: its key cannot be used")


def test_a_path_that_is_not_absolute_is_ignored(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "state")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    secret(project)
    assert len(list((tmp_path / "home").rglob("cache.key"))) == 1

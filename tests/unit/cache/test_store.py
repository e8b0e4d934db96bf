from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefgen.cache import NO_STORE, Store, key_of, open_store, store

KEY = key_of("a", "b")


def entry(project: Path, kind: str = "page", key: str = KEY) -> Path:
    return project / ".briefgen" / "cache" / kind / key


def filled(project: Path, content: bytes = b"words") -> Path:
    open_store(project).put("page", KEY, content)
    return entry(project)


@pytest.mark.parametrize("content", [b"", b"words", bytes(range(256)) * 999])
def test_what_was_put_is_got_by_another_run(project: Path, content: bytes) -> None:
    open_store(project).put("page", KEY, content)
    assert open_store(project).get("page", KEY) == content


def test_another_kind_or_key_holds_nothing(project: Path) -> None:
    filled(project)
    kept = open_store(project)
    assert (kept.get("reading", KEY), kept.get("page", key_of("ab"))) == (None, None)


def test_the_later_of_two_is_kept(project: Path) -> None:
    kept = open_store(project)
    kept.put("page", KEY, b"first")
    kept.put("page", KEY, b"second")
    assert kept.get("page", KEY) == b"second"


def test_git_is_kept_from_it(project: Path) -> None:
    open_store(project)
    assert (project / ".briefgen" / ".gitignore").read_text() == "*\n"


def test_no_store_holds_nothing() -> None:
    NO_STORE.put("page", KEY, b"words")
    NO_STORE.tidy()
    assert (NO_STORE.get("page", KEY), bool(NO_STORE), NO_STORE.trouble) == (None, False, None)


def test_every_changed_bit_makes_it_no_entry(project: Path) -> None:
    path = filled(project, b"w")
    whole = path.read_bytes()
    kept = open_store(project)
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert kept.get("page", KEY) is None
        assert not path.exists()


def test_a_torn_entry_is_no_entry(project: Path) -> None:
    path = filled(project)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert open_store(project).get("page", KEY) is None


def test_an_entry_under_another_name_is_no_entry(project: Path) -> None:
    path = filled(project)
    other = key_of("another")
    (path.parent.parent / "reading").mkdir()
    (path.parent.parent / "reading" / KEY).write_bytes(path.read_bytes())
    path.rename(path.with_name(other))
    kept = open_store(project)
    assert (kept.get("page", other), kept.get("reading", KEY)) == (None, None)


def test_what_another_user_sealed_is_no_entry(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(project)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "of another user"))
    assert open_store(project).get("page", KEY) is None


def test_a_linked_entry_is_no_entry(project: Path) -> None:
    path = filled(project)
    path.rename(project / "elsewhere")
    path.symlink_to(project / "elsewhere")
    assert open_store(project).get("page", KEY) is None


@pytest.mark.parametrize("linked", [".briefgen", ".briefgen/cache", ".briefgen/cache/page"])
def test_a_link_is_never_followed(project: Path, tmp_path: Path, linked: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (project / linked).parent.mkdir(parents=True, exist_ok=True)
    (project / linked).symlink_to(outside)
    kept = open_store(project)
    kept.put("page", KEY, b"words")
    kept.tidy()
    assert list(outside.iterdir()) == []
    assert kept.get("page", KEY) is None


def test_a_file_in_its_place_is_left_alone(project: Path) -> None:
    (project / ".briefgen").write_text("mine")
    kept = open_store(project)
    kept.put("page", KEY, b"words")
    assert (project / ".briefgen").read_text() == "mine"
    assert str(kept.trouble).startswith("no cache: .briefgen cannot be written")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_project_goes_without(project: Path) -> None:
    project.chmod(0o555)
    kept = open_store(project)
    kept.put("page", KEY, b"words")
    assert kept.get("page", KEY) is None
    assert kept.trouble


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_disk_that_takes_nothing_is_no_error(
    project: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    kept = open_store(project)
    kept.put("page", KEY, b"before")

    def full(*arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", full)
    kept.put("page", key_of("later"), b"words")
    monkeypatch.undo()
    assert kept.get("page", key_of("later")) is None
    assert kept.get("page", KEY) == b"before"
    assert (kept.trouble is None) == (number == errno.EIO)


def test_a_write_that_fails_halfway_leaves_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = open_store(project)
    kept.put("page", KEY, b"before")

    def refuse(*arguments: object) -> Path:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", refuse)
    kept.put("page", KEY, b"after")
    assert [path.name for path in entry(project).parent.iterdir()] == [KEY]
    assert kept.get("page", KEY) == b"before"


def test_a_folder_that_is_deleted_meanwhile_is_no_error(project: Path) -> None:
    kept = open_store(project)
    kept.put("page", KEY, b"words")
    entry(project).unlink()
    entry(project).parent.rmdir()
    kept.put("page", KEY, b"words")
    assert kept.get("page", KEY) is None


def test_too_much_for_one_entry_is_not_kept(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_MOST_BYTES", 100)
    kept = open_store(project)
    kept.put("page", KEY, bytes(99))
    assert kept.get("page", KEY) is None


def test_a_store_tells_whether_it_keeps(project: Path) -> None:
    assert isinstance(open_store(project), Store)
    assert open_store(project)

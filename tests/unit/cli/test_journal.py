"""Several files change together or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.edits import journal
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.journal import JOURNAL, Change, change_together, recover
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path.resolve()


def changes(root: Path) -> list[Change]:
    return [
        Change(root / "a", b"a", b"A"),
        Change(root / "b", b"b", None),
        Change(root / "d", None, b"b"),
        Change(root / "c", b"c", b"C"),
    ]


def state(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in root.iterdir()}


OLD = {"a": b"a", "b": b"b", "c": b"c"}
NEW = {"a": b"A", "c": b"C", "d": b"b"}


class Killed(BaseException):
    """Nothing is cleaned up after it."""


def kill_at(root: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave what a run leaves that is killed before its write of this number."""
    count = 0
    write = write_whole

    def counted(path: Path, content: bytes) -> None:
        nonlocal count
        count += 1
        if count >= number:
            raise Killed
        write(path, content)

    monkeypatch.setattr(journal, "write_whole", counted)
    monkeypatch.setattr(journal, "_forget", lambda _: (_ for _ in ()).throw(OSError()))
    with pytest.raises(Killed):
        change_together(root, changes(root))
    monkeypatch.undo()


def test_all_are_made(root: Path) -> None:
    change_together(root, changes(root))
    assert state(root) == NEW


@pytest.mark.parametrize("failing", ["a", "c", "d"])
def test_a_write_that_fails_takes_the_others_back(
    root: Path, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = write_whole

    def refusing(path: Path, content: bytes) -> None:
        if path.name == failing and OLD.get(failing) != content:
            raise OSError(28, "No space left on device")
        write(path, content)

    monkeypatch.setattr(journal, "write_whole", refusing)
    with pytest.raises(BuildError, match="nothing was changed"):
        change_together(root, changes(root))
    assert state(root) == OLD


@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_next_command_completes_what_a_killed_run_began(
    root: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_at(root, number, monkeypatch)
    assert JOURNAL in state(root)
    recover(root)
    assert state(root) == NEW


def test_a_file_that_somebody_changed_since_is_not_overwritten(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_at(root, 3, monkeypatch)
    (root / "c").write_bytes(b"mine")
    with pytest.raises(BuildError, match=r"c was changed after the interruption"):
        recover(root)
    assert (root / "c").read_bytes() == b"mine"


def test_a_file_that_somebody_changes_meanwhile_prevents_it(root: Path) -> None:
    wanted = changes(root)
    (root / "c").write_bytes(b"mine")
    with pytest.raises(BuildError, match="in the meantime"):
        change_together(root, wanted)
    assert state(root) == {**OLD, "c": b"mine"}


@pytest.mark.parametrize("name", ["../out", "/etc/out", ".git/hooks/x", "a/../../out", "C:/x", ""])
def test_a_journal_from_elsewhere_reaches_no_other_file(root: Path, name: str) -> None:
    files = [{"path": name, "before": None, "after": "eA=="}]
    (root / JOURNAL).write_text(json.dumps({"version": 1, "files": files}), encoding="utf-8")
    with pytest.raises(BuildError, match="damaged"):
        recover(root)
    assert not (root.parent / "out").exists()


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"version": 2, "files": []}', '{"version": 1, "files": [1]}']
)
def test_a_damaged_journal_is_refused(root: Path, text: str) -> None:
    (root / JOURNAL).write_text(text, encoding="utf-8")
    with pytest.raises(BuildError, match="damaged"):
        recover(root)
    assert {name: content for name, content in state(root).items() if name != JOURNAL} == OLD

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Code
from briefgen.files import Refusal, contents

if TYPE_CHECKING:
    from pathlib import Path


def _refused(path: Path, root: Path, limit: int = 10) -> Code:
    with pytest.raises(Refusal) as caught:
        contents(path, root, limit)
    return caught.value.code


def test_the_limit_itself_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10)
    assert contents(tmp_path / "a", tmp_path, 10) == b"x" * 10
    assert _refused(tmp_path / "a", tmp_path, 9) is Code.FILE_TOO_LARGE


def test_a_file_that_is_longer_than_its_status_says_is_not_read_to_its_end() -> None:
    from pathlib import Path  # noqa: PLC0415

    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("no file here hides its size")
    assert _refused(status, Path("/"), 10) is Code.FILE_TOO_LARGE


def test_a_link_inside_is_followed_and_one_to_a_hidden_file_is_not(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/config").write_text("token", encoding="utf-8")
    (tmp_path / "b").write_text("b", encoding="utf-8")
    (tmp_path / "inside").symlink_to("b")
    (tmp_path / "hidden").symlink_to(".git/config")
    assert contents(tmp_path / "inside", tmp_path, 10) == b"b"
    assert _refused(tmp_path / "hidden", tmp_path) is Code.FILE_UNREADABLE


def test_a_path_that_holds_nul_is_unreadable(tmp_path: Path) -> None:
    assert _refused(tmp_path / "a\0b", tmp_path) is Code.FILE_UNREADABLE


def test_a_pipe_that_took_the_files_place_does_not_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"x")
    really = os.open

    def swapped(path: Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return really(path, flags)

    monkeypatch.setattr(os, "open", swapped)
    assert _refused(tmp_path / "a", tmp_path) is Code.FILE_UNREADABLE

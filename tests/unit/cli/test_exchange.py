from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.builds.swap import exchanged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="there are two renames instead")
def test_two_folders_change_names(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not exchanged(tmp_path / "one", tmp_path / "other"):
        pytest.skip("this file system, or this library of C, cannot do it")
    assert (tmp_path / "one/other").is_file()
    assert (tmp_path / "other/one").is_file()


def test_what_cannot_be_exchanged_stays(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    assert not exchanged(tmp_path / "one", tmp_path / "other")
    assert [path.name for path in tmp_path.iterdir()] == ["one"]

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.edits.refusals import advised

if TYPE_CHECKING:
    from pathlib import Path


def _refusal(path: Path) -> str:
    with pytest.raises(OSError, match=r".") as refused:
        path.read_bytes()
    return advised(refused.value)


def test_a_folder_that_is_missing_is_to_be_made(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "nodir" / "x.html").endswith("x.html); create the folder first")


def test_a_file_that_is_missing_in_a_folder_that_is_there_is_no_matter_of_folders(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "x.html").endswith("x.html)")


@pytest.mark.skipif(os.name == "nt", reason="Windows gives other reasons")
def test_links_and_folders_in_the_way_are_to_be_moved(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert "remove it" in _refusal(tmp_path / "loop")
    assert "a folder is where a file should" in _refusal(tmp_path)

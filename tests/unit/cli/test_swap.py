from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.cli.builds.swap import replacing
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from pathlib import Path


def _write(folder: Path, text: str) -> None:
    (folder / "index.html").write_text(text, encoding="utf-8")


def test_a_finished_folder_takes_the_place_of_the_last(tmp_path: Path) -> None:
    target = tmp_path / "site"
    for text in ("first", "second"):
        with replacing(target) as staging:
            _write(staging, text)
    assert (target / "index.html").read_text(encoding="utf-8") == "second"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failure_leaves_the_last_folder_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with replacing(target) as staging:
        _write(staging, "first")
    with pytest.raises(RuntimeError), replacing(target) as staging:
        raise RuntimeError(staging)
    assert (target / "index.html").read_text(encoding="utf-8") == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_a_killed_run_left_is_put_right(tmp_path: Path) -> None:
    (tmp_path / ".site.last").mkdir()
    _write(tmp_path / ".site.last", "old")
    (tmp_path / ".site.new").mkdir()
    with pytest.raises(RuntimeError), replacing(tmp_path / "site"):
        raise RuntimeError
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_file_or_a_link_in_the_way_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine", encoding="utf-8")
    with pytest.raises(BuildError), replacing(tmp_path / "site"):
        pass
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    with pytest.raises(BuildError), replacing(tmp_path / "link"):
        pass
    assert (tmp_path / "site").read_text(encoding="utf-8") == "mine"


def test_a_link_under_another_name_of_the_site_is_taken_away_and_not_followed(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    _write(kept, "mine")
    (tmp_path / ".site.new").symlink_to(kept)
    (tmp_path / ".site.last").symlink_to(kept)
    with pytest.raises(RuntimeError), replacing(tmp_path / "site"):
        raise RuntimeError
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (kept / "index.html").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", [".site.new", ".site.last"])
@pytest.mark.parametrize("linked", [False, True])
def test_a_file_or_a_link_to_nowhere_under_another_name_of_the_site_is_taken_away(
    tmp_path: Path, name: str, linked: bool
) -> None:
    if linked:
        (tmp_path / name).symlink_to("nowhere")
    else:
        (tmp_path / name).write_bytes(b"x")
    with replacing(tmp_path / "site") as staging:
        _write(staging, "new")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert not (tmp_path / "site").is_symlink()

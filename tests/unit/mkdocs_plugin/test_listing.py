"""MkDocs takes the same files of a theme where it lists no hidden ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config import load_config
from mkdocs.structure.files import Files

from briefgen.mkdocs_plugin.site_configuration import list_quickly

if TYPE_CHECKING:
    from pathlib import Path


def test_the_files_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    own = tmp_path / "own" / "assets"
    (own / ".hidden").mkdir(parents=True)
    for name in ("seen.css", ".unseen.css", ".hidden/unseen.css"):
        (own / name).write_text("", encoding="utf-8")
    config = load_config(
        docs_dir=str(tmp_path / "docs"), theme={"name": "material", "custom_dir": str(tmp_path / "own")}
    )
    taken = []
    for _ in range(2):
        files = Files([])
        files.add_files_from_theme(config.theme.get_env(), config)
        taken.append([file.src_uri for file in files])
        list_quickly(config.theme)
    assert taken[0] == taken[1]
    assert "assets/seen.css" in taken[0]

from __future__ import annotations

import os
from pathlib import Path

from briefgen.diagnostics import Collector
from briefgen.files import ProjectFiles


def _read(root: Path, name: str, limit: int = 100) -> tuple[str | None, list[str]]:
    collector = Collector()
    document = ProjectFiles(root, collector).text(Path(name), limit)
    return (document.text if document else None), [item.code.value for item in collector]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbfa\r\nb\rc")
    assert _read(tmp_path, "a") == ("a\r\nb\rc", [])


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 101)
    assert _read(tmp_path, "a") == (None, ["file-too-large"])


def test_a_pipe_does_not_hang_the_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    assert _read(tmp_path, "a") == (None, ["file-unreadable"])


def test_a_folder_and_a_circle_of_links_are_reported(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "link")
    assert _read(tmp_path, "folder") == (None, ["file-unreadable"])
    assert _read(tmp_path, "link") == (None, ["file-unreadable"])


def test_hidden_files_are_not_listed(tmp_path: Path) -> None:
    for name in ("b.yml", "a.yml", ".c.yml", "d.txt"):
        (tmp_path / name).touch()
    listed = ProjectFiles(tmp_path, Collector()).listed(Path(), (".yml",))
    assert [path.name for path in listed] == ["a.yml", "b.yml"]

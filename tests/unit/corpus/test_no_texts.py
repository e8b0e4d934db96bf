from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = """\
title: The hall closes
abstract: The hall closes.
points:
  - {text: The hall closes., status: confirmed, evidence: [{source: wire, exact: The hall closes}]}
"""
ZIP = "a ZIP archive, as DOCX, ODT and EPUB files are"
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'a' * 64}\nsize 12\n"
CONFLICT = "A text\n<<<<<<< HEAD\nThe hall closes.\n=======\nThe hall stays.\n>>>>>>> other\n"


def reported(root: Path, text: bytes) -> list[tuple[str, str, str]]:
    configuration = write_project(root, {"wire": ""}, {"t": TOPIC})
    (root / "content" / "corpus" / "wire.txt").write_bytes(text)
    found = compiled(configuration).diagnostics
    return [(item.path, item.message, item.help or "") for item in found]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "content/corpus/wire.txt is empty"),
        (" \r\n\n", "content/corpus/wire.txt is empty"),
        (POINTER, "content/corpus/wire.txt is a pointer of Git LFS, not the text"),
        (POINTER.replace("\n", "\r\n"), "content/corpus/wire.txt is a pointer of Git LFS, not the text"),
        (r"{\rtf1 The hall closes.}", "content/corpus/wire.txt is rich text (RTF)"),
        ("%PDF-1.4\n1 0 obj", "content/corpus/wire.txt: the file is a PDF, not a text (line 1)"),
        ("PK\x03\x04\x14", f"content/corpus/wire.txt: the file is {ZIP}, not a text (line 1)"),
    ],
)  # fmt: skip
def test_a_file_that_holds_no_text_is_one_defect_of_its_entry(
    tmp_path: Path, text: str, message: str
) -> None:
    found = reported(tmp_path, text.encode())
    assert [(path, told) for path, told, _ in found] == [("content/sources.yml", message)]


def test_a_merge_conflict_is_shown_in_the_text(tmp_path: Path) -> None:
    ((path, message, help_),) = reported(tmp_path, CONFLICT.encode())
    assert (path, message) == ("content/corpus/wire.txt", "unresolved merge conflict in a source")
    assert help_.startswith("keep one version")


def test_lines_of_a_text_that_only_look_like_a_conflict_are_left_alone(tmp_path: Path) -> None:
    text = "Title\n=======\n\nThe hall closes.\n\n>>>>>>> quoted seven times\n"
    assert reported(tmp_path, text.encode()) == []

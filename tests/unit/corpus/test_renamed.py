from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

TEXT = "Town library to open on Sundays\n\nThe council decided on Tuesday.\n"
OTHER = "Harbour closes\n\nThe market hall was sold.\n"
METADATA = "library: {{title: Town library to open on Sundays, path: {path}}}\n"


def reported(root: Path, path: str, **texts: str) -> list[Diagnostic]:
    files = {name.replace("_", "-"): text for name, text in texts.items()}
    configuration = write_project(root, files, {}, metadata=METADATA.format(path=path))
    return list(compiled(configuration).diagnostics)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("corpus/library.txt", "library-sunday"),  # renamed, the name alike
        ("corpus/library.txt", "zeitung"),  # renamed, the title in the text
        ("corpus/libary.txt", "library"),  # a typing error in the path
        ("content/corpus/library.txt", "library"),
        ("library.txt", "library"),
        ("corpus/library", "library"),
    ],
)
def test_an_entry_without_a_file_and_a_file_without_an_entry_name_each_other(
    tmp_path: Path, path: str, name: str
) -> None:
    warning, error = reported(tmp_path, path, **{name: TEXT})
    assert error.help == f"if content/corpus/{name}.txt is its text, write path: corpus/{name}.txt"
    assert warning.help is not None
    assert warning.help.startswith(f'if it is the text of "library", write path: corpus/{name}.txt there; ')
    assert [label.message for label in warning.related] == ["this entry has no file"]


def test_what_the_help_says_is_accepted(tmp_path: Path) -> None:
    error = reported(tmp_path, "corpus/library.txt", zeitung=TEXT)[-1]
    assert error.help is not None
    assert reported(tmp_path, error.help.rpartition("path: ")[2], zeitung=TEXT) == []


def test_a_file_that_is_about_something_else_is_not_taken_for_the_renamed_one(tmp_path: Path) -> None:
    warning, error = reported(tmp_path, "corpus/library.txt", harbour=OTHER)
    assert (warning.help, error.help) == (
        "describe it: add an entry with path: corpus/harbour.txt",
        "fix the path, or add the file",
    )


@pytest.mark.parametrize("path", [r"corpus\library.txt", r"C:\texts\library.txt", "/home/me/library.txt"])
def test_a_path_that_cannot_be_used_is_answered_by_the_file_that_it_names(tmp_path: Path, path: str) -> None:
    error = reported(tmp_path, path, library=TEXT)[-1]
    assert error.help == "write corpus/library.txt"

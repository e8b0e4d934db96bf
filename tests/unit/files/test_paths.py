from __future__ import annotations

import pytest

from briefgen.files import objection, unified


@pytest.mark.parametrize(
    "path", ["corpus/a.txt", "a", "./a.txt", "content/corpus/", "a..b/c", "né/한.txt", "a b"]
)
def test_a_path_below_its_folder_is_fine(path: str) -> None:
    assert objection(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "", " ", ".", "..", "../a", "a/../b", "/a", "~", "~root/a", "C:a", "c:/a", "file:a", "https://a",
        "a\\b", "a\0b", "a\nb", "a\u2028b", "a\ud800", ".git/config", "a/.hidden", "x" * 241,
    ],
)  # fmt: skip
def test_anything_else_is_objected_to(path: str) -> None:
    assert objection(path)


def test_paths_that_some_systems_take_for_one_are_told() -> None:
    assert unified("Corpus/É.txt") == unified("corpus/e\u0301.TXT")
    assert unified("a") != unified("b")

"""What a run asked of the file system: any change that it could have noticed is one of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Collector
from briefgen.files import Asked, ProjectFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a/one.txt", "a/two.txt", "b/three.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words", encoding="utf-8")
    return tmp_path.resolve()


def asked(root: Path) -> Asked:
    """All kinds of questions, some about what is not there."""
    answers = Asked()
    files = ProjectFiles(root, Collector(), asked=answers)
    files.text(root / "a/one.txt", 10)
    files.apart().text(root / "a/none.txt", 10)
    files.text(root / "a/two.txt", 3)
    files.checksum(root / "b/three.txt", 10)
    files.exists(root / "a/absent")
    files.is_folder(root / "c")
    files.real(root / "a/two.txt")
    list(files.listed(root / "a"))
    files.strays(root / "b")
    return answers


def test_nothing_changed_is_seen_as_that(root: Path) -> None:
    assert Asked(asked(root).answers).still_holds(root)


def replace_by_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("one.txt"))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("a/one.txt", lambda path: path.write_text("other", encoding="utf-8")),
        ("a/one.txt", lambda path: path.unlink()),
        ("a/none.txt", lambda path: path.write_text("x", encoding="utf-8")),
        ("a/two.txt", lambda path: path.write_text("x", encoding="utf-8")),
        ("a/two.txt", replace_by_link),
        ("b/three.txt", lambda path: path.write_text("word", encoding="utf-8")),
        ("a/absent", lambda path: path.mkdir()),
        ("a/more.txt", lambda path: path.touch()),
        ("c", lambda path: path.mkdir()),
        ("b/out", lambda path: path.symlink_to("/etc/hosts")),
    ],
)
def test_a_change_is_seen(root: Path, name: str, change: Callable[[Path], object]) -> None:
    answers = asked(root)
    change(root / name)
    assert not answers.still_holds(root)


def test_what_nobody_asked_for_is_no_change(root: Path) -> None:
    answers = asked(root)
    (root / "d").mkdir()
    (root / "b/other.txt").write_text("x", encoding="utf-8")
    assert answers.still_holds(root)


def test_two_answers_to_one_question_never_hold(root: Path) -> None:
    answers = Asked()
    files = ProjectFiles(root, Collector(), asked=answers)
    for words in ("words", "other", "words"):
        (root / "a/one.txt").write_text(words, encoding="utf-8")
        files.text(root / "a/one.txt", 10)
    assert not answers.still_holds(root)

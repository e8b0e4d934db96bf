"""The how-tos, done as they say in a new project: their commands, their edits, and what is printed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import pytest

from tests.harness import commands
from tests.harness.walkthrough import follow

HOW_TOS: Final = sorted((Path(__file__).resolve().parents[2] / "docs" / "how-to").glob("*.md"))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of ``init``, which each how-to begins with; not to be changed."""
    folder = tmp_path_factory.mktemp("example")
    assert commands.run(folder, "init").returncode == 0
    return folder


@pytest.mark.parametrize("page", HOW_TOS, ids=lambda path: path.stem)
def test_a_how_to_works_as_it_is_written(page: Path, example: Path, tmp_path: Path) -> None:
    follow(page.read_text(encoding="utf-8"), Path(shutil.copytree(example, tmp_path / "project")))


def test_every_how_to_is_short() -> None:
    assert all(len(page.read_text(encoding="utf-8").splitlines()) <= 90 for page in HOW_TOS)

"""What README.md shows is what happens."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.harness import commands

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the example, to be changed."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def _check(project: Path) -> tuple[int, str]:
    done = commands.run(project, "check")
    return done.returncode, done.stdout + done.stderr


def _block(pattern: str) -> str:
    found = re.search(rf"^```\w*\n({pattern}(?:.*\n)*?)```$", README, re.MULTILINE)
    assert found
    return found[1]


def test_the_change_that_is_proposed_gives_the_error_that_is_shown(project: Path) -> None:
    topic = project / "content" / "curation" / "nato-request.yml"
    true = topic.read_text(encoding="utf-8")
    altered = true.replace("day, a decision for you to make", "day, a choice for you to make")
    assert altered != true
    topic.write_text(altered, encoding="utf-8")
    status, output = _check(project)
    assert status == 1
    shown = _block("error").splitlines()
    assert output.splitlines()[: len(shown)] == shown


def test_the_topic_that_is_shown_checks_clean(project: Path) -> None:
    (project / "content" / "curation" / "shown.yml").write_text(_block("title:"), encoding="utf-8")
    status, output = _check(project)
    assert status == 0, output

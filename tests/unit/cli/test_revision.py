from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.builds import revision as revisions
from briefgen.cli.builds.revision import at_revision
from briefgen.errors import BuildError, ConfigurationError
from tests.harness.commands import run
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

TOPIC = """\
title: The market
abstract: It closes.
status: published
points:
  - text: The market cannot be kept open, the mayor said.
    status: confirmed
    evidence: [{source: report, exact: We cannot keep it open}]
"""


def _git(folder: Path, *arguments: str) -> None:
    named = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *named, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in a folder of a repository, with one commit."""
    repository = tmp_path_factory.mktemp("repository")
    folder = repository / "desk"
    write_project(
        folder, {"report": "“We cannot keep it open,” said Ann Lee, the mayor.\n"}, {"market": TOPIC}
    )
    (folder / "link").symlink_to("/etc")
    _git(repository, "init", "--quiet")
    _git(repository, "add", ".")
    _git(repository, "commit", "--quiet", "--message", "first", "--date", "2024-05-01T12:00:00Z")
    return folder


def test_the_files_of_a_revision_are_read_as_they_were_committed(project: Path) -> None:
    text = project / "content/corpus/report.txt"
    before = text.read_bytes()
    text.write_bytes(b"Other words.\n")
    try:
        with at_revision(project, "HEAD") as (folder, day):
            assert (folder / "content/corpus/report.txt").read_bytes() == before
            assert not (folder / "link").is_symlink()
            assert len(day) == 10
        assert not folder.exists()
    finally:
        text.write_bytes(before)


@pytest.mark.parametrize("name", ["--output=x", "a\nb"])
def test_an_option_is_no_revision(project: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be a revision"), at_revision(project, name):
        pass


def test_what_git_does_not_know_is_said(project: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no such revision"), at_revision(project, "elsewhere"):
        pass
    with pytest.raises(BuildError), at_revision(tmp_path, "HEAD"):
        pass


def test_a_revision_that_is_too_large_is_refused(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions, "_MOST_BYTES", 10)
    with pytest.raises(BuildError, match="compare with a folder"), at_revision(project, "HEAD"):
        pass


def test_what_changed_since_a_commit_is_shown(project: Path) -> None:
    topic = project / "content/curation/market.yml"
    topic.write_text(TOPIC.replace("It closes.", "It closes soon."), encoding="utf-8")
    done = run(project, "changes", "--format", "markdown")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["## The market", "", "- Abstract before: It closes."]
    topic.write_text(TOPIC, encoding="utf-8")
    assert run(project, "changes").stdout.startswith("nothing changed since ")

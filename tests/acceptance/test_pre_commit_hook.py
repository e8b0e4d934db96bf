"""The hook that ``.pre-commit-hooks.yaml`` offers, run as pre-commit would run it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.harness import commands

ROOT = Path(__file__).resolve().parents[2]
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that ``init`` wrote."""
    assert commands.run(tmp_path, "init").returncode == 0
    return tmp_path


def _hook(project: Path) -> Any:
    program, *arguments = shlex.split(HOOK["entry"])
    assert program == "briefgen"
    return commands.run(project, *arguments)


def test_a_project_without_errors_passes(project: Path) -> None:
    assert _hook(project).returncode == 0


def test_an_altered_quotation_stops_the_commit(project: Path) -> None:
    topic = project / "content" / "curation" / "library-hours.yml"
    altered = topic.read_text(encoding="utf-8").replace("the only day", "the one day")
    topic.write_text(altered, encoding="utf-8")
    stopped = _hook(project)
    assert stopped.returncode == 1
    assert "error[quotation-altered]" in stopped.stdout


def test_it_runs_for_whatever_a_project_checks_and_for_nothing_else(project: Path) -> None:
    files = [path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file()]
    ran = {file for file in files if re.search(HOOK["files"], file)}
    checked = {file for file in files if file.startswith("content/")} | {"mkdocs.yml"}
    assert ran == checked


def test_the_whole_project_is_read_by_one_run() -> None:
    assert HOOK["language"] == "python"
    assert HOOK["pass_filenames"] is False
    assert HOOK["require_serial"] is True


def test_the_documentation_shows_the_hook_and_a_local_one_that_does_the_same() -> None:
    text = (ROOT / "docs" / "tools.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(repos:\n.*?)^```$", text, re.MULTILINE | re.DOTALL)
    remote, local = (yaml.safe_load(block)["repos"][0]["hooks"][0] for block in blocks)
    assert remote["id"] == HOOK["id"]
    assert {key: HOOK[key] for key in local if key != "language"} == {
        key: value for key, value in local.items() if key != "language"
    }

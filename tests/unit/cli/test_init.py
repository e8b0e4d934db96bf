from __future__ import annotations

import json
from fnmatch import fnmatch
from typing import TYPE_CHECKING

from click.testing import CliRunner
from packaging.requirements import Requirement

from briefgen.cli.application import application
from briefgen.cli.edits.origin import origin
from briefgen.cli.edits.vendoring import requirement
from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_workflow_installs_the_briefgen_that_began_the_project(tmp_path: Path) -> None:
    assert CliRunner().invoke(application, ["init", str(tmp_path)]).exit_code == 0
    text = (tmp_path / ".github" / "requirements.txt").read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if not line.startswith("#")]
    assert Requirement(line) == Requirement(origin().requirement)
    workflow = (tmp_path / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8")
    assert "pip install --requirement .github/requirements.txt" in workflow


def test_where_the_requirements_are_there_already_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / ".github").mkdir()
    own = tmp_path / ".github" / "requirements.txt"
    own.write_text("own\n", encoding="utf-8")
    refused = CliRunner().invoke(application, ["init", str(tmp_path)])
    assert isinstance(refused.exception, ConfigurationError)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [own.name]


def test_vs_code_is_told_which_schema_is_for_which_file(tmp_path: Path) -> None:
    assert CliRunner().invoke(application, ["init", str(tmp_path)]).exit_code == 0
    config = ["-f", str(tmp_path / "mkdocs.yml")]
    assert CliRunner().invoke(application, [*config, "schema"]).exit_code == 0
    vscode = tmp_path / ".vscode"
    settings = json.loads((vscode / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    assert all((tmp_path / schema).is_file() for schema in settings)
    files = [path.relative_to(tmp_path).as_posix() for path in (tmp_path / "content").rglob("*.yml")]
    for file in files:
        schemas = [s for s, patterns in settings.items() if any(fnmatch(file, p) for p in patterns)]
        assert len(schemas) == 1, file
    extensions = json.loads((vscode / "extensions.json").read_text(encoding="utf-8"))
    assert extensions == {"recommendations": ["redhat.vscode-yaml"]}


def test_a_wheel_for_a_project_that_is_there_changes_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert CliRunner().invoke(application, ["init", str(tmp_path)]).exit_code == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    monkeypatch.setattr(
        "briefgen.cli.edits.init.vendored", lambda: ("briefgen-1-py3-none-any.whl", b"a wheel")
    )
    vendored = CliRunner().invoke(application, ["init", "--vendor", str(tmp_path)])
    assert vendored.exit_code == 0, vendored.output
    line = requirement("briefgen-1-py3-none-any.whl", b"a wheel")
    assert vendored.output.splitlines()[-1] == line
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert after == {**before, tmp_path / "vendor" / "briefgen-1-py3-none-any.whl": b"a wheel"}


def test_a_project_begun_with_a_wheel_installs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "briefgen.cli.edits.init.vendored", lambda: ("briefgen-1-py3-none-any.whl", b"a wheel")
    )
    assert CliRunner().invoke(application, ["init", "--vendor", str(tmp_path)]).exit_code == 0
    text = (tmp_path / ".github" / "requirements.txt").read_text(encoding="utf-8")
    assert text.splitlines()[-1] == requirement("briefgen-1-py3-none-any.whl", b"a wheel")

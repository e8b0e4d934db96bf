from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from briefgen.cli.application import application
from briefgen.cli.builds.site import _refuse_content
from briefgen.errors import ConfigurationError
from briefgen.mkdocs_plugin import plugin
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Settings


def _refuse(tmp_path: Path, name: str, text: str) -> None:
    folder, project = tmp_path / "site", tmp_path / "project"
    folder.mkdir()
    project.mkdir()
    (folder / name).write_text(text, encoding="utf-8")
    configuration = MkDocsConfig()
    configuration.docs_dir = str(project / "docs")
    _refuse_content(folder, project, configuration)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("index.html", "<h1>My photographs</h1>"),
        ("index.html", '<meta name="generator" content="Hugo 0.1"><p>mkdocs'),
        ("index.html", '<meta name="description" content="mkdocs">'),
        ("SHA256SUMS", f"{0:064x}  image.iso\n"),
        ("notes.txt", "x"),
    ],
)
def test_a_folder_of_something_else_is_not_replaced(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a site"):
        _refuse(tmp_path, name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("index.html", '<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.7.0">'),
        ("index.html", "<meta content=properdocs-1.6.7 name=generator>"),
        ("SHA256SUMS", f"{0:064x}  404.html\n{0:064x}  index.html\n"),
    ],
)
def test_a_site_is_replaced(tmp_path: Path, name: str, text: str) -> None:
    _refuse(tmp_path, name, text)


def test_a_build_checks_the_project_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def again(settings: Settings) -> None:
        pytest.fail(f"{settings.config_file} is compiled again")

    topic = "title: T\nabstract: A.\nstatus: published\n"
    configuration = write_project(tmp_path, {"wire": "Nothing of note."}, {"t": topic})
    monkeypatch.setattr(plugin, "compile_project", again)
    result = CliRunner().invoke(application, ["-f", str(configuration), "build"])
    assert (tmp_path / "site/topics/t/index.html").is_file(), result.output


@pytest.mark.parametrize(("options", "shown"), [(["--drafts"], True), ([], False)])
def test_drafts_are_shown_in_every_build_of_a_preview_that_is_asked_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], *, shown: bool
) -> None:
    file = write_project(tmp_path, {}, {})
    seen = []

    def serve_site(name: str, **given: object) -> None:
        del given
        for _ in range(2):
            plugin = load_config(name).plugins["briefgen"]
            seen.append(getattr(plugin, "drafts"))  # noqa: B009  # untyped to MkDocs

    monkeypatch.setattr("mkdocs.commands.serve.serve", serve_site)
    done = CliRunner().invoke(application, ["-f", str(file), "serve", *options], catch_exceptions=False)
    setattr(load_config(str(file)).plugins["briefgen"], "drafts", False)  # noqa: B010  # kept by MkDocs
    assert done.exit_code == 0
    assert seen == [shown, shown]

"""What an editor's YAML language server makes of the first line of each topic and of the schemas.

The server is the one of the extension that ``init`` recommends. npm installs it as its lock file pins it;
where there is no Node.js or the registry is out of reach, these tests are skipped.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.harness import commands
from tests.harness.language_client import LanguageClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODELINE: Final = "# yaml-language-server: $schema=../../schema/topic.json\n"
TOPIC: Final = """\
title: A title
abstract: An abstract.
quotations:
  - speaker: mara-lind
    exact: Words
    source: """

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of ``init`` with its schemas."""
    folder = tmp_path_factory.mktemp("project")
    assert commands.run(folder, "init").returncode == 0
    assert commands.run(folder, "schema").returncode == 0
    return folder


@pytest.fixture(scope="module")
def client(node_modules: Path, project: Path) -> Iterator[LanguageClient]:
    """The server, set as the project's own settings for VS Code set it; it asks no other host for schemas."""
    settings = json.loads((project / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    yaml: dict[str, Any] = {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemas": settings["yaml.schemas"],
        "schemaStore": {"enable": False},
        "customTags": settings["yaml.customTags"],
    }
    server = node_modules / "yaml-language-server" / "bin" / "yaml-language-server"
    with LanguageClient(["node", str(server), "--stdio"], project, {"yaml": yaml}) as started:
        yield started


def _proposed(client: LanguageClient, path: Path, text: str) -> set[str]:
    """What is proposed at the end of a text."""
    client.opened(path, text)
    lines = text.split("\n")
    answer = client.at("completion", path, len(lines) - 1, len(lines[-1]))
    return {item["label"] for item in answer["items"]}


def test_the_ids_of_the_projects_sources_are_proposed(client: LanguageClient, project: Path) -> None:
    path = project / "content" / "curation" / "proposed.yml"
    assert "library" in _proposed(client, path, MODELINE + TOPIC)


def test_keys_are_proposed(client: LanguageClient, project: Path) -> None:
    path = project / "content" / "curation" / "keys.yml"
    assert {"status", "quotations", "timeline"} <= _proposed(client, path, MODELINE + "title: A\n")


def test_a_key_is_explained(client: LanguageClient, project: Path) -> None:
    path = project / "content" / "curation" / "explained.yml"
    client.opened(path, MODELINE + TOPIC + "library\n")
    hover = client.at("hover", path, 5, 6)
    assert "copied from it" in json.dumps(hover)


@pytest.mark.parametrize(
    ("slip", "named"),
    [
        ("tittle: A\n", "tittle"),
        ("status: publshed\n", "draft"),
        ("date_published: 30 Jan 2023\n", "pattern"),
    ],
)
def test_a_slip_is_reported_where_it_is(client: LanguageClient, project: Path, slip: str, named: str) -> None:
    path = project / "content" / "curation" / f"{slip.partition(':')[0]}.yml"
    found = client.opened(path, MODELINE + "title: A\nabstract: B\n" + slip)
    assert [each["range"]["start"]["line"] for each in found] == [3]
    assert named in found[0]["message"]


def test_a_topic_as_init_writes_it_is_clean(client: LanguageClient, project: Path) -> None:
    path = project / "content" / "curation" / "library-hours.yml"
    assert client.opened(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", ["sources", "people"])
def test_the_settings_for_vs_code_give_the_other_files_their_schemas(
    client: LanguageClient, project: Path, name: str
) -> None:
    path = project / "content" / f"{name}.yml"
    written = path.read_text(encoding="utf-8")
    assert client.opened(path, written + "other:\n  nonsense: 1\n") != []

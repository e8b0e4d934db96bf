from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from briefgen.cli.application import application
from briefgen.errors import ConfigurationError
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

WIRE = "“We close the hall on Monday,” said Ann Lee.\n"
TOPIC = "title: The hall closes\nabstract: The hall closes.\n"


def answer(root: Path, *arguments: str) -> str:
    """What is said, whether by an exception or on the terminal."""
    configuration = write_project(root, {"wire": WIRE}, {"hall": TOPIC}, people="ann-lee: {name: Ann Lee}\n")
    result = CliRunner().invoke(application, ["-f", str(configuration), *arguments])
    return f"{result.exception}\n{result.output}" if result.exception else result.output


@pytest.mark.parametrize(("typed", "meant"), [("chek", "check"), ("sugest", "suggest"), ("serv", "serve")])
def test_a_mistyped_command_is_answered_by_the_nearest(tmp_path: Path, typed: str, meant: str) -> None:
    assert f"No such command '{typed}'. Did you mean '{meant}'?" in answer(tmp_path, typed)


def test_a_mistyped_topic_is_answered_by_the_nearest(tmp_path: Path) -> None:
    said = answer(tmp_path, "add", "quotation", "wire", "We close the hall", "--topic", "halls")
    assert 'there is no topic "halls" that can be read; known: hall; did you mean "hall"?' in said


@pytest.mark.parametrize("path", ["hall.yml", "content/curation/hall.yml", "content\\curation\\hall.yml"])
def test_a_topic_may_be_named_by_its_file(tmp_path: Path, path: str) -> None:
    answer(tmp_path, "add", "quotation", "wire", "We close the hall on Monday", "--topic", path)
    written = (tmp_path / "content" / "curation" / "hall.yml").read_text(encoding="utf-8")
    assert "exact: We close the hall on Monday" in written


def test_a_command_below_the_project_names_its_folder(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {}, {})
    below = configuration.parent / "content" / "mkdocs.yml"
    result = CliRunner().invoke(application, ["-f", str(below), "check"])
    assert isinstance(result.exception, ConfigurationError)
    assert f"it is in {tmp_path}: run the command there" in str(result.exception)


def test_a_mistyped_option_of_the_plugin_is_answered_by_the_nearest(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {}, {})
    text = configuration.read_text(encoding="utf-8").replace(
        "[search, briefgen]", "[search, briefgen: {curations: content/curation}]"
    )
    configuration.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(application, ["-f", str(configuration), "check"])
    assert "did you mean curation? known: " in str(result.exception)

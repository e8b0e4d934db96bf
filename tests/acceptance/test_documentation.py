"""Everything that an editor can write or call stands in the documentation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from briefgen.cli.application import COMMANDS, application
from briefgen.corpus import Person, SourceMetadata
from briefgen.corpus.metadata import Role
from briefgen.curation import topics as curation
from briefgen.diagnostics import Code, Severity
from briefgen.pipeline.settings import BudgetOptions, Options

if TYPE_CHECKING:
    from pydantic import BaseModel

ROOT = Path(__file__).resolve().parents[2]
MODELS: list[type[BaseModel]] = [
    SourceMetadata, Person, Role, curation.Topic, curation.Quotation, curation.Figure, curation.Point,
    curation.Event, curation.Change, curation.Mark, curation.Selector,
]  # fmt: skip
KEYS = sorted({field.alias or name for model in MODELS for name, field in model.model_fields.items()})
OPTIONS = sorted({*Options.model_fields, *BudgetOptions.model_fields})


def _subcommands(group: str) -> list[str]:
    command = application.get_command(click.Context(application), group)
    assert isinstance(command, click.Group)
    return sorted(command.commands)


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def _rows(name: str) -> str:
    """The tables of a page: what is only mentioned elsewhere is not documented."""
    return "\n".join(line for line in _page(name).splitlines() if line.startswith("|"))


@pytest.mark.parametrize("key", KEYS)
def test_every_key_stands_in_a_table_of_the_editors_guide(key: str) -> None:
    assert f"`{key}`" in _rows("editors.md")


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_a_row_in_the_editors_guide(code: Code) -> None:
    row = re.search(rf"^\| `{code}` \|(.*)$", _page("editors.md"), re.MULTILINE)
    assert row
    assert ("a warning" in row[1]) == (code.severity is Severity.WARNING)


def test_the_editors_guide_has_no_row_for_a_code_that_does_not_exist() -> None:
    messages = _page("editors.md").partition("## The messages")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `([a-z0-9-]+)` \|", messages, re.MULTILINE)) == set(Code)


@pytest.mark.parametrize("option", OPTIONS)
def test_every_plugin_option_is_documented(option: str) -> None:
    assert f"`{option}`" in _rows("interface.md")


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_a_heading_and_a_row_for_each_option(name: str) -> None:
    command = application.get_command(click.Context(application), name)
    section = re.search(
        rf"^### `briefgen {name}\b.*\n((?:(?!###? ).*\n)*)", _page("interface.md"), re.MULTILINE
    )
    assert command
    assert section
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    for option in options:
        assert all(f"`{spelling}`" in section[1] for spelling in option.opts), option.opts
    for choice in (c for o in options if isinstance(o.type, click.Choice) for c in o.type.choices):
        assert f"`{choice}`" in section[1]


@pytest.mark.parametrize(
    ("group", "name"),
    [(group, name) for group in ("add", "new") for name in _subcommands(group)],
)
def test_every_subcommand_has_a_heading_and_a_row_for_each_option(group: str, name: str) -> None:
    parts = _page("interface.md").partition(f"# `briefgen {group} {name}")
    section = re.split(r"^#{2,4} ", parts[2], maxsplit=1, flags=re.MULTILINE)[0]
    command = application.get_command(click.Context(application), group)
    assert isinstance(command, click.Group)
    assert section
    for option in command.commands[name].params:
        if isinstance(option, click.Option):
            assert all(f"`{spelling}`" in section for spelling in option.opts), option.opts


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", *sorted(
    path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")
)])  # fmt: skip
def test_every_link_between_documents_leads_somewhere(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        document = (ROOT / path).parent / file if file else ROOT / path
        assert document.exists(), target
        assert not anchor or anchor in _anchors(document), target


def _anchors(document: Path) -> set[str]:
    """The ids that a forge gives to the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", ".ci/run", ".github/workflows/site.yml"])
def test_every_make_target_that_is_named_exists(path: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(
        re.findall(
            r"(?:`|run: |step |^)make ([a-z]+)", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE
        )
    )
    assert named
    assert named <= targets

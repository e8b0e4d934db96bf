"""Everything that an editor can write or call stands in the documentation."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from briefgen.cli.application import COMMANDS, application
from briefgen.diagnostics import Code
from tools.tables import filled, tables

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((ROOT / "docs").glob("*.md"))
TABLES = tables()


def _subcommands(group: str) -> list[str]:
    command = application.get_command(click.Context(application), group)
    assert isinstance(command, click.Group)
    return command.list_commands(click.Context(command))


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_tables_of_a_document_are_those_that_make_tables_writes(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert filled(text) == text, "run make tables"


def test_every_table_with_rows_stands_in_a_document_once() -> None:
    named = [
        name for path in DOCUMENTS for name in re.findall(r"<!-- table: (.+) -->", path.read_text("utf-8"))
    ]
    assert sorted(named) == sorted(name for name, made in TABLES.items() if made().count("\n") > 2)


@pytest.mark.parametrize("name", TABLES)
def test_no_row_of_a_table_is_there_twice_or_says_nothing(name: str) -> None:
    rows = [re.split(r" (?<!\\)\| ", row.strip("| ")) for row in TABLES[name]().splitlines()[2:]]
    assert all(cell.strip(" |") for row in rows for cell in row)
    entries = [tuple(row[:-1]) or tuple(row) for row in rows]
    assert len(set(entries)) == len(entries)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_table_of_a_document_has_a_row_twice(document: Path) -> None:
    for table in re.findall(r"(?:^\|.*\n)+", document.read_text(encoding="utf-8"), re.MULTILINE):
        rows = table.splitlines()
        assert len(set(rows)) == len(rows)


def test_every_code_has_a_row() -> None:
    made = "".join(make() for name, make in TABLES.items() if name.startswith("codes"))
    assert re.findall(r"^\| `([a-z0-9-]+)` \|", made, re.MULTILINE) == list(Code)


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
    [(group, name) for group in ("add", "new", "archive") for name in _subcommands(group)],
)
def test_every_subcommand_has_a_heading_and_a_row_for_each_option(group: str, name: str) -> None:
    parts = _page("interface.md").partition(f"# `briefgen {group} {name}")
    section = re.split(r"^#{2,4} ", parts[2], maxsplit=1, flags=re.MULTILINE)[0]
    command = application.get_command(click.Context(application), group)
    assert isinstance(command, click.Group)
    assert section
    member = command.get_command(click.Context(command), name)
    assert member
    for option in member.params:
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

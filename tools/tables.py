"""Writes the tables of the documentation from what they describe: models, rules, commands, pages, data files.

A table stands in docs/*.md between ``<!-- table: NAME -->`` and ``<!-- end of table -->``. Its words
stand where the thing is defined: those for a key in the docstring of the model, for an option in the help of
the command, for a code in the catalogue. A test fails where a table is not current.

    tables.py    write all tables anew (make tables)
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from briefgen.cli.application import application
from briefgen.corpus import Original, Person, SourceMetadata
from briefgen.corpus.metadata import Role
from briefgen.curation import home
from briefgen.curation import topics as curation
from briefgen.diagnostics import Code, Severity
from briefgen.diagnostics.catalogue import explanation
from briefgen.pages import KINDS
from briefgen.pages.citing.citation_formats import FORMATS
from briefgen.pages.data import FILES
from briefgen.pipeline.licenses import DataLicenseOptions
from briefgen.pipeline.settings import BudgetOptions, Options
from briefgen.yaml_source import json_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic import BaseModel

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
_TABLE: Final = re.compile(r"(?<=<!-- table: )(?P<name>[^\n]+) -->\n.*?(?=<!-- end of table -->)", re.DOTALL)

# Where each group of codes begins; within a group they are in the order of diagnostics/codes.py.
_BEGINNINGS: Final = {
    Code.FILE_MISSING: "files",
    Code.DUPLICATE_ID: "sources and topics",
    Code.QUOTATION_EMPTY: "words",
    Code.FIGURE_MISMATCH: "numbers",
    Code.EXCERPT_BUDGET: "whole",
}
_ENTRIES: Final[dict[str, type[BaseModel]]] = {
    "quotation": curation.Quotation,
    "figure": curation.Figure,
    "point": curation.Point,
    "event": curation.Event,
    "change, correction": curation.Change,
}
_KEYS: Final[dict[str, type[BaseModel]]] = {
    "source": SourceMetadata,
    "kept original": Original,
    "person": Person,
    "role": Role,
    "topic": curation.Topic,
    "passage": curation.Selector,
    "mark": curation.Mark,
    "home page": home.Home,
    "collection": home.Collection,
}


def filled(text: str) -> str:
    """A document with its tables made anew.

    Raises:
        KeyError: If it asks for a table that there is not.
    """
    made = tables()
    return _TABLE.sub(lambda table: f"{table['name']} -->\n\n{made[table['name']]()}\n", text)


def tables() -> dict[str, Callable[[], str]]:
    """What makes each table, by its name."""
    return {
        **{f"keys of a {name}": partial(_keys, model) for name, model in _KEYS.items()},
        "keys of entries": _entry_keys,
        **{f"codes, {group}": partial(_codes, group) for group in _BEGINNINGS.values()},
        "plugin options": partial(_settings, Options),
        "options of excerpt_budget": partial(_settings, BudgetOptions),
        "options of data_license": partial(_settings, DataLicenseOptions),
        **{f"options of {name}": partial(_options, command) for name, command in _commands()},
        "pages": lambda: _rows(("address", "shows"), ((f"`{k.address or '/'}`", k.shows) for k in KINDS)),
        "data files": lambda: _rows(("address", "holds"), ((f"`{f.path}`", f.holds) for f in FILES)),
        "citation formats": lambda: _rows(("format",), ((name,) for name in FORMATS)),
    }


def _rows(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, *rows]
    shown = ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]
    return "\n".join([shown[0], "|" + "---|" * len(head), *shown[1:]]) + "\n"


def _phrase(sentence: str) -> str:
    """A sentence as it stands in a table: without a capital and a full stop, code as Markdown has it."""
    return (sentence[:1].lower() + sentence[1:]).removesuffix(".").replace("``", "`")


def _described(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """The keys of a model with what its docstring says of them; * for those that have to be there."""
    schema = json_schema(model)
    for name, field in schema["properties"].items():
        needed = "*" if name in schema.get("required", ()) else ""
        yield f"`{name}`{needed}", _phrase(field.get("description", ""))


def _keys(model: type[BaseModel]) -> str:
    return _rows(("key", "holds"), _described(model))


def _settings(model: type[BaseModel]) -> str:
    defaults = {f"`{name}`": field.default for name, field in model.model_fields.items()}
    simple = {
        key: f"; default `{value}`" for key, value in defaults.items() if isinstance(value, str | float | int)
    }
    return _rows(("option", "holds"), ((key, text + simple.get(key, "")) for key, text in _described(model)))


def _entry_keys() -> str:
    """The keys of all kinds of entries but those that name a passage; a row for each meaning of a key."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, model in _ENTRIES.items():
        for row in _described(model):
            if row[0].strip("*`") not in curation.Selector.model_fields:
                found.setdefault(row, []).append(name)
    return _rows(
        ("key", "in", "holds"), ((key, ", ".join(names), text) for (key, text), names in found.items())
    )


def _codes(wanted: str) -> str:
    rows = []
    group = ""
    for code in Code:
        group = _BEGINNINGS.get(code, group)
        if group == wanted:
            warning = " (a warning)" if code.severity is Severity.WARNING else ""
            rows.append((f"`{code}`", f"{_phrase(explanation(code).title)}{warning}"))
    return _rows(("code", "means"), rows)


def _commands() -> Iterator[tuple[str, click.Command]]:
    """Every command by its name, those of groups included."""
    context = click.Context(application)
    yield "briefgen", application
    for name in application.list_commands(context):
        command = application.get_command(context, name)
        if isinstance(command, click.Group):
            inner = click.Context(command)
            for part in command.list_commands(inner):
                member = command.get_command(inner, part)
                if member is not None:
                    yield f"{name} {part}", member
        elif command:
            yield name, command


def _options(command: click.Command) -> str:
    options = [option for option in command.params if isinstance(option, click.Option) and not option.hidden]
    if isinstance(command, click.Group) and (
        help_option := command.get_help_option(click.Context(command, **command.context_settings))
    ):
        options.append(help_option)
    return _rows(
        ("option", "does"), ((", ".join(f"`{spelling}`" for spelling in o.opts), _help(o)) for o in options)
    )


def _help(option: click.Option) -> str:
    """What an option does, which values it takes, and which one it has where it is not given."""
    words, _, default = (option.help or "").partition("  [default: ")
    text = _phrase(words)
    if isinstance(option.type, click.Choice):
        text += ": " + ", ".join(f"`{choice}`" for choice in option.type.choices)
    if option.show_default and not option.is_flag:
        default = option.show_default if isinstance(option.show_default, str) else f"`{option.default}`"
    otherwise = f"; default: {default.removesuffix(']')}" if default else ""
    return f"{text}{otherwise}{'; required' if option.required else ''}"


def main() -> None:
    """Write the tables of every document."""
    for path in sorted(DOCS.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if (made := filled(text)) != text:
            path.write_text(made, encoding="utf-8")
            print(f"tables: {path.name}")


if __name__ == "__main__":
    main()

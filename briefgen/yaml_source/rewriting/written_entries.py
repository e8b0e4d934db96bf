"""New values and entries as YAML that reads back as the same text, in the plainest form that is safe.

An entry has its keys with values on one line each, in block or in flow style; where both would do, ``Style``
says which the file has.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Starts with a letter and holds nothing that YAML could take for structure, a comment or another type.
_PLAIN: Final = re.compile(r"[^\W\d_][^:#\r\n\t\[\]{},&*!|>'\"%@`\\]*(?<!\s)")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
INDENT: Final = 2
_WORDS_OF_YAML: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def written(value: str) -> str:
    """A text as a YAML scalar on one line: plain where that is safe in every context, else double-quoted."""
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML and value.isprintable():
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(character if character.isprintable() else _escaped(character) for character in quoted)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()


Value: TypeAlias = "str | tuple[str, ...] | tuple[Fields, ...] | Mapping[str, str]"


@dataclass(frozen=True, slots=True)
class Style:
    """How a file writes what has more than one form.

    Attributes:
        nested: How a list of entries within an entry is written: its entries in block style, each of them in
            flow style on a line, or the whole list in flow style.
        indent: How far the dashes of such a list are indented from its key.
        plain_dates: Whether dates are written without quotation marks.
    """

    nested: Literal["block", "flow-entries", "flow"] = "block"
    indent: int = INDENT
    plain_dates: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """An entry that is yet to be written.

    Attributes:
        values: Its keys with their texts, lists of texts, lists of entries, or keys of their own with texts,
            in the order in which they are written.
        remarks: By key, a comment that goes on a line of its own above it; flow style leaves it out.
    """

    values: Mapping[str, Value]
    remarks: Mapping[str, str] = field(default_factory=dict)

    def as_read(self) -> dict[str, object]:
        """What the entry says once it is read."""
        return {key: _as_read(value) for key, value in self.values.items()}

    def lines(self, style: Style = Style()) -> list[str]:
        """The entry in block style, without indentation."""
        found = []
        for key, value in self.values.items():
            if key in self.remarks:
                found.append(as_comment(self.remarks[key]))
            found += written_lines(key, value, style)
        return found

    def flow(self, style: Style = Style()) -> str:
        """The entry in flow style, on one line."""
        return (
            "{"
            + ", ".join(f"{key}: {written_value(value, style)}" for key, value in self.values.items())
            + "}"
        )


def as_comment(remark: str) -> str:
    """A remark as a comment on one line."""
    return "# " + "".join(character if character.isprintable() else " " for character in remark)


def written_lines(key: str, value: Value, style: Style = Style()) -> list[str]:
    """A key with its value in block style: on one line, but for entries and keys of its own."""
    if style.nested != "flow" and (entries := _entries(value)):
        return [f"{key}:", *_listed(entries, style)]
    if isinstance(value, (str, tuple)):
        return [f"{key}: {written_value(value, style)}"]
    return [f"{key}:", *(f"  {name}: {written(text)}" for name, text in value.items())]


def _entries(value: Value) -> list[Fields]:
    return [one for one in value if isinstance(one, Fields)] if isinstance(value, tuple) else []


def _listed(entries: list[Fields], style: Style) -> Iterator[str]:
    """A list of entries, a line or several each."""
    margin = " " * style.indent
    for entry in entries:
        first, *rest = entry.lines(style) if style.nested == "block" else [entry.flow(style)]
        yield f"{margin}- {first}"
        yield from (f"{margin}  {line}" for line in rest)


def _as_read(value: Value) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [one.as_read() if isinstance(one, Fields) else one for one in value]
    return dict(value)


def written_value(value: Value, style: Style = Style()) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return value if style.plain_dates and _DATE.fullmatch(value) else written(value)
    if isinstance(value, tuple):
        items = (one.flow(style) if isinstance(one, Fields) else written(one) for one in value)
        return f"[{', '.join(items)}]"
    return "{" + ", ".join(f"{key}: {written(text)}" for key, text in value.items()) + "}"

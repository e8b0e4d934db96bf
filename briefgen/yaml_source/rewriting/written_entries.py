"""New values and entries as YAML that reads back as the same text, in the plainest form that is safe.

An entry has its keys with values on one line each, in block or in flow style; a value may have keys itself.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

# Starts with a letter and holds nothing that YAML could take for structure, a comment or another type.
_PLAIN: Final = re.compile(r"[^\W\d_][^:#\r\n\t\[\]{},&*!|>'\"%@`\\]*(?<!\s)")
_WORDS_OF_YAML: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def written(value: str) -> str:
    """A text as a YAML scalar on one line: plain where that is safe in every context, else double-quoted."""
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML and value.isprintable():
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(character if character.isprintable() else _escaped(character) for character in quoted)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()


Value = Union[str, tuple[str, ...], "Mapping[str, str]"]


@dataclass(frozen=True, slots=True)
class Fields:
    """An entry that is yet to be written.

    Attributes:
        values: Its keys with their texts, lists of texts or keys of their own with texts, in the order in
            which they are written.
        remarks: By key, a comment that goes on a line of its own above it; flow style leaves it out.
    """

    values: Mapping[str, Value]
    remarks: Mapping[str, str]

    def as_read(self) -> dict[str, str | list[str] | dict[str, str]]:
        """What the entry says once it is read."""
        return {key: _read(value) for key, value in self.values.items()}

    def lines(self) -> list[str]:
        """The entry in block style, without indentation."""
        found = []
        for key, value in self.values.items():
            if key in self.remarks:
                found.append(as_comment(self.remarks[key]))
            found += written_lines(key, value)
        return found

    def flow(self) -> str:
        """The entry in flow style, on one line."""
        return _flow(self.values)


def as_comment(remark: str) -> str:
    """A remark as a comment on one line."""
    return "# " + "".join(character if character.isprintable() else " " for character in remark)


def written_lines(key: str, value: Value) -> list[str]:
    """A key with its value in block style: on one line, but for keys of its own, which have a line each."""
    if isinstance(value, (str, tuple)):
        return [f"{key}: {written_value(value)}"]
    return [f"{key}:", *(f"  {name}: {written(text)}" for name, text in value.items())]


def written_value(value: Value) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return written(value)
    return "[" + ", ".join(map(written, value)) + "]" if isinstance(value, tuple) else _flow(value)


def _flow(values: Mapping[str, Any]) -> str:
    return "{" + ", ".join(f"{key}: {written_value(value)}" for key, value in values.items()) + "}"


def _read(value: Value) -> str | list[str] | dict[str, str]:
    if isinstance(value, str):
        return value
    return list(value) if isinstance(value, tuple) else dict(value)

"""A new entry as YAML: keys with values on one line each, in block or in flow style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.yaml_source.rewriting.writing import written

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """An entry that is yet to be written.

    Attributes:
        values: Its keys with their texts or lists of texts, in the order in which they are written.
        remarks: By key, a comment that goes on a line of its own above it; flow style leaves it out.
    """

    values: Mapping[str, Value]
    remarks: Mapping[str, str]

    def as_read(self) -> dict[str, str | list[str]]:
        """What the entry says once it is read."""
        return {key: value if isinstance(value, str) else list(value) for key, value in self.values.items()}

    def lines(self) -> list[str]:
        """The entry in block style, without indentation."""
        found = []
        for key, value in self.values.items():
            if key in self.remarks:
                found.append(as_comment(self.remarks[key]))
            found.append(f"{key}: {_written(value)}")
        return found

    def flow(self) -> str:
        """The entry in flow style, on one line."""
        return "{" + ", ".join(f"{key}: {_written(value)}" for key, value in self.values.items()) + "}"


def as_comment(remark: str) -> str:
    """A remark as a comment on one line."""
    return "# " + "".join(character if character.isprintable() else " " for character in remark)


def _written(value: Value) -> str:
    return written(value) if isinstance(value, str) else "[" + ", ".join(map(written, value)) + "]"

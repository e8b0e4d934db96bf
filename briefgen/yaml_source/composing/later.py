"""Nodes of a YAML file that are read when somebody asks for them: few of a file without defects are."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.text import Span
    from briefgen.yaml_source.composing.nodes import Mapping


class LaterNodes:
    """All mappings of one file.

    Args:
        data: A list of them, pickled; it must come from a store.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data

    @cached_property
    def all(self) -> list[Mapping]:
        """The mappings, read once."""
        nodes: list[Mapping] = pickle.loads(self._data)  # noqa: S301  # of a store, see above
        return nodes


@dataclass(frozen=True, slots=True, eq=False)
class Later:
    """A mapping of a file that was not read yet.

    Attributes:
        span: The stretch of the file that it takes.
        number: Its place among all.
        nodes: All mappings of the file.
    """

    span: Span
    number: int
    nodes: LaterNodes

    def read(self) -> Mapping:
        """The mapping itself."""
        return self.nodes.all[self.number]

    def __reduce__(self) -> tuple[object, ...]:
        """Written as the mapping that it is for: another process has no store to read from."""
        return self.read().__reduce__()

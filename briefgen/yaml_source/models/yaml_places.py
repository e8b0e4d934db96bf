"""Where in the file a validation error belongs: the node that its path leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.text import Span
from briefgen.yaml_source.composing.nodes import Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Place:
    """A node and how it is reached.

    Attributes:
        path: Keys and positions from the root, only those that the nodes have.
        node: What stands there.
        key: The nearest key above or at it; None where there is none.
        parent: The mapping or list it stands in; None at the root.
    """

    path: tuple[str | int, ...]
    node: Node
    key: Scalar | None = None
    parent: Node | None = None

    @property
    def name(self) -> str:
        """What messages call it."""
        if self.key is None:
            return "this item" if self.path else "this file"
        key = quoted_value(self.key.value)
        return f"an item of {key}" if isinstance(self.path[-1], int) else key

    @property
    def span(self) -> Span:
        """What to underline: a text as a whole, of anything longer its beginning, of nothing its key."""
        if isinstance(self.node, Mapping) and self.node.entries:
            return self.node.entries[0].key.span
        if isinstance(self.node, Sequence):
            return Span(self.node.span.start, min(self.node.span.start + 1, self.node.span.end))
        if not len(self.node.span) and self.key is not None and isinstance(self.parent, Mapping):
            return self.key.span
        return self.node.span


def locate(root: Node, path: Iterable[str | int]) -> Place:
    """Follow ``path`` as far as the nodes go; what remains of it names alternatives of a union."""
    place = Place((), root)
    for step in path:
        key: Scalar | None = place.key
        if isinstance(place.node, Mapping) and isinstance(step, str):
            key, child = place.node.key(step), place.node.get(step)
        elif isinstance(place.node, Sequence) and isinstance(step, int) and step < len(place.node.items):
            child = place.node.items[step]
        else:
            break
        if child is None:
            break
        place = Place((*place.path, step), child, key, place.node)
    return place

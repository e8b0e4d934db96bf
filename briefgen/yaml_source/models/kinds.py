"""A text where a list should be, a list where a text should be, and how each comes about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.yaml_source.composing.nodes import Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.composing.wording import listed
from briefgen.yaml_source.models import shapes

if TYPE_CHECKING:
    from pydantic import BaseModel

    from briefgen.text import Document
    from briefgen.yaml_source.models.yaml_places import Place

TEXT = "a text"
LIST = "a list"
ENTRY = "an entry with keys"

_LISTS = {"tuple_type", "list_type", "set_type", "frozen_set_type"}
_ENTRIES = {"model_type", "model_attributes_type", "dict_type", "dataclass_type"}
_BRACKETS = {"[": "brackets", "{": "braces"}
_GLUED = re.compile(r"([A-Za-z_]\w*+):(?=[^\s/])")


def expected(error_type: str, node: Node) -> str | None:
    """The kind that pydantic wanted, where ``node`` is of another; None where its kind is right."""
    if error_type in _LISTS:
        wanted = LIST
    elif error_type in _ENTRIES:
        wanted = ENTRY
    elif isinstance(node, Scalar) or error_type in {"value_error", "too_long", "too_short"}:
        return None
    else:
        wanted = TEXT
    return None if wanted == written(node) else wanted


def written(node: Node) -> str:
    """The kind of a node."""
    return TEXT if isinstance(node, Scalar) else LIST if isinstance(node, Sequence) else ENTRY


def mismatch(document: Document, place: Place, wanted: str, model: type[BaseModel] | None) -> tuple[str, str]:
    """A message and what to do about it."""
    should = f"should be {wanted}" if place.path else "should be a mapping"
    message = f"{place.name} {should}, but this is {written(place.node)}"
    if wanted == TEXT:
        return message, _how_to_write_text(document, place.node)
    if wanted == LIST:
        return message, _how_to_write_list(place.node)
    return message, _how_to_write_entry(document, place.node, model)


def _how_to_write_list(node: Node) -> str:
    if isinstance(node, Mapping):
        return "write a dash and a space before its first key, and indent its other keys as far as that one"
    return "write each item on a line of its own that begins with a dash and a space"


def _how_to_write_text(document: Document, node: Node) -> str:
    first = document.text[node.span.start : node.span.start + 1]
    if first in {"[", "{"}:
        return (
            f"delete the {_BRACKETS[first]}, or put the text in double quotation marks if they are part of it"
        )
    if isinstance(node, Sequence):
        return "write a single text, without dashes"
    return "a colon followed by a space makes a key: put text with one in double quotation marks"


def _how_to_write_entry(document: Document, node: Node, model: type[BaseModel] | None) -> str:
    if isinstance(node, Sequence):
        if document.text[node.span.start : node.span.start + 1] != "[":
            first = node.items[0] if node.items else None
            key = first.get("id") if isinstance(first, Mapping) else None
            if isinstance(key, Scalar):
                return f"write {key.value}: for the dash and the id, and its keys indented on the lines below"
            return "delete the dash before its first key"
        entries = all(isinstance(item, Mapping) for item in node.items)
        return "write { and } in place of [ and ]" if entries else "delete the brackets"
    if isinstance(node, Scalar) and (match := _GLUED.match(node.value)):
        return f'write a space after the colon of "{match[1]}:"'
    names = [name for name, field in shapes.keys(model).items() if field.is_required()] if model else []
    if not names:
        return "write keys, each with a colon and a value"
    example = [f'"{name}: …"' for name in names]
    return f"write {listed(example, 'and')}, each on a line of its own"

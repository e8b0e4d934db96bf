"""How a file writes its entries, so that a new one looks like those that are there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from briefgen.yaml_source.composing.nodes import Mapping, Sequence
from briefgen.yaml_source.rewriting.written_entries import INDENT, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.yaml_source.composing.nodes import Node

_PLAIN_DATE: Final = re.compile(r":[ ]+[0-9]{4}-[0-9]{2}-[0-9]{2}[ ]*(?:[,}#\r\n]|$)")


def style_of(text: str, root: Mapping | None) -> Style:
    """The style of a file, as its last list of entries within an entry shows it."""
    plain_dates = _PLAIN_DATE.search(text) is not None
    found = [] if root is None else list(_nested(root))
    if not found:
        flush = root is not None and any(_is_flush(text, root, entry.value) for entry in root.entries)
        return Style(indent=0 if flush else INDENT, plain_dates=plain_dates)
    owner, nested = found[-1]
    form: Literal["block", "flow-entries", "flow"] = "block"
    if opens_flow(text, nested):
        return Style("flow", plain_dates=plain_dates)
    if all(opens_flow(text, item) for item in nested.items):
        form = "flow-entries"
    indent = column_of(text, nested.span.start) - column_of(text, owner.span.start)
    return Style(form, max(0, indent), plain_dates)


def opens_flow(text: str, node: Node) -> bool:
    """Whether a list or mapping is written within brackets or braces."""
    return text[node.span.start : node.span.start + 1] in {"[", "{"}


def column_of(text: str, offset: int) -> int:
    """How many characters precede an offset on its line."""
    return offset - line_start(text, offset)


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _nested(root: Mapping) -> Iterator[tuple[Mapping, Sequence]]:
    """Yield the lists of entries that entries of the file's lists hold, each with its entry."""
    lists = [entry.value for entry in root.entries if isinstance(entry.value, Sequence)]
    for owner in (item for one in lists for item in one.items if isinstance(item, Mapping)):
        for entry in owner.entries:
            value = entry.value
            if isinstance(value, Sequence) and any(isinstance(item, Mapping) for item in value.items):
                yield owner, value


def _is_flush(text: str, root: Mapping, value: Node) -> bool:
    """Whether a list has its dashes right below its key."""
    block = isinstance(value, Sequence) and bool(value.items) and not opens_flow(text, value)
    return block and column_of(text, value.span.start) == column_of(text, root.span.start)

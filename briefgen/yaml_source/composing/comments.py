"""Comments of a YAML file, which its nodes do not hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from briefgen.text import Document, Span
from briefgen.yaml_source.composing.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_COMMENT: Final = re.compile(r"(?<![^ \t\r\n\ufeff])#[^\r\n]*")


def comments(document: Document, nodes: Iterable[Node]) -> Iterator[Span]:
    """Yield each comment from its ``#`` to the end of its line, in order.

    A ``#`` within a value is no comment: the scalars below ``nodes``, which are all of the file, are left
    out.
    """
    values = sorted(scalar.span for scalar in _scalars(nodes) if len(scalar.span))
    starts = [span.start for span in values]
    place = 0
    while (match := _COMMENT.search(document.text, place)) is not None:
        nearest = bisect_right(starts, match.start()) - 1
        if nearest < 0 or values[nearest].end <= match.start():
            yield Span(*match.span())
            place = match.end()
        else:
            place = max(values[nearest].end, match.start() + 1)


def _scalars(nodes: Iterable[Node]) -> Iterator[Scalar]:
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            for entry in node.entries:
                waiting.extend((entry.key, entry.value))

"""Where a list within brackets takes another entry.

A comment at the end of a line speaks of the entry on that line: the new one goes below it, so that both stay
together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.text import Span
from briefgen.yaml_source.rewriting.file_style import line_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.yaml_source.composing.nodes import Sequence

_COMMENTED: Final = re.compile(r"(?P<comma>[ \t]*,)?(?P<closing>[ \t,\]}]*?)(?P<comment>[ \t]*#[^\r\n]*)")
_LINE: Final = re.compile(r"[^\r\n]*")


def places_in_flow(text: str, value: Sequence, entry: str, newline: str) -> Iterator[tuple[Span, str]]:
    """Yield the places after the last entry of a list that is not empty, and the one before its first."""
    last = value.items[-1].span
    start = line_start(text, last.start)
    before = text[start : last.start]
    margin = before[: len(before) - len(before.lstrip(" "))]
    rest = _LINE.match(text, last.end)
    commented = _COMMENTED.fullmatch(rest.group()) if rest else None
    if rest and commented and value.span.start < line_start(text, last.end):
        kept = f",{commented['comment']}{newline}{margin}"
        comma = commented["comma"] or ""
        yield Span(last.end, rest.end()), f"{kept}{entry}{comma}{commented['closing']}"
    apart = newline + margin if not before.strip(" ") and start else " "
    yield Span(last.end, last.end), f",{apart}{entry}"
    yield Span(value.span.start + 1, value.span.start + 1), f"{entry}, "

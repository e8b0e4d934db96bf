"""The headline of a text, if its first lines have one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.reading import furniture
from briefgen.reading.layout.paragraphs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 200
FIRST: Final = 6
"""Among so many paragraphs the headline is looked for."""


def headline(text: str) -> str | None:
    """The first line that may be a headline: short, and neither a sentence nor page furniture."""
    return next(_lines(text), None)


def _lines(text: str) -> Iterator[str]:
    found = {item.span.start: item for item in furniture(text)}
    for span in paragraphs(text)[:FIRST]:
        item = found.get(span.start)
        if item is not None and item.reason not in {"headline", "header"}:
            continue
        start = item.span.end if item is not None and item.reason == "header" else span.start
        line = " ".join(text[start : span.end].split())
        if 0 < len(line) <= LONGEST and not line.endswith((".", ",", ";", ":")):
            yield line

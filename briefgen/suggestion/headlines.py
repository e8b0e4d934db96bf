"""The headline of a text, if its first lines have one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading

LONGEST: Final = 200
FIRST: Final = 6
"""Among so many paragraphs the headline is looked for."""


def headline(reading: Reading) -> str | None:
    """The first line that may be a headline: short, and neither a sentence nor page boilerplate."""
    return next(_lines(reading), None)


def _lines(reading: Reading) -> Iterator[str]:
    found = {item.span.start: item for item in reading.boilerplate}
    for begin, end in reading.paragraphs[:FIRST]:
        item = found.get(begin)
        if item is not None and item.reason not in {"headline", "header"}:
            continue
        start = item.span.end if item is not None and item.reason == "header" else begin
        line = " ".join(reading.text[start:end].split())
        if 0 < len(line) <= LONGEST and not line.endswith((".", ",", ";", ":")):
            yield line

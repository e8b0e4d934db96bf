"""Which days a page shows to its readers, to tell whether a vague statement means the publication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages import month_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.conversion.html.block import Block

CHANGED: Final = re.compile(
    r"updat|modif|chang|edit|revis|aktualis|stand\b|actuali|mis à jour|aggiorn|更新", re.IGNORECASE
)
"""What says that a date is that of a change."""
_LONGEST: Final = 300
_MOST: Final = 200_000
"""Characters of a line that may show a date, and of all such lines."""


class Shown:
    """The dates that a page shows to its readers."""

    def __init__(self, blocks: Sequence[Block], tag: str) -> None:
        lines = (block.text for block in blocks if len(block.text) <= _LONGEST)
        self._text = "\n".join(line for line in lines if not CHANGED.search(line))[:_MOST].casefold()
        self._tag = tag.replace("_", "-")

    def has(self, day: str) -> bool:
        """Whether the page shows a day, in digits or with the name of its month."""
        if len(day) != len("2000-01-01"):
            return False
        year, month, number = (int(part) for part in day.split("-"))
        wanted = [
            rf"{year}\s?[-/.年]\s?0?{month}\s?[-/.月]\s?0?{number}(?!\d)",
            rf"(?<!\d)0?{number}\s?[-/.]\s?0?{month}\s?[-/.]\s?(?:{year}|{year % 100:02d})(?!\d)",
            rf"(?<!\d)0?{month}/0?{number}/(?:{year}|{year % 100:02d})(?!\d)",
        ]
        for name in {*month_names(self._tag, month), *month_names("en", month)}:
            word = re.escape(name.casefold())
            wanted += [
                rf"(?<!\d)0?{number}(?:st|nd|rd|th|er|º|°)?\.?,?\s*(?:de\s|of\s)?{word}",
                rf"(?<!\w){word}\.?\s*0?{number}(?!\d)",
            ]
        return any(re.search(pattern, self._text) for pattern in wanted)

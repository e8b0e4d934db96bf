"""Whether a text prints its own title, author and publisher."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from briefgen.checking.printed_words import name_words, prints_together, words

if TYPE_CHECKING:
    from briefgen.reading import Reading

_AUTHORS: Final = re.compile(r"\s*(?:[,;&]|\band\b|\bund\b|\bet\b|\by\b)\s*")
_FIRST_PARAGRAPHS: Final = 6


def prints_title(reading: Reading, title: str) -> bool:
    """Whether one of the first paragraphs has the title's words in its order."""
    first = reading.paragraphs[:_FIRST_PARAGRAPHS]
    printed = f" {' '.join(words(reading.text[: first[-1][1] if first else 0]))} "
    wanted = words(title)
    return not wanted or f" {' '.join(wanted)} " in printed


def unprinted_author(reading: Reading, author: str) -> str | None:
    """The first of the authors whose name no paragraph has."""
    names = filter(None, _AUTHORS.split(author))
    return next((name for name in names if not prints_together(reading, name_words(name))), None)


def shows_publisher(reading: Reading, publisher: str, url: str | None) -> bool:
    """Whether a paragraph has the publisher's name, or the host of its address does."""
    wanted = name_words(publisher)
    if not wanted or prints_together(reading, wanted):
        return True
    host = (urlsplit(url).hostname or "") if url else ""
    return "".join(wanted) in host.replace("-", "")

"""Whether a text prints its own title, author and publisher."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from briefgen.checking.printed.printed_words import name_words, prints_together, words
from briefgen.text import Span

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


def other_byline(reading: Reading, author: str) -> Span | None:
    """The name in the text's own byline where it is none of the authors'; in code points."""
    language = reading.counting
    if language is None:
        return None
    first = reading.paragraphs[:_FIRST_PARAGRAPHS]
    found = _byline(language.small_words.bylines).search(reading.text, 0, first[-1][1] if first else 0)
    if found is None:
        return None
    printed = set(name_words(found["name"]))
    return None if printed & set(name_words(author)) else Span(*found.span("name"))


@cache
def _byline(before: str) -> re.Pattern[str]:
    name = r"[^\W\d_a-z][\w’'-]+(?:[ \u00a0][^\W\d_a-z][\w’'.-]*){1,3}"
    return re.compile(
        rf"(?:^|[–—-] )(?:{before})[ \u00a0](?P<name>{name}"
        rf"(?:[ \u00a0]?(?:,|and|und|et|y|e)[ \u00a0]{name})?)[ \u00a0]*$",
        re.MULTILINE,
    )


def shows_publisher(reading: Reading, publisher: str, url: str | None) -> bool:
    """Whether a paragraph has the publisher's name, or the host of its address does."""
    wanted = name_words(publisher)
    if not wanted or prints_together(reading, wanted):
        return True
    host = (urlsplit(url).hostname or "") if url else ""
    return "".join(wanted) in host.replace("-", "")

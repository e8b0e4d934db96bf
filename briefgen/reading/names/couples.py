"""Names that share a family name printed once: *Gil and Hettie Prior*, *Gil Prior and his wife Hettie*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.reading.function_words import STARTERS
from briefgen.reading.names.given_names import gender
from briefgen.reading.names.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME: Final = r"[A-ZÀ-Þ][a-zß-ÿ’'-]{1,20}"
_GIVEN: Final = re.compile(rf"(?<![\w.-]){_NAME}\Z")
_GIVEN_BEFORE: Final = 22
"""How many code points before *and* a given name begins at most, with what stands before it."""
_SECOND_IN_FULL: Final = {
    link: re.compile(rf" {link} ({_NAME}) ({_NAME})\b(?! [A-Z])") for link in ("and", "&")
}
"""Each begins with a literal, which a search finds far faster than a name."""
_KIN: Final = {
    "wife": "f",
    "husband": "m",
    "sister": "f",
    "brother": "m",
    "daughter": "f",
    "son": "m",
    "mother": "f",
    "father": "m",
}
_IN_FULL: Final = re.compile(rf"\b{_NAME} ({_NAME}),?\Z")
_FULL_BEFORE: Final = 46
_RELATED: Final = re.compile(rf" and (?:his|her) (?:[a-z]+ )?({'|'.join(_KIN)}),? ({_NAME})\b(?! [A-Z])")


def couples(text: str) -> Iterator[Mention]:
    """Yield the full names that a text leaves to be put together, with what it says of their gender."""
    seconds = [
        match
        for link, second in _SECOND_IN_FULL.items()
        if f" {link} " in text
        for match in second.finditer(text)
    ]
    yield from _given_twice(text, sorted(seconds, key=re.Match.start))
    if " and his " in text or " and her " in text:
        yield from _related(text)


def _given_twice(text: str, seconds: Iterable[re.Match[str]]) -> Iterator[Mention]:
    """*Gil and Hettie Prior*."""
    end = 0
    for match in seconds:
        at = match.start()
        given = _GIVEN.search(text, max(0, at - _GIVEN_BEFORE), at)
        if given is None or given.start() < end:
            continue
        end = match.end()
        first, second, family = given[0], match[1], match[2]
        known = [gender(first.lower()), gender(second.lower())]
        if (
            _follows_name(text, given.start())
            or known == [None, None]
            or not {first.lower(), second.lower(), family.lower()}.isdisjoint(STARTERS)
        ):
            continue
        yield Mention(given.start(), end, (first, family), known[0], owns=False)


def _related(text: str) -> Iterator[Mention]:
    """*Gil Prior and his wife Hettie*."""
    for match in _RELATED.finditer(text):
        at = match.start()
        named = _IN_FULL.search(text, max(0, at - _FULL_BEFORE), at)
        if named is not None:
            yield Mention(match.start(2), match.end(2), (match[2], named[1]), _KIN[match[1]], owns=False)


def _follows_name(text: str, start: int) -> bool:
    """Whether the first name is the last part of a longer one: *Bill Prior and Hettie Prior*."""
    before = text[max(0, start - 30) : start].split(" ")[-2:]
    word = before[0] if len(before) > 1 and not before[1] else ""
    return word[:1].isupper() and word[-1].isalpha() and word.lower() not in STARTERS

"""Names that share a family name printed once: *Gil and Hettie Prior*, *Gil Prior and his wife Hettie*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.reading.names.given_names import gender
from briefgen.reading.names.mentions import Mention
from briefgen.reading.speech.function_words import STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = r"[A-ZÀ-Þ][a-zß-ÿ’'-]{1,20}"
_GIVEN_TWICE: Final = re.compile(rf"(?<![\w.-])({_NAME}) (?:and|&) ({_NAME}) ({_NAME})\b(?! [A-Z])")
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
_GIVEN_BEHIND: Final = re.compile(
    rf"\b{_NAME} ({_NAME})(?:,)? and (?:his|her) (?:[a-z]+ )?({'|'.join(_KIN)}),? ({_NAME})\b(?! [A-Z])"
)


def couples(text: str) -> Iterator[Mention]:
    """Yield the full names that a text leaves to be put together, with what it says of their gender."""
    if " and " not in text and " & " not in text:
        return
    for match in _GIVEN_TWICE.finditer(text):
        first, second, family = match[1], match[2], match[3]
        known = [gender(first.lower()), gender(second.lower())]
        if (
            _follows_name(text, match.start())
            or known == [None, None]
            or not {first.lower(), second.lower(), family.lower()}.isdisjoint(STARTERS)
        ):
            continue
        parts = (first, family)
        yield Mention(match.start(1), match.end(3), parts, known[0], owns=False)
    for match in _GIVEN_BEHIND.finditer(text):
        parts = (match[3], match[1])
        yield Mention(match.start(3), match.end(3), parts, _KIN[match[2]], owns=False)


def _follows_name(text: str, start: int) -> bool:
    """Whether the first name is the last part of a longer one: *Bill Prior and Hettie Prior*."""
    before = text[max(0, start - 30) : start].split(" ")[-2:]
    word = before[0] if len(before) > 1 and not before[1] else ""
    return word[:1].isupper() and word[-1].isalpha() and word.lower() not in STARTERS

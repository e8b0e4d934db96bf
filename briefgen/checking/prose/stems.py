"""Words compared by their stems: *shells* and *shell*, *declined* and *declines*."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")
_SHORTEST: Final = 4
"""Letters that two forms of a word share at least."""
_MOST_BEYOND: Final = (2, 4)
"""Letters that the shorter and the longer form may have beyond what they share."""
_NAME_ENDINGS: Final = frozenset(
    [
        "",
        *[
            "a",
            "an",
            "ans",
            "e",
            "er",
            "ers",
            "es",
            "ese",
            "i",
            "ia",
            "ian",
            "ians",
            "ic",
            "is",
            "ish",
            "ite",
            "ites",
            "n",
            "ns",
            "s",
            "y",
        ],
    ]
)
"""What turns the name of a place into an adjective; *Martin* does not become *Martinez* by it."""


def words_of(text: str) -> list[str]:
    """The words of a text, without digits."""
    return _WORD.findall(text)


@lru_cache(maxsize=16_384)
def bare_word(word: str) -> str:
    """A word in lower case, without accents, possessive ending and full stops: *N.A.T.O.’s* is *nato*."""
    bare = re.sub(r"(?:'s|(?<=s)')$", "", word.replace("’", "'")).replace(".", "")
    decomposed = unicodedata.normalize("NFKD", bare)
    return "".join(one for one in decomposed if not unicodedata.combining(one)).casefold()


def is_same_stem(one: str, other: str) -> bool:
    """Whether two words share all but their endings; short ones but for a plural's s."""
    first, second = bare_word(one), bare_word(other)
    if len(first) > len(second):
        first, second = second, first
    if first == second or (len(first) > 1 and second == f"{first}s"):
        return bool(first)
    if first[:_SHORTEST] != second[:_SHORTEST]:
        return False
    shared = _shared(first, second)
    beyond = (len(first) - shared, len(second) - shared)
    return shared >= _SHORTEST and all(most >= rest for most, rest in zip(_MOST_BEYOND, beyond, strict=True))


def is_same_name(one: str, other: str) -> bool:
    """Whether two words name the same, one perhaps by an adjective."""
    first, second = bare_word(one), bare_word(other)
    if first == second:
        return bool(first)
    if first[:_SHORTEST] != second[:_SHORTEST]:
        return False
    shared = _shared(first, second)
    return shared >= _SHORTEST and {first[shared:], second[shared:]} <= _NAME_ENDINGS


def _shared(one: str, other: str) -> int:
    shared = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        shared += 1
    return shared

"""Which quoted stretches are speech, and which are titles, slogans and scare quotes."""

from __future__ import annotations

import re

from briefgen.languages.english.function_words import ENGLISH_FUNCTION_WORDS

_WORD = re.compile(r"[^\W_][\w’'.-]*")
_SMALL_WORD = 3
LONGEST_TITLE = 16
_GLANCE = 150
"""In so many code points most passages show that they are too long for a title."""
_SMALL = frozenset({"with", "from", "into", "over", "upon", "that", "than", "their", "your"})
_SENTENCE_WORDS = ENGLISH_FUNCTION_WORDS.sentence_words
SPOKEN_ALONE = frozenset({"after-subject", "after-inverted", "after-apart", "after-verb", "label"})
"""The rules under which even a word or two is somebody's speech (*“Yes,” she said*)."""


def word_count(words: str) -> int:
    """How many words there are."""
    return len(_WORD.findall(words))


def is_title(words: str) -> bool:
    """Whether the words are a book's, a programme's or a slogan's: all but the small ones have capitals."""
    return _is_title(_WORD.findall(words), words)


def _is_title(found: list[str], words: str) -> bool:
    return 2 <= len(found) <= LONGEST_TITLE and not words.isupper() and _all_capitalised(found)


def _all_capitalised(found: list[str]) -> bool:
    if any(word in _SENTENCE_WORDS for word in found):
        return False
    large = [word for word in found if len(word) > _SMALL_WORD and word not in _SMALL]
    if not large or found[0][0].islower():
        return False
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in large)
    return capitals == len(large) and sum(word[0].isupper() for word in found) >= max(2, len(found) // 2)


def is_speech(words: str, rule: str, *, paused: bool, announced: bool) -> bool:
    """Whether a quoted stretch is direct speech, by its words and by how it is attributed.

    Args:
        words: What stands between the marks.
        rule: The rule that attributed it.
        paused: Whether it breaks off as for a cue after it.
        announced: Whether a verb of speech stands right before it.
    """
    found = _WORD.findall(words[:_GLANCE])
    count = len(found)
    if count > LONGEST_TITLE:
        return True
    if len(words) > _GLANCE:
        found = _WORD.findall(words)
        count = len(found)
    if count == 0:
        return False
    if _is_title(found, words) and not (paused and rule in SPOKEN_ALONE) and not announced:
        return False
    return count >= 4 or (paused and rule in SPOKEN_ALONE)

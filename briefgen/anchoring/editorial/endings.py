"""Changed endings in brackets: ``purpose[s]``, ``chang[ed]``. Only regular inflections of English.

No list of words: an ending is an inflection by its spelling (``plan[e]`` and ``aid[es]`` are other words),
and a verb by the subject before it. A verb may agree with another subject without being declared (``They`` →
``[He] need[s]``); another number or tense says something else, and must be.
"""

from __future__ import annotations

from typing import Final

from briefgen.anchoring.comparing.vocabulary import LIMITS, is_negation, is_number, words_of
from briefgen.languages import TURNING

_PLAIN: Final = ("", "s", "es", "ed", "d", "ing", "e")
_Y: Final = ("y", "ies", "ied", "ying")
_PARTICIPLE: Final = ("n", "en")
_VERBAL: Final = frozenset({"ed", "d", "ing", "n", "en", "ied", "ying"})
_SIBILANT: Final = ("s", "x", "z", "ch", "sh", "o")
_SHORTEST_STEM: Final = 3
_PLURALS: Final = frozenset({"people", "men", "women", "children", "who", "which", "that"})


def changed_endings(stem: str, ending: str) -> tuple[str, ...]:
    """What ``ending`` may stand for after ``stem``: the source's endings, longest first.

    Both in folded form; ``stem`` is the word before the bracket. Empty where the change is no inflection, or
    where the word counts, negates or limits.
    """
    if len(stem) < _SHORTEST_STEM or not stem.isalpha() or not ending:
        return ()
    group = next((group for group in ((*_PLAIN, *_PARTICIPLE), _Y) if ending in group), None)
    if group is None or not _spelled(stem, ending):
        return ()
    allowed = [
        other
        for other in group
        if other != ending
        and _spelled(stem, other)
        and _pair(ending, other)
        and not _weighty(stem, other, ending)
    ]
    return tuple(sorted(allowed, key=len, reverse=True))


def _spelled(stem: str, ending: str) -> bool:
    """Whether English writes the ending after such a stem."""
    if ending in ("d", "n"):
        return stem.endswith("e")
    if ending in ("ed", "e", "ing", "en"):
        return not stem.endswith("e")
    if ending == "es":
        return stem.endswith(_SIBILANT)
    return ending != "s" or not stem.endswith(("s", "x", "z", "ch", "sh"))


def _pair(ending: str, other: str) -> bool:
    """Whether the two endings can be of one word: a bare *e* only where the other form dropped it."""
    if "e" in (ending, other):
        return {ending, other} <= {"e", "ed", "ing", "en"}
    return True


def _weighty(stem: str, other: str, ending: str) -> bool:
    words = (stem.lower() + other, stem.lower() + ending)
    return any(is_negation(word) or is_number(word) or word in LIMITS for word in words)


def is_inflected(source: str, written: str) -> bool:
    """Whether two words are regular inflections of one, by their spelling."""
    one, other = source.lower(), written.lower()
    return any(
        one[: len(one) - cut or None] + ending == other or one == other
        for cut in range(4)
        for ending in (*_PLAIN, *_PARTICIPLE, *_Y)
        if ending and one[len(one) - cut :] in changed_endings(one[: len(one) - cut], ending)
    )


def agrees(source: str, written: str, before: str, *, bracket: bool) -> bool:
    """Whether a changed ending only makes a verb agree with its subject, which stands right before it.

    Args:
        source: The ending in the source.
        written: The editor's.
        before: The folded words before the word in the source.
        bracket: Whether a bracket stands right before the word.
    """
    return {source, written} <= {"", "s", "es", "y", "ies"} and has_subject(before, bracket=bracket)


def has_subject(before: str, *, bracket: bool) -> bool:
    """Whether what stands before a word can be its subject, and so the word a verb."""
    if bracket:
        return True
    words = words_of(before[-60:])
    if not words or before.rstrip()[-1:] in tuple(",;:.!?"):
        return False
    last = words[-1]
    if last.endswith("ly") and len(words) > 1:
        last = words[-2]
    return last in TURNING.subjects or last in _PLURALS


def changes_sort(source: str, written: str, before: str, *, bracket: bool) -> bool:
    """Whether the word would become one of another sort: *arms*, a noun, is no form of *armed*."""
    verbal = source in _VERBAL, written in _VERBAL
    if verbal == (True, True):
        return False
    if verbal == (False, False):
        words = words_of(before[-60:])
        return not (source or written in ("s", "es", "ies")) or (
            bool(words) and words[-1] in ("do", "does", "did")
        )
    helped = bool(words_of(before[-40:])) and words_of(before[-40:])[-1] in TURNING.auxiliaries
    return not (has_subject(before, bracket=bracket) or helped)

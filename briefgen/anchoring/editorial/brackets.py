"""What a bracket may stand for at a place of the source: its own, or one of the editor's marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from briefgen.anchoring.comparing.vocabulary import (
    disguised,
    is_negation,
    is_number,
    turns,
    unspaced_negation,
    words_of,
)
from briefgen.anchoring.editorial.endings import changed_endings
from briefgen.languages import TURNING
from briefgen.languages.vocabulary import words as listed
from briefgen.text import fold
from briefgen.text.folding_characters import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.anchoring.anchor import Mark
    from briefgen.anchoring.comparing.written import Bracket

StepKind = Literal["words", "own", "sic", "case", "ending", "replacement", "insertion"]

MOST_WORDS = 4
"""An insertion explains a word or supplies one; a longer one would be the editor's own statement."""

MOST_REPLACED = 8
"""As many words of the source may one bracket replace: more is an omission, and must be written as one."""

_SCALES = listed("k m b percent percentage pct")
_JOINING = listed("and or nor plus und oder sowie et ou y e o u ni")
_STEM = re.compile(r"[^\W_]+\Z")
_INSERTION = re.compile(r"[^\W\d_][^\d\[\]\"]*")
_BESIDE = " \"',.;:!?()"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a bracket may stand for: the folded source text that it takes the place of."""

    kind: StepKind
    source: str
    mark: Mark | None = None


def choices(bracket: Bracket, before: str, marks: Iterable[Mark]) -> Iterator[Choice]:
    """What ``bracket`` may stand for, the likeliest first.

    Args:
        bracket: The bracket as written.
        before: The folded words written before it in its piece.
        marks: What the editor declares.
    """
    yield Choice("own", bracket.text)
    if bracket.content.strip(" !") == "sic":
        yield Choice("sic", "")
        return
    glued_left, glued_right = is_glued(bracket.left), is_glued(bracket.right)
    if glued_right and not glued_left and len(bracket.content) == 1 and bracket.right[0].isalpha():
        swapped = bracket.content.swapcase()
        if bracket.content.isalpha() and swapped != bracket.content and len(swapped) == 1:
            yield Choice("case", swapped)
    if not glued_left and not glued_right and bracket.content.isalpha() and not before.strip(_BESIDE):
        first, rest = bracket.content[0], bracket.content[1:]
        if (not rest or rest.islower()) and first.swapcase() != first and len(first.swapcase()) == 1:
            yield Choice("case", first.swapcase() + rest)  # the whole word, as *a* is but one letter
    if glued_left and not glued_right:
        stem = _STEM.search(before)
        for ending in changed_endings(stem.group(), bracket.content) if stem else ():
            word = stem.group() if stem else ""
            yield Choice("ending", ending, _declared(marks, word + ending, word + bracket.content))
    yield from _replacements(bracket, marks)
    if not glued_left and not glued_right and objection(bracket.content) is None:
        yield Choice("insertion", "", _inserted(marks, bracket.content))


def _declared(marks: Iterable[Mark], replaced: str, written: str) -> Mark | None:
    """The mark that declares one word for another."""
    return next(
        (
            mark
            for mark in marks
            if mark.replaces
            and mark.replacement
            and (fold(mark.replaces).text.strip(), fold(mark.replacement).text.strip()) == (replaced, written)
        ),
        None,
    )


def _inserted(marks: Iterable[Mark], content: str) -> Mark | None:
    """The mark that declares the words in a bracket to be the editor's."""
    return next(
        (mark for mark in marks if mark.inserts and fold(mark.inserts).text.strip(" []") == content.strip()),
        None,
    )


def _replacements(bracket: Bracket, marks: Iterable[Mark]) -> Iterator[Choice]:
    if is_glued(bracket.left) or (is_glued(bracket.right) and not bracket.right.startswith("'")):
        return
    for mark in marks:
        if (
            mark.replaces
            and mark.replacement
            and fold(mark.replacement).text.strip() == bracket.content.strip()
        ):
            source = fold(mark.replaces).text.strip()
            if source and QUOTE not in source and not reverses(source, bracket.content):
                yield Choice("replacement", source, mark)


def is_glued(beside: str) -> bool:
    """Whether what stands beside a bracket makes one token with it; a point before a letter does too."""
    if not beside or beside[0] not in _BESIDE:
        return bool(beside)
    return beside[0] in "'.,:" and beside[1:2].isalnum()


def reverses(replaced: str, replacement: str) -> bool:
    """Whether a replacement is too long, touches what turns or limits, or puts something for a number."""
    before, after = words_of(replaced), words_of(replacement)
    if len(before) > MOST_REPLACED:
        return True
    if any(map(turns, (*before, *disguised(replaced), *after, *disguised(replacement)))):
        return True
    counted = any(map(is_number, (*after, *disguised(replacement))))
    return any(map(is_number, before)) and (counted or all(map(is_number, before)))


def objection(content: str) -> str | None:
    """Why bracketed words may not be inserted; None if they may."""
    words = words_of(content)
    seen = (*words, *disguised(content))
    if any(is_negation(word) for word in seen) or unspaced_negation(content) is not None:
        return "adds a negation"
    if any(is_number(word) or word in _SCALES for word in seen) or any(
        character.isnumeric() for character in content
    ):
        return "adds a number"
    if any(turns(word) or word in TURNING.views or word in TURNING.times for word in seen):
        return "adds a word that limits or reverses what is said"
    if len(words) > 1 and words[0] in _JOINING:
        return "adds to what is spoken of"
    if not words or len(words) > MOST_WORDS:
        return f"is not an insertion of one to {MOST_WORDS} words"
    if _INSERTION.fullmatch(content.strip()) is None:
        return "contains more than plain words"
    return None

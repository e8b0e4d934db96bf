"""Which words of the source an undeclared bracket replaces, to show the declaration ready-made."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Mark
from briefgen.anchoring.comparing.occurrences import occurrences
from briefgen.anchoring.comparing.written import Bracket, Words, has_words
from briefgen.anchoring.editorial.brackets import is_glued
from briefgen.anchoring.editorial.judging import unsupported
from briefgen.anchoring.editorial.placement import Matcher
from briefgen.anchoring.refusing import refusals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.anchoring.anchor import Unanchored
    from briefgen.anchoring.comparing.written import Element, WrittenPiece
    from briefgen.reading import Reading

_REACH = 80
_MOST_WORDS = 8
_MOST_PLACES = 50
_MOST_GUESSES = 4
_MOST_TRIES = 24


def find_undeclared(source: Reading, piece: WrittenPiece, marks: Sequence[Mark]) -> Unanchored | None:
    """The refusal that names the declarations with which the piece would stand; None if there are none."""
    elements = piece.elements()
    guesses = [
        [None, *islice(_guesses(source, elements, index), _MOST_GUESSES)]
        for index, element in enumerate(elements)
        if isinstance(element, Bracket) and not is_glued(element.left)
    ]
    for guess in islice(product(*guesses), _MOST_TRIES):
        extra = [mark for mark in guess if mark is not None]
        if not extra:
            continue
        matcher = Matcher(source.folded.text, piece, [*marks, *extra])
        placement = next(matcher.placements(lambda run: islice(occurrences(source, run), _MOST_PLACES)), None)
        span = source.folded.span(placement.start, placement.end) if placement else None
        if placement is not None and span is not None and _all_used(placement.steps, extra):
            objection = unsupported(source, placement, span)
            if objection is not None:
                return objection
            return refusals.undeclared(
                [(mark.replaces or "", mark.replacement or "") for mark in extra], span
            )
    return None


def _all_used(steps: Sequence[object], extra: Sequence[Mark]) -> bool:
    used = {getattr(step, "mark", None) for step in steps}
    return all(mark in used for mark in extra)


def _guesses(source: Reading, elements: Sequence[Element], index: int) -> Iterator[Mark]:
    """What could stand in the source where the bracket stands: the words between its neighbours."""
    bracket = elements[index]
    content = bracket.content.strip() if isinstance(bracket, Bracket) else ""
    left = next(
        (e.text for e in reversed(elements[:index]) if isinstance(e, Words) and has_words(e.text)), None
    )
    right = next((e.text for e in elements[index + 1 :] if isinstance(e, Words)), None)
    seen: set[str] = set()
    for words in _between(source, left, right):
        if words not in seen and 0 < len(words.split()) <= _MOST_WORDS and has_words(words):
            seen.add(words)
            yield Mark(replaces=words, replacement=content)


def _between(source: Reading, left: str | None, right: str | None) -> Iterator[str]:
    folded = source.folded.text
    if left is not None:
        for _, end in islice(occurrences(source, left), _MOST_PLACES):
            following = folded[end : end + _REACH + len(right or "")]
            if right is None:
                yield " ".join(following.split()[:1]).rstrip(".,;:!?\"'")
            elif (place := following.find(right)) > 0:
                yield following[:place].strip()
    elif right is not None and has_words(right):
        for start, _ in islice(occurrences(source, right), _MOST_PLACES):
            yield " ".join(folded[max(0, start - _REACH) : start].split()[-1:]).lstrip("\"'(")

"""Which stretches of a text stand in the place of which stretches of its evidence."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.families import Place
    from briefgen.text import Span

_LONGEST: Final = 4
"""Words of a stretch that may be one word's substitute."""
_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.8
"""The content words that two texts have in common where nothing but a negation tells them apart."""
_MOST: Final = 120
"""Words of a text or a sentence beyond which it is not compared."""


NEGATION: Final = "¬"
"""The form of every word that is a mere negation; the *not* of *not only* is none."""


class Word(NamedTuple):
    """A word to be compared.

    Attributes:
        span: Its place in its text, in code points.
        form: What two forms of a word have in common; ``NEGATION`` for *never*, *no*.
        is_empty: Whether it speaks of nothing by itself.
        is_turning: Whether it denies or takes back.
        is_limiting: Whether it leaves of what follows it next to nothing: *few*, *rarely*.
        bare: Its form without a prefix that denies: *legal* of *illegal*.
        places: The families that have it.
    """

    span: Span
    form: str
    is_empty: bool
    is_turning: bool
    is_limiting: bool
    bare: str
    places: frozenset[Place]


class Replaced(NamedTuple):
    """A stretch of a text and the stretch of its evidence in the same place, by numbers of words.

    Attributes:
        mine: The words of the text.
        theirs: The words of the evidence.
        is_single: Whether each is a word between words that both have.
    """

    mine: range
    theirs: range
    is_single: bool


def replaced(own: Sequence[Word], held: Sequence[Word]) -> Iterator[Replaced]:
    """The short stretches of a text that have another in their place, where both tell the same else."""
    if len(own) > _MOST or len(held) > _MOST:
        return
    steps = _steps(own, held)
    same = _same(own, steps)
    content = sum(not one.is_empty for one in own)
    if not same or 2 * same < content - 1:
        return
    for tag, low, high, first, last in steps:
        if tag == "replace" and high - low <= _LONGEST:
            single = high - low == 1 == last - first and 2 * same >= content
            for theirs in _near(range(first, last), high - low, (low > 0, high < len(own))):
                yield Replaced(range(low, high), theirs, single and (low == 0 or high < len(own)))


def _near(theirs: range, length: int, anchored: tuple[bool, bool]) -> Iterator[range]:
    """The words of a stretch of the evidence next to what both have; of a short one all."""
    if len(theirs) <= _LONGEST:
        yield theirs
        return
    if anchored[0]:
        yield theirs[:length]
    if anchored[1]:
        yield theirs[-length:]


def negation_added(text: Sequence[Word], plain: Sequence[Word]) -> Word | None:
    """The negation that a text has and another, which says the same else, has not; None where they differ.

    Whichever of the two is the evidence, one of them is denied by the other.
    """
    count, other = (sum(one.form == NEGATION for one in words) for words in (text, plain))
    if count != other + 1 or len(text) > _MOST or len(plain) > _MOST:
        return None
    steps = _steps(text, plain)
    added: Word | None = None
    for tag, low, high, first, last in steps:
        mine, theirs = text[low:high], plain[first:last]
        if tag == "equal":
            continue
        denied = next((one for one in mine if one.form == NEGATION), None)
        if _says_more([*mine, *theirs], denied):
            return None
        if denied is not None and high < len(text):
            added = denied
    content = sum(not one.is_empty for one in text if one.form != NEGATION)
    same = _same(text, steps)
    return added if same >= _FEWEST and same >= _NEARLY_ALL * content else None


def _says_more(words: Sequence[Word], denied: Word | None) -> bool:
    """Whether words that only one of two texts has change more than a negation does."""
    rest = [one for one in words if one.form != NEGATION]
    telling = denied is not None and any(not one.is_empty for one in rest)
    return telling or any(one.is_turning or one.is_limiting or one.places for one in rest)


def _steps(own: Sequence[Word], held: Sequence[Word]) -> list[tuple[str, int, int, int, int]]:
    """How the one becomes the other, as ``difflib`` says it."""
    mine, theirs = [one.form for one in own], [one.form for one in held]
    return list(SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes())


def _same(own: Sequence[Word], steps: Sequence[tuple[str, int, int, int, int]]) -> int:
    """The content words that both have in the same order."""
    equal = [at for tag, low, high, _, _ in steps if tag == "equal" for at in range(low, high)]
    return sum(not own[at].is_empty for at in equal)

"""A sentence written out for the patterns that read it: its words in lower case, and what class each is of.

A space ends each word; behind the space of a word that is of a class stands the sign of its classes, so that
a pattern names a class of many hundred words by a sign. ``❝`` is the quotation asked about, ``●`` any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.function_words import STARTERS
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.text import Span

if TYPE_CHECKING:
    import re

    from briefgen.reading.speech.sentences.narration import Narration

THIS: Final = "❝"
OTHER: Final = "●"
SPEECH: Final = 1
STOP: Final = 2
NAME: Final = 4
_SIGNS: Final = 0xE000
"""The first sign, a character for private use; to it the classes of a word are added."""
_CLASSES: Final = SPEECH | STOP | NAME
ANY_SIGN: Final = f"[{chr(_SIGNS + 1)}-{chr(_SIGNS + _CLASSES)}]?"
BARE_WORD: Final = f"[^\\s{THIS}{OTHER},;:{chr(_SIGNS + 1)}-{chr(_SIGNS + _CLASSES)}]+"
_WRITTEN: Final = 400
"""How many words of a sentence on either side are written out."""


def signs_of(kind: int) -> str:
    """A pattern for the signs of all words of a class."""
    return f"[{''.join(chr(_SIGNS + sign) for sign in range(1, _CLASSES + 1) if sign & kind)}]"


class Frame(NamedTuple):
    """A sentence as its patterns read it.

    Attributes:
        text: The words and signs.
        starts: Where in ``text`` each token begins.
        first: The first token, in its paragraph's narration.
        quote: The token of the quotation asked about.
        narration: The paragraph.
    """

    text: str
    starts: list[int]
    first: int
    quote: int
    narration: Narration

    def tokens(self, match: re.Match[str], group: str | int = 0) -> list[int]:
        """The tokens that a match, or a group of it, begins and holds."""
        start, end = match.span(group)
        return [self.first + at for at, place in enumerate(self.starts) if start <= place < end]

    def place(self, tokens: list[int]) -> Span:
        """From the first of some tokens to the last, in code points of the text."""
        return Span(self.narration.place(tokens[0])[0], self.narration.place(tokens[-1])[1])


def frame(
    narration: Narration, quote: int, bounds: tuple[int, int], speech: frozenset[str], stops: frozenset[str]
) -> Frame:
    """The sentence ``bounds`` of tokens, as far as it lies near the quotation at token ``quote``."""
    near = min(max(quote, bounds[0]), bounds[1])
    first, last = max(bounds[0], near - _WRITTEN), min(bounds[1], near + _WRITTEN)
    text, starts = "", []
    for token in range(first, last):
        starts.append(len(text))
        low = narration.lows[token]
        if low == QUOTE:
            text += f"{THIS if token == quote else OTHER} "
            continue
        kind = SPEECH * (low in speech) | STOP * (low in stops)
        if narration.is_capitalised(token) and low not in STARTERS:
            kind |= NAME
        text += f"{low} {chr(_SIGNS + kind) if kind else ''}"
    return Frame(text, starts, first, quote, narration)

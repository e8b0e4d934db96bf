"""A paragraph's own words, as tokens, with each quotation in it as a single one.

Inside a quotation other people's verbs and names stand; what tells who speaks it stands outside.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.extraction.cues import COMMON, STRONG

_NAME_OR_WORD = frozenset({"will", "may", "can", "might", "april", "june", "august", "march"})
_NAME_LINKS = frozenset({"he", "she", "they", "i", "the", "of", "de", "a"})

if TYPE_CHECKING:
    from collections.abc import Sequence

QUOTE = "\ufffc"
"""The word of a token that stands for a quotation (the object replacement character)."""

_TOKEN = re.compile(
    r"[a-z]\w*(?:['’.&/@,-]\w+)*['’]?"
    r"|(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Lt|Sgt|Rev|Prof|St|Jr|Sr|Capt|Maj|Adm|Hon|Cmdr|Mx|vs"
    r"|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\."
    r"|(?:[A-Z]\.)+(?:[A-Z](?!\w))?"
    r"|\w+(?:['’.&/@,-]\w+)*['’]?"
    r"|\.{3}|--|[^\w\s]"
)
_ENDS = frozenset({".", "!", "?"})
_SENTENCE_END = frozenset(".!?…")


_OBJECTS = frozenset({"that", "he", "she", "they", "it", "the", ":", QUOTE, "his", "her"})
MOST_NAME_TOKENS = 8


class Narration:
    """The tokens of one paragraph, as parallel lists.

    Attributes:
        words: The tokens as written; ``QUOTE`` for a quotation.
        lows: The same in lower case, with straight apostrophes.
        starts, ends: Their offsets in the text, in code points.
        quotes: By token index, the index of the quotation it stands for.
        sentences: Half-open ranges of token indices.
    """

    __slots__ = ("ends", "lows", "quotes", "sentences", "starts", "words")

    def __init__(
        self, text: str, first: int, last: int, quoted: Sequence[tuple[int, int, int, bool]]
    ) -> None:
        """Read ``text[first:last]``, whose ``quoted`` stretches are (start, end, index, ends a sentence)."""
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quotes: dict[int, int] = {}
        final: set[int] = set()
        at = first
        for start, end, index, ends_sentence in quoted:
            self._read(text, at, start)
            self.quotes[len(self.words)] = index
            if ends_sentence:
                final.add(len(self.words))
            self.words.append(QUOTE)
            self.starts.append(start)
            self.ends.append(end)
            at = end
        self._read(text, at, last)
        self.lows = [word.lower() for word in self.words]
        if "’" in text:
            self.lows = [word.replace("’", "'") for word in self.lows]
        self.sentences = self._split(final)
        self._free_names()

    def _read(self, text: str, start: int, end: int) -> None:
        matches = [*_TOKEN.finditer(text, start, end)]
        self.words += [match.group() for match in matches]
        self.starts += [match.start() for match in matches]
        self.ends += [match.end() for match in matches]

    def _free_names(self) -> None:
        """A modal verb or a month with a capital letter where neither can stand is a name."""
        first = {begin for begin, _ in self.sentences}
        for index, low in enumerate(self.lows):
            if low not in _NAME_OR_WORD or index in first or not self.words[index][0].isupper():
                continue
            following = self.lows[index + 1] if index + 1 < len(self.lows) else ""
            before = self.words[index - 1]
            if following in STRONG or (low != "will" and before[0].isupper() and not following[:1].isdigit()):
                self.lows[index] = self.words[index]

    def _split(self, final: set[int]) -> list[tuple[int, int]]:
        sentences = []
        begin = 0
        words = self.words
        count = len(words)
        for index, word in enumerate(words):
            if word in _ENDS or index in final:
                after = index + 1
                if word in _ENDS:
                    while after < count and words[after] in ")]”’":
                        after += 1
                if after >= count or self._begins(after, quoted=index in final):
                    sentences.append((begin, after))
                    begin = after
        if begin < count:
            sentences.append((begin, count))
        return sentences

    def _begins(self, index: int, *, quoted: bool) -> bool:
        word = self.words[index]
        if word == QUOTE:
            return True
        if quoted and self._speaks(index):
            return False
        return word[0].isupper() or (not quoted and (word[0].isdigit() or word in "([*—–-•"))

    def _speaks(self, index: int) -> bool:
        """Whether a name and a verb of speech follow a quotation that ends in a stop of its own."""
        count = len(self.words)
        at = index
        while at < min(count, index + MOST_NAME_TOKENS) and self._may_name(at):
            at += 1
        if at == index or at >= count or self.lows[at] not in COMMON:
            return False
        return at + 1 >= count or self.lows[at + 1] not in _OBJECTS

    def _may_name(self, index: int) -> bool:
        word = self.words[index]
        return word != QUOTE and (word[0].isupper() or self.lows[index] in _NAME_LINKS)

    def is_capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.words[index][0].isupper()

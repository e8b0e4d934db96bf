"""A paragraph's own words, as tokens, with each quotation in it as a single one.

Inside a quotation other people's verbs and names stand; what tells who speaks it stands outside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from briefgen.reading.function_words import PREPOSITIONS
from briefgen.reading.speech.sentences.cue_words import COMMON, STRONG

_NAME_OR_WORD = frozenset({"will", "may", "can", "might", "april", "june", "august", "march"})
_MAY_NAME = _NAME_OR_WORD | PREPOSITIONS
"""What a capital letter makes a name of where a verb of speech follows: *“…,” From said*."""
_NAME_LINKS = frozenset({"he", "she", "they", "i", "the", "of", "de", "a"})

if TYPE_CHECKING:
    from collections.abc import Sequence

QUOTE = "\ufffc"
"""The word of a token that stands for a quotation (the object replacement character)."""

_TOKEN = re.compile(
    # Most tokens are plain words and commas: the first four alternatives only find these sooner.
    r"[A-Za-z][a-z]*+(?=,? )"
    r"|[a-z]++(?!['’\w]|[.&/@,-]\w)"
    r"|,"
    r"|[A-Z][a-z]++(?!['’\w.]|[&/@,-]\w)"
    r"|[a-z]\w*(?:['’.&/@,-]\w+)*['’]?"
    r"|(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Lt|Sgt|Rev|Prof|St|Jr|Sr|Capt|Maj|Adm|Hon|Cmdr|Mx|vs"
    r"|No(?=\.\s*\d)|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\."
    r"|(?:[A-Z]\.)+(?:[A-Z](?!\w))?"
    r"|\w+(?:['’.&/@,-]\w+)*['’]?"
    r"|\.{3}|--|[^\w\s]"
)
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹*†‡]+|\d{1,3}(?![\w.,%]))+")
"""The number or sign of a note right behind a quotation mark."""
_ENDS = frozenset({".", "!", "?"})
_SENTENCE_END = frozenset(".!?…")


_OBJECTS = frozenset({"that", "he", "she", "they", "it", "the", ":", QUOTE, "his", "her"})
_NEW = frozenset({"He", "She", "They"})
"""Pronouns that have a capital only where they begin a sentence."""
MOST_NAME_TOKENS = 8


class Narration:
    """The tokens of one paragraph, as parallel lists; ``place`` tells where each stands.

    Attributes:
        words: The tokens as written; ``QUOTE`` for a quotation.
        lows: The same in lower case, with straight apostrophes.
        quotes: By token index, the index of the quotation it stands for.
        sentences: Half-open ranges of token indices.
    """

    __slots__ = ("_places", "_reached", "_stretches", "_text", "lows", "quotes", "sentences", "words")

    def __init__(
        self, text: str, first: int, last: int, quoted: Sequence[tuple[int, int, int, bool]]
    ) -> None:
        """Read ``text[first:last]``, whose ``quoted`` stretches are (start, end, index, ends a sentence)."""
        self.words: list[str] = []
        self._text = text
        self._places: dict[int, tuple[int, int]] = {}
        self._stretches, self._reached = [0], [(0, first)]
        self.quotes: dict[int, int] = {}
        final: set[int] = set()
        at = first
        for start, end, index, ends_sentence in quoted:
            self.words += _TOKEN.findall(text, at, start)
            token = len(self.words)
            self.quotes[token], self._places[token] = index, (start, end)
            if ends_sentence:
                final.add(token)
            self.words.append(QUOTE)
            note = _FOOTNOTE.match(text, end, last)
            at = note.end() if note is not None else end
            self._stretches.append(token + 1)
            self._reached.append((token + 1, at))
        self.words += _TOKEN.findall(text, at, last)
        # No token has a space: together they are lowered far faster than one by one.
        lowered = " ".join(self.words).lower().replace("’", "'")
        self.lows = lowered.split(" ") if lowered else []
        self.sentences = self._split(final)
        self._free_names()

    def place(self, token: int) -> tuple[int, int]:
        """Where a token begins and ends in the text, in code points."""
        known = self._places.get(token)
        return known if known is not None else self._located(token)

    def written(self, token: int) -> str:
        """The text of a token as the source has it; a quotation's with its marks."""
        start, end = self.place(token)
        return self._text[start:end]

    def _located(self, token: int) -> tuple[int, int]:
        """Only white space parts tokens, so each is at the next place of its word, from the quotation on."""
        stretch = bisect_right(self._stretches, token) - 1
        at, end = self._reached[stretch]
        find, words = self._text.index, self.words
        while at <= token:
            start = find(words[at], end)
            end = start + len(words[at])
            self._places[at] = start, end
            at += 1
        self._reached[stretch] = at, end
        return self._places[token]

    def extent(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """Where a half-open range of tokens begins and ends in the text, in code points."""
        return self.place(phrase[0])[0], self.place(phrase[1] - 1)[1]

    def _free_names(self) -> None:
        """A modal verb or a month with a capital letter where neither can stand is a name."""
        first = {begin for begin, _ in self.sentences}
        for index, low in enumerate(self.lows):
            if low not in _MAY_NAME or index in first or not self.words[index][0].isupper():
                continue
            following = self.lows[index + 1] if index + 1 < len(self.lows) else ""
            if low not in _NAME_OR_WORD:
                if following in COMMON and self.words[index - 1] in {QUOTE, ","}:
                    self.lows[index] = self.words[index]
                continue
            before = self.words[index - 1]
            if following in STRONG or (low != "will" and before[0].isupper() and not following[:1].isdigit()):
                self.lows[index] = self.words[index]

    def _split(self, final: set[int]) -> list[tuple[int, int]]:
        sentences = []
        begin = 0
        words = self.words
        count = len(words)
        stops = [index for index, word in enumerate(words) if word in _ENDS]
        for index in sorted([*stops, *final]) if final else stops:
            after = index + 1
            if index not in final:
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
        if quoted and word in _NEW and self.words[index - 2 : index - 1] != [":"]:
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
        if at == index or at >= count or self.lows[at] not in STRONG:
            return False
        if self.lows[at] not in COMMON:
            asks = self._text[self._places[index - 1][1] - 2] in "?!"
            return asks and self.lows[at].endswith("ed") and self.words[at + 1 : at + 2] in ([], ["."], [","])
        return at + 1 >= count or self.lows[at + 1] not in _OBJECTS

    def _may_name(self, index: int) -> bool:
        word = self.words[index]
        return word != QUOTE and (word[0].isupper() or self.lows[index] in _NAME_LINKS)

    def last_brackets(self, start: int, stop: int) -> range:
        """The last brackets that close within ``[start, stop)``: a verb in them governs nothing."""
        words = self.words
        if ")" not in words[start:stop]:
            return range(0)
        close = next(at for at in range(stop - 1, start - 1, -1) if words[at] == ")")
        return range(next((at for at in range(close, start - 1, -1) if words[at] == "("), close), close)

    def is_capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.words[index][0].isupper()

"""Which verbs of a sentence it states, and which it denies, leaves open or only announces.

A chain of auxiliaries, negations and verbs with an infinitive is read from left to right: *did not decline to
send* announces *send*, *failed to send* denies it, *may send* leaves it open (the signatures of implicative
verbs, after Karttunen). What no such word governs is stated.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from briefgen.checking.prose.lemmas import lemmas
from briefgen.languages import ENGLISH
from briefgen.reading.function_words import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.opposites import Opposites

Mode = Literal["fact", "not", "refused", "intent", "open", "unknown"]
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*|[.,;:?!()–—]|\d[\d.,]*")
_CLAUSE: Final = frozenset(".,;:?!()–—")
_READ: Final = 4096
_FARTHEST: Final = 4
"""Words between a verb and the infinitive that depends on it: *urged the new government to send*."""
_PARTICLES: Final = frozenset({"up", "down", "off", "out", "on", "back", "away", "for", "over"})
_WANTED: Final = frozenset({"demand", "request", "seek", "want", "propose", "urge", "expect", "await"})
"""Verbs whose object need not come to pass, whichever it is: *demanded the release*."""
_BE: Final = frozenset({"is", "are", "was", "were", "am", "be", "been", "being"})
_OPPOSITES: Final = ENGLISH.opposites


class Token(NamedTuple):
    """A word of a sentence.

    Attributes:
        low: In lower case, with a straight apostrophe.
        capital: Whether it begins with a capital letter.
        clause: The number of its clause.
        keys: Its base forms, also with the particle behind it.
    """

    low: str
    span: Span
    capital: bool
    clause: int
    keys: frozenset[str]

    @property
    def is_sign(self) -> bool:
        """Whether it is a punctuation mark."""
        return self.low in _CLAUSE


class Sentence(NamedTuple):
    """A sentence in words, with how each is stated.

    Attributes:
        tokens: Its words and marks, in order.
        modes: How each is stated; ``fact`` where nothing says otherwise.
        denied: By clause that has one, the place of its first negation or verb that takes something back.
    """

    tokens: tuple[Token, ...]
    modes: tuple[Mode, ...]
    denied: dict[int, int]

    def is_turned(self, index: int) -> bool:
        """Whether something before a word of its clause may turn it."""
        first = self.denied.get(self.tokens[index].clause)
        return (first is not None and first < index) or self.modes[index] in ("not", "refused", "unknown")


@lru_cache(maxsize=_READ)
def sentence_of(text: str) -> Sentence:
    """What an English text states of each of its words."""
    tokens = tuple(_tokens(text))
    modes: list[Mode] = ["fact"] * len(tokens)
    denied: dict[int, int] = {}
    if _OPPOSITES is not None:
        _Chain(tokens, modes, denied, _OPPOSITES).read()
    return Sentence(tokens, tuple(modes), denied)


def _tokens(text: str) -> Iterator[Token]:
    clause = 0
    boundaries = _OPPOSITES.boundaries if _OPPOSITES else frozenset()
    found = list(_TOKEN.finditer(text))
    lows = [match.group().lower().replace("’", "'") for match in found]
    for index, match in enumerate(found):
        low = lows[index]
        if low in _CLAUSE or low in boundaries:
            clause += 1
        after = lows[index + 1] if index + 1 < len(found) else ""
        yield Token(low, Span(*match.span()), match.group()[0].isupper(), clause, _keys(low, after))


def _keys(low: str, after: str) -> frozenset[str]:
    bases = lemmas(low)
    if "decline" in bases and (after == "to" or after in DETERMINERS):
        return frozenset({"decline~"})
    if after in _PARTICLES:
        joined = {f"{base}_{after}" for base in bases}
        return bases | joined
    return bases


class _Chain:
    """The words that govern the next verb, as they are read."""

    def __init__(
        self, tokens: Sequence[Token], modes: list[Mode], denied: dict[int, int], words: Opposites
    ) -> None:
        self.tokens, self.modes, self.denied, self.words = tokens, modes, denied, words
        self.mode: Mode = "fact"
        self.negated = self.waits = False
        self.open_clause: int | None = None
        self.left_open: Mode = "unknown"
        self.from_here = 0
        self.telling = _telling(words)

    def read(self) -> None:
        """Give each verb that something governs its mode."""
        clause = -1
        for index, token in enumerate(self.tokens):
            if token.clause != clause:
                clause, self.open_clause = token.clause, None
                self._forget()
                if token.low == "that" and index and self._is_taken_back(self.tokens[index - 1]):
                    denies = self._is_denied(index - 1)
                    self.open_clause, self.left_open = clause, "not" if denies else "unknown"
            if token.is_sign or index < self.from_here:
                continue
            self._take(index, token)
            if self.open_clause == clause:
                self._leave_open(index)

    def _leave_open(self, index: int) -> None:
        """What a clause that is left open or denied states or announces is left open or denied."""
        if self.modes[index] == "fact" or (self.modes[index] == "intent" and self.left_open == "unknown"):
            self.modes[index] = self.left_open
        elif self.modes[index] == "intent" and self.left_open == "not":
            self.modes[index] = "refused"

    def _is_taken_back(self, token: Token) -> bool:
        """Whether a word leaves open or denies the clause that *that* begins behind it."""
        words = self.words
        doubting = words.failing | words.refusing | words.trying | words.doubting | words.claims
        return bool(token.keys & doubting)

    def _is_denied(self, at: int) -> bool:
        """Whether it denies it: *denied that*, *rejected the claim that*."""
        words, before = self.words, self.tokens[max(0, at - 3) : at]
        denying = words.denying | words.rejecting
        claims = not self.tokens[at].keys.isdisjoint(words.claims)
        rejected = claims and any(not one.keys.isdisjoint(denying) for one in before)
        return rejected or not self.tokens[at].keys.isdisjoint(words.denying)

    def _forget(self) -> None:
        self.mode, self.negated, self.waits = "fact", False, False

    def _take(self, index: int, token: Token) -> None:
        low, words = token.low, self.words
        idle = not (self.waits or self.negated)
        if idle and token.keys.isdisjoint(self.telling) and not low.endswith("n't"):
            return  # as most words
        if low in words.conditions:
            self.open_clause, self.left_open = token.clause, "unknown"
            self._forget()
        elif low in words.hedges:
            self.open_clause, self.left_open = token.clause, "open"
        elif low in ("and", "or"):
            was = self.mode if self.waits else self._last(index)
            self._forget()
            if was != "fact":
                self.mode, self.waits = "unknown", True
        elif low in words.negations or low.endswith("n't"):
            self._negate(index, low)
        elif low in words.nobody:
            self._deny_subject(index, token)
        elif low == "yet" and self._is_still_to_do(index):
            self._negate(index, low)
        elif low in words.future or low in words.possible:
            self.mode = "intent" if low in words.future else "open"
            if low == "would" and self.tokens[index + 1 : index + 2] and self.tokens[index + 1].low == "have":
                self.mode = "not"  # *would have opened*: it did not
            self.waits = True
        elif self._is_passed(index, token):
            self.waits = self.waits or (self.negated and low in AUXILIARIES)
        elif self.waits or (self.negated and self._is_finite(index, token)):
            self._govern(index, token)
        else:
            self._operate(index, token, "fact")

    def _last(self, index: int) -> Mode:
        """The mode of the last governed verb of the clause before a conjunction."""
        clause = self.tokens[index].clause
        for at in range(index - 1, -1, -1):
            if self.tokens[at].clause != clause:
                return "fact"
            if self.modes[at] != "fact":
                return self.modes[at]
        return "fact"

    def _negate(self, index: int, low: str) -> None:
        after = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if after in self.words.after_not:
            return
        self.denied.setdefault(self.tokens[index].clause, index)
        modal = low in self.words.future or low in self.words.possible
        if modal:
            self.mode = "intent" if low in self.words.future else "open"
        if low in self.words.unable or (self.mode == "open" and self._is_unable(index)):
            self.mode = "fact"
        self.negated, self.waits = not self.negated, True

    def _is_unable(self, index: int) -> bool:
        return index > 0 and self.tokens[index - 1].low in self.words.unable

    def _is_still_to_do(self, index: int) -> bool:
        """*has yet to agree*: it has not."""
        around = [token.low for token in self.tokens[max(0, index - 1) : index + 2]]
        return len(around) == 3 and around[0] in ("has", "have", "had") and around[2] == "to"

    def _deny_subject(self, index: int, token: Token) -> None:
        """*no shells were sent*, *sent no shells*: the verb is denied, before or behind."""
        after = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if token.low == "no" and after in self.words.after_no:
            return
        self.denied.setdefault(token.clause, index)
        if token.low == "no" and after == "longer":
            self.negated = self.waits = True
            return
        before = self.tokens[index - 1] if index else None
        if before is not None and before.clause == token.clause and not before.is_sign:
            if self.modes[index - 1] == "fact":
                self.modes[index - 1] = "not"
            return
        if token.low == "neither":  # *neither the mayor nor the council commented*
            self.open_clause, self.left_open = token.clause, "unknown"
        self.negated, self.waits = True, token.low not in ("no", "neither")

    def _is_finite(self, index: int, token: Token) -> bool:
        """Whether a word is a verb with its object, and so no participle: *no ship left the port*."""
        after = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        return after in DETERMINERS and (token.low.endswith("ed") or token.low in self.words.irregular)

    def _is_passed(self, index: int, token: Token) -> bool:
        """Whether a word leaves the chain as it is: an auxiliary, an adverb, *to* before its verb."""
        low = token.low
        if low == "to":
            before = self.tokens[index - 1].low if index else ""
            if before in _BE and not self.waits:
                self.mode, self.waits = "intent", True
            return True
        adverb = low in ADVERBS or low in self.words.after_negation
        passed = adverb or low in AUXILIARIES or low in DETERMINERS
        return passed or low in PREPOSITIONS or (low.endswith("ly") and low not in self.words.refusing)

    def _govern(self, index: int, token: Token) -> None:
        mode = self._negated(self.mode) if self.negated else self.mode
        self.modes[index] = mode
        self._forget()
        self._operate(index, token, mode)

    @staticmethod
    def _negated(mode: Mode) -> Mode:
        turned: dict[Mode, Mode] = {
            "fact": "not", "intent": "refused", "not": "fact", "refused": "intent", "open": "open",
            "unknown": "unknown",
        }  # fmt: skip
        return turned[mode]

    def _operate(self, index: int, token: Token, mode: Mode) -> None:
        """What a verb makes of the one that depends on it."""
        below = _below(token.keys, mode, self.words)
        if below is None:
            return
        at = self._dependent(index)
        if at is None:
            wanted = below in ("open", "intent") or not token.keys.isdisjoint(_WANTED)
            noun = self._thing(index) if wanted and mode == "fact" else None
            if noun is not None:
                self.modes[noun] = "open"
            return
        if below in ("refused", "not"):
            self.denied.setdefault(token.clause, index)
        self.mode, self.waits, self.from_here = below, True, at
        for between in range(index + 1, at):
            if self.modes[between] == "fact":
                self.modes[between] = "unknown"

    def _thing(self, index: int) -> int | None:
        """The noun of what is only wanted: *considered a ban*, *threatened a strike*."""
        behind = self.tokens[index + 1 : index + 4]
        wanted = not self.tokens[index].keys.isdisjoint(_WANTED)
        taken_up = any(
            one.low == "it" for one in self.tokens[index + 1 :]
        )  # *considered a ban and adopted it*
        if taken_up or len(behind) < 2:
            return None
        if behind[0].low in ("a", "an") or (wanted and behind[0].low in DETERMINERS):
            last = 2 if len(behind) > 2 and not (behind[2].is_sign or behind[2].low in PREPOSITIONS) else 1
            return index + 1 + last if not behind[last].low.endswith(("ed", "ing")) else None
        return None

    def _dependent(self, index: int) -> int | None:
        """Where the verb stands that depends on one: after *to*, after *from*, or at once with *-ing*."""
        for at in range(index + 1, min(index + 2 + _FARTHEST, len(self.tokens))):
            token = self.tokens[at]
            if token.is_sign or token.clause != self.tokens[index].clause:
                return None
            after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            if token.low == "to":
                verb = after is not None and not after.capital and after.low not in DETERMINERS
                return at + 1 if verb else None
            near = at <= index + 2 or self.tokens[at - 1].low == "from"
            if near and token.low.endswith("ing") and len(token.low) > 5:
                return at
        return None


def _below(keys: frozenset[str], mode: Mode, words: Opposites) -> Mode | None:
    """How what depends on a verb is stated; None for a verb that says nothing of it."""
    keys = frozenset(key.rstrip("~") for key in keys)
    if mode == "unknown":
        return "unknown" if keys & _governing(words) else None
    turned = mode in ("not", "refused")
    plain = mode in ("fact", "not")
    if keys & words.refusing:
        return "intent" if turned else ("refused" if plain or mode == "intent" else "open")
    if keys & words.preventing or keys & words.failing:
        return "fact" if turned else ("not" if plain else ("refused" if mode == "intent" else "open"))
    if keys & words.managing:
        return mode
    if keys & words.intending:
        if turned:
            return "refused" if keys & words.willing else "unknown"
        return "open" if mode == "open" else "intent"
    if keys & words.trying:
        return "unknown" if turned else "open"
    return "unknown" if keys & words.asking else None


@lru_cache(maxsize=4)
def _telling(words: Opposites) -> frozenset[str]:
    """All words of which one may say how another is stated, where no such word waits for its verb."""
    chains = words.conditions | words.hedges | words.negations | words.nobody | words.future | words.possible
    return chains | _governing(words) | frozenset({"and", "or", "yet", "to", "decline~"})


@lru_cache(maxsize=4)
def _governing(words: Opposites) -> frozenset[str]:
    verbs = words.refusing | words.failing | words.preventing | words.managing | words.intending
    return verbs | words.trying | words.asking

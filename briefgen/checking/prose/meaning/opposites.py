"""Where a text says the opposite of its evidence, or more than it.

Seven ways, each asked only where the rest of the text speaks of the same: an opposite word (*rose*, *fell*),
a verb that the other side denies or leaves open (*sent*, *declined to send*, *may send*), a word that states
what the evidence leaves open (*guilty*, *suspected*), two parties exchanged (``parties``), a condition left
out (``conditioned``), a word in the place of one that it excludes (``substituted``) and an office without its
*former* or *deputy* (``lesser_offices``). In English.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking.prose.meaning.alignment import negation_added
from briefgen.checking.prose.meaning.conditioned import condition_of, is_announced, is_flat
from briefgen.checking.prose.meaning.crossed import crossed
from briefgen.checking.prose.meaning.doers import other_doer
from briefgen.checking.prose.meaning.english_words import english_words
from briefgen.checking.prose.meaning.lesser_offices import promoted
from briefgen.checking.prose.meaning.parties import exchanged, forms_of, reassigned, regrouped, suffered
from briefgen.checking.prose.meaning.predicates import Sentence, sentence_of
from briefgen.checking.prose.meaning.substituted import holds_group_of, limit_dropped, substituted
from briefgen.checking.prose.naming.countries import of_one_country
from briefgen.checking.prose.stems import is_same_stem
from briefgen.languages import ENGLISH
from briefgen.languages.vocabulary import words
from briefgen.reading.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    STARTERS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefgen.checking.prose.meaning.alignment import Word
    from briefgen.checking.prose.meaning.predicates import Mode, Token
    from briefgen.checking.prose.statements import Statement
    from briefgen.languages.contract.opposites import Opposites
    from briefgen.text import Span

_EMPTY: Final = STARTERS | ADVERBS | AUXILIARIES | DETERMINERS | PREPOSITIONS | words("said says say percent")
_NO_VERB_AFTER: Final = DETERMINERS | words("of from against about for on than")
"""Words after which a form of a verb states nothing: *the offer*, *away from sending*."""
_ADJECTIVE: Final = re.compile(r"(?:able|ible|ive|ous|ful|less|ly)$")
_CONFLICTS: Final[frozenset[tuple[Mode, Mode]]] = frozenset(
    {
        ("fact", "refused"), ("fact", "not"), ("intent", "refused"), ("refused", "fact"),
        ("refused", "intent"), ("not", "fact"), ("fact", "open"), ("fact", "intent"),
    }
)  # fmt: skip
"""How a text may not state what its evidence states otherwise: first the text, then the evidence."""
_ASKS: Final = "?"
_ENDS: Final = frozenset({_ASKS, ".", "!"})
_BEGINS: Final = _ENDS | {":", ";"}
_ASKING: Final = frozenset(
    {"will", "would", "did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "can", "could"}
    | {"may", "might", "should", "shall", "must", "whether"}
)
"""What opens a question that no may answer; *why*, *when* and *who* take for granted what they ask."""
_UNDOING_REACH: Final = 3
"""Words between one that undoes and what it undoes: *ended its long ban*."""
_OPPOSITES: Final = ENGLISH.opposites
_FEWEST: Final = 2
_SHARED: Final = 0.5
"""The share of a text's words that its evidence has where both speak of the same."""


class Opposition(NamedTuple):
    """A stretch of a text and the words of its evidence that say the opposite."""

    span: Span
    other: str


class Held(NamedTuple):
    """A sentence of the evidence.

    Attributes:
        text: Its text, into which its tokens count.
        passage: The parts of it that are cited; all of it where empty.
    """

    text: str
    passage: tuple[Span, ...]

    @property
    def sentence(self) -> Sentence:
        """It in words."""
        return sentence_of(self.text)


def opposition(statement: Statement, *, verbs_only: bool = False) -> Opposition | None:
    """The first stretch of a text that its evidence contradicts; None where they may agree.

    With ``verbs_only`` no more is compared than what each verb states, denies or leaves open.
    """
    if statement.reading.language is not ENGLISH:
        return None
    held = [
        Held(
            passage.sentence.text,
            tuple(span.shift(-passage.around.start) for span in passage.anchor.spans),
        )
        for passage in statement.passages
        if passage.sentence.language is ENGLISH
    ]
    quoted = [one.outer for one in statement.reading.quoted_spans]
    return opposed(statement.text, held, quoted, verbs_only=verbs_only) if held else None


def opposed(
    text: str, held: Sequence[Held], quoted: Sequence[Span] = (), *, verbs_only: bool = False
) -> Opposition | None:
    """The first stretch of a text that some sentences contradict.

    Args:
        text: The editor's.
        held: The evidence.
        quoted: The stretches of the text that quote.
        verbs_only: Whether to compare no more than how the verbs are stated.
    """
    language = ENGLISH.opposites
    own = sentence_of(text)
    if _is_of_the_rest(own.tokens, held):
        return None
    sides = [
        (index, token)
        for index, token in enumerate(own.tokens)
        if not token.is_sign and not any(span.overlaps(token.span) for span in quoted)
    ]
    if _ASKS in text:
        sides = [(index, token) for index, token in sides if not _is_asked(own, index)]
    if language is None or not sides:
        return None
    compared = _Comparison(text, own, held, language)
    for index, token in sides:
        found = compared.verb(index, token) or compared.flat(index, token)
        if found is None and not verbs_only:
            found = compared.word(index, token) or compared.more(index, token)
        if found is not None:
            return found
    if verbs_only:
        return None
    swapped = None if quoted else exchanged(text, [one.text for one in held])
    rules = (other_doer, suffered, reassigned, regrouped) if len(held) == 1 and not quoted else ()
    swapped = next(chain(filter(None, [swapped]), _found(rules, text, held)), None)
    if swapped is not None:
        return Opposition(*swapped)
    office = compared.office()
    if office is not None or quoted or _ASKS in text:
        return office
    substitute = _substituted(text, held)
    parted = next(_found((crossed,) if len(held) == 1 else (), text, held), None)
    return substitute or (Opposition(*parted) if parted is not None else None)


def _found(
    rules: Sequence[Callable[[str, str], tuple[Span, str] | None]], text: str, held: Sequence[Held]
) -> Iterator[tuple[Span, str]]:
    """What rules that ask one passage only find in it, where one only could say who they are."""
    return filter(None, (rule(text, held[0].text) for rule in rules))


def _is_of_the_rest(own: Sequence[Token], held: Sequence[Held]) -> bool:
    """Whether a text speaks of the exception alone: *only Skar kept its power*, *all but Skar lost it*."""
    told = [one for one in own if not one.is_sign]
    for one in held:
        tokens = one.sentence.tokens
        for at, token in enumerate(tokens):
            if token.low in ("except", "excluding"):
                excepted = _content(tokens[at + 1 :], _OPPOSITES)[:1] if _OPPOSITES is not None else []
                if any(is_same_stem(word, mine.low) for word in excepted for mine in told):
                    return True
            if token.low == "unless" and any(mine.low == "only" for mine in told):
                return True
    return False


def _substituted(text: str, held: Sequence[Held]) -> Opposition | None:
    own = english_words(text)
    known = [english_words(one.text) for one in held]
    for one, theirs in zip(held, known, strict=True):
        cited = [word for word in theirs if _is_cited(one, word.span)]
        found = substituted(own, theirs, cited)
        if found is None or text[: found.mine.span.start].rstrip()[-1:].isdigit():
            other = _denied_or_not(own, cited, one.text) if found is None else None
            if other is not None:
                return other
            continue  # what a number counts is compared with the number
        others = [word for other in known if other is not theirs for word in other]
        if _is_hedged(found.mine, sentence_of(text), one.sentence):
            continue
        if not holds_group_of(others, found.mine):
            return Opposition(found.mine.span, found.theirs.span.slice(one.text))
    return None


def _is_hedged(word: Word, own: Sentence, held: Sentence) -> bool:
    """Whether a text says *may* of what its evidence makes depend on something: *will return if …*."""
    words = ENGLISH.opposites
    conditions = words.conditions | words.depending if words is not None else frozenset[str]()
    hedge = words is not None and word.form in words.possible
    mine, theirs = ({one.low for one in side.tokens} & conditions for side in (own, held))
    return hedge and bool(theirs) and not mine


def _denied_or_not(own: Sequence[Word], cited: Sequence[Word], sentence: str) -> Opposition | None:
    """A negation or a limit that only one of a text and its evidence has, which say the same else."""
    lost = limit_dropped(own, cited) or negation_added(cited, own)
    if lost is not None:
        return Opposition(own[0].span, lost.span.slice(sentence))
    added = negation_added(own, cited)
    return Opposition(added.span, "") if added is not None else None


class _Comparison:
    """A text held against the sentences of its evidence."""

    def __init__(self, text: str, own: Sentence, held: Sequence[Held], words: Opposites) -> None:
        self.text, self.own, self.held, self.words = text, own, held, words
        sentences = (own, *(one.sentence for one in held))
        self.states_alike = all(mode == "fact" for one in sentences for mode in one.modes)

    @cached_property
    def forms(self) -> list[dict[str | int, list[int]]]:
        """Where the base forms stand, for each sentence of the evidence."""
        return [self._forms(one.sentence) for one in self.held]

    def _forms(self, sentence: Sentence) -> dict[str | int, list[int]]:
        """Where each base form and each class of verbs stands in a sentence."""
        found: dict[str | int, list[int]] = {}
        for at, token in enumerate(sentence.tokens):
            if not token.is_sign and token.low not in _EMPTY:
                for form in forms_of(token, self.words):
                    found.setdefault(form, []).append(at)
        return found

    def word(self, index: int, token: Token) -> Opposition | None:
        """An opposite word in the evidence, which has none of the text's own meaning."""
        if self.words.sides.keys().isdisjoint(token.keys) or self._is_turned(self.own, index):
            return None
        places = [place for key in token.keys for place in self.words.sides.get(key, ())]
        for number, side in places:
            pair = self.words.pairs[number]
            same, other = (pair.one, pair.other) if side == 0 else (pair.other, pair.one)
            if any(one.keys & other for one in self.own.tokens if one is not token):
                continue
            if self._is_held(same):
                continue
            for held, at, theirs in self._cited(other):
                same_mode = self.own.modes[index] == held.sentence.modes[at]
                if not same_mode or self._undoes(self.own, index) != self._undoes(held.sentence, at):
                    continue
                if self._agrees(index, held, at, converse=pair.converse):
                    return Opposition(token.span, theirs.low)
        return None

    def _is_held(self, wanted: frozenset[str]) -> bool:
        return any(one.keys & wanted for held in self.held for one in held.sentence.tokens)

    def _cited(self, wanted: frozenset[str]) -> Iterator[tuple[Held, int, Token]]:
        for held in self.held:
            for at, token in enumerate(held.sentence.tokens):
                if not token.keys & wanted or not _is_cited(held, token.span):
                    continue
                if not self._is_turned(held.sentence, at):
                    yield held, at, token

    def _is_turned(self, sentence: Sentence, index: int) -> bool:
        """Whether a negation or a word such as *end* or *against* turns a word: *ended the ban*."""
        if sentence.is_turned(index):
            return True
        clause = sentence.tokens[index].clause
        before = sentence.tokens[max(0, index - _UNDOING_REACH) : index]
        return any(one.clause == clause and one.keys & self.words.undoing for one in before)

    def _undoes(self, sentence: Sentence, index: int) -> bool:
        """Whether what follows a word is itself undone: *opposed lifting the ban*."""
        behind = sentence.tokens[index + 1 : index + 1 + _UNDOING_REACH]
        return any(one.keys & self.words.undoing for one in behind)

    def verb(self, index: int, token: Token) -> Opposition | None:
        """A verb that the evidence states otherwise, and nowhere as the text does."""
        mode = self.own.modes[index]
        if (
            self.states_alike
            or mode in ("unknown", "open")
            or token.low in _EMPTY
            or not self._may_be_verb(self.own, index, mode)
        ):
            return None
        found: Opposition | None = None
        mine = forms_of(token, self.words)
        for held, forms in zip(self.held, self.forms, strict=True):
            for at in sorted({at for form in mine for at in forms.get(form, ())}):
                theirs, known = held.sentence.tokens[at], held.sentence.modes[at]
                if (mode, known) not in _CONFLICTS:
                    if self._may_be_verb(held.sentence, at, known):
                        return None
                    continue
                if known == "fact" and not self._may_be_verb(held.sentence, at, known):
                    continue
                if known == "not" and _is_until(held.sentence, at):
                    return None  # *was not approved until March* is approved in March
                told = known == "open" and (token.low.endswith("s") or self._is_under_way(index))
                told = told or (known == "intent" and _would(held.sentence, at))
                if known in ("open", "intent") and not told and not _is_done(self.own, index):
                    return None
                if found is None and _is_cited(held, theirs.span) and self._agrees(index, held, at):
                    found = Opposition(token.span, _chain(held, at))
        return found

    def _is_under_way(self, index: int) -> bool:
        """*is building*, *are now building*."""
        before = self.own.tokens[max(0, index - 2) : index]
        return self.own.tokens[index].low.endswith("ing") and any(one.low in ("is", "are") for one in before)

    @cached_property
    def _is_flat(self) -> bool:
        return is_flat(self.own, self.words)

    def flat(self, index: int, token: Token) -> Opposition | None:
        """A verb that the text announces, and the evidence only as possible or on a condition."""
        if not (self.own.modes[index] == "intent" and self._is_flat and token.low not in _EMPTY):
            return None
        if not is_announced(self.own, index, self.words):
            return None
        found: Opposition | None = None
        mine = forms_of(token, self.words)
        for held, forms in zip(self.held, self.forms, strict=True):
            depends = False
            for at in sorted({at for form in mine for at in forms.get(form, ())}):
                other = self._unsettled(held, at)
                if other is None and not depends:
                    return None
                if other is None:
                    continue  # it stands in the condition itself: *will sign if they sign*
                depends = True
                if (
                    found is None
                    and _is_cited(held, held.sentence.tokens[at].span)
                    and self._agrees(index, held, at)
                ):
                    found = Opposition(token.span, other)
        return found

    def _unsettled(self, held: Held, at: int) -> str | None:
        """What in the evidence leaves a verb open or makes it depend; None where it is said flatly."""
        mode = held.sentence.modes[at]
        if mode == "open":
            return _chain(held, at)
        condition = condition_of(held.sentence, at, self.words) if mode == "intent" else None
        return f"{_chain(held, at)} … {condition}" if condition is not None else None

    def office(self) -> Opposition | None:
        """An office that the evidence has only as a former, a lesser or an alleged one."""
        describing = ENGLISH.describing
        offices = describing.offices if describing is not None else frozenset()
        found = promoted(self.own, [one.sentence for one in self.held], self.words, offices)
        return Opposition(self.own.tokens[found[0]].span, found[1]) if found is not None else None

    @staticmethod
    def _may_be_verb(sentence: Sentence, index: int, mode: Mode) -> bool:
        """Whether a word is no noun, as far as what stands before it tells."""
        if mode != "fact":
            return True
        token = sentence.tokens[index]
        before = sentence.tokens[index - 1] if index else None
        if before is not None and before.low == "," and _is_done(sentence, index):
            return _ends_apposition(sentence, index - 1)
        if before is None or before.is_sign:
            return False
        if before.low in _NO_VERB_AFTER or before.low.endswith("'s") or token.capital:
            return False
        second = sentence.tokens[index - 2].low if index > 1 else ""
        return not (second in DETERMINERS and _ADJECTIVE.search(before.low))

    def more(self, index: int, token: Token) -> Opposition | None:
        """A word that states what the evidence leaves open: *guilty* of *suspected*, *all* of *some*."""
        total = token.low in self.words.all
        if not total and token.keys.isdisjoint(self.words.stronger):
            return None
        if self.own.is_turned(index) or self.own.modes[index] == "open":
            return None
        if total:
            return self._total(index, token)
        for weak, strong in self.words.weaker:
            if not token.keys & strong or any(one.keys & weak for one in self.own.tokens):
                continue
            if any(one.keys & strong for held in self.held for one in held.sentence.tokens):
                continue
            for held, at, theirs in self._cited(weak):
                if self._agrees(index, held, at):
                    return Opposition(token.span, theirs.low)
        return None

    def _total(self, index: int, token: Token) -> Opposition | None:
        noun = _counted(self.own.tokens, index)
        for held in self.held if noun else ():
            tokens = held.sentence.tokens
            if any(one.low in self.words.all for one in tokens):
                return None
            for at, one in enumerate(tokens):
                theirs = (
                    _counted(tokens, at) if one.low in self.words.some and _is_cited(held, one.span) else None
                )
                if theirs and noun and is_same_stem(noun, theirs):
                    return Opposition(token.span, one.low)
        return None

    def _agrees(self, index: int, held: Held, at: int, *, converse: bool = False) -> bool:
        """Whether the rest of a text speaks of what the rest of a sentence speaks of."""
        tokens = held.sentence.tokens
        clause = self.own.tokens[index].clause
        left = _content([one for one in self.own.tokens[:index] if one.clause == clause], self.words)
        right = _content([one for one in self.own.tokens[index + 1 :] if one.clause == clause], self.words)
        if len(left + right) < _FEWEST:  # *the study established that …*: the clause alone says too little
            left = _content(self.own.tokens[:index], self.words)
            right = _content(self.own.tokens[index + 1 :], self.words)
        before, behind = _content(tokens[:at], self.words), _content(tokens[at + 1 :], self.words)
        known = before + behind
        if left and not _common(left, known) and not _has_pronoun(tokens[:at]):
            return False
        if right and behind and not _common(right, known):
            return False
        shared = _common(left + right, known)
        if not shared or shared < _SHARED * len(left + right):
            return False
        crossed = _common(left, behind) or _common(right, before)
        return not (converse and crossed)


def _is_asked(sentence: Sentence, index: int) -> bool:
    """Whether a word is of an open question: *will the port close?*, not *…, did it not?*, *why …?*."""
    ends = (one.low for one in sentence.tokens[index:] if one.low in _ENDS)
    if next(ends, "") != _ASKS:
        return False
    begun = next((at + 1 for at in range(index - 1, -1, -1) if sentence.tokens[at].low in _BEGINS), 0)
    return any(one.low in _ASKING for one in sentence.tokens[begun : min(begun + 1, index + 1)])


def _is_cited(held: Held, place: Span) -> bool:
    return not held.passage or any(span.overlaps(place) for span in held.passage)


def _is_until(sentence: Sentence, index: int) -> bool:
    return any(token.low == "until" for token in sentence.tokens[index + 1 :])


def _would(sentence: Sentence, index: int) -> bool:
    """Whether a verb is what would be, by nobody's words: *under the plan, pensioners would pay nothing*."""
    before = sentence.tokens[max(0, index - _UNDOING_REACH) : index]
    told = any(one.low in ("said", "says", "saying", "told") for one in sentence.tokens)
    return not told and any(one.low == "would" for one in before)


def _is_done(sentence: Sentence, index: int) -> bool:
    """Whether a verb says that something was done: a past form, and no participle of the present."""
    low = sentence.tokens[index].low
    words = ENGLISH.opposites
    return low.endswith("ed") or (words is not None and low in words.irregular and not low.endswith("s"))


def _ends_apposition(sentence: Sentence, comma: int) -> bool:
    """Whether a comma closes what another one opens behind a noun: *the minister, Clara Boyd, visited*."""
    opened = next((at for at in range(comma - 1, 0, -1) if sentence.tokens[at].is_sign), 0)
    inside = sentence.tokens[opened + 1 : comma]
    return sentence.tokens[opened].low == "," and bool(inside) and inside[-1].capital


def _chain(held: Held, at: int) -> str:
    """A verb of the evidence with what governs it, for the message."""
    tokens = held.sentence.tokens
    start = at
    while start > 0 and at - start < 4 and not tokens[start - 1].is_sign:
        before = tokens[start - 1]
        if before.clause != tokens[at].clause or before.capital:
            break
        start -= 1
        if held.sentence.modes[start] == "fact" and before.low not in _EMPTY:
            break
    return " ".join(held.text[tokens[start].span.start : tokens[at].span.end].split())


def _content(tokens: Sequence[Token], words: Opposites) -> list[str]:
    """What the words of a stretch speak of: no function words, no verb that governs another."""
    skipped = words.anybody | words.refusing | words.intending | words.managing | words.trying | words.failing
    return [
        one.low
        for one in tokens
        if not one.is_sign and one.low not in _EMPTY and not one.low[0].isdigit() and not one.keys & skipped
    ]


def _common(some: Sequence[str], others: Sequence[str]) -> int:
    return sum(
        any(is_same_stem(one, other) or of_one_country(one, other) for other in others) for one in some
    )


def _has_pronoun(tokens: Sequence[Token]) -> bool:
    return any(one.low in ("we", "i", "he", "she", "they", "it") for one in tokens)


def _counted(tokens: Sequence[Token], index: int) -> str | None:
    """The noun that an amount counts, *of the* aside."""
    for token in tokens[index + 1 : index + 4]:
        if token.is_sign:
            return None
        if token.low not in _EMPTY:
            return token.low
    return None

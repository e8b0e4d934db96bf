"""Reads a text's paragraphs in order and gives each quoted span its attribution.

A speaker is carried through a paragraph, into one that is only a quotation, and from a sentence that
introduces one. What is carried keeps the place where the text names the speaker.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefgen.reading.function_words import PERSON_PRONOUNS
from briefgen.reading.speech.cues.attributing import attribute
from briefgen.reading.speech.cues.cueless import is_second_hand, last_subject
from briefgen.reading.speech.cues.signatures import signed
from briefgen.reading.speech.sentences.narration import Narration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.speech.cues.attribution import Attribution

_PAUSES = frozenset(",?!—–-…")
_STOPS = frozenset(".?!…")
_SIGNING = frozenset("—–―-")
_TRIMMED = " '’\u00a0\"”"
_BREAKS = frozenset({",", "—", "–", "--"})
_INNER_STOP = re.compile(r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)[.!?]\s+\S")
_WORDS = re.compile(r"[^\W_][\w’'-]*")
_TURNS = frozenset({"but", "and", "while", "then", "when", "before", "after"})
INTRODUCING_SENTENCES = 3
MOST_WORDS = 6
"""How many words beside speaker and cue may interrupt one utterance (*he said in a speech on Monday*)."""


class Found(NamedTuple):
    """An attribution in offsets of the text.

    Attributes:
        speaker: Where the speaker is named.
        cue: Where the cue stands, if there is one.
        rule: The rule that found it; ``continued-`` before the rule it goes back to.
        second_hand: Whether the sentence has the speech from another source.
    """

    speaker: tuple[int, int]
    cue: tuple[int, int] | None
    rule: str
    second_hand: bool


class Piece(NamedTuple):
    """A quoted span with its attribution.

    Attributes:
        quoted: The span.
        found: Its attribution, or None.
        paused: Whether it breaks off where a cue may follow.
        continues: Whether it goes on with the piece before it, nothing but their cue between.
    """

    quoted: QuotedSpan
    found: Found | None
    paused: bool
    continues: bool


def read_pieces(
    text: str, paragraphs: Sequence[tuple[int, int]], marked: Sequence[QuotedSpan]
) -> list[Piece]:
    """Every one of the ``marked`` outermost spans, in order, with its attribution."""
    return _Pieces(text, paragraphs, marked).pieces()


class _Pieces:
    def __init__(
        self, text: str, paragraphs: Sequence[tuple[int, int]], marked: Sequence[QuotedSpan]
    ) -> None:
        self._text, self._paragraphs, self._marked = text, paragraphs, marked
        self._carried: Found | None = None
        self._before: tuple[int, int] | None = None
        self._result: list[Piece] = []

    def pieces(self) -> list[Piece]:
        starts = [*(span.outer.start for span in self._marked), len(self._text)]
        high = 0
        for number, (first, last) in enumerate(self._paragraphs):
            low = high
            while starts[high] < last:
                high += 1
            if low == high:
                self._carried = None
            else:
                following = self._paragraphs[number + 1 : number + 2]
                signature_end = following[0][1] if following and high == low + 1 else last
                self._paragraph(first, last, self._marked[low:high])
                self._sign(first, last, signature_end)
            self._before = (first, last)
        return self._result

    def _paragraph(self, first: int, last: int, group: Sequence[QuotedSpan]) -> None:
        inner = [self._text[span.inner.start : span.inner.end].rstrip(_TRIMMED) for span in group]
        quoted = [
            (span.outer.start, span.outer.end, index, inner[index][-1:] in _STOPS)
            for index, span in enumerate(group)
        ]
        narration = Narration(self._text, first, last, quoted)
        paused = [_pauses(narration, token, inner[index]) for token, index in narration.quotes.items()]
        found = _attribute_all(narration, paused)
        self._lead_in(found, group)
        for index, span in enumerate(group):
            continues = self._goes_on(span, found[index], first)
            self._result.append(Piece(span, found[index], paused[index], continues))
        if found[-1] is not None:
            self._carried = found[-1]

    def _sign(self, first: int, last: int, end: int) -> None:
        """Give a paragraph that is one quotation the name behind a dash in the next one: *— Ann Lee*."""
        piece = self._result[-1]
        outer = piece.quoted.outer
        if (outer.start, outer.end) != (first, last) or self._text[last:end].strip()[:1] not in _SIGNING:
            return
        narration = Narration(self._text, first, end, [(outer.start, outer.end, 0, False)])
        found = signed(narration, 0, len(narration.words))
        if found is not None:
            self._result[-1] = piece._replace(found=_placed(narration, found))

    def _lead_in(self, found: list[Found | None], group: Sequence[QuotedSpan]) -> None:
        """Give quotations before the paragraph's first attribution the next speaker or an earlier one."""
        first = next((index for index, one in enumerate(found) if one is not None), len(found))
        if first == 0:
            return
        taken_up = group[0].continues and self._carried is not None
        following = found[first] if first < len(found) else None
        if following is not None and first == 1 and not taken_up:
            found[0] = following._replace(rule="ahead")
            return
        source = self._carried._replace(rule="carried") if self._carried is not None else self._introduction()
        found[:first] = [source] * first

    def _introduction(self) -> Found | None:
        """The speaker whom a paragraph without quotations leaves speaking."""
        if self._before is None:
            return None
        narration = Narration(self._text, self._before[0], self._before[1], ())
        for start, stop in reversed(narration.sentences[-INTRODUCING_SENTENCES:]):
            found = _left_speaking(narration, start, stop)
            if found is not None:
                announced = self._text[self._before[1] - 1] == ":"
                return found._replace(rule="announced" if announced else "introduced")
        return None

    def _goes_on(self, span: QuotedSpan, found: Found | None, first: int) -> bool:
        if span.continues:
            return True
        previous = self._result[-1] if self._result else None
        if previous is None or found is None or previous.found is None or previous.quoted.outer.start < first:
            return False
        cue = previous.found.cue
        if found.speaker != previous.found.speaker or cue is None or found.cue not in {None, cue}:
            return False
        start, end = previous.quoted.outer.end, span.outer.start
        if not start <= cue[0] < end or _INNER_STOP.search(self._text, start, end) is not None:
            return False
        return _is_only_cue(self._text, start, end, previous.found)


def _is_only_cue(text: str, start: int, end: int, found: Found) -> bool:
    """Whether hardly more than the speaker and the cue stand between two quoted spans."""
    rest = text[start:end]
    for first, last in (found.speaker, found.cue or (start, start)):
        rest = rest.replace(text[first:last], " ", 1)
    words = _WORDS.findall(rest)
    return len(words) <= MOST_WORDS and not any(word.endswith("ing") or word in _TURNS for word in words)


def _pauses(narration: Narration, token: int, inner: str) -> bool:
    following = narration.words[token + 1] if token + 1 < len(narration.words) else ""
    return inner[-1:] in _PAUSES or following in _BREAKS


def _attribute_all(narration: Narration, paused: Sequence[bool]) -> list[Found | None]:
    """The attribution of each quotation of a paragraph: its own, or that of what went before."""
    found: list[Found | None] = [None] * len(narration.quotes)
    tokens = sorted(narration.quotes)
    at = 0
    latest: Found | None = None
    told: Found | None = None
    untold: tuple[int, int] | None = None
    for start, stop in narration.sentences:
        if at >= len(tokens):
            break
        if tokens[at] >= stop:
            untold = start, stop
            continue
        while at < len(tokens) and tokens[at] < stop:
            index = narration.quotes[tokens[at]]
            rule = attribute(narration, tokens[at], start, stop, paused=paused[index])
            if rule is None and untold is not None:
                told, untold = _left_speaking(narration, *untold), None
            own = _placed(narration, rule) if rule is not None else None
            if own is not None and latest is not None and _is_guess_of(own, latest):
                found[index] = latest._replace(rule=f"continued-{latest.rule}")
            elif rule is not None and own is not None:
                second_hand = is_second_hand(narration, rule, start, stop)
                latest = own._replace(second_hand=second_hand)
                found[index] = latest
            elif told is not None and (told.rule == "said-before" or latest is None):
                found[index] = latest = told
            elif latest is not None:
                found[index] = latest._replace(rule=f"continued-{latest.rule}")
            at += 1
        told = untold = None
    return found


def _left_speaking(narration: Narration, start: int, stop: int) -> Found | None:
    """Whom a sentence without quotation leaves speaking."""
    last = last_subject(narration, start, stop)
    return _placed(narration, last) if last is not None and _may_speak(narration, last) else None


def _is_guess_of(found: Found, latest: Found) -> bool:
    """Whether the common subject of a sentence is within the speaker that its cue named already.

    *“…,” said the auditor, Ann Lee, “and …”*: the auditor is Ann Lee.
    """
    start, end = latest.speaker
    return (
        found.rule == "subject-common"
        and latest.cue is not None
        and start <= found.speaker[0] < end
        and found.speaker != latest.speaker
    )


def _may_speak(narration: Narration, last: Attribution) -> bool:
    first, end = last.speaker
    return (
        last.cue is not None or narration.lows[first] in PERSON_PRONOUNS or narration.is_capitalised(end - 1)
    )


def _placed(narration: Narration, rule: Attribution) -> Found:
    cue = narration.extent(rule.cue) if rule.cue is not None else None
    return Found(narration.extent(rule.speaker), cue, rule.rule, second_hand=False)

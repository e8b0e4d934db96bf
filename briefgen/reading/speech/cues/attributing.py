"""The rules in their order: the strongest attribution of a quotation within its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.reading.function_words import RELATIVES
from briefgen.reading.speech.cues.cueless import (
    by_adjacent_noun,
    by_noun,
    by_noun_behind,
    label,
    led_in,
    unannounced,
)
from briefgen.reading.speech.cues.cues_after import after, around, is_who
from briefgen.reading.speech.cues.cues_before import adjacent_weak, before, before_adjacent, before_source
from briefgen.reading.speech.cues.cues_trailing import trailing
from briefgen.reading.speech.cues.passives import addressed
from briefgen.reading.speech.cues.pronounced import pronounced
from briefgen.reading.speech.cues.source_phrases import to_somebody, viewed
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import JUDGING, STRONG, WEAK
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.word_classes import is_verb, skip_before_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.cues.attribution import Attribution
    from briefgen.reading.speech.sentences.narration import Narration

WINDOW = 80
"""How many tokens of its sentence on either side of a quotation are read."""
_FAINT = frozenset({"after-weak", "after-verb"})
_NEAR = 5
_SHORTEST_CLAUSE = 4
_COORDINATING = frozenset({"and", "but", "while", "so", "yet"})


def attribute(narration: Narration, quote: int, start: int, stop: int, *, paused: bool) -> Attribution | None:
    """The attribution of the quotation at token ``quote`` in its sentence ``[start, stop)``, or None.

    Args:
        narration: The paragraph.
        quote: The quotation's token.
        start: The first token of the sentence.
        stop: The token after its last.
        paused: Whether the quotation breaks off as for a cue after it.
    """
    start, stop = max(start, quote - WINDOW), min(stop, quote + WINDOW)
    bracket = _within_brackets(narration, quote, start)
    found = _strongest(narration, quote, bracket, stop, paused=paused)
    if found is None and bracket != start:
        found = before(narration, quote, start, STRONG, "before-strong")
    return found


def _strongest(
    narration: Narration, quote: int, start: int, stop: int, *, paused: bool
) -> Attribution | None:
    passive = addressed(narration, quote, start, stop)
    if passive is not None:
        # *X warned that it was “…”, the inquest was told*: the words are X's, and only passed on there.
        closes = passive.rule == "addressee" and passive.cue is not None and passive.cue[0] > quote
        return (before(narration, quote, start, STRONG, "before-strong") if closes else None) or passive
    adjacent = before_adjacent(narration, quote, start)
    if adjacent is not None and adjacent.cue is not None and adjacent.cue[1] == quote:
        return adjacent
    follows = after(narration, quote, stop, paused=paused) if quote + 1 < stop else None
    if follows is not None and follows.rule == "signed":
        # A dash behind words that a verb already gives to somebody signs the article.
        return adjacent or before(narration, quote, start, STRONG, "before-strong") or follows
    clear = follows is not None and follows.rule not in _FAINT
    found = pronounced(narration, quote, start)
    found = found or label(narration, quote, start) or by_adjacent_noun(narration, quote, start)
    found = found or by_noun_behind(narration, quote, start, stop)
    if found is None and follows is not None and paused and clear:
        found = _nearer(narration, follows, quote, start)
    found = found or adjacent
    if found is None and clear:
        found = before(narration, quote, start, STRONG, "before-strong") or follows
    return (
        found
        or viewed(narration, quote, start, named=True)
        or around(narration, quote, start, stop)
        or _governing(narration, quote, start)
        or before_source(narration, quote, start)
        or viewed(narration, quote, start, named=False)
        or by_noun(narration, quote, start)
        or before(narration, quote, start, JUDGING, "before-judging")
        or _near_or_closing(narration, quote, start, stop)
        or (led_in(narration, quote, start) if follows is not None and paused else None)
        or follows
        or _closing_later(narration, quote, stop)
        or _faint(narration, quote, start)
    )


def _faint(narration: Narration, quote: int, start: int) -> Attribution | None:
    """Whatever verb or subject the last clause before the quotation has."""
    begin = _last_clause(narration, quote, start)
    return (
        before(narration, quote, begin, WEAK, "before-weak")
        or to_somebody(narration, quote, start)
        or (unannounced(narration, quote, begin) if quote > begin + 1 else None)
    )


def _near_or_closing(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """*X discussed “…”*; rather than a thing that *signals “…”*, who says so at the end of the sentence."""
    near = adjacent_weak(narration, quote, start)
    if near is not None and is_who(narration, near.speaker):
        return near
    return trailing(narration, quote, stop) or near


def _last_clause(narration: Narration, quote: int, start: int) -> int:
    """Where the last clause with a subject of its own begins: *It rained, and the mayor had one order:*."""
    for at in range(quote - _SHORTEST_CLAUSE, start, -1):
        if narration.words[at] == "," and narration.lows[at + 1] in _COORDINATING:
            subject = main_subject(narration, at + 2, quote)
            own = subject is not None and subject[1] < quote and is_verb(narration, subject[1])
            return at + 1 if own else start
    return start


def _closing_later(narration: Narration, quote: int, stop: int) -> Attribution | None:
    """*The law is “…” and “…,” X said*: the verb behind the last quotation of the sentence."""
    last = next((at for at in range(stop - 1, quote, -1) if narration.words[at] == QUOTE), None)
    if last is None or "as" in narration.lows[last : last + 3]:
        return None
    found = after(narration, last, stop, paused=True)
    clear = found is not None and found.rule in {"after-subject", "after-inverted", "after-apart"}
    return found._replace(rule="trailing") if found is not None and clear else None


def _governing(narration: Narration, quote: int, start: int) -> Attribution | None:
    """The verb of speech before the quotation, or one of judgement in a later clause of its own.

    *X, who wrote the bill, called it “…”*, *X said so, and Y called it “…”*.
    """
    strong = before(narration, quote, start, STRONG, "before-strong")
    if strong is None or strong.cue is None:
        return strong
    lows = narration.lows
    if JUDGING.isdisjoint(lows[strong.cue[1] : quote]):
        return strong
    verb = next((at for at in range(quote - 1, strong.cue[0], -1) if lows[at] in JUDGING), None)
    if verb is None or not _is_new_clause(narration, strong.cue[0], verb, start):
        return strong
    judged = before(narration, quote, start, JUDGING, "before-judging")
    return judged if judged is not None and judged.cue == (verb, verb + 1) else strong


def _is_new_clause(narration: Narration, strong: int, judging: int, start: int) -> bool:
    """Whether the clause of the first verb has ended where the second begins."""
    words, lows = narration.words, narration.lows
    relative = lows[skip_before_verb(narration, strong, start)] in RELATIVES
    if relative and words[judging - 1] == ",":
        return True
    commas = [at for at in range(strong + 1, judging) if words[at] in {",", ";"}]
    return any(lows[at + 1] in _COORDINATING or words[at] == ";" for at in commas)


def _within_brackets(narration: Narration, quote: int, start: int) -> int:
    """Inside brackets a sentence begins with the bracket."""
    if "(" not in narration.words[start:quote]:
        return start
    for at in range(quote - 1, start - 1, -1):
        if narration.words[at] == ")":
            return start
        if narration.words[at] == "(":
            return at + 1
    return start


def _nearer(narration: Narration, follows: Attribution, quote: int, start: int) -> Attribution:
    """A verb shortly before the quotation rather than one far behind it."""
    if follows.rule != "after-apart":
        return follows
    governs = before(narration, quote, start, STRONG, "before-strong")
    if governs is not None and governs.cue is not None and quote - governs.cue[1] <= _NEAR:
        return governs
    return follows

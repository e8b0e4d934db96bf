"""Attribution without a verb of speech: labels, *her claim that …*, the subject of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.languages.english.reporting import ENGLISH_REPORTING
from briefgen.reading.function_words import DETERMINERS, PERSON_PRONOUNS
from briefgen.reading.speech.cues.attribution import Attribution
from briefgen.reading.speech.cues.musing import muses
from briefgen.reading.speech.cues.subjects import subject_of
from briefgen.reading.speech.sentences.clauses import main_subject
from briefgen.reading.speech.sentences.cue_words import JUDGING, NOUN_LIKE, SPEECH_NOUNS, STRONG
from briefgen.reading.speech.sentences.named_beside import named_after_comma
from briefgen.reading.speech.sentences.narration import QUOTE
from briefgen.reading.speech.sentences.noun_phrases import phrase_left, phrase_right
from briefgen.reading.speech.sentences.predicates import is_predicate
from briefgen.reading.speech.sentences.word_classes import is_verb

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.narration import Narration
    from briefgen.reading.speech.sentences.noun_phrases import Phrase

_AFTER_NOUN = frozenset(
    {"that", "of", "as", "to", "about", "for", ":", ",", QUOTE, "in", "was", "were", "is"}
)
_OWNERS = frozenset({"his", "her", "their", "its"})
_SENT = frozenset({"more", "this", "here", "word", "reaction", "news", "tweet", "post"})
_NOBODY = frozenset({"this", "that", "these", "those", "it", "there"})
_SPEAKING = (STRONG - NOUN_LIKE) | ENGLISH_REPORTING.musing - NOUN_LIKE
"""Verbs whose subject a colon does not make a label: *Ann Lee smiles: …*."""
_LEADING = frozenset({"while", "when", "as", "although", "though", "after", "before", "because", "whereas"})
_LABEL_STARTS = frozenset({",", "—", "–", "-", "…", "..."})
NOUN_REACH = 14
SENTENCE_REACH = 80


def label(narration: Narration, quote: int, start: int) -> Attribution | None:
    """A name and a colon: *X: …*."""
    if quote - 1 <= start or narration.words[quote - 1] != ":" or is_verb(narration, quote - 2):
        return None
    phrase = phrase_left(narration, quote - 2, start)
    if phrase is None or not narration.is_capitalised(phrase[0]):
        return None
    if any(
        narration.words[at].islower()
        and (narration.lows[at] in _SPEAKING or (narration.is_capitalised(at - 1) and is_verb(narration, at)))
        for at in range(phrase[0] + 1, phrase[1] - 1)
    ):
        return None
    if phrase[1] - phrase[0] > 1 and narration.lows[quote - 2] in _SPEAKING:
        return _smiling(narration, (phrase[0], quote - 2))
    sender = _sender(narration, phrase)
    if sender is not None:
        return Attribution(sender, None, "label")
    if phrase[0] == start and narration.lows[start] in STRONG and phrase[1] > start + 1:
        return Attribution((start + 1, phrase[1]), (start, start + 1), "label")
    described = _described_label(narration, quote, start)
    if described is not None:
        return Attribution(described, None, "label")
    if phrase[0] != start and narration.words[phrase[0] - 1] not in _LABEL_STARTS:
        return None
    return Attribution(phrase, None, "label")


def _smiling(narration: Narration, phrase: Phrase) -> Attribution | None:
    """*Ann Lee smiles: …*, with the verb right behind the phrase."""
    if not narration.is_capitalised(phrase[1] - 1):
        return None
    return Attribution(phrase, (phrase[1], phrase[1] + 1), "label")


def _sender(narration: Narration, phrase: Phrase) -> Phrase | None:
    """*More from X: …*, *Statement by X: …*."""
    lows = narration.lows
    sent = next((at for at in range(phrase[0] + 1, phrase[1] - 1) if lows[at] in {"from", "by"}), None)
    if sent is None or not (lows[sent - 1] in _SENT or lows[sent - 1] in SPEECH_NOUNS):
        return None
    return phrase_right(narration, sent + 1, phrase[1])


def _described_label(narration: Narration, quote: int, start: int) -> Phrase | None:
    """*Ann Lee, head of the board: …*: the name before the comma, if nothing there is a verb."""
    first = phrase_right(narration, start, quote)
    if first is None or narration.words[first[1]] not in {",", "("} or not narration.is_capitalised(first[0]):
        return None
    if not narration.is_capitalised(first[1] - 1):
        return None
    return None if any(is_verb(narration, at) for at in range(first[1], quote - 1)) else first


def by_noun(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*her claim that …*, *X's call for …*: the possessor of a noun of speech."""
    lows = narration.lows
    bracketed = narration.last_brackets(start, quote)
    for at in range(quote - 1, max(start, quote - NOUN_REACH - len(bracketed)), -1):
        if at in bracketed:
            continue
        if narration.words[at] == "," and is_verb(narration, at + 1):
            return None  # *X, in a speech in May, spoke of “…”*
        if lows[at] in SPEECH_NOUNS and lows[at + 1] in _AFTER_NOUN:
            found = _possessor(narration, at, start)
            if found is not None:
                return None if _is_judged(narration, found.speaker[0], start) else found
        elif lows[at] in STRONG and lows[at] not in NOUN_LIKE:
            return None
    return None


def _is_judged(narration: Narration, owner: int, start: int) -> bool:
    """*called X's statement “…”*: the words are said of what X said."""
    return owner > start and narration.lows[owner - 1] in JUDGING


def by_adjacent_noun(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*X's claim that “…”*, with nothing but *that* or *of* between the noun and the quotation."""
    at = quote - 2
    if at <= start or narration.lows[quote - 1] not in {"that", "of"}:
        return None
    is_noun = narration.lows[at] in SPEECH_NOUNS and not narration.is_capitalised(at)
    found = _possessor(narration, at, start) if is_noun else None
    return found._replace(rule="by-claim") if found is not None else None


def by_noun_behind(narration: Narration, quote: int, start: int, stop: int) -> Attribution | None:
    """*X's “…” remark* and *her “…” promise*: the possessor before the quotation, the noun behind it."""
    at = quote + 1
    owns = quote > start and (
        narration.lows[quote - 1] in _OWNERS or narration.lows[quote - 1].endswith(("'s", "s'"))
    )
    if not owns or at >= stop or narration.lows[at] not in SPEECH_NOUNS or narration.is_capitalised(at):
        return None
    if narration.lows[quote - 1] in _OWNERS:
        return Attribution((quote - 1, quote), (at, at + 1), "by-noun")
    return _named_possessor(narration, quote - 1, at, start)


def _named_possessor(narration: Narration, owner: int, noun: int, start: int) -> Attribution | None:
    first = owner
    if not narration.is_capitalised(owner):
        # *the candidate's accusation that*, *her lawyer's claim*
        phrase = phrase_left(narration, owner, start)
        if phrase is None or narration.lows[phrase[0]] not in DETERMINERS:
            return None
        return Attribution(phrase, (noun, noun + 1), "by-noun")
    while first > start and narration.is_capitalised(first - 1):
        first -= 1
    return Attribution((first, owner + 1), (noun, noun + 1), "by-noun")


def _possessor(narration: Narration, noun: int, start: int) -> Attribution | None:
    lows = narration.lows
    for owner in range(noun - 1, max(start, noun - 3) - 1, -1):
        if lows[owner] in _OWNERS:
            return Attribution((owner, owner + 1), (noun, noun + 1), "by-noun")
        if lows[owner].endswith(("'s", "s'")):
            return _named_possessor(narration, owner, noun, start)
    return None


def unannounced(narration: Narration, quote: int, start: int) -> Attribution | None:
    """No cue at all: the subject of the sentence that holds the quotation."""
    phrase = main_subject(narration, start, quote)
    if phrase is None or narration.lows[phrase[0]] in _NOBODY:
        return None
    phrase = named_after_comma(narration, phrase, quote) or phrase
    if narration.lows[phrase[0]] not in PERSON_PRONOUNS and not narration.is_capitalised(phrase[1] - 1):
        phrase = _named_at_colon(narration, quote, phrase[1]) or phrase
    person = narration.lows[phrase[0]] in PERSON_PRONOUNS or narration.is_capitalised(phrase[1] - 1)
    return Attribution(phrase, None, "subject" if person else "subject-common")


def led_in(narration: Narration, quote: int, start: int) -> Attribution | None:
    """*While X laid out “…,” Y used …*: the subject of the clause that leads in and holds the quotation."""
    if narration.lows[start] not in _LEADING:
        return None
    phrase = phrase_right(narration, start + 1, quote)
    if phrase is None or phrase[1] >= quote or narration.words[quote - 1] == ",":
        return None
    person = narration.lows[phrase[0]] in PERSON_PRONOUNS or narration.is_capitalised(phrase[1] - 1)
    return Attribution(phrase, None, "subject") if person else None


def _named_at_colon(narration: Narration, quote: int, start: int) -> Phrase | None:
    """*That suits Ann Lee: “…”*: the name right before the colon rather than a subject that cannot speak."""
    if narration.words[quote - 1] != ":" or not narration.is_capitalised(quote - 2):
        return None
    phrase = phrase_left(narration, quote - 2, start)
    if phrase is None:
        return None
    named = next((at for at in range(*phrase) if narration.is_capitalised(at)), phrase[0])
    return (named, phrase[1]) if phrase[1] - named > 1 else None


def last_subject(narration: Narration, start: int, stop: int) -> Attribution | None:
    """Whom a sentence without quotation leaves speaking: its last verb of speech tells, or its subject."""
    start = max(start, stop - SENTENCE_REACH)
    inner: Attribution | None = None
    for verb in range(stop - 1, start, -1):
        if narration.lows[verb] not in STRONG or narration.is_capitalised(verb):
            continue
        subject = subject_of(narration, verb, start) if is_predicate(narration, verb, start) else None
        if subject is None:
            continue
        found = Attribution(subject, (verb, verb + 1), "said-before")
        if narration.lows[subject[0] - 1] != "that":
            return found
        inner = inner or found
    if inner is not None:
        return inner
    phrase = main_subject(narration, start, stop)
    if phrase is None:
        return None
    rule = "mused" if muses(narration, phrase, stop) else "subject-before"
    return Attribution(phrase, None, rule)


def is_second_hand(narration: Narration, found: Attribution, start: int, stop: int) -> bool:
    """Whether the sentence has the speech from another source: *X said, according to Y*."""
    lows = narration.lows
    if found.rule in {"according-to", "trailing"} or found.cue is None or "according" not in lows:
        return False
    first, last = max(start, found.cue[0] - SENTENCE_REACH), min(stop, found.cue[0] + SENTENCE_REACH)
    return any(lows[at] == "according" and lows[at + 1] == "to" for at in range(first, last - 1))

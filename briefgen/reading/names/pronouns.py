"""Whom *he* and *she* stand for: the subject of the nearest sentence that names a person who fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.reading.function_words import PREPOSITIONS
from briefgen.reading.names.descriptions import noun_role
from briefgen.reading.names.given_names import gender
from briefgen.reading.names.nameless import Antecedent, body, office, unnamed, within
from briefgen.reading.names.titles import TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.names.mentions import Mention
    from briefgen.reading.names.proper_names import Names

_SENTENCE = re.compile(r"[.!?][”\"’')\]]*\s+(?=[“\"‘'(\[]?[A-Z])|\n+")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Prof|St|Jr|Sr)|\b[A-Z])\.\s+$"
)
_SENTENCE_START = re.compile(r"(?<=[a-z\d][.!?])[”\"’)]*\s+")
_SEX = {"he": "m", "his": "m", "she": "f", "her": "f"}
_FRONTED = re.compile(
    r"(?:In|On|At|By|After|Before|Outside|Inside|From|For|With|Not|Later|Across|Near|Behind|Nearby|Back|During|Since)"
    r"\b[^,.;:“”\"]{0,30}, (?:[A-Z][a-z]+ ){0,2}"
)
"""A place or time before the subject: *In Dublin, Taoiseach*."""
_CLOSED = re.compile(r"(?: (?:Jr\.?|Sr\.?|I{2,3}|IV))?,")
REACH = 2500
"""How many code points back a pronoun may point."""
MOST_MENTIONS = 60


def antecedent(
    text: str, names: Names, pronoun: str, offset: int, quoted: Sequence[tuple[int, int]]
) -> Antecedent | None:
    """Whom the lower-case ``pronoun`` at ``offset`` stands for, if anybody; never of *they*.

    A source without a name who speaks in the sentence right before (*a source told the Herald …*) is meant
    rather than anybody named earlier.
    """
    if pronoun == "it":
        return body(text, names, offset, quoted)
    if pronoun not in _SEX:
        return None
    sex = _SEX[pronoun]
    return (
        unnamed(text, sex, offset, quoted)
        or office(text, names, sex, offset, quoted)
        or named(text, names, pronoun, offset, quoted)
    )


def named(
    text: str, names: Names, pronoun: str, offset: int, quoted: Sequence[tuple[int, int]]
) -> Antecedent | None:
    """The person of the nearest sentence whom the pronoun may mean.

    Sentences are tried from the nearest backwards. In each the first person who may be meant counts, one that
    owns something or hangs on a preposition only after the others. Names within the ``quoted`` stretches are
    the speaker's, not the text's, and do not count.
    """
    sex = _SEX[pronoun]
    sentence: list[Mention] = []
    for mention in names.before(offset, MOST_MENTIONS):
        if mention.start < offset - REACH:
            break
        if within(mention.start, quoted):
            continue
        if sentence and _parted(text, mention.end, sentence[-1].start):
            found = _choose(text, sentence, names, sex)
            if found is not None:
                return found
            sentence = []
        sentence.append(mention)
    return _choose(text, sentence, names, sex)


def _parted(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between two names."""
    return any(
        not _ABBREVIATED.search(text, max(0, match.start() - 12), match.end())
        for match in _SENTENCE.finditer(text, start, end + 1)
    )


def _choose(text: str, sentence: Sequence[Mention], names: Names, sex: str) -> Antecedent | None:
    fitting = []
    for mention in sentence:
        full = names.full(mention.parts, mention.gender)
        known = mention.gender or names.gender_of(full)
        if known is None and len(full) == 1:
            known = gender(full[0].lower())
        if known not in {sex, None}:
            continue
        subject = _opens_sentence(text, mention.start)
        if names.is_person(full) or _is_shown(text, mention, full, names):
            fitting.append((mention.owns or _is_oblique(text, mention.start), mention.start, full, subject))
    if not fitting:
        return None
    chosen = min(fitting)
    if names.gender_of(chosen[2]) is None:
        # *Judge Amara Sillah sentenced Oliver Tench … he said*: the only man named is meant rather.
        told = [one for one in fitting if not one[0] and names.gender_of(one[2]) == sex]
        chosen = min(told, default=chosen)
    alone = len({one[2] for one in fitting}) == 1
    sure = chosen[3] or names.gender_of(chosen[2]) == sex
    return Antecedent(" ".join(chosen[2]), certain=alone and sure and not chosen[0])


def _is_shown(text: str, mention: Mention, full: tuple[str, ...], names: Names) -> bool:
    """Whether a name that no list knows is a person’s by where it stands, or a given name alone."""
    if names.may_be_person(full):
        return (
            _opens_sentence(text, mention.start)
            or _is_surname(mention, full)
            or _is_called_a_person(text, mention.start)
            or _is_flanked(text, mention)
        )
    return len(full) == 1 and gender(full[0].lower()) is not None and _is_called_a_person(text, mention.start)


def _opens_sentence(text: str, start: int) -> bool:
    """Whether nothing but titles stands between the beginning of a sentence and the name at ``start``."""
    before = text[max(0, start - 40) : start]
    begun = before.rsplit("\n", 1)[-1]
    begun = _SENTENCE_START.split(begun)[-1]
    if start > 40 and begun == before:
        return False
    if "," in begun and _FRONTED.fullmatch(begun) is not None:
        return True
    words = [
        word.rstrip(".").lower() in TITLES or word.lower() in {"the", "but", "and", "“", '"', "‘", "''"}
        for word in begun.split()
    ]
    # *Conservative economist Ann Lee*: before a title one word may describe it.
    return all(words) or (len(words) > 1 and all(words[1:]))


def _is_surname(mention: Mention, full: Sequence[str]) -> bool:
    """Whether a name given in full before is shortened to its last part, as a person's is."""
    return len(mention.parts) == 1 and len(full) > 1 and full[-1] == mention.parts[0]


def _is_called_a_person(text: str, start: int) -> bool:
    """Whether a noun for a person stands right before a name: *her former student Tom Reed*."""
    before = text[max(0, start - 24) : start].split()
    if before[-1:] in (["named"], ["called"], ["as"]):
        return before[-1] != "as" or "name" in before
    return bool(before) and noun_role(before[-1].rstrip(","), ENGLISH_DESCRIBING) is not None


def _is_flanked(text: str, mention: Mention) -> bool:
    """Whether commas enclose a name behind a lower-case word: *one of the alumni, Bradford Lyle, did*."""
    before = text[max(0, mention.start - 24) : mention.start]
    if not before.endswith(", ") or _CLOSED.match(text, mention.end) is None:
        return False
    return before[:-2].split()[-1:] != [] and before[:-2].split()[-1].islower()


def _is_oblique(text: str, start: int) -> bool:
    """Whether a name hangs on a preposition, past any title: *during an interview with Senator Lee*."""
    for word in reversed(text[max(0, start - 40) : start].split()[-4:]):
        low = word.lower().rstrip(".")
        if low in PREPOSITIONS:
            return True
        if word.endswith(",") or (low not in TITLES and not word[0].isupper()):
            return False
    return False

"""The verbs and nouns by which a language reports what somebody said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Reporting:
    """Every form that reports speech, in lower case: past, present, bare and participle.

    Attributes:
        strong: Verbs that announce speech wherever they stand: *say*.
        strong_irregular: Those whose forms no rule makes.
        judging: Verbs that say what somebody called something: *describe*.
        judging_irregular: Those whose forms no rule makes.
        weak: Verbs that report speech only by their company: *believe*.
        weak_irregular: Those whose forms no rule makes.
        common: The verbs that hardly ever do anything else but report.
        noun_like: Forms that are nouns at least as often as verbs: *claims*.
        speech_nouns: What somebody's speech is called: *her claim that …*.
        pronouncements: What somebody's speech or judgement is called before a colon: *her take: …*.
        musing: Verbs of memory and feeling, whose subject speaks next: *she remembers the sound. “…”*.
        being: Auxiliaries of the passive: *was*, *gets*.
        blamed: Participles that say what was done to the subject for something said: *was fired for saying*.
        addressing: Participles that say what was said to or of the subject: *was told*.
        asking: Those that open a sentence before what was asked: *Asked “…?”, …*.
        calls: Nouns for what is called out to somebody: *question*, *jeers*.
        relaying: Verbs of passing on what another says: *quote*, *overhear*.
        relayed: Verbs behind whoever said what is passed on: *as saying*.
        read_out: Verbs of reading out.
        writings: What is read out: *letter*.
        habitual: What a verb of speech in the infinitive may hang on: *likes to say*, *went on to say*.
        between: Verbs of a cue between the two halves of what somebody said.
    """

    strong: frozenset[str]
    strong_irregular: frozenset[str]
    judging: frozenset[str]
    judging_irregular: frozenset[str]
    weak: frozenset[str]
    weak_irregular: frozenset[str]
    common: frozenset[str]
    noun_like: frozenset[str]
    speech_nouns: frozenset[str]
    pronouncements: frozenset[str]
    musing: frozenset[str]
    being: frozenset[str]
    blamed: frozenset[str]
    addressing: frozenset[str]
    asking: frozenset[str]
    calls: frozenset[str]
    relaying: frozenset[str]
    relayed: frozenset[str]
    read_out: frozenset[str]
    writings: frozenset[str]
    habitual: frozenset[str]
    between: frozenset[str]

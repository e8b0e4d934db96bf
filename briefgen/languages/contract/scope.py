"""The words of a language by which a sentence turns, limits or disowns what one of its parts says.

A phrase is written as its words in lower case, with space between: ``is/was false`` has two words, the first
in either form, and ``*`` is up to three words of any kind. Contractions are spelled out before phrases are
looked for: *don't* is ``do not``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

TurnKind = Literal[
    "denial", "condition", "question", "supposition", "report", "hedge", "undone", "intention", "comparison",
    "exception", "quantity", "narrowed", "past", "retraction",
]  # fmt: skip
"""In which way the words around a statement turn it."""

Phrases = Mapping[TurnKind, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Before:
    """What stands before the words that it turns.

    Attributes:
        affirming: Phrases with such a word, or with an *if*, that deny or suppose nothing.
        concessive: Conditions on which nothing depends that stands outside of their clause: *even if*.
        factive: Phrases after which a clause holds whatever is denied before it: *the fact that*.
        negations: Single words that deny what follows them in their clause.
        empty: The negations that do: *nobody who*.
        asserting: Words whose clause falls with them where they are denied: *not believe that*.
        clause: Before the words, anywhere in their clause.
        sentence: At the head of a clause before the words, for the rest of the sentence.
        consequent: Words at the head of a passage that show themselves that it depends on something: *then*.
        inverted: Verbs that begin a sentence, directly before the words, and suppose them: *had* they come*.
        awaited: Words that make what follows them something to come: *before* they leave*.
        awaiting: Phrases at the head of a sentence that make it wait for what they say: *once they sign, …*.
        choosing: Words before a clause that is one of two: *they pay* or *we leave*.
        bidding: Verbs that bid somebody to do what the words depend on: *pay* and *we will leave*.
        bidden: The word between the two.
        parting: Words between a number and all of which it is: *40* of *900 men*.
        pairing: The word before the first of them: *either* they pay *or …*.
        attaching: Prepositions by which the subject of the words hangs on the one that is cut off.
        lasting: At the head of a sentence, or directly behind the words: on what it depends whether that
            comes about: *mientras*.
        near: Before the words, with no more than ``links`` and a name between.
        infinitive: The same, unless the words show their *to* themselves.
        governing: In the clause that a comma parts from an infinitive with *zu*, which it governs.
        beside: Directly before the words, an article aside.
        numeric: Directly before words that begin with a number.
        reporting: Verbs that give what follows as said or thought by their subject.
        drops_subject: Whether such a verb may stand without its subject.
        distancing: Those of them by which a number is not vouched for.
        themselves: Pronouns by which such a subject may tell of itself: *they say they …*.
        own: Its possessives: *they say their men …*.
        claimed: What gives a statement as nothing but a claim, within it or before: *accused of*.
        acquitting: What clears its object of something: *cleared the surgeon of …*.
        acquitted_of: The word that leads to it.
        quashing: What undoes a proceeding that is its object: *overturned the conviction*.
        blocking: What keeps a proposal from being done: *voted down*.
        blocked: The proposals: *bill*.
        purpose: What leads from a proposal to what it would do: *a bill* to.
        quashed: What such a proceeding is called.
        unreal: What says of a number in its clause that it did not come about: *would have*.
        planned: What says of a number in its clause that it is a plan or a goal: *the goal is to*.
        infinitive_mark: Words of an infinitive that a comma parts from what it depends on: *plant, 300 zu*.
        subjunctive: Words that say so in a sentence with a condition.
        possible: Verbs behind a number that leave it open: *500 people* may *have died*.
        doubting: Words that doubt the number which they stand at, or at the verb before it: *probably*.
        lacking: Negations of a noun alone, never of the clause that follows it: *without*.
        speakers: Subjects whose reporting is the speaker's own.
        narrated: In the source's own prose, directly before the mark that opens a fragment.
    """

    affirming: tuple[str, ...] = ()
    concessive: tuple[str, ...] = ()
    factive: tuple[str, ...] = ()
    negations: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    asserting: frozenset[str] = frozenset()
    clause: Phrases = field(default_factory=dict)
    sentence: Phrases = field(default_factory=dict)
    consequent: frozenset[str] = frozenset()
    inverted: frozenset[str] = frozenset()
    awaited: frozenset[str] = frozenset()
    awaiting: tuple[str, ...] = ()
    choosing: frozenset[str] = frozenset()
    bidding: frozenset[str] = frozenset()
    bidden: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    attaching: frozenset[str] = frozenset()
    lasting: tuple[str, ...] = ()
    near: Phrases = field(default_factory=dict)
    infinitive: Phrases = field(default_factory=dict)
    governing: Phrases = field(default_factory=dict)
    beside: Phrases = field(default_factory=dict)
    numeric: tuple[str, ...] = ()
    reporting: frozenset[str] = frozenset()
    drops_subject: bool = False
    distancing: frozenset[str] = frozenset()
    themselves: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    claimed: tuple[str, ...] = ()
    acquitting: tuple[str, ...] = ()
    acquitted_of: frozenset[str] = frozenset()
    quashing: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()
    blocked: frozenset[str] = frozenset()
    purpose: frozenset[str] = frozenset()
    quashed: frozenset[str] = frozenset()
    unreal: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    infinitive_mark: frozenset[str] = frozenset()
    subjunctive: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    doubting: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    narrated: Phrases = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Behind:
    """What stands behind the words that it turns.

    Attributes:
        anywhere: Behind the words, anywhere in what is left of the clause.
        after: Behind the words, at the head of what is left of the clause or of one of its parts.
        directly: Directly behind the words.
        numeric: Directly behind words that end in a number.
        later: Directly behind words that hold one of ``future``.
        future: Words by which a statement is about what is to come.
        future_ending: How other verbs end that say so: *abriremos*.
        bounding: Directly behind words that deny something: until when they do: *not* before May*.
        closing: As the whole of the last part of the sentence: *…, not*.
        tags: What may part a statement from its question mark: *isn't it*.
        asking: Words that begin a question.
        universal: Words of a passage from which an exception may be made: *all … but*.
        comparing: The word on both sides of a quality that is compared: *as honest* as *a snake*.
        rated: What an amount behind which it stands is given by: *40 men* a day*.
        picking: Words directly behind such a word and its noun that say of which all: *all boys* under *six*.
        activity: How a word ends that says what, and of which: *any intention* of *leaving*.
        excepting: Words that make it.
        conceding: Words with which a part behind begins that changes nothing: *whatever they think*.
        openers: Words that may stand before it: *of course that is …*.
        retracting: How the next sentence, or its first part, takes back what was said.
        scorning: How the next sentence begins that does, whatever follows: *whoever believes that*.
    """

    anywhere: Phrases = field(default_factory=dict)
    after: Phrases = field(default_factory=dict)
    directly: Phrases = field(default_factory=dict)
    numeric: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    future_ending: str = ""
    bounding: tuple[str, ...] = ()
    closing: Phrases = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    asking: frozenset[str] = frozenset()
    universal: frozenset[str] = frozenset()
    picking: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    rated: tuple[str, ...] = ()
    activity: str = "\0"
    excepting: frozenset[str] = frozenset()
    conceding: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    retracting: tuple[str, ...] = ()
    scorning: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Clauses:
    """By what clauses and their parts are told apart.

    Attributes:
        breaks: Words that begin a clause of its own.
        opening: Words of a clause that goes before the main one: *asked whether …, 40 percent said*.
        timing: Words that begin one where a number follows, too: *when* 40 men died*.
        joining: Words that begin one where a subject follows.
        subjects: Words that a clause begins with.
        pronouns: Those of them that are subjects only.
        relatives: Words that begin a clause about a noun, which a *not* before it does not deny.
        reasons: Words that begin a clause behind a comma which leaves the one before it as it is: *because*.
        conjunctions: Words that begin a clause which is governed by the word before them.
        asides: Words that begin an aside between commas, over which a clause goes on.
        articles: Words that may stand between a limit and what it limits.
        auxiliaries: Words that may stand between a subject and its verb.
        finite: Those of them that are verbs and have a subject.
        links: Words that may stand between a verb and what it governs.
        adverb: How adverbs end that may stand anywhere.
        numbers: Number words.
        endings: How contractions end, and the word that they stand for.
        elided: How elisions begin, and the word that they stand for: *n’attaque*.
        contracted: Contractions that are made in another way.
        purposes: Words with which an infinitive behind a comma is no object of the verb before it.
        infinitive: A pattern for an infinitive of one word that may be such an object: *aufzugeben*.
        infinitive_mark: The word before another infinitive: *zu*.
        infinitive_ending: How that ends.
        bare: Whether a verb of saying governs a clause behind a comma: *er sagte, wir …*.
    """

    breaks: frozenset[str] = frozenset()
    timing: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    adverb: str = "\0"
    numbers: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str], ...] = ()
    elided: tuple[tuple[str, str], ...] = ()
    contracted: Mapping[str, str] = field(default_factory=dict)
    purposes: frozenset[str] = frozenset()
    infinitive: str = ""
    infinitive_mark: str = ""
    infinitive_ending: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Accounts:
    """How a text says that it gives what one account says: *one report*, *the same opinion piece*.

    Attributes:
        single: Words that single one of them out.
        nouns: What an account is called. No word for a person, nor one that has the plural's form.
    """

    single: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """What turns a statement in its sentence.

    Attributes:
        attributing: Words by which an entry's own text says that it gives a claim.
        accounts: Words by which it says that it gives what one account says.
    """

    before: Before = field(default_factory=Before)
    behind: Behind = field(default_factory=Behind)
    clauses: Clauses = field(default_factory=Clauses)
    attributing: frozenset[str] = frozenset()
    accounts: Accounts = field(default_factory=Accounts)


def phrases(listed: str) -> tuple[str, ...]:
    """Phrases that are listed with ``|`` between."""
    return tuple(phrase for phrase in (" ".join(one.split()) for one in listed.split("|")) if phrase)

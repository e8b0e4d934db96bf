"""The words of a language that turn, limit or carry what is said: no omission or bracket may touch them.

A list is a set of lower-cased words. It need not be whole: a word that is missing lets an alteration pass, a
word too many asks an honest editor to declare one. Anchoring reads every source by the lists of all described
languages and by ``TURNING_ELSEWHERE`` together, for a passage may be in another language than its source.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turning:
    """What turns, limits or carries a statement in a language; each a set of lower-cased words.

    Attributes:
        negations: They reverse: *not*, *never*, *nobody*.
        lacking: Those that are prepositions or conjunctions, and turn what follows alone: *without*, *nor*.
        partners: Second halves of a negation whose first the kept words may hold: *plus* of *ne … plus*.
        limits: They narrow or weaken: *only*, *hardly*.
        hedges: They leave open whether it is so: *allegedly*, *perhaps*.
        openings: Words that make a condition where they begin a phrase between commas: *should*, *given*.
        conditions: They make a statement depend on another: *if*, *provided*.
        phrases: Any of these in more words than one.
        times: Conditions where the statement is about what will be: *when*, *once*.
        sayings: Verbs of a cue within an utterance; those of English are not listed here.
        views: They make it somebody's view: *claim*, *believe*, *doubt*.
        verbs: They turn what depends on them: *refuse*, *tried*, *instead*.
        privatives: Adjectives that deny their noun: *fake*, *former*.
        excess: They say of a quality how much of it there is, more or less than without them: *too*.
        denials: They say of a whole statement that it is not so: *false*, *nonsense*.
        amounts: Words that say how many or what part, beside the numbers: *some*, *half*, *most*.
        universals: Amounts that an exception may follow: *all*, *nobody*.
        exceptions: What then begins it: *but*, *except*.
        empty: Words that a bracket may add without the source: *the*, *of*, *and*, *is*.
        auxiliaries: A verb is still to come after them: *have*, *will*, *to*.
        subjects: Pronouns that are subjects: *we*, *they*.
        pronouns: All that stand for a noun, possessive ones too.
        relatives: They begin a clause of their own: *who*, *which*.
        prepositions: What follows them depends on what is before them: *of*, *than*.
        conjunctions: They join clauses or words: *and*, *but*.
        determiners: They stand before nouns: *the*, *this*.
        adverbs: They can be left out: *also*, *today*; those in ``-ly`` are not listed.
        pasts: Verbs in the past that no ending tells.
        days: Words for a time that depends on the day of speaking: *today*, *last*.
        titles: Offices and titles of persons: *president*.
    """

    negations: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    times: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    privatives: frozenset[str] = frozenset()
    excess: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    universals: frozenset[str] = frozenset()
    exceptions: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    pasts: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()

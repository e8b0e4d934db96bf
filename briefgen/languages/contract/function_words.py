"""The closed classes of a language, as the shallow reading of a sentence needs them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class FunctionWords:
    """Words in lower case.

    Attributes:
        subject_pronouns: Personal pronouns that may be a subject.
        person_pronouns: Those of them that name persons.
        relatives: *who*, *which*, and *where*.
        possessives: *his*, *their*.
        determiners: What else stands before a noun: articles, and words for how many.
        quantifiers: Those of them that stand without a noun as well: *some*, *none*.
        prepositions: *of*, *including*, *off*.
        subordinators: They begin a clause that depends on another: *while*, *given*.
        conjunctions: *and*, *yet*.
        auxiliaries: Forms of *be*, *have*, *do* and the modal verbs, contracted ones too.
        adverbs: Those that no ending shows: *also*, *twice*.
        times: Days, months and units of time, and *ago*.
        calendar: The times that are written with a capital letter, or are whole in one word.
        modals: *will*, *could*.
        irregular_verbs: Forms of verbs that no ending shows.
        participles: Those of irregular verbs that no verb of the past looks like: *seen*, *written*.
        not_nouns: What else no noun phrase holds: *him*, *there*.
        starters: What else begins a sentence with a capital letter and is no name: *yes*.
        frequent: The commonest words, with no apostrophe: each tells little of what was said.
        sentence_words: Words that a heading or a title hardly holds in small letters: *is*, *them*.
    """

    subject_pronouns: frozenset[str]
    person_pronouns: frozenset[str]
    relatives: frozenset[str]
    possessives: frozenset[str]
    determiners: frozenset[str]
    quantifiers: frozenset[str]
    prepositions: frozenset[str]
    subordinators: frozenset[str]
    conjunctions: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    times: frozenset[str]
    calendar: frozenset[str]
    modals: frozenset[str]
    irregular_verbs: frozenset[str]
    participles: frozenset[str]
    not_nouns: frozenset[str]
    starters: frozenset[str]
    frequent: frozenset[str]
    sentence_words: frozenset[str]

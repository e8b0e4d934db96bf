"""The small words of a language around clauses, authors, offices, organizations and telephone numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SmallWords:
    """Patterns for whole words, and sets of words in lower case.

    Attributes:
        joints: Conjunctions that begin another clause.
        small: Adverbs and pronouns between a conjunction and its verb.
        determiners: What begins an object, and no second part of a name.
        finite: Auxiliaries with which a predicate begins.
        linking: What goes on describing the noun before it: *of*, *who*.
        bylines: What stands before the author's name.
        articles: Articles before an office: *Ann Lee, the mayor of Anyton*.
        possessives: What may stand in their place: *his*.
        others: Adjectives and adverbs that make the office that of another, or of nobody: *former*, *not*.
        held: Verbs that give an office.
        adverbs: What may follow these: *also*.
        belonging: Prepositions before whose office it is.
        spokespeople: Whose words are those of an organization, with the articles between them and it.
        speaking: Those of them that are no article; for English its own reading knows them.
        aides: Who belongs to a person and is somebody else: *der Anwalt von X*; for English likewise.
        anybody: Personal, interrogative and indefinite pronouns: as somebody's name they would make
            everyone's words theirs.
        dialling: Words that lead to a telephone number.
        dialled: Words between these and the digits: *text HELP to 60777*.
    """

    joints: str
    small: str
    determiners: str
    finite: str
    linking: str
    bylines: str
    articles: str
    possessives: str
    others: str
    held: str
    adverbs: str
    belonging: str
    spokespeople: frozenset[str]
    speaking: frozenset[str]
    aides: frozenset[str]
    anybody: frozenset[str]
    dialling: frozenset[str]
    dialled: frozenset[str]

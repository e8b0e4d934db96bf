"""Closed classes of English words, lower-case, as the shallow reading of a sentence needs them."""

from __future__ import annotations

from briefgen.languages.english.function_words import ENGLISH_FUNCTION_WORDS

SUBJECT_PRONOUNS = ENGLISH_FUNCTION_WORDS.subject_pronouns
PERSON_PRONOUNS = ENGLISH_FUNCTION_WORDS.person_pronouns
RELATIVES = ENGLISH_FUNCTION_WORDS.relatives
POSSESSIVES = ENGLISH_FUNCTION_WORDS.possessives
DETERMINERS = POSSESSIVES | ENGLISH_FUNCTION_WORDS.determiners
QUANTIFIERS = ENGLISH_FUNCTION_WORDS.quantifiers
PREPOSITIONS = ENGLISH_FUNCTION_WORDS.prepositions
SUBORDINATORS = ENGLISH_FUNCTION_WORDS.subordinators
CONJUNCTIONS = ENGLISH_FUNCTION_WORDS.conjunctions
AUXILIARIES = ENGLISH_FUNCTION_WORDS.auxiliaries
ADVERBS = ENGLISH_FUNCTION_WORDS.adverbs
TIMES = ENGLISH_FUNCTION_WORDS.times
CALENDAR = ENGLISH_FUNCTION_WORDS.calendar
"""The times that are written with a capital letter, or are whole in one word."""

MODALS = ENGLISH_FUNCTION_WORDS.modals
IRREGULAR_VERBS = ENGLISH_FUNCTION_WORDS.irregular_verbs
PARTICIPLES = ENGLISH_FUNCTION_WORDS.participles

NOT_NOUNS = (
    SUBJECT_PRONOUNS | RELATIVES | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | SUBORDINATORS
) | ENGLISH_FUNCTION_WORDS.not_nouns
"""Words that no noun phrase holds, except its determiner."""

STARTERS = NOT_NOUNS | DETERMINERS | ENGLISH_FUNCTION_WORDS.starters
"""Words that a capital letter at the beginning of a sentence does not make a name."""

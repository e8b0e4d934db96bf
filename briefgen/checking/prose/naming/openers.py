"""Words that begin a sentence with a capital letter and name nobody.

Only what the shape of a word does not show (see ``is_common``): a sentence that begins with *Inflation* or
*Officials* needs no list.
"""

from __future__ import annotations

import re
from typing import Final

from briefgen.checking.prose.naming.countries import COUNTRIES
from briefgen.languages.english.numbers import ENGLISH_NUMBERS
from briefgen.languages.english.prose import ENGLISH_PROSE
from briefgen.reading.function_words import IRREGULAR_VERBS
from briefgen.reading.names.given_names import gender

_SHAPES: Final = re.compile(
    r"(?:[tscgx]ions?|ments?|ness|it(?:y|ies)|isms?|ances?|ences?|ures?|ages?|ship|dom|ing|ed|ly|al|ful|ous|ive"
    r"|able|ible|er|ers|ors|ists?|ics|cy|cies|fare|work|hood|th|[’'](?:re|ve|ll|d|m|s))$"
)
_SINGULAR: Final = re.compile(r"(?:is|was|has|does|[a-z]{2,}[^s\W]s)\b")
"""What follows a name and no plural: *Sanders says*, but *officials say*."""
_COMMON: Final = ENGLISH_PROSE.openers


def is_common(low: str, word: str, following: str = "") -> bool:
    """Whether a word at the beginning of a sentence is likely no name.

    Args:
        low: The plain word.
        word: The word as it is written.
        following: What follows it in the text.
    """
    if (word.isupper() and len(word) > 1) or gender(low) is not None or low in COUNTRIES:
        return False
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is"))
    if plural and _SINGULAR.match(following.lstrip()):
        return False
    if (
        low in _COMMON
        or low in ENGLISH_NUMBERS.small
        or low in ENGLISH_PROSE.occasions
        or low in IRREGULAR_VERBS
        or plural
    ):
        return True
    return ("-" in word and word.partition("-")[2].islower()) or _SHAPES.search(low) is not None

"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.language import Language
from briefgen.languages.english.calendar import ENGLISH_CALENDAR
from briefgen.languages.english.contraries import ENGLISH_CONTRARIES
from briefgen.languages.english.contrasts import ENGLISH_CONTRASTS
from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.languages.english.directions import ENGLISH_DIRECTIONS
from briefgen.languages.english.factuality import ENGLISH_FACTUALITY
from briefgen.languages.english.families import ENGLISH_FAMILIES
from briefgen.languages.english.loose_numbers import ENGLISH_LOOSE_NUMBERS
from briefgen.languages.english.measured import ENGLISH_MEASURED
from briefgen.languages.english.numbers import ENGLISH_NUMBERS
from briefgen.languages.english.opposites import ENGLISH_OPPOSITES
from briefgen.languages.english.small_words import ENGLISH_SMALL_WORDS
from briefgen.languages.english.turning import ENGLISH_TURNING

ENGLISH: Final = Language(
    "en",
    numbers=ENGLISH_NUMBERS,
    small_words=ENGLISH_SMALL_WORDS,
    turning=ENGLISH_TURNING,
    factuality=ENGLISH_FACTUALITY,
    opposites=ENGLISH_OPPOSITES,
    describing=ENGLISH_DESCRIBING,
    contraries=ENGLISH_CONTRARIES,
    families=ENGLISH_FAMILIES,
    measured=ENGLISH_MEASURED,
    directions=ENGLISH_DIRECTIONS,
    calendar=ENGLISH_CALENDAR,
    loose_numbers=ENGLISH_LOOSE_NUMBERS,
    contrasts=ENGLISH_CONTRASTS,
)

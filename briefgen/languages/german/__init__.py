"""German."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.language import Language
from briefgen.languages.german.calendar import GERMAN_CALENDAR
from briefgen.languages.german.contraries import GERMAN_CONTRARIES
from briefgen.languages.german.contrasts import GERMAN_CONTRASTS
from briefgen.languages.german.describing import GERMAN_DESCRIBING
from briefgen.languages.german.doubting import GERMAN_DOUBTING
from briefgen.languages.german.measured import GERMAN_MEASURED
from briefgen.languages.german.naming import GERMAN_NAMING
from briefgen.languages.german.numbers import GERMAN_NUMBERS
from briefgen.languages.german.small_words import GERMAN_SMALL_WORDS
from briefgen.languages.german.speech import GERMAN_SPEECH
from briefgen.languages.german.turning import GERMAN_TURNING

GERMAN: Final = Language(
    "de",
    numbers=GERMAN_NUMBERS,
    small_words=GERMAN_SMALL_WORDS,
    turning=GERMAN_TURNING,
    speech=GERMAN_SPEECH,
    doubting=GERMAN_DOUBTING,
    describing=GERMAN_DESCRIBING,
    calendar=GERMAN_CALENDAR,
    naming=GERMAN_NAMING,
    contraries=GERMAN_CONTRARIES,
    contrasts=GERMAN_CONTRASTS,
    measured=GERMAN_MEASURED,
)

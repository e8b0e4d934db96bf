"""French."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.language import Language
from briefgen.languages.french.calendar import FRENCH_CALENDAR
from briefgen.languages.french.contraries import FRENCH_CONTRARIES
from briefgen.languages.french.contrasts import FRENCH_CONTRASTS
from briefgen.languages.french.describing import FRENCH_DESCRIBING
from briefgen.languages.french.doubting import FRENCH_DOUBTING
from briefgen.languages.french.measured import FRENCH_MEASURED
from briefgen.languages.french.naming import FRENCH_NAMING
from briefgen.languages.french.numbers import FRENCH_NUMBERS
from briefgen.languages.french.small_words import FRENCH_SMALL_WORDS
from briefgen.languages.french.speech import FRENCH_SPEECH
from briefgen.languages.french.turning import FRENCH_TURNING

FRENCH: Final = Language(
    "fr",
    numbers=FRENCH_NUMBERS,
    small_words=FRENCH_SMALL_WORDS,
    turning=FRENCH_TURNING,
    speech=FRENCH_SPEECH,
    doubting=FRENCH_DOUBTING,
    describing=FRENCH_DESCRIBING,
    calendar=FRENCH_CALENDAR,
    naming=FRENCH_NAMING,
    contraries=FRENCH_CONTRARIES,
    contrasts=FRENCH_CONTRASTS,
    measured=FRENCH_MEASURED,
)

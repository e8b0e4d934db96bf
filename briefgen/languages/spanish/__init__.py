"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.language import Language
from briefgen.languages.spanish.calendar import SPANISH_CALENDAR
from briefgen.languages.spanish.contraries import SPANISH_CONTRARIES
from briefgen.languages.spanish.contrasts import SPANISH_CONTRASTS
from briefgen.languages.spanish.describing import SPANISH_DESCRIBING
from briefgen.languages.spanish.doubting import SPANISH_DOUBTING
from briefgen.languages.spanish.measured import SPANISH_MEASURED
from briefgen.languages.spanish.naming import SPANISH_NAMING
from briefgen.languages.spanish.numbers import SPANISH_NUMBERS
from briefgen.languages.spanish.small_words import SPANISH_SMALL_WORDS
from briefgen.languages.spanish.speech import SPANISH_SPEECH
from briefgen.languages.spanish.turning import SPANISH_TURNING

SPANISH: Final = Language(
    "es",
    numbers=SPANISH_NUMBERS,
    small_words=SPANISH_SMALL_WORDS,
    turning=SPANISH_TURNING,
    speech=SPANISH_SPEECH,
    doubting=SPANISH_DOUBTING,
    describing=SPANISH_DESCRIBING,
    calendar=SPANISH_CALENDAR,
    naming=SPANISH_NAMING,
    contraries=SPANISH_CONTRARIES,
    contrasts=SPANISH_CONTRASTS,
    measured=SPANISH_MEASURED,
)

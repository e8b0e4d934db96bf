"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.spanish_numbers import NUMBERS
from briefgen.languages.speech_spanish import SPEECH

SPANISH: Final = Language("es", numbers=NUMBERS, speech=SPEECH)

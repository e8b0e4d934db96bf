"""German."""

from __future__ import annotations

from typing import Final

from briefgen.languages.german_numbers import NUMBERS
from briefgen.languages.language import Language
from briefgen.languages.speech_german import SPEECH

GERMAN: Final = Language("de", numbers=NUMBERS, speech=SPEECH)

"""French."""

from __future__ import annotations

from typing import Final

from briefgen.languages.french_numbers import NUMBERS
from briefgen.languages.language import Language
from briefgen.languages.speech_french import SPEECH

FRENCH: Final = Language("fr", numbers=NUMBERS, speech=SPEECH)

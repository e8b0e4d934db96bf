"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.english_numbers import NUMBERS
from briefgen.languages.factuality_english import FACTUALITY
from briefgen.languages.language import Language
from briefgen.languages.opposites_english import OPPOSITES
from briefgen.languages.turning_english import TURNING

ENGLISH: Final = Language("en", numbers=NUMBERS, turning=TURNING, factuality=FACTUALITY, opposites=OPPOSITES)

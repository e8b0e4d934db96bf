"""German."""

from __future__ import annotations

from typing import Final

from briefgen.languages.german_numbers import NUMBERS
from briefgen.languages.language import Language

GERMAN: Final = Language("de", numbers=NUMBERS)

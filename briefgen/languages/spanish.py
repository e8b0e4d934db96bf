"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.spanish_numbers import NUMBERS
from briefgen.languages.language import Language

SPANISH: Final = Language("es", numbers=NUMBERS)

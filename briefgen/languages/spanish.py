"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.spanish_numbers import NUMBERS

SPANISH: Final = Language("es", numbers=NUMBERS)

"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.spanish_speech import SPEECH

SPANISH: Final = Language("es", speech=SPEECH)

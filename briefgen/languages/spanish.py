"""Spanish."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.speech_spanish import SPEECH

SPANISH: Final = Language("es", speech=SPEECH)

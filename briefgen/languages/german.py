"""German."""

from __future__ import annotations

from typing import Final

from briefgen.languages.german_speech import SPEECH
from briefgen.languages.language import Language

GERMAN: Final = Language("de", speech=SPEECH)

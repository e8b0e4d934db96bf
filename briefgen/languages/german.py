"""German."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.speech_german import SPEECH

GERMAN: Final = Language("de", speech=SPEECH)

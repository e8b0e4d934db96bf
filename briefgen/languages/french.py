"""French."""

from __future__ import annotations

from typing import Final

from briefgen.languages.french_speech import SPEECH
from briefgen.languages.language import Language

FRENCH: Final = Language("fr", speech=SPEECH)

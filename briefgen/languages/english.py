"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.scope_english import ENGLISH_SCOPE
from briefgen.languages.turning_english import TURNING

ENGLISH: Final = Language("en", turning=TURNING, scope=ENGLISH_SCOPE)

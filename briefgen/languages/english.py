"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.turning_english import TURNING

ENGLISH: Final = Language("en", turning=TURNING)

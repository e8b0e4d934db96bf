"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.english_factuality import FACTUALITY
from briefgen.languages.language import Language

ENGLISH: Final = Language("en", factuality=FACTUALITY)

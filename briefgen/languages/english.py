"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.english_scope import ENGLISH_SCOPE
from briefgen.languages.language import Language

ENGLISH: Final = Language("en", scope=ENGLISH_SCOPE)

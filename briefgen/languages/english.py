"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language
from briefgen.languages.scope_english import ENGLISH_SCOPE

ENGLISH: Final = Language("en", scope=ENGLISH_SCOPE)

"""English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.language import Language

ENGLISH: Final = Language("en")

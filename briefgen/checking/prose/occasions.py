"""What an occasion on which somebody speaks may be called, whatever its source calls it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.english.prose import ENGLISH_PROSE

OCCASIONS: Final = ENGLISH_PROSE.occasions

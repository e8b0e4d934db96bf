"""What an occasion on which somebody speaks may be called, whatever its source calls it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

OCCASIONS: Final = words(
    """
    address announcement appearance briefing comment commentary conference debate declaration event
    forum hearing interview lecture meeting message news podcast post press program programme remarks
    report session show speech statement summit talk talks testimony tweet visit
    """
)

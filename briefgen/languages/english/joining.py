"""English words that join clauses, and those before an author's name."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining

ENGLISH_JOINING: Final = Joining(
    joints=r"and|but|while|whereas",
    small=r"also|we|i|they|he|she|you|now|then|never|will|must|have|has|had|is|are|strongly|firmly|utterly",
    determiners=r"the|an?|any|every|this|that|these|those|our|their|his|her|its|my|your|each",
    finite=r"has|have|had|is|are|was|were|will|would|did|does|do|must|should|can|could",
    linking=r"of|from|in|at|on|for|with|who|which|that|to|by|near",
    bylines=r"[Bb]y|BY|Words by|Text by",
)

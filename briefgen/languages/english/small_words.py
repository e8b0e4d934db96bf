"""English words that join clauses, and those before an author's name and around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining
from briefgen.languages.offices import Offices

ENGLISH_JOINING: Final = Joining(
    joints=r"and|but|while|whereas",
    small=r"also|we|i|they|he|she|you|now|then|never|will|must|have|has|had|is|are|strongly|firmly|utterly",
    determiners=r"the|an?|any|every|this|that|these|those|our|their|his|her|its|my|your|each",
    finite=r"has|have|had|is|are|was|were|will|would|did|does|do|must|should|can|could",
    linking=r"of|from|in|at|on|for|with|who|which|that|to|by|near",
    bylines=r"[Bb]y|BY|Words by|Text by",
)
ENGLISH_OFFICES: Final = Offices(
    articles="the|an?",
    possessives="his|her|its|their",
    others="former|late|then|deputy|vice|shadow|ex|assistant|future|retired|no|not|like|than|as",
    held=r"is|was|became|remains|works\s+as|serves\s+as|served\s+as",
    adverbs="also|now|still",
    belonging="of|at|for|in|from",
)

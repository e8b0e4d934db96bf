"""English words around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.offices import Offices

ENGLISH_OFFICES: Final = Offices(
    articles="the|an?",
    possessives="his|her|its|their",
    others="former|late|then|deputy|vice|shadow|ex|assistant|future|retired|no|not|like|than|as",
    held=r"is|was|became|remains|works\s+as|serves\s+as|served\s+as",
    adverbs="also|now|still",
    belonging="of|at|for|in|from",
)

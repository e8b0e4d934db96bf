"""Whether the sentence around a passage turns what the passage says.

``surroundings`` cuts out what the same voice says before and behind the words; ``before`` and ``behind`` look
there for what turns them, by the words of the language; ``turning`` asks both, and ``stated`` whether an
entry says it itself.
"""

from __future__ import annotations

from briefgen.checking.scope.claims import claim
from briefgen.checking.scope.shown import in_its_sentence
from briefgen.checking.scope.stated import entry_text
from briefgen.checking.scope.turn import Turn
from briefgen.checking.scope.turning import turns

__all__ = ["Turn", "claim", "entry_text", "in_its_sentence", "turns"]

"""How a language says that words were not said, or are somebody else's, as patterns for a sentence.

They are matched against a sentence as the reading writes it out: its words in lower case with a space after
each, ``❝`` for the quotation and ``●`` for any other. In a pattern ``~6`` is up to six words that end no
clause, ``{verb}`` a part: a word list of ``Factuality``, or one of the parts here, or one that the reading
gives (``any_word``, and the signs of classes of words); a space takes the sign of a word's classes with it,
and ``␣`` is a space alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """Patterns, those of a table a line each behind the reason that they show.

    Attributes:
        parts: What the patterns are made of, by name.
        here: For the sentence of the quotation.
        afterwards: For the sentence behind it.
        continued: For the sentence behind it where that goes on with a quotation.
        earlier: For the sentence before that of the quotation, both with ``‖`` between.
        owner_parts: What the patterns below are made of besides; the group ``owner`` is whose words they are.
        relayed: What passes on somebody's words.
        around: Where each of these may stand, as ``{relayed}``: before the quotation, before a comma, behind.
        others: Patterns for other sentences that name an owner.
    """

    parts: Mapping[str, str]
    here: str
    afterwards: str
    continued: str
    earlier: str
    owner_parts: Mapping[str, str]
    relayed: tuple[str, ...]
    around: tuple[str, str, str]
    others: tuple[str, ...]

"""How a language around a quotation says that it was not said, or that the words are another's.

The frames are lines of a small notation, which ``reading/speech/compact_frames`` reads: words, with ``|``
between those that may stand for each other and ``*`` for any letters; ``{name}`` a list of ``lists``; ``~3``
up to three words of the same clause, ``+3`` up to three words or signs; ``NAME`` one to four words with
capitals, ``@`` the same as whose words they are, ``#`` somebody without a name; ``❝`` the quotation, ``❝!``
one that begins like mockery; ``<`` the beginning of the sentence; ``?`` behind any of these says that it may
be missing. A line begins with its reason and a colon.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Doubting:
    """The frames of a language, in lower case.

    Attributes:
        lists: Words that may stand for each other, by name.
        frames: What takes the words back in their own sentence.
        retracting: What takes them back in the same sentence or the next.
        owning: What says whose words they are, in their own sentence.
        mocking: How words begin that are not meant.
        determiners: Articles and possessives that may stand before the name of whose words they are.
        indefinite: Those before somebody without a name.
    """

    lists: Mapping[str, frozenset[str]]
    frames: str
    retracting: str
    owning: str
    mocking: frozenset[str]
    determiners: frozenset[str]
    indefinite: frozenset[str]

"""Whether the words that describe a speaker set a person apart: *the driver of X*, *the judge told X*.

A description that stays open may mean anybody whom the text names. But whoever it hangs on, and whoever is
spoken to in its clause, is somebody else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import mentions
from briefgen.languages.english.set_apart import APART, MEANWHILE, OTHER
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.proofs import Proof
    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution

_REACH: Final = 120
"""How many code points behind a description are read for a name."""
_ENDS: Final = re.compile(r"[.,;:()\"“”„«»\n—–]")
_APART: Final = re.compile(APART)
_MEANWHILE: Final = re.compile(MEANWHILE)
_OTHER: Final = re.compile(OTHER)


def is_set_apart(proof: Proof, person: Person, found: SpeakerAttribution) -> bool:
    """Whether the clause of a description names the person as another than whom it describes."""
    text, end = proof.source.text, found.speaker.span.end
    if not found.speaker.described:
        return False
    if found.speaker.may_be and (
        _OTHER.search(found.speaker.exact.lower()) or _is_beside(proof, person, found.speaker.span.start)
    ):
        return True
    match = _APART.match(text, end, min(len(text), end + _REACH))
    if match is None:
        return False
    stop = _ENDS.search(text, match.end(), min(len(text), end + _REACH))
    return mentions(text[match.end() : stop.start() if stop is not None else end + _REACH], person)


def _is_beside(proof: Proof, person: Person, start: int) -> bool:
    """Whether the description at ``start`` is in a clause beside the person's: *X wept as the mayor …*."""
    text = proof.source.text
    begin = proof.source.reading.sentence_around(Span(start, start)).start
    return _MEANWHILE.search(text, begin, start) is not None and mentions(text[begin:start], person)

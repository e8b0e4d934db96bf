"""Whether an unnamed spokesman speaks for an organization whose name follows: *ein Sprecher der Bahn*.

In German, French and Spanish; what English says is read in ``institutions``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages import LANGUAGES

if TYPE_CHECKING:
    from briefgen.corpus import Person
    from briefgen.text import Span

_SPEAKING: Final = frozenset[str]().union(*(one.small_words.speaking for one in LANGUAGES))
_SPEAKS_FOR: Final = frozenset[str]().union(*(one.small_words.spokespeople for one in LANGUAGES))
_OF: Final = re.compile(
    r"\s(?:des|der|von der|von|vom|beim|du|de la|de l[’']|d[’']|del|de los|de las|de|des)(?:\s|(?<=[’']))",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+(?:[’'&.-][^\W_]+)*")
_REACH: Final = 120
"""Code points behind the spokesman within which the name stands."""
_GENITIVE: Final = 2
"""Letters that a name may have behind it: *des Ministeriums*."""


def speaks_for(text: str, speaker: Span, organization: Person) -> bool:
    """Whether the words at ``speaker``, in code points of ``text``, mean the organization's spokesman."""
    words = speaker.slice(text).lower().split()
    size = next((at + 1 for at, word in enumerate(words) if word in _SPEAKING), 0)
    if not size or not _SPEAKS_FOR.issuperset(words[:size]):
        return False
    named = speaker.slice(text).split()[:size]
    of = _OF.match(text, speaker.start + len(" ".join(named)))
    if of is None:
        return False
    named = [word.casefold() for word in _WORD.findall(text[of.end() : of.end() + _REACH])]
    return any(_begins(named, _WORD.findall(name)) for name in (organization.name, *organization.aliases))


def _begins(named: list[str], name: list[str]) -> bool:
    """Whether words begin with a name, each of its words perhaps in the genitive."""
    pairs = list(zip(named, (word.casefold() for word in name), strict=False))
    return len(pairs) == len(name) > 0 and all(
        one.startswith(word) and len(one) - len(word) <= _GENITIVE for one, word in pairs
    )

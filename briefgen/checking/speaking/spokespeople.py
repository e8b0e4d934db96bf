"""Whether an unnamed spokesman speaks for an organization whose name follows: *ein Sprecher der Bahn*.

In German, French and Spanish; what English says is read in ``institutions``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.speakers import SPEAKS_FOR
from briefgen.languages import LANGUAGES

if TYPE_CHECKING:
    from briefgen.corpus import Person
    from briefgen.text import Span

_SPEAKING: Final = frozenset[str]().union(*(one.small_words.speaking for one in LANGUAGES))
_OF: Final = re.compile(
    r"\s(?:des|der|von der|von|vom|beim|du|de la|de l[’']|d[’']|del|de los|de las|de|des)(?:\s|(?<=[’']))",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+(?:[’'&.-][^\W_]+)*")
_GOES_ON: Final = re.compile(
    r"[ \u00a0](?!(?:AG|SE|SA|GmbH|SL)\b)(?:[^\W\d_a-zß-ÿ]|(?:für|pour|para|de|du|des|del)\s|d[’'])"
    r"|[-/&]\w"
)
"""What makes a longer name of one: *der SPD Hessen*, *de la Banque de France*, *del Banco Central*."""
_REACH: Final = 120
"""Code points behind the spokesman within which the name stands."""
_GENITIVE: Final = 2
"""Letters that a name may have behind it: *des Ministeriums*."""


def speaks_for(text: str, speaker: Span, organization: Person) -> bool:
    """Whether the words at ``speaker``, in code points of ``text``, mean the organization's spokesman."""
    words = speaker.slice(text).lower().split()
    size = next((at + 1 for at, word in enumerate(words) if word in _SPEAKING), 0)
    if not size or not SPEAKS_FOR.issuperset(words[:size]):
        return False
    named = speaker.slice(text).split()[:size]
    of = _OF.match(text, speaker.start + len(" ".join(named)))
    if of is None:
        return False
    reached = text[of.end() : of.end() + _REACH]
    return any(_begins(reached, _WORD.findall(name)) for name in (organization.name, *organization.aliases))


def _begins(text: str, name: list[str]) -> bool:
    """Whether a text begins with a name and no longer one, each of its words perhaps in the genitive."""
    named = list(zip(_WORD.finditer(text), (word.casefold() for word in name), strict=False))
    if len(named) != len(name) or not name or _GOES_ON.match(text, named[-1][0].end()):
        return False
    words = [(found.group().casefold(), word) for found, word in named]
    return all(one.startswith(word) and len(one) - len(word) <= _GENITIVE for one, word in words)

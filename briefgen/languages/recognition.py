"""Whether a text plainly is in another language than declared, by script and by its commonest words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.languages.language import Language

ENGLISH_COMMON: Final = words("""
    the of and to in a is that for it was on with as at by be this have from or had not are but his
    they which you one were her all she there would their we him been has when who will more no if out
    so said what up its about into than them can only other new some could time these two may then do
    first any my now such like our over me even most made after also did many before must through i he
    said says
    """)
_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f]")
_READ: Final = 4_000
"""How many code points of a text are looked at."""
_AT_HOME: Final = 0.12
"""The share of its commonest words from which a text is in its language without any further look."""
_FOREIGN: Final = 0.06
_ENOUGH: Final = 40
_LEAST_LATIN: Final = 0.3


def is_plainly_other(text: str, declared: Language, languages: Mapping[str, Language]) -> bool:
    """Whether ``text`` is not in the language that it is declared to be in."""
    begun = text[:_READ]
    found = [word.lower() for word in _WORD.findall(begun)]
    share = _share(found, declared)
    if share >= _AT_HOME:
        return False
    letters = len(_LETTER.findall(begun))
    if letters > 20 and len(_LATIN.findall(begun)) < _LEAST_LATIN * letters:
        return True
    others = [_share(found, one) for one in languages.values() if one is not declared]
    best = max(others, default=0.0)
    if best * len(found) >= 2 and best > 2 * share + 0.05:
        return True
    return len(found) >= _ENOUGH and share < _FOREIGN


def _share(found: list[str], language: Language) -> float:
    common = language.speech.common if language.speech is not None else ENGLISH_COMMON
    return sum(word in common for word in found) / max(1, len(found))

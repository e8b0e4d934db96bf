"""By what a person is sorted in a list: the family name first, as far as a name shows which one that is.

A guess decides nothing but an order, and ``sort_name`` in the file of people goes before it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.family_names import ADDRESSES, PARTICLES, PATRONYMICS, REGNAL, SUFFIXES
from briefgen.languages.worldwide.given_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.corpus import Person

_FAMILY_FIRST: Final = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Hangul, Kana and Han: written so, the family name stands first."""
_KOREAN_GIVEN: Final = re.compile("[A-Z][a-z]{1,5}[-‐‑][a-z]{1,6}")
"""No other names have a small letter behind a hyphen."""
_ELIDED: Final = re.compile("(?:[dlDL]|[aeAE]l|[aA][dnrstz]|[aA]s?[hs])(?:['’]|[-‐‑])(?=[^\\W\\d_])")
_NUMERAL: Final = re.compile("[IVX]+")
_JOINING: Final = frozenset({"y", "e", "i"})
_LEAST: Final = 2


def sort_name(person: Person) -> str:
    """What a person is sorted by: ``Leyen, Ursula von der``; an organization by its name."""
    if person.sort_name:
        return person.sort_name
    return person.name if person.kind == "organization" else inverted(person.name)


def inverted(name: str) -> str:
    """A name with the family name first; itself where that cannot be told, or where it stands so."""
    if _FAMILY_FIRST.search(name) or "," in name.rstrip(".").partition(" ")[0]:
        return name
    parts, regnal = _without_addresses(name.replace(",", " ").split())
    while len(parts) > _LEAST and _bare(parts[-1]) in SUFFIXES:
        parts = parts[:-1]
    if regnal or len(parts) < _LEAST or _NUMERAL.fullmatch(parts[-1]):
        return " ".join(parts) or name
    if _stands_first(parts):
        return f"{parts[0]}, {' '.join(parts[1:])}"
    return _around(parts, _family(parts))


def _without_addresses(parts: Sequence[str]) -> tuple[list[str], bool]:
    """A name without what stands before it, and whether that is how a monarch is addressed."""
    first = 0
    while first < len(parts) - 1 and _bare(parts[first]) in ADDRESSES:
        first += 1
    return list(parts[first:]), any(_bare(part) in REGNAL for part in parts[:first])


def _bare(part: str) -> str:
    return part.replace(".", "").casefold()


def _stands_first(parts: Sequence[str]) -> bool:
    """Whether a Chinese, Korean or Vietnamese name is in its own order: *Kim Jong-un*, *Xi Jinping*."""
    if _KOREAN_GIVEN.fullmatch(parts[1]):
        return True
    if _bare(parts[0]) not in GIVEN_NAMES.family_first:
        return False
    given = _bare(parts[0]) in GIVEN_NAMES.male | GIVEN_NAMES.female
    western = _bare(parts[0]) in {"kim", "jo", "lin", "an", "song", "son"} and len(parts) == _LEAST
    return not given and not western and _bare(parts[-1]) not in GIVEN_NAMES.family_first


def _family(parts: Sequence[str]) -> int:
    """Where the family name begins, particles included."""
    first = len(parts) - 1
    if first > _LEAST and parts[first - 1] in _JOINING:  # Ortega y Gasset
        first -= 2
    while first > 1 and _bare(parts[first - 1]) in PARTICLES | PATRONYMICS:
        first -= 1
    return first


def _around(parts: Sequence[str], first: int) -> str:
    """The family name, then the given names and the particles that do not count."""
    family, given = list(parts[first:]), list(parts[:first])
    while len(family) > 1 and family[0].islower() and _bare(family[0]) not in PATRONYMICS:
        given.append(family.pop(0))
    elided = _ELIDED.match(family[0])
    if elided and family[0][0].islower():
        given.append(elided[0])
        family[0] = family[0][elided.end() :]
    return f"{' '.join(family)}, {' '.join(given)}"


def collated(text: str) -> str:
    """A text as a list is sorted by it: without marks on letters, punctuation and capitals."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    spaced = plain.casefold().translate(_FOLDED)
    return " ".join("".join(one if one.isalnum() or one == "," else " " for one in spaced).split())


_FOLDED: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)


def letter(text: str) -> tuple[str, str]:
    """Under which letter a text is listed, and how an address names that.

    Letters of an alphabet are listed one by one; digits, Hangul, Kana and Han characters together.
    """
    first = next((one for one in collated(text) if one.isalnum()), "")
    if first.isascii() and first.isalpha():
        return first.upper(), first
    if not first or first.isdigit():
        return ("0–9", "0-9") if first else ("#", "other")
    script, *rest = unicodedata.name(first, "OTHER").split()
    if script in ("HANGUL", "HIRAGANA", "KATAKANA", "CJK"):
        return {"HANGUL": ("가–힣", "hangul"), "CJK": ("漢字", "han")}.get(script, ("あ–ん", "kana"))
    return first.upper(), "-".join([script, *rest[-1:]]).casefold()

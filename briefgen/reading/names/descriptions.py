"""What a description without a name says of somebody: *the Czech*, *the 22-year-old*, *the senator*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.contract.describing import Describing

Role = Literal["person", "office", "other"]
"""Whether the noun takes up a person already named, an office, or somebody who speaks beside those named."""
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-’'‑][^\W_]+)*")
_ELIDED: Final = re.compile(r"\b[Ll][’'](?=\w)")
_RANK: Final = re.compile(r"\b(?:[Nn]umber|[Nn]o\.|[Nn]úmero|[Nn]uméro|[Nn]ummer) (?=\w)")
_RANKED: Final = "number-"
"""*the world number two* is one noun."""
_ARTICLES: Final = {"die": "f", "la": "f", "le": "m", "el": "m"}
"""Whose age it is: *die 71-Jährige*; German *der* may be a woman's, in another case."""
LONGEST: Final = 8
"""How many words a description has at most."""
_CACHED: Final = 2048


class Description(NamedTuple):
    """What the words say, each None where they do not.

    Attributes:
        role: What kind of noun it is.
        head: The noun.
        origin: The country or place.
        age: In years.
        sex: ``m`` or ``f``.
    """

    role: Role
    head: str
    origin: str | None
    age: str | None
    sex: str | None


def begins_definite(words: str, of: Describing) -> bool:
    """Whether the first word is *the* or its like."""
    first = words[:8].replace("’", "'").partition(" ")[0].lower()
    return first in of.definite or (first.startswith("l'") and "l'" in of.definite)


@lru_cache(maxsize=_CACHED)
def description(words: str, of: Describing) -> Description | None:
    """What ``words`` say of a person; None where they do not begin with *the*, or name or mean no person."""
    spaced = _ELIDED.sub(r"\g<0> ", words)
    first, _, rest = spaced.partition(" ")
    if first.lower().replace("’", "'") not in of.definite or "," in words:
        return None
    aged = re.search(of.age, rest)
    age = aged[1] if aged is not None else None
    outside = rest if aged is None else f"{rest[: aged.start()]} {rest[aged.end() :]}"
    tokens = _before_link(_TOKEN.findall(_RANK.sub(_RANKED, outside)), of)
    if len(tokens) > LONGEST or (not of.before_noun and _is_named(tokens, of)):
        return None
    lows = [token.lower() for token in tokens]
    origin = origin_in(lows, of)
    head = _head(tokens, lows, of)
    if head is None:
        if lows and (origin is None or not _is_origin(lows, of)):
            return None
        if origin is None and age is None:
            return None
        sex = _sex(lows, of) or (_ARTICLES.get(first.lower()) if age is not None else None)
        return Description("person", lows[-1] if lows else "", origin, age, sex)
    return Description(_role(head, of), head, origin, age, _sex([*lows], of))


def _before_link(tokens: Sequence[str], of: Describing) -> list[str]:
    """The words before *of*, *from* or *who*."""
    at = next((at for at, token in enumerate(tokens) if at and token.lower() in of.linking), len(tokens))
    return [*tokens[:at]]


def _is_named(tokens: Sequence[str], of: Describing) -> bool:
    """Whether a name follows: *le ministre Jean Petit*."""
    return any(token[0].isupper() and token.lower() not in of.origins for token in tokens)


def _is_origin(lows: Sequence[str], of: Describing) -> bool:
    """Whether the noun itself is one of origin: *the Czech*, *the young New Yorker*."""
    last = lows[-1] if of.before_noun else lows[0]
    return last in of.origins or "-".join(lows[-2:]) in of.origins or lows[-1] in of.origins


def _head(tokens: Sequence[str], lows: Sequence[str], of: Describing) -> str | None:
    """The noun: the last word where adjectives stand before it, or else the first that is one."""
    places = [len(lows) - 1] if of.before_noun else range(len(lows))
    for at in places:
        if at >= 0 and noun_role(lows[at], of) is not None and (tokens[at].islower() or _is_german(of)):
            return lows[at]
    return None


def _is_german(of: Describing) -> bool:
    return "der" in of.definite


def noun_role(low: str, of: Describing) -> Role | None:
    """What kind of person the noun ``low``, in lower case, means; None where it means none."""
    bare = low.removeprefix("ex-")
    if bare.startswith("ex") and bare[2:] in of.persons | of.offices:
        bare = bare[2:]
    if bare in of.persons or bare.startswith(_RANKED):
        return "person"
    if bare in of.offices:
        return "office"
    if bare in of.others:
        return "other"
    if bare in of.no_persons or bare in of.origins:
        return None
    return "person" if bare.endswith(of.endings) and len(bare) > 5 else None


def _role(head: str, of: Describing) -> Role:
    return noun_role(head, of) or "person"


def _sex(lows: Sequence[str], of: Describing) -> str | None:
    if any(low in of.female for low in lows):
        return "f"
    return "m" if any(low in of.male for low in lows) else None


def origin_in(lows: Sequence[str], of: Describing) -> str | None:
    """The country or place that one of the words, or two together, stand for."""
    for at, low in enumerate(lows):
        found = of.origins.get(low) or of.origins.get("-".join(lows[at : at + 2]))
        if found is None and "-" in low:
            found = of.origins.get(low.rpartition("-")[0]) or of.origins.get(low.partition("-")[0])
        if found is not None:
            return found
    return None

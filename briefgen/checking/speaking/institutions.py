"""Whether *the company*, *the ministry* or its unnamed spokesman means an organization named just before.

Only English is read so. A description means the organization whose name holds the noun, or any company; it
means nothing where the text has named or introduced another one in the meantime.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.languages.english import institutions as english
from briefgen.languages.english.names import ENGLISH_NAMES
from briefgen.reading.function_words import CALENDAR, STARTERS
from briefgen.reading.names.given_names import gender
from briefgen.reading.names.resolution import DESCRIBING
from briefgen.reading.names.titles import TITLES
from briefgen.reading.speech.sentences.cue_words import STRONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.corpus import Person
    from briefgen.reading import SpeakerAttribution
    from briefgen.reading.marks.pairing import QuotedSpan

_SPOKES: Final = f"(?:{'|'.join(sorted(english.SPOKESPEOPLE))})"
_WORD: Final = r"[a-z][a-z-]{0,20}"
_FOR: Final = re.compile(
    rf"(?:an?|the|one|another) ({_WORD} )?{_SPOKES} (?:for|of|at|from|with) (?:the|that|this) "
    rf"((?:{_WORD} ){{0,2}}?{_WORD})(?= ([a-z]+)\b|\W)",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    rf"(?:the|this|that) ((?:{_WORD} ){{0,2}}?{_WORD})(?:['’]s ({_WORD} )?{_SPOKES})?", re.IGNORECASE
)
_HEAD_ENDS: Final = re.compile(r" (?:of|for|on|de|du|in|at) | ?[,(]")
_NAME: Final = re.compile(
    r"[A-Z][\w’'&-]{0,30}(?:\.|(?:(?: (?:of|and|&|the|for|de)){0,2} [A-Z][\w’'&-]{0,30}){0,6})"
)
_REACH: Final = 2500
"""Code points back to the name of the organization."""
_LONGEST: Final = 120


def is_called(
    text: str,
    found: SpeakerAttribution,
    organization: Person,
    people: Iterable[Person],
    quoted: Sequence[QuotedSpan],
) -> bool:
    """Whether the words that ``text`` has for a speaker mean the organization, or its unnamed spokesman."""
    start = found.speaker.span.start
    noun = _noun(text, start, found.speaker.exact)
    if noun is None:
        return False
    told = _outside(text, max(0, start - _REACH), start, quoted)
    named = _last(told, organization)
    if named is None:
        return False
    since = told[named:]
    others = [one for one in people if one is not organization]
    heads = _heads(organization)
    if noun in heads:
        return not _has_another(since, noun, [one for one in others if noun in _heads(one)])
    return (
        _may_be(noun, organization.name, heads)
        and not _has_another(since, noun, others)
        and not any(_is_institution(since, name, others) for name in _NAME.finditer(since))
    )


def _noun(text: str, start: int, exact: str) -> str | None:
    """The words behind *the* that take an institution up, in lower case."""
    spoken = _FOR.match(text, start, start + _LONGEST)
    if spoken is not None:
        speaks = spoken[3] is None or spoken[3] in STRONG or spoken[3].endswith("ly")
        return spoken[2].lower() if speaks and _is_still(spoken[1]) else None
    own = _OWN.fullmatch(exact)
    return own[1].lower() if own is not None and _is_still(own[2]) else None


def _is_still(modifier: str | None) -> bool:
    return modifier is None or modifier.strip().lower() not in english.NO_LONGER


def _outside(text: str, begin: int, end: int, quoted: Sequence[QuotedSpan]) -> str:
    """The text between two places, with spaces for what stands between quotation marks."""
    letters = list(text[begin:end])
    for span in quoted:
        low, high = max(span.outer.start, begin) - begin, min(span.outer.end, end) - begin
        if low < high:
            letters[low:high] = " " * (high - low)
    return "".join(letters)


def _last(told: str, organization: Person) -> int | None:
    """Where the last mention of the organization by its name ends, or None."""
    ends = [
        match.end()
        for name in (organization.name, *organization.aliases)
        if name[:1].isupper()
        for match in re.finditer(rf"(?<!\w){re.escape(name.removeprefix('The '))}(?!\w)", told)
    ]
    return max(ends, default=None)


def _heads(organization: Person) -> set[str]:
    """The nouns of its names: *ministry* of *Ministry of Forests*, *water board* of *Orme Water Board*."""
    heads = set()
    for name in (organization.name, *organization.aliases):
        parts = _HEAD_ENDS.split(name, maxsplit=1)[0].casefold().split()
        heads |= {" ".join(parts[-count:]) for count in (1, 2) if len(parts) >= count}
    return heads


def _may_be(noun: str, name: str, heads: set[str]) -> bool:
    if noun in english.ANY_INSTITUTION:
        return True
    return noun in english.COMPANIES and heads.isdisjoint(english.NO_COMPANIES) and name[:1].isupper()


def _has_another(since: str, noun: str, others: Iterable[Person]) -> bool:
    """Whether another institution has been named, or introduced as *another company*, in the meantime."""
    introduced = rf"\b(?:{'|'.join(sorted(english.OTHERS))}) {DESCRIBING}{{0,3}}{re.escape(noun)}\b"
    if re.search(introduced, since, re.IGNORECASE) is not None:
        return True
    if re.search(rf"(?<!\w){re.escape(noun.title())}(?!\w)", since) is not None:
        return True
    return any(one.kind == "organization" and _last(since, one) is not None for one in others)


def _is_institution(since: str, name: re.Match[str], others: Iterable[Person]) -> bool:
    """Whether a capitalised run may name another institution: no person, place or day."""
    parts = name[0].rstrip(".").split()
    while parts and (parts[0].lower() in STARTERS | TITLES | CALENDAR or parts[0].lower() == "in"):
        parts = parts[1:]
    if not parts or all(part.lower() in CALENDAR | TITLES for part in parts):
        return False
    if gender(parts[0].lower()) is not None or _is_persons(parts, others):
        return False
    before = since[: name.start()].split()
    if any(part.lower() in ENGLISH_NAMES.organisations for part in parts):
        return True
    return not (before and before[-1].lower() in english.LOCATING)


def _is_persons(parts: Sequence[str], others: Iterable[Person]) -> bool:
    bare = {re.sub(r"['’]s$", "", part) for part in parts}
    return any(one.kind != "organization" and bare <= set(one.name.split()) | {"and"} for one in others)

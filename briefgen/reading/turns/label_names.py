"""The name that a label gives: without brackets, office and numbering, and with the parts in order.

A label names somebody if each of its words has a capital letter, belongs to names or is an office. An office
with a name in brackets (*The Prime Minister (Mr Tom Reed)*) is that person; brackets after a name hold a
party, a seat or a time.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefgen.languages.worldwide.turn_words import ADDRESS, NEVER, NUMBERING, ROLES, SMALL
from briefgen.reading.names.given_names import FEMALE, MALE
from briefgen.reading.names.titles import TITLES

_BRACKETS: Final = re.compile(r"\s?[(\[]([^()\[\]]{0,60})[)\]]")
_WORD: Final = re.compile(r"[^\s,&/]+")
_NUMBERED: Final = re.compile(r"(?:[^\W\d_]{2,5}\.\s)?\d{1,4}[.)]?\s+(?=[^\W\d_])")
_LONGEST: Final = 7
_NAMELESS: Final = ROLES | TITLES | ADDRESS | SMALL | NUMBERING
_UNCAPITALISED: Final = SMALL | ROLES | ADDRESS | NUMBERING
_MARKS: Final = frozenset('!?;“”"«»„@=<>{}|\\')


class Named(NamedTuple):
    """Whom a label names.

    Attributes:
        name: As printed, without brackets.
        office: The office before the brackets that the name is taken from.
    """

    name: str
    office: str | None = None


def named(raw: str) -> Named | None:
    """Whom a label names, or None where it names nobody."""
    whole = _NUMBERED.sub("", raw.strip(), count=1)
    outside = _BRACKETS.split(whole, maxsplit=1)[0]
    head, _, rest = (part.strip() for part in outside.partition(","))
    head = head.rstrip(" .") if len(head) > 2 else head.strip(" .")
    if not head or not _may_name(head):
        return None
    if rest and head.isupper() and _is_given(rest):
        return Named(f"{rest} {head}")
    if is_office(head):
        held = next((one for one in _BRACKETS.findall(whole) if _is_person(one)), None)
        return Named(held, head) if held is not None else Named(head)
    return Named(head)


def is_office(head: str) -> bool:
    """Whether a label is an office or a part in the conversation alone, and no name."""
    low = [_bare(token) for token in _WORD.findall(head)]
    held = any(one in ROLES or one in TITLES for one in low)
    if low[:1] in (["the"], ["el"], ["la"]):
        return low[0] == "the" or held
    return held and all(one in _NAMELESS or one[:1] in "#0123456789" for one in low)


def is_personal(raw: str) -> bool:
    """Whether a label is plainly somebody's: by address, office, brackets, a given name, or *REED, Tom*."""
    low = [_bare(token) for token in _WORD.findall(raw)]
    if low[:1] and (low[0] in ADDRESS - {"the"} or low[0] in MALE or low[0] in FEMALE):
        return True
    if any(one in ROLES and len(one) > 1 for one in low):
        return True
    head, _, rest = raw.partition("(")[0].partition(",")
    if rest.strip() and head.isupper():
        # *SALEM, Ohio (AP)* is where a report was written; *REED, Tom (Labour)* is a speaker.
        return _bare(rest.split()[0]) in MALE | FEMALE
    return "(" in raw and len(head.split()) > 1 and not head.isupper()


def _bare(token: str) -> str:
    return token.casefold().strip(".()[]")


def _is_given(rest: str) -> bool:
    tokens = rest.split()
    return 0 < len(tokens) <= 3 and all(
        token[0].isupper() and not (token.isupper() and len(token) > 2) and _bare(token) not in ROLES | TITLES
        for token in tokens
    )


def _is_person(held: str) -> bool:
    """Whether brackets after an office hold who has it: *Mr Tom Reed*, *Mora López*."""
    tokens = held.split()
    named_ones = [token for token in tokens if _bare(token) not in ADDRESS]
    if not named_ones or not all(token[0].isupper() or _bare(token) in SMALL for token in named_ones):
        return False
    return len(tokens) > 1 and not any(_bare(token) in ROLES for token in tokens)


def _may_name(head: str) -> bool:
    tokens = _WORD.findall(head)
    if not 0 < len(tokens) <= _LONGEST or head.casefold() in NEVER or tokens[0].casefold() in NEVER:
        return False
    if _MARKS.intersection(head) or not tokens[0][0].isalpha():
        return False
    low = [_bare(token) for token in tokens]
    if tokens[0][0].islower() and not (low[0] in ADDRESS | NUMBERING and any(one in ROLES for one in low)):
        return False
    return all(
        not token[0].islower() or one in _UNCAPITALISED for token, one in zip(tokens, low, strict=True)
    )

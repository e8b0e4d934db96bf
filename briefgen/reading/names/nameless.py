"""Whom *he*, *she* and *it* stand for where the text gives no name: a source, an officeholder, a company.

Each looks at the sentence right before the pronoun only, with the quotations in it blanked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from briefgen.languages.english.describing import ENGLISH_DESCRIBING
from briefgen.languages.vocabulary import words
from briefgen.reading.names.titles import TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.names.proper_names import Names

_SENTENCE = re.compile(r"[.!?][”\"’')\]]*\s+(?=[“\"‘'(\[]?[A-Z])|\n+")
_SUBJECTS = ENGLISH_DESCRIBING.offices | ENGLISH_DESCRIBING.others | ENGLISH_DESCRIBING.persons
_SPEAKING = ENGLISH_DESCRIBING.others | words(
    "coach mother father boss manager teacher doctor nurse passenger survivor villager shopkeeper executive"
    " investigator prosecutor volunteer"
)
_NEW = frozenset({"a", "an", "one"})
_SOURCE = re.compile(
    r"\b((?:[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w’'-]{1,24}[’']s) (?:[a-z-]+ ){0,3}?([a-z-]+))"
    r"(?=,? (?:who|whose|in|at|from|of|for|with|on|near|by|close|familiar|briefed|involved|speaking|there"
    r"|also|later|then|has|had|was|is|said|told|says|tells|added|confirmed)\b| \()"
    r"(?=([^.]{0,80}? (?:said|told|says|tells|added|confirmed)\b))"
)
"""Somebody without a name who speaks: *a senior official said*, *Hill’s coach, who …, told*."""
_NAMED_BEHIND = re.compile(r"[^.,]{0,60}, [A-Z][\w’'-]{1,20} [A-Z]|,? (?:[a-z]+ ){0,2}[A-Z]")
_NAMED_BEFORE = re.compile(r"[A-Z][\w’'-]*,\s$")
"""A description beside the name of whom it describes: *Ann Lee, a pilot, said*."""
_CLOSING = frozenset("”\"’'»")
_MEN_AND_WOMEN = {
    **dict.fromkeys(("brother", "son", "husband", "uncle", "nephew", "father", "policeman"), "m"),
    **dict.fromkeys(("sister", "daughter", "wife", "aunt", "niece", "mother", "policewoman"), "f"),
}
_KIN = re.compile(rf"\b(?:{'|'.join(_MEN_AND_WOMEN)})\b")
_RELATION = re.compile(
    r"(?:But |And |Outside, )?((?:His|Her|Their|[A-Z][\w’'-]{1,24}[’']s) (?:[a-z-]+ )?"
    rf"({'|'.join(_MEN_AND_WOMEN)}))"
    r" (?![^.]*[A-Z]|and\b|(?:had |has )?died\b|was (?:killed|shot|born|buried)\b)"
)
"""Somebody's relation without a name, whom the sentence is about: *His sister wept.*"""
_HE_OR_SHE = re.compile(r"\b(?:he|she)\b")
_HIMSELF = re.compile(r"(?: that)? (?:he|she)\b")
"""*Hill’s coach said he had called*: the coach himself, rather than anybody else."""
_BODY = re.compile(
    r"(?:\A|(?<=[.!?”\"]) )(?:But |And |Meanwhile, )?(?:The )?"
    r"([A-Z][\w’'&-]{0,30}(?: (?:of |for |and |the )?[A-Z][\w’'&-]{0,30}){0,5})"
    r" (?:has |have |had |also |later |still )?"
    r"(?:said|says|told|added|announced|confirmed|denied|insisted|blamed|apologi[sz]ed|argued|called|described)\b"
)
_OFFICE = re.compile(
    r"(?:\A|, |; |[.!?] |\b(?:how|that|as|when|what|where|why|because) )"
    rf"([Tt]he (?:[a-z-]+ )?({'|'.join(sorted(_SUBJECTS))}))"
    r"(?= (?!of\b|for\b|and\b|or\b)[a-z])"
)
"""A definite description that opens a clause: *In May, the candidate told …*."""
_NAME = re.compile(r"[A-Z][\w’-]{1,24}(?: [A-Z][\w’-]{1,24}){0,3}")
_NEAR = 400


class Antecedent(NamedTuple):
    """Whom a pronoun stands for.

    Attributes:
        name: The full name.
        certain: Whether nobody else in that sentence may be meant and the person is known to fit.
    """

    name: str
    certain: bool


def within(offset: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether ``offset`` lies in one of the ``quoted`` stretches, which are in order."""
    index = bisect_right(quoted, (offset, offset + 1 << 32)) - 1
    return index >= 0 and quoted[index][0] <= offset < quoted[index][1]


def body(text: str, names: Names, offset: int, quoted: Sequence[tuple[int, int]]) -> Antecedent | None:
    """The organisation that spoke last in the paragraph: *SunHop said … “…,” it said*; no person."""
    begin = max(text.rfind("\n", 0, offset) + 1, offset - _NEAR)
    told = _outside(text, begin, offset, quoted)
    found = None
    for match in _BODY.finditer(told):
        found = match[1]
    if (
        found is None
        or found.split()[0].lower() in TITLES
        or names.is_person(names.full(tuple(found.split())))
    ):
        return None
    return Antecedent(found, certain=False)


def _outside(text: str, begin: int, end: int, quoted: Sequence[tuple[int, int]]) -> str:
    """The text between two places without its quotations, but with the stop that ends a sentence in one."""
    kept: list[str] = []
    at = begin
    for start, stop in quoted[max(0, bisect_right(quoted, (begin, end)) - 1) :]:
        if start >= end:
            break
        if stop > at:
            kept += [text[at:start], ". " if text[stop - 2 : stop - 1] == "." else " "]
            at = stop
    kept.append(text[at:end])
    return "".join(kept).rstrip()


def _speaks(source: re.Match[str]) -> bool:
    """Whether a noun is that of somebody who speaks; whoever is new to the text may be anybody."""
    new = source[1].split(" ", 1)[0].lower() in _NEW
    return source[2] in _SPEAKING or (new and source[2] in ENGLISH_DESCRIBING.persons)


def unnamed(text: str, sex: str, offset: int, quoted: Sequence[tuple[int, int]]) -> Antecedent | None:
    """A source or somebody's relation who speaks: *a senior official said*, *Hill’s coach told*."""
    begin = max(0, offset - _NEAR)
    if not any(map(_speaks, _SOURCE.finditer(text, begin, offset))) and not _KIN.search(text, begin, offset):
        return None
    sentence = _SENTENCE.split(_outside(text, begin, offset, quoted))[-1]
    relation = _RELATION.match(sentence)
    if relation is not None and _MEN_AND_WOMEN[relation[2]] == sex:
        return Antecedent(relation[1], certain=False)
    match = next(filter(_speaks, _SOURCE.finditer(sentence)), None)
    if match is None or _NAMED_BEHIND.match(sentence, match.end(1)):
        return None
    if _NAMED_BEFORE.search(sentence, 0, match.start()):
        return None
    owned = match[1].split(" ", 1)[0].lower() not in _NEW
    himself = _HIMSELF.match(sentence, match.end(3)) if owned else None
    if _HE_OR_SHE.search(sentence, himself.end() if himself is not None else match.end(3)):
        return None
    if _MEN_AND_WOMEN.get(match[2], sex) != sex:
        return None
    return Antecedent(match[1], certain=not owned)


def office(
    text: str, names: Names, sex: str, offset: int, quoted: Sequence[tuple[int, int]]
) -> Antecedent | None:
    """*the candidate repeated it. “…,” he said*: the subject of a sentence that names nobody."""
    begin = max(0, offset - _NEAR)
    if _OFFICE.search(text, begin, offset) is None:
        return None
    sentence = _SENTENCE.split(_outside(text, begin, offset, quoted))[-1]
    match = _OFFICE.search(sentence)
    if match is None or _HE_OR_SHE.search(sentence, match.end()) or _OFFICE.search(sentence, match.end()):
        return None
    if _MEN_AND_WOMEN.get(match[2], sex) != sex or _names_somebody(sentence, names):
        return None
    return Antecedent(match[1][0].lower() + match[1][1:], certain=False)


def _names_somebody(sentence: str, names: Names) -> bool:
    for match in _NAME.finditer(sentence):
        parts = tuple(match[0].split())
        full = names.full(parts)
        if names.is_person(full) or (len(full) > 1 and names.may_be_person(full)):
            return True
    return False

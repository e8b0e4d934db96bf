"""A share within a group labelled as its share of all: *64 percent of women* as the share of women."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.checking.prose.stems import is_same_stem, words_of
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted
    from briefgen.languages.contract.measured import Measured

_CONTENT: Final = 4
"""Letters of the shortest word that says something of its own."""


def other_share(one: Counted) -> Misread | None:
    """The words of a label that turn the share round, or take the group for all."""
    for at, group in enumerate(one.theirs.share_within):
        held = _held(one, group)
        if held is None:
            continue
        for known in one.own:
            said = _turned(known, at).search(one.label)
            if said is None and whole_words(known.share_within[at]).search(one.label) is None:
                said = whole_words(known.everybody).search(one.label)
            if said is not None:
                return Misread(said.group(), held)
    return None


def other_group(one: Counted) -> Misread | None:
    """A label without the words that pick those of whom a share is taken: *of those* under thirty."""
    if not one.theirs.restricted or not one.is_share:
        return None
    found = re.compile(one.theirs.restricted, re.IGNORECASE).match(one.text, one.place.end, one.sentence.end)
    if found is None or whole_words(one.theirs.polled).search(found.group()):
        return None
    picked = re.findall(r"\w+", found[1])
    told = re.findall(r"\w+", one.label)
    if any(word.isdigit() and word in told for word in picked) or _share_a_stem(found[1], one.label):
        return None
    return Misread(one.label, Span(one.place.start, found.end()))


def part_of_another(one: Counted) -> Misread | None:
    """A label of the whole for a part of it: *$80 million, of which $12 million went on fees*."""
    if not one.theirs.part or not one.is_money:
        return None
    opened = re.compile(rf"(?:{one.theirs.part})\s(?:[a-z]+\s)?[$€£]?\Z").search(
        one.text, one.wide[0].start, one.place.start
    )
    if opened is None or _share_a_stem(one.near[1].slice(one.text), one.label):
        return None
    whole = Span(one.sentence.start, opened.start())
    if not _share_a_stem(whole.slice(one.text), one.label):
        return None
    return Misread(one.label, Span(opened.start(), one.near[1].end))


def whole_of_a_part(one: Counted) -> Misread | None:
    """A label of the part for the whole that it is taken of: *of the 40 nurses, 30 are women*."""
    if not one.theirs.whole:
        return None
    opened = re.compile(rf"(?:{one.theirs.whole})\s\Z", re.IGNORECASE).search(
        one.text, one.sentence.start, one.place.start
    )
    after = next((span for span in one.others if span.start > one.place.end), None)
    if opened is None or after is None or one.text[one.place.end : after.start].rstrip()[-1:] != ",":
        return None
    part = [word for word in words_of(one.text[after.end : one.sentence.end]) if len(word) >= _CONTENT]
    whole = one.text[one.place.end : after.start]
    said = next(
        (
            word
            for word in words_of(one.label)
            if any(is_same_stem(word.lower(), other.lower()) for other in part)
        ),
        None,
    )
    if said is None or _share_a_stem(whole, said):
        return None
    return Misread(said, Span(opened.start(), one.place.end))


def _share_a_stem(some: str, others: str) -> bool:
    return any(
        is_same_stem(word.lower(), other.lower())
        for word in words_of(some)
        for other in words_of(others)
        if min(len(word), len(other)) >= _CONTENT
    )


def _held(one: Counted, group: str) -> Span | None:
    """The number with the group within which it is a share."""
    before, behind = (_filled(pattern, group) for pattern in one.theirs.shared)
    found = before.search(one.text, one.near[0].start, one.place.start)
    if found is not None:
        return Span(found.start(), one.place.end)
    after = behind.match(one.text, one.place.start, one.sentence.end)
    return Span(one.place.start, after.end()) if after is not None else None


def _turned(known: Measured, at: int) -> re.Pattern[str]:
    return _filled(rf"\b(?:{known.share})", known.share_within[at])


@cache
def _filled(pattern: str, group: str) -> re.Pattern[str]:
    return re.compile(
        pattern.replace("{{", "{").replace("}}", "}").replace("{group}", f"(?:{group})"), re.IGNORECASE
    )

"""A number of one company, team or body labelled as that of another.

Asked only where the sentence gives each its own: the one named in the label stands by another number, and
somebody else, whom the label leaves out, stands before this one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.checking.prose.stems import is_same_name, is_same_stem, words_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.measures.labels import Counted

_NAME: Final = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\w-]{2,}(?:['’]s)?")


_ELLIPTIC: Final = re.compile(r",\s(?:and\s|but\s)?(?:its|his|her|their|the|an?)\s(?:[a-z]+\s)?([a-z]+)\s\Z")
_HEAD_NOUN: Final = re.compile(r"(?i:\b(?:the|an?|its|his|her|their))\s([a-z]{3,})")
"""What has a number without a verb of its own, in English, and what may have the one before it."""


def other_owner(one: Counted) -> Misread | None:
    """The name of a label that has another number in the sentence."""
    own = [name for name, _ in _names(one.label, Span(0, len(one.label)))]
    if not own or not one.others or one.is_measure:
        return None  # the owner of money and measures is compared as prose is
    before = one.near[0]
    mine = [name for span in one.near for name, _ in _names(one.text, span)]
    for name in own:
        if any(is_same_name(name, known) for known in mine):
            continue
        there = [at for known, at in _names(one.text, one.sentence) if is_same_name(name, known)]
        if not there or not any(_has_own_number(one, at) for at in there):
            continue
        for rival, at in _names(one.text, before):
            if not any(is_same_name(rival, known) for known in own) and _owns(one, at):
                return Misread(name, at)
    return None


def _names(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    for found in _NAME.finditer(text, span.start, span.end):
        yield re.sub(r"['’]s\Z", "", found.group()), Span(*found.span())


def _owns(one: Counted, at: Span) -> bool:
    """Whether a name is no place or party behind a preposition."""
    before = one.text[max(one.sentence.start, at.start - 14) : at.start]
    return _behind(one.theirs.not_owned).search(before) is None


def _has_own_number(one: Counted, at: Span) -> bool:
    """Whether a name stands before another number, with no third one between."""
    if not _owns(one, at):
        return False
    numbers = sorted((*one.others, one.place), key=lambda span: span.start)
    after = next((span for span in numbers if span.start >= at.end), None)
    if after is None or after == one.place:
        return False
    return _is_bare(one, after) or _is_bare(one, one.place)  # others are compared as prose is


def _is_bare(one: Counted, number: Span) -> bool:
    """Whether nothing that is counted stands behind a number: *and its rival 286*."""
    found = [figure.span for figure in one.reading.figures if figure.span.overlaps(number)]
    return all(span in one.reading.numerals for span in found)


@cache
def _behind(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\s(?:the\s|den\s|la\s|le\s|el\s)?\Z", re.IGNORECASE)


def other_subject(one: Counted) -> Misread | None:
    """The noun of a label that has the number before: *the whale weighed 30 tons, its calf 3 tons*."""
    earlier = [span for span in one.others if span.end <= one.place.start]
    found = _ELLIPTIC.search(one.text, one.wide[0].start, one.place.start) if earlier else None
    if found is None or one.reading.tag[:2] != "en":
        return None
    told = words_of(one.label)
    if any(is_same_stem(found[1], word.lower()) for word in told):
        return None
    for other in _HEAD_NOUN.finditer(one.text, one.sentence.start, earlier[-1].start):
        for word in told:
            if is_same_stem(other[1], word.lower()):
                return Misread(word, Span(found.start(1), one.place.end))
    return None


def other_leader(one: Counted) -> Misread | None:
    """The name of a label that has the other of two numbers: *A leads B 43 to 31*."""
    if not one.theirs.leading or len(one.others) != 1:
        return None
    first, second = sorted((one.place, *one.others), key=lambda span: span.start)
    low = one.text[one.sentence.start : first.start]
    found = re.search(rf"\b(?:{one.theirs.leading})\s(?:the\s)?(?=[A-ZÀ-ÖØ-Þ])", low)
    if (
        found is None
        or re.fullmatch(r"[\s%]*(?:percent |points? )?(?:to|–|-|—)\s?", one.text[first.end : second.start])
        is None
    ):
        return None
    leaders, led = low[: found.start()], low[found.end() :]
    wrong, right = (led, leaders) if one.place == first else (leaders, led)
    for name, _ in _names(one.label, Span(0, len(one.label))):
        if any(is_same_name(name, known) for known, _ in _names(wrong, Span(0, len(wrong)))) and not any(
            is_same_name(known, other)
            for known, _ in _names(right, Span(0, len(right)))
            for other, _ in _names(one.label, Span(0, len(one.label)))
        ):
            return Misread(name, Span(one.sentence.start, second.end))
    return None


def other_body(one: Counted) -> Misread | None:
    """The body that a label names, where the source first speaks of it later, and here of others."""
    named = any(at.start > one.sentence.start for _, at in _names(one.text, one.sentence))
    if not named:
        return None
    for known in one.own:
        for found in whole_words(known.bodies).finditer(one.label):
            word = found.group().lower()
            heads = [
                match
                for match in whole_words(known.bodies).finditer(one.text)
                if is_same_stem(match.group().lower(), word)
            ]
            if (
                heads
                and all(match.start() > one.sentence.end for match in heads)
                and _is_owner(one, found.start())
            ):
                return Misread(found.group(), one.sentence)
    return None


def _is_owner(one: Counted, at: int) -> bool:
    """Whether a body stands behind *by* or *of* in a label."""
    return (
        re.search(
            r"\b(?:by|of|from|to|von|vom|der|des|durch|an|par|du|de|à|por|del|a)\s(?:[^\W\d_][\w’'-]*\s){0,3}\Z",
            one.label[:at],
        )
        is not None
    )

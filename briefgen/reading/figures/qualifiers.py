"""The words beside a number that bound it, call it rough or doubt it: *over*, *at least*, *planned*.

They are looked up by the words next to the number, longest first: *no more than* is not *more than*.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import spelled
from briefgen.reading.figures.durations import tells_how_long
from briefgen.reading.figures.grammar import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.languages import Language
    from briefgen.languages.contract.numbers import Bound, Numbers

_REACH: Final = 64
"""Code points before a number in which the longest qualifier lies."""
_WORDS: Final = re.compile(r"\S+")
_OTHER_SIDE: Final[dict[str, Bound]] = {"more-than": "at-most", "less-than": "at-least"}
_NO: Final = re.compile(
    r"\b(?:no|none|nothing|nobody)\s(?:[a-z-]+\s){0,2}?"
    r"(?:(?:may|can|could|must|shall|should|will|would|is|was|are|were)\s(?:be\s)?)?\Z",
    re.IGNORECASE,
)
_OPENING: Final = "([“‘\"'«„—–"
_ELIDED: Final = re.compile("(?:[cdjlmnst]|qu|lorsqu|puisqu)'")
"""A word without its vowel before one that begins with one: *d'environ*."""
_MOST_WORDS: Final = 6
_ADDED: Final = (
    r"(?!(?<=plus)[ \u00a0\n](?:tax(?:es)?|vat|interest|expenses|costs?|fees?|tips?|benefits|bonus(?:es)?|an?"
    r"|the|[\d$€£]))"
)
"""What *plus* adds to an amount, where it is no *or more*: *$30 plus tax*."""
# What follows begins anew: *50 tanks or more than half of them*, *at least 20 times*, *plus $2*.
_THAN: Final = r"(?!\s+than\b)(?!\s+[\d$€£¥₩])"
_AFTER_EVERY: Final = r"(?![\w-])"


class Before(NamedTuple):
    """A qualifier before a number.

    Attributes:
        start, end: Where it stands, in code points.
        bound: How it bounds the number; None where that is not told by a bound alone.
        doubts: Whether it says that the number is planned, claimed or of a part only.
    """

    start: int
    end: int
    bound: Bound | None
    doubts: bool = False


class _Words(NamedTuple):
    """A language's qualifiers, to be looked up."""

    bounds: Mapping[str, Bound]
    ends_of_bounds: frozenset[str]
    placing: frozenset[str]
    few_things: re.Pattern[str]
    limits: frozenset[str]
    doubts: frozenset[str]
    fillers: frozenset[str]
    determiners: frozenset[str]
    after: re.Pattern[str]
    bounds_after: Mapping[str, Bound]


@cache
def _words(language: Language) -> _Words:
    numbers = language.numbers
    bounds = {
        form: bound
        for bound, phrases in numbers.before.items()
        for phrase in phrases
        for form in _forms(phrase, numbers)
    }
    measured = (*numbers.scales, *numbers.currencies, *numbers.percent, *numbers.rated)
    return _Words(
        bounds,
        frozenset(form.split()[-1] for form in bounds),
        frozenset(form for one in numbers.placing for form in _forms(one, numbers) if form != one),
        re.compile(rf"\d\d?\s(?!{any_of(measured)})[^\W\d]", re.IGNORECASE),
        frozenset(form for phrase in numbers.limits_before for form in _forms(phrase, numbers)),
        frozenset(numbers.doubts),
        frozenset(numbers.fillers),
        frozenset((*numbers.determiners, *numbers.fillers)),
        _after(numbers),
        {phrase: bound for bound, phrases in numbers.after.items() for phrase in phrases},
    )


def _forms(phrase: str, numbers: Numbers) -> Iterator[str]:
    """A limit as it stands before an amount, and before the article of one."""
    yield phrase
    for article in () if phrase in numbers.unarticled else numbers.articled:
        form = f"{phrase} {article}"
        for apart, together in numbers.contracted:
            if form.endswith(f" {apart}"):
                form = form.removesuffix(apart) + together
        yield form


def _after(numbers: Numbers) -> re.Pattern[str]:
    found = [phrase for phrases in numbers.after.values() for phrase in phrases]
    glued = [phrase for phrase in found if not phrase[0].isalpha()]
    worded = [phrase for phrase in found if phrase[0].isalpha()]
    joined = [phrase for phrase in worded if phrase.split()[0] in numbers.joints]
    others = [phrase for phrase in worded if phrase not in joined]
    resumes = rf"(?!{any_of(numbers.resumes)}(?!\w))" if numbers.resumes else ""
    return re.compile(
        rf"(?P<glued>{any_of(glued)})(?![\w$€£-]|\s*[\d$€£])"
        rf"|,?[ \u00a0\n](?:(?P<joined>{any_of(joined)}){_AFTER_EVERY}(?!\s+{resumes}[\w$€£¥₩])"
        rf"|(?P<other>{any_of(others)}){_AFTER_EVERY}{_THAN}{_ADDED}"
        rf"|(?P<limit>{any_of(numbers.limits_after)}){_AFTER_EVERY})"
        rf"|[ \u00a0]?\((?P<bracketed>{any_of(_bracketed(numbers))})(?!\w)[^()]{{0,30}}\)",
        re.IGNORECASE,
    )


def _bracketed(numbers: Numbers) -> list[str]:
    """What may stand in brackets behind a number: *500 (estimated)*."""
    bounds = [
        phrase for sided in (numbers.before, numbers.after) for some in sided.values() for phrase in some
    ]
    return [phrase for phrase in (*bounds, *numbers.doubts, *numbers.limits_before) if phrase[0].isalpha()]


def read_before(text: str, at: int, language: Language) -> tuple[Bound, int] | None:
    """The bound that ends right before ``at``, and where it begins."""
    if text[at - 1 : at] == "~":
        return "about", at - 1
    if text[at - 1 : at] not in {" ", "\u00a0", "'", "’"}:
        return None
    words = _words(language)
    if not _ends_in(text, at, words.ends_of_bounds):
        return None
    found = _phrase(text, _tokens(text, at), words.bounds)
    if found is None or tells_how_long(text, found[1], at, language) or _places(found[0], text, at, words):
        return None
    return _turned(text, found, words.bounds[found[0]], language), found[1]


def _ends_in(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether the last word before ``at`` may be one of these: spares most numbers a look at what it ends."""
    for word in text[max(0, at - _REACH) : at].rsplit(None, 1)[-1:]:
        last = spelled(word).replace("’", "'").lstrip(_OPENING)
        return last in words or last.rpartition("'")[2] in words
    return False


def _turned(text: str, found: tuple[str, int, int], bound: Bound, language: Language) -> Bound:
    """*No class larger than 20* sets a limit at 22 from the other side."""
    if bound not in _OTHER_SIDE or language.code != "en" or not found[0].endswith(" than"):
        return bound
    return _OTHER_SIDE[bound] if _NO.search(text, max(0, found[1] - _REACH), found[1]) is not None else bound


def qualifier_before(text: str, at: int, language: Language) -> Before | None:
    """Any qualifier that ends before ``at``, with nothing but what may fill in between."""
    words = _words(language)
    tokens = _tokens(text, at)
    for between in (frozenset[str](), words.fillers):
        rest = _without(text, tokens, between)
        for phrases in (words.bounds, words.limits):
            found = _phrase(text, rest, phrases)
            if found is not None and (
                tells_how_long(text, found[1], at, language) or _places(found[0], text, at, words)
            ):
                continue
            if found is not None and not _is_positive(found[0], text, rest):
                return Before(found[1], found[2], words.bounds.get(found[0]))
    for between in (frozenset[str](), words.determiners):
        found = _phrase(text, _without(text, tokens, between), words.doubts)
        if found is not None:
            return Before(found[1], found[2], None, doubts=True)
    return None


def _places(phrase: str, text: str, at: int, words: _Words) -> bool:
    """Whether a limit tells where something is: *cerca de las 20 colinas*, but *cerca de los 20 euros*."""
    return phrase in words.placing and words.few_things.match(text, at) is not None


def _is_positive(phrase: str, text: str, tokens: list[tuple[int, int]]) -> bool:
    """Whether a negation takes the limit away: *not only 500 tanks*."""
    size = len(phrase.split())
    before = tokens[-size - 1 : -size]
    return phrase in ("only", "just", "merely") and bool(before) and text[slice(*before[0])].lower() == "not"


def qualifier_after(text: str, at: int, language: Language) -> tuple[Bound | None, int, int] | None:
    """The qualifier that begins at ``at`` or after a space: how it bounds, where it stands."""
    words = _words(language)
    match = words.after.match(text, at)
    if match is None:
        return None
    name = match.lastgroup or "other"
    if name == "bracketed":
        return None, match.start(), match.end()
    phrase = re.sub(r"\s+", " ", spelled(match[name]))
    return words.bounds_after.get(phrase), match.start(name), match.end(name)


def read_after(text: str, at: int, language: Language) -> tuple[Bound, int] | None:
    """The bound that begins at ``at``, and where it ends."""
    found = qualifier_after(text, at, language)
    return (found[0], found[2]) if found is not None and found[0] is not None else None


def doubt_after(text: str, at: int, language: Language) -> tuple[int, int] | None:
    """Where the words stand, behind an amount that ends at ``at``, which say that it is claimed or a goal."""
    pattern = _doubts_after(language)
    match = pattern.match(text, at) if pattern is not None else None
    return (match.start("doubt"), match.end("doubt")) if match is not None else None


@cache
def _doubts_after(language: Language) -> re.Pattern[str] | None:
    numbers = language.numbers
    if not numbers.doubts_after:
        return None
    claimed = rf"(?<=,\s)\w+\s\w+(?:\s\w+)?\s{any_of(numbers.claiming)}(?=[.,;])"
    planned = rf"{any_of(numbers.planned)}(?=[.,;:)]|\s{any_of(numbers.resumes)}(?!\w)|\Z)"
    return re.compile(
        rf",?\s(?P<doubt>{any_of(numbers.doubts_after)}|{claimed}|{planned})(?!\w)", re.IGNORECASE
    )


def is_qualifying(lead: str, language: Language) -> bool:
    """Whether all words of ``lead``, which stands before an amount, limit it or lead to it."""
    words = _words(language)
    tokens = [(match.start(), match.end()) for match in _WORDS.finditer(lead)]
    known = [words.bounds, words.limits, words.doubts, words.determiners]
    while tokens:
        sizes = range(min(_MOST_WORDS, len(tokens)), 0, -1)
        size = next((n for n in sizes if any(_joined(lead, tokens[-n:]) in some for some in known)), 0)
        if not size:
            return False
        tokens = tokens[:-size]
    return True


def is_doubt(word: str, language: Language) -> bool:
    """Whether a word before a noun says that what it counts is planned, claimed or not real."""
    return spelled(word) in _words(language).doubts


def _tokens(text: str, at: int) -> list[tuple[int, int]]:
    """Where the last words before ``at`` stand."""
    low = max(0, at - _REACH)
    found = [(match.start(), match.end()) for match in _WORDS.finditer(text, low, at)]
    if found and found[0][0] == low and low and not text[low - 1].isspace():
        del found[0]
    return found[-_MOST_WORDS - 2 :]


def _phrase(
    text: str, tokens: list[tuple[int, int]], phrases: Iterable[str] | Mapping[str, Bound]
) -> tuple[str, int, int] | None:
    """The longest of ``phrases`` that the words end in, and where it stands."""
    known = phrases if isinstance(phrases, (dict, frozenset)) else frozenset(phrases)
    for size, phrase in _endings(text, tuple(tokens)):
        elided = _ELIDED.match(phrase)
        bare = phrase[elided.end() :] if elided is not None else ""
        if phrase not in known and bare not in known:
            continue
        start, end = tokens[-size][0], tokens[-1][1]
        start += len(text[start:end]) - len(text[start:end].lstrip(_OPENING))
        if phrase in known:
            return phrase, start, end
        return bare, start + len(phrase) - len(bare), end
    return None


@lru_cache(maxsize=16)  # one place is asked about for several lists of phrases
def _endings(text: str, tokens: tuple[tuple[int, int], ...]) -> list[tuple[int, str]]:
    """The phrases that some words end in, the longest first, with the number of their words."""
    last = tokens[-_MOST_WORDS:]
    whole = _spelled(text, last)
    found = []
    at = 0
    for number, (start, end) in enumerate(last):
        found.append((len(last) - number, whole[at:].lstrip(_OPENING)))
        at += end - start + 1
    return found


def _joined(text: str, tokens: Sequence[tuple[int, int]]) -> str:
    return _spelled(text, tokens).lstrip(_OPENING)


def _spelled(text: str, tokens: Sequence[tuple[int, int]]) -> str:
    return spelled(" ".join([text[start:end] for start, end in tokens])).replace("’", "'")


def _without(text: str, tokens: list[tuple[int, int]], phrases: frozenset[str]) -> list[tuple[int, int]]:
    """The words without the phrase of ``phrases`` that they end in."""
    found = _phrase(text, tokens, phrases) if phrases else None
    return tokens[: -len(found[0].split())] if found is not None else tokens

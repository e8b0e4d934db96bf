"""What was reached, labelled as the change: *fell to 30* as a loss of 30."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.checking.measures.labels import Misread, whole_words
from briefgen.checking.prose.stems import is_same_stem, words_of
from briefgen.reading.figures.stated_ranges import has_moved
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.measures.labels import Counted


_SHORTEST: Final = 3
"""Letters of a label that says anything."""
_PASSED: Final = r"over|above|overruns?|excess|exceed\w*|below|under|short\w*|gap|margin|differen\w+|beyond"
"""Words of a label that says so itself."""


def reached(one: Counted) -> Misread | None:
    """The word of a label for a change, where the number says what was reached."""
    change = next(
        (match for known in one.own if (match := whole_words(known.change).search(one.label))), None
    )
    if change is None or any(whole_words(known.level).search(one.label) for known in one.own):
        return None
    held = _change_before(one)
    if held is None:
        return None
    told = words_of(Span(one.sentence.start, held.start).slice(one.text))
    if any(is_same_stem(change.group().lower(), word.lower()) for word in told):
        return None  # *growth fell to 3 percent*
    return Misread(change.group(), held)


def changed_by(one: Counted) -> Misread | None:
    """A label that names no change, where the number says by how much it changed; no share, no points."""
    named = (known.change + "|" + known.not_level for known in one.own if known.not_level)
    if (
        not one.theirs.changed_by
        or one.is_share
        or any(whole_words(words).search(one.label) for words in named)
    ):
        return None
    if len(one.label) < _SHORTEST or "point" in one.place.slice(one.text):
        return None
    found = _before(one.theirs.changed_by).search(one.text, one.wide[0].start, one.place.start)
    if found is not None:
        return Misread(one.label, Span(found.start(), one.place.end))
    level = _moved_to(one)
    if level is not None:
        return Misread(one.label, level)
    than = (
        re.compile(one.theirs.than).match(one.text, one.place.end, one.sentence.end)
        if one.theirs.than
        else None
    )
    return Misread(one.label, Span(one.place.start, than.end())) if than is not None else None


def beyond(one: Counted) -> Misread | None:
    """A label of what is passed, where the number says by how much it is: *3 million over its budget*."""
    if not one.theirs.beyond:
        return None
    found = re.compile(one.theirs.beyond, re.IGNORECASE).match(one.text, one.place.end, one.sentence.end)
    if found is None or not any(is_same_stem(found[1].lower(), word.lower()) for word in words_of(one.label)):
        return None
    if any(whole_words(f"{known.change}|{_PASSED}").search(one.label) for known in one.own):
        return None
    return Misread(one.label, Span(one.place.start, found.end()))


def _moved_to(one: Counted) -> Span | None:
    """The number with the level behind it: *rose $1.35 to $84.10*."""
    language = one.reading.counting
    for first, second in pairwise(one.reading.figures):
        if first.span.overlaps(one.place) and one.text[first.span.end : second.span.start].strip() == "to":
            sizes = first.amount.value * first.amount.scale, second.amount.value * second.amount.scale
            moved = has_moved(one.text, first.span.start, sizes, language.directions if language else None)
            return Span(first.span.start, second.span.end) if moved else None
    return None


def _change_before(one: Counted) -> Span | None:
    """The change with the preposition before the number."""
    start = one.wide[0].start
    found = _before(one.theirs.changed_to).search(one.text, start, one.place.start)
    if found is not None:
        return Span(found.start(), one.place.end)
    if (
        not one.theirs.changed_to_late
        or re.search(r"\bauf\s\Z", one.text[max(0, one.place.start - 5) : one.place.start]) is None
    ):
        return None
    late = _behind(one.theirs.changed_to_late).match(one.text, one.place.end, one.wide[1].end)
    return Span(one.place.start, late.end()) if late is not None else None


@cache
def _before(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{words})\s(?:(?:about|around|just|only|some|under|over|nearly|almost|etwa|rund|nur|knapp|fast"
        r"|environ|près de|seulement|unos|unas|solo|casi)\s)?[$€£]?\Z",
        re.IGNORECASE,
    )


@cache
def _behind(words: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{words})\b", re.IGNORECASE)

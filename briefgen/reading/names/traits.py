"""What a text says of the people whom it names: their age, where they come from, what they are.

Only what stands right beside a name counts: *Czech striker Pavel Orlik*, *Orlik, 31*, *Orlik, a senator,*,
*Orlik is a pilot*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import either
from briefgen.reading.names.descriptions import noun_role, origin_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.languages.contract.describing import Describing
    from briefgen.reading.names.descriptions import Description

_BEFORE: Final = 90
_AFTER: Final = 110
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-’'‑][^\W_]+)*|[^\s\w]")
_AGED: Final = re.compile(
    r"\s*,\s*(?:who is |now |aged? |just |still |heute |aujourd’hui )?(\d{1,3})"
    r"(?=\s*[,.;:)]|\s+(?:ans|años|Jahre)\b)"
    r"|\s*\((\d{1,3})(?: ans| años| Jahre)?\)|\s+(?:is|was|turned|turns|ist|wird) (\d{1,3})\b(?![.,]?\d|\s*%)"
)
_MOST: Final = 9


class Traits(NamedTuple):
    """What is said of one person, over all places that name him or her."""

    heads: frozenset[str]
    origins: frozenset[str]
    ages: frozenset[str]

    def fits(self, described: Description) -> bool:
        """Whether something the description says is said of the person."""
        return (
            (described.age is not None and described.age in self.ages)
            or (described.origin is not None and described.origin in self.origins)
            or (described.head != "" and described.head in self.heads)
        )

    def denies(self, described: Description) -> bool:
        """Whether something is said that the description contradicts."""
        return (described.age is not None and bool(self.ages) and described.age not in self.ages) or (
            described.origin is not None and bool(self.origins) and described.origin not in self.origins
        )


def traits(text: str, places: Sequence[tuple[int, int]], of: Describing, asked: Description) -> Traits:
    """What ``text`` says of the person whom it names at these places, in code points.

    Only as far as the description ``asked`` about can be fitted or denied by it.
    """
    heads: set[str] = set()
    origins: set[str] = set()
    ages: set[str] = set()
    for start, end in places:
        if asked.origin is not None or _stands_beside(asked.head, text, start, end):
            for lows in (_leading(text, start, of), *_trailing(text, end, of)):
                heads.update(low.removeprefix("ex-") for low in lows if noun_role(low, of) is not None)
                origin = origin_in(lows, of)
                if origin is not None:
                    origins.add(origin)
        if asked.age is not None:
            ages.update(_ages(text, start, end, of))
    return Traits(frozenset(heads), frozenset(origins), frozenset(ages))


def _stands_beside(head: str, text: str, start: int, end: int) -> bool:
    """Whether the noun, which is in lower case, is near enough to be said of the name."""
    if not head:
        return False
    return head in text[max(0, start - _BEFORE) : start].lower() or head in text[end : end + _AFTER].lower()


def _ages(text: str, start: int, end: int, of: Describing) -> Iterator[str]:
    """The ages beside the name, in years."""
    aged = _AGED.match(text, end, min(len(text), end + 40))
    if aged is not None:
        yield next(filter(None, aged.groups()))
    beside = re.compile(of.age)
    before = text[max(0, start - 60) : start]
    yield from (match[1] for match in beside.finditer(before) if _joined(before[match.end() :]))
    after = re.match(r"\s*,[^,.;:“”\n]{0,60}", text[end : end + 70])
    if after is not None:
        yield from (match[1] for match in beside.finditer(after[0]))


def _joined(between: str) -> bool:
    """Whether nothing but a few words of one phrase stand between an age and a name."""
    return not re.search(r"[.;:“”\n]", between) and len(between.split()) <= 4


def _leading(text: str, start: int, of: Describing) -> list[str]:
    """The words that describe the name from before: *Czech striker*, *her coach,*."""
    before = text[max(0, start - _BEFORE) : start]
    if before.endswith(", "):
        return _beside(before[:-2], of)
    found: list[str] = []
    for token in reversed(_TOKEN.findall(before)[-_MOST:]):
        low = token.lower()
        if not token[0].isalnum() or low in either(of.definite, of.indefinite, of.owning):
            break
        known = low in of.origins or noun_role(low, of) is not None or "-" in low or low in of.passed
        if not known and (not found or not token.islower() or low in either(of.linking, of.being)):
            break
        found.append(low)
    return found[::-1]


def _beside(before: str, of: Describing) -> list[str]:
    """The words of an apposition before the comma: *the senator from Ohio,*, *Lee’s coach,*."""
    clause = re.split(r"[.;:,“”()\n]", before)[-1]
    lows = [token.lower() for token in _TOKEN.findall(clause)]
    articles = either(of.definite, of.indefinite, of.owning)
    opened = [at for at, low in enumerate(lows) if low in articles or low.endswith(("’s", "'s"))]
    # What hangs on the noun may have an article, too: *the head of the board*.
    phrase = lows[next((at for at in opened if not (at and lows[at - 1] in of.linking)), len(lows)) + 1 :]
    return phrase[: next((at for at, low in enumerate(phrase) if at and low in of.linking), len(phrase))]


def _trailing(text: str, end: int, of: Describing) -> Iterator[list[str]]:
    """The words that say what the person is from behind: *, a Czech striker,*, *is a pilot*."""
    tokens = _TOKEN.findall(text[end : end + _AFTER])
    if not tokens:
        return
    at = 0
    if tokens[0] == ",":
        at = 1
        while at < len(tokens) and tokens[at].isdigit():
            at += 2
        at += at < len(tokens) and tokens[at].lower() in {"who", "now", "then"}
        at += at < len(tokens) and tokens[at].lower() in of.being
    elif tokens[0].lower() in of.being:
        at = 1
    else:
        return
    articles = either(of.definite, of.indefinite, of.owning)
    if at < len(tokens) and tokens[at].lower() in {"still", "now", "also", "then"}:
        at += 1
    opened = at < len(tokens) and (
        tokens[at].lower() in articles or tokens[at].lower().endswith(("’s", "'s"))
    )
    phrase: list[str] = []
    for token in tokens[at + opened :][:_MOST]:
        low = token.lower()
        if not token[0].isalnum() or (low in of.linking and phrase) or low in of.being:
            break
        phrase.append(low)
    known = phrase and (noun_role(phrase[0], of) is not None or phrase[0] in of.origins)
    if opened or known:
        yield phrase if of.before_noun else phrase[:5]

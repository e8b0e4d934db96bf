"""Turns of speech: from a label to the next one, what is said is direct speech without marks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.turn_words import ADDRESS, ANSWERING, ASKING, ROLES
from briefgen.reading.turns.labels import labels
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.turns.labels import Label

IN_TURNS: Final = frozenset({"transcript", "debate", "interview"})
"""The kinds of source whose turns name the speaker."""
_FEWEST: Final = 3
_SHARE: Final = 0.3
_LONGEST_POST: Final = 1200
_OFFICES: Final = frozenset(role for role in ROLES if len(role) > 1) - {"man", "woman", "male", "female"}
_JOINING: Final = frozenset({"and", "&", "und", "et", "y", "e", "en", "og", "och"})
"""What makes one label of several speakers."""
_HEADLINE: Final = re.compile(r"([A-Z][\w’'-]+): ([A-Z][^\n:“”\"]{8,120}[^\n:“”\".])")


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until the next one speaks. Offsets in code points.

    Attributes:
        label: Where the label names the speaker.
        name: The fullest form that the labels of this text give of the name.
        words: What is said.
        apart: Whether other turns give names, so that one by a mere *Q* is none of theirs.
    """

    label: Span
    name: str
    words: Span
    apart: bool = False


def turns(text: str, paragraphs: Sequence[tuple[int, int]], kind: str) -> tuple[Turn, ...]:
    """The turns of a text that is in turns, as declared or by its form; none of any other text."""
    found = labels(text, declared=kind in IN_TURNS)
    if not found or not (kind in IN_TURNS or _is_plainly_in_turns(found, paragraphs)):
        return ()
    names = _fullest([label.name for label in found])
    held = {label.office.casefold(): label.name for label in found if label.office is not None}
    ends = [*(label.line for label in found[1:]), len(text)]
    if found[-1].post and kind not in IN_TURNS:
        # What follows the post in an article is the article's.
        ends[-1] = next((last for _, last in paragraphs if last > found[-1].words), len(text))
    apart = any(name.casefold() not in ASKING | ANSWERING for name in names)
    taken: list[Turn] = []
    counsel: str | None = None
    for label, end in zip(found, ends, strict=True):
        name = held.get(label.name.casefold(), names[label.name])
        if label.shape == "counsel":
            counsel = name
        elif counsel is not None and name.casefold() in ASKING:
            name = counsel
        words = _trimmed(text, label.words, end)
        if words.start < words.end:
            taken.append(Turn(Span(label.start, label.end), name, words, apart))
    return tuple(taken)


def headline_turn(text: str, paragraphs: Sequence[tuple[int, int]]) -> Turn | None:
    """A headline *Lee: We will stay*, where the text then names an Ann Lee."""
    if len(paragraphs) < 2:
        return None
    first, last = paragraphs[0]
    match = _HEADLINE.fullmatch(text, first, last)
    if match is None:
        return None
    full = re.search(rf"\b((?:[A-Z][\w’'-]+ ){{1,3}}{re.escape(match[1])})\b", text[last:])
    return Turn(Span(*match.span(1)), full[1], Span(*match.span(2))) if full is not None else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*_"):
        end -= 1
    return Span(start, end)


def _is_plainly_in_turns(found: Sequence[Label], paragraphs: Sequence[tuple[int, int]]) -> bool:
    """Whether an article's labels are so many, and come back, that it must be in turns; a post needs one."""
    if found[0].post and found[0].line <= paragraphs[0][0]:
        # An article's author may give an account, too: what follows must be as short as a post.
        return paragraphs[-1][1] - found[0].words <= _LONGEST_POST
    begun = sum(any(first <= label.line < last for label in found) for first, last in paragraphs)
    share = begun / max(1, len(paragraphs))
    times = Counter(label.name.casefold() for label in found)
    distinct = len(times)
    if len(found) >= _FEWEST and distinct > 1:
        return share >= _SHARE and (times.most_common(1)[0][1] > 1 or share > 0.6)
    headed = paragraphs[min(1, len(paragraphs) - 1)][0]
    few = len(paragraphs) <= 2 * len(found) and found[0].line <= headed
    return len(found) >= 2 and distinct > 1 and few and all(label.sure or label.bold for label in found)


def _fullest(names: Sequence[str]) -> dict[str, str]:
    """By label, the one longer label that ends with the same words, if there is exactly one."""
    by_last: dict[str, set[str]] = {}
    for name in names:
        by_last.setdefault(name.split()[-1].casefold(), set()).add(name)
    fullest = {name: name for name in names}
    for name in set(names):
        if name.split()[-1].casefold() in ROLES:
            continue
        longer = {
            other
            for other in by_last[name.split()[-1].casefold()]
            if len(_parts(other)) > len(_parts(name))
            and other.casefold().endswith(_parts(name)[-1])
            and _JOINING.isdisjoint(other.casefold().split())
        }
        if len({" ".join(_parts(one)) for one in longer}) == 1:
            fullest[name] = max(longer, key=len)
    return fullest


def _parts(name: str) -> list[str]:
    return [part for part in name.casefold().split() if not part.endswith(".") and part not in ADDRESS]


def spelled_out(name: str) -> str:
    """A label's name as prose would print it: without *MR.* or an office before it, not in capitals alone."""
    parts = [part for part in name.split() if part.casefold().rstrip(".") not in ADDRESS]
    while len(parts) > 1 and parts[0].casefold() in _OFFICES and parts[1][0].isalpha():
        del parts[0]
    if not parts or len(name) < 3:
        return name
    return " ".join(part.title() if part.isupper() and len(part) > 2 else part for part in parts)


def turn_at(found: Sequence[Turn], span: Span) -> Turn | None:
    """The turn that ``span`` lies wholly within."""
    return next((turn for turn in found if turn.words.contains(span)), None)

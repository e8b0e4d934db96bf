"""What the form of a text shows: its headline, its kind, and who takes turns in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.turn_words import ASKERS, ASKING, CHAIR
from briefgen.suggestion.letterheads import is_letterhead

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading

LONGEST: Final = 200
FIRST: Final = 6
"""Among so many paragraphs the headline is looked for, those of a letterhead not counted."""
_ABOVE: Final = 12
"""The most paragraphs that are looked at."""


def headline(reading: Reading) -> str | None:
    """The first line that may be a headline: short, and neither a sentence nor page boilerplate.

    A line of a letterhead is one only where nothing else is.
    """
    above = None
    left = FIRST
    for line in _lines(reading):
        if line is not None and is_letterhead(line):
            above = above or line
            continue
        if line is not None:
            return line
        left -= 1
        if not left:
            break
    return above


def _lines(reading: Reading) -> Iterator[str | None]:
    """Yield the first paragraphs; None for those that are no headline by their form."""
    found = {item.span.start: item for item in reading.boilerplate}
    for begin, end in reading.paragraphs[:_ABOVE]:
        item = found.get(begin)
        if item is not None and item.reason not in {"headline", "header"}:
            yield None
            continue
        start = item.span.end if item is not None and item.reason == "header" else begin
        line = " ".join(reading.text[start:end].split())
        yield line if 0 < len(line) <= LONGEST and not line.endswith((".", ",", ";", ":")) else None


def title_line(reading: Reading) -> str | None:
    """The line that may be a headline, unless somebody says it; without the sign of a heading."""
    line = headline(reading)
    at = reading.text.find(line) if line else -1
    said = any(voice.turn and voice.turn.label.start <= at < voice.turn.words.end for voice in reading.voices)
    return line.lstrip("#").strip() or None if line and not said else None


def proposed_kind(reading: Reading) -> str | None:
    """What kind of text in turns this is; None where nothing shows its kind.

    One who asks and one who answers make an interview, somebody in the chair a debate, one account a post.
    """
    taken = [voice.turn for voice in reading.voices if voice.turn is not None]
    names = {turn.name.casefold() for turn in taken}
    if not names:
        return None
    if len(names) == 1:
        return "post" if "@" in reading.text[: taken[0].words.start] else "transcript"
    if "q" in names or (len(names) == 2 and names & (ASKING | ASKERS)):
        return "interview"
    return "debate" if any(CHAIR.intersection(name.split()) for name in names) else "transcript"


def speakers_in_turns(reading: Reading) -> list[tuple[str, int]]:
    """By how many turns each has, who speaks in a text that is in turns."""
    times = Counter(voice.turn.name for voice in reading.voices if voice.turn is not None)
    return times.most_common()

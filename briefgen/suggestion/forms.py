"""What the form of a text shows: its headline, its kind, and who takes turns in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefgen.languages.turn_words import ASKERS, ASKING, CHAIR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import Reading

LONGEST: Final = 200
FIRST: Final = 6
"""Among so many paragraphs the headline is looked for."""


def headline(reading: Reading) -> str | None:
    """The first line that may be a headline: short, and neither a sentence nor page boilerplate."""
    return next(_lines(reading), None)


def _lines(reading: Reading) -> Iterator[str]:
    found = {item.span.start: item for item in reading.boilerplate}
    for begin, end in reading.paragraphs[:FIRST]:
        item = found.get(begin)
        if item is not None and item.reason not in {"headline", "header"}:
            continue
        start = item.span.end if item is not None and item.reason == "header" else begin
        line = " ".join(reading.text[start:end].split())
        if 0 < len(line) <= LONGEST and not line.endswith((".", ",", ";", ":")):
            yield line


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

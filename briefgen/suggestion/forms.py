"""What the form of a text shows: its headline, its kind, and who takes turns in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

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


_ASKING: Final = frozenset({"q", "question", "reporter", "interviewer", "frage", "pregunta"})


def proposed_kind(reading: Reading) -> str | None:
    """``interview`` or ``transcript`` for a text in turns; None where nothing shows its kind."""
    names = [voice.turn.name.casefold() for voice in reading.voices if voice.turn is not None]
    if not names:
        return None
    return "interview" if "q" in names or (len(set(names)) == 2 and set(names) & _ASKING) else "transcript"


def speakers_in_turns(reading: Reading) -> list[tuple[str, int]]:
    """By how many turns each has, who speaks in a text that is in turns."""
    times = Counter(voice.turn.name for voice in reading.voices if voice.turn is not None)
    return times.most_common()

"""The kind of source that the form of a text shows, and who takes turns in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.reading import Reading

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

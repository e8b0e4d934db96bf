"""The kind of source that the form of a text shows, and who takes turns in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefgen.languages.turn_words import ASKERS, ASKING, CHAIR

if TYPE_CHECKING:
    from briefgen.reading import Reading


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

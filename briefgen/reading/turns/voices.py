"""Where a text is speech without quotation marks, and whose: turns, a statement, block quotations, dashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from briefgen.languages import described
from briefgen.reading.speech.compact.compact_cues import cue_behind, cue_within
from briefgen.reading.speech.compact.compact_phrases import words_of
from briefgen.reading.turns.blocks import blocks
from briefgen.reading.turns.dashes import CUSTOM, cued, dashed
from briefgen.reading.turns.directions import is_direction
from briefgen.reading.turns.questions import asked_in_bold
from briefgen.reading.turns.turn_taking import IN_TURNS, headline_turn, turns
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.turns.dashes import DashedSpeech
    from briefgen.reading.turns.turn_taking import Turn

_HEADING: Final = re.compile(r"\s*Statement (?:by|from|of) [^\n\r.:]{3,120}[\n\r]+")
"""What stands over a statement, and is not said in it."""
WHOLE: Final = frozenset({"statement", "post"})
"""The kinds of source that are one speaker's words from beginning to end."""
Form = Literal["turn", "whole", "block", "dash"]


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of speech that no quotation marks need to show. Offsets in code points.

    Attributes:
        form: What shows it.
        speech: What is said, without what interrupts it.
        turn: Whose turn it is, where it is one.
        named: Where an interruption names the speaker, if one does.
    """

    form: Form
    speech: tuple[Span, ...]
    turn: Turn | None = None
    named: Span | None = None

    def holds(self, span: Span) -> bool:
        """Whether ``span`` lies within one stretch of the speech."""
        return any(stretch.contains(span) for stretch in self.speech)


def voices(text: str, paragraphs: Sequence[tuple[int, int]], kind: str, tag: str) -> tuple[Voice, ...]:
    """Every stretch of speech without marks, in order; one that holds everything comes last.

    Args:
        text: The source as read.
        paragraphs: Where its paragraphs begin and end.
        kind: What kind of source it is.
        tag: The BCP 47 tag of its language: in many a dash begins speech.
    """
    taken = turns(text, paragraphs, kind) or asked_in_bold(text, paragraphs, kind)
    # Where labels stand within it, what looks like a block quotation is subtitles: >> LEE: …
    labels = [turn.label for turn in taken]
    found = [
        Voice("block", (block,)) for block in blocks(text) if not any(block.contains(one) for one in labels)
    ]
    headline = None if taken else headline_turn(text, paragraphs)
    found += [Voice("turn", (turn.words,), turn) for turn in (*taken, *([headline] if headline else []))]
    language = tag.replace("_", "-").partition("-")[0].lower()
    if not taken and (language in CUSTOM or kind in IN_TURNS):
        found += [
            Voice("dash", one.speech, named=_named_in(text, one, tag)) for one in dashed(text, paragraphs)
        ]
    elif not taken and language == "en":
        found += [Voice("dash", one.speech, named=named) for one, named in cued(text, paragraphs)]
    if kind in WHOLE and text.strip():
        heading = _HEADING.match(text)
        found.append(Voice("whole", (Span(heading.end() if heading is not None else 0, len(text)),)))
    return tuple(found)


def _named_in(text: str, dialogue: DashedSpeech, tag: str) -> Span | None:
    """Whom the cue in speech after a dash names: *—Sí —dijo Ana Ruiz*, *— Oui, a dit Anne Petit*.

    Only in a language in which that is described.
    """
    language = described(tag)
    of = language.speech if language is not None else None
    if of is None or not of.spoken_with_dash:
        return None
    if dialogue.interruptions:
        interruption = dialogue.interruptions[0]
        cue = cue_behind(words_of(text, interruption.start, interruption.end), of, closed=False)
    else:
        cue = cue_within(text, dialogue.speech[0], of)
    if cue is None or cue.phrase.named is None or cue.phrase.pronoun:
        return None
    return Span(cue.words[cue.phrase.named].start, cue.words[cue.phrase.last - 1].end)


def voice_at(found: Sequence[Voice], text: str, span: Span) -> Voice | None:
    """The first voice that holds ``span``, unless that is a stage direction."""
    voice = next((voice for voice in found if voice.holds(span)), None)
    return None if voice is None or is_direction(text, span) else voice


def crosses_turns(found: Sequence[Voice], span: Span) -> bool:
    """Whether ``span`` begins in one turn and ends in another."""
    touched = [voice for voice in found if voice.turn is not None and voice.turn.words.overlaps(span)]
    return len(touched) > 1

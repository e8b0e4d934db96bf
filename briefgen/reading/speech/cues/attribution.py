"""What a rule yields: who speaks a quotation, in tokens of its paragraph's narration."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.reading.speech.sentences.noun_phrases import Phrase


class Attribution(NamedTuple):
    """Who speaks a quotation, in token indices.

    Attributes:
        speaker: The phrase that names the speaker.
        cue: The verb, or None where nothing but the order of words tells.
        rule: The name of the rule that found it.
    """

    speaker: Phrase
    cue: Phrase | None
    rule: str

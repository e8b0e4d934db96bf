"""The quotations of a text that is spoken without marks: a paragraph of a turn or statement each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.reading.speech.direct_speech import ExtractedQuotation
from briefgen.reading.speech.speech_shapes import word_count
from briefgen.reading.turns.attributing import spoken_paragraphs, voiced_speaker
from briefgen.reading.turns.turn_taking import is_direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.turns.voices import Voice

FEWEST_WORDS = 4


def spoken(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    voices: Sequence[Voice],
    marked: Sequence[ExtractedQuotation],
    declared: str | None,
) -> tuple[ExtractedQuotation, ...]:
    """What the ``voices`` say, and of the ``marked`` quotations those outside them; in order of the text."""
    held = [stretch for voice in voices for stretch in voice.speech]
    found = [one for one in marked if not any(stretch.contains(one.span) for stretch in held)]
    for number, voice in enumerate(voices):
        if voice.form == "whole" and number:
            continue
        said = [span for span in spoken_paragraphs(text, paragraphs, voice) if not is_direction(text, span)]
        for at, span in enumerate(span for span in said if word_count(span.slice(text)) >= FEWEST_WORDS):
            told = voiced_speaker(text, paragraphs, voice, (), span, declared)
            plain = ExtractedQuotation(span, span.slice(text), None, None, "none", 0.0, continues=at > 0)
            found.append(
                plain
                if told is None
                else replace(plain, speaker=told.speaker, rule=told.rule, confidence=told.confidence)
            )
    return tuple(sorted(found, key=lambda one: one.span))

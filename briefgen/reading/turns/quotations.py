"""The quotations of a text that is spoken without marks: a paragraph of a turn or statement each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.reading.speech.direct_speech import ExtractedQuotation
from briefgen.reading.speech.speech_shapes import word_count
from briefgen.reading.turns.attributing import spoken_paragraphs, voiced_speaker
from briefgen.reading.turns.directions import without_directions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.turns.attributing import SpokenText
    from briefgen.reading.turns.voices import Voice
    from briefgen.text import Span

FEWEST_WORDS = 4


def spoken(
    of: SpokenText, voices: Sequence[Voice], marked: Sequence[ExtractedQuotation]
) -> tuple[ExtractedQuotation, ...]:
    """What the ``voices`` say, and of the ``marked`` quotations those outside them; in order of the text."""
    text = of.text
    held = [stretch for voice in voices for stretch in voice.speech]
    found = [one for one in marked if not any(stretch.contains(one.span) for stretch in held)]
    for number, voice in enumerate(voices):
        if voice.form == "whole" and number:
            continue
        said = [
            one
            for paragraph in spoken_paragraphs(text, of.paragraphs, voice)
            for one in without_directions(text, paragraph)
        ]
        long = [one for one in said if word_count(one.slice(text)) >= FEWEST_WORDS]
        found += [_quotation(of, voice, one, continues=at > 0) for at, one in enumerate(long)]
    return tuple(sorted(found, key=lambda one: one.span))


def _quotation(of: SpokenText, voice: Voice, span: Span, *, continues: bool) -> ExtractedQuotation:
    told = voiced_speaker(of._replace(passages=()), voice, span)
    plain = ExtractedQuotation(span, span.slice(of.text), None, None, "none", 0.0, continues=continues)
    if told is None:
        return plain
    return replace(plain, speaker=told.speaker, rule=told.rule, confidence=told.confidence)

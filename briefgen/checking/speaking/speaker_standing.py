"""How it is known who speaks a quotation, which is apart from whether the words are in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from briefgen.reading.speech.confidence import SECOND_HAND

if TYPE_CHECKING:
    from briefgen.anchoring import Anchor
    from briefgen.corpus import Source
    from briefgen.reading import SpeakerAttribution

SpeakerStanding = Literal["source", "editor", "undescribed", "silent", "doubted"]
"""
``source``: the check read the speaker in the source, and it is the person given. All else was not verified.
``editor``: sources.yml declares who speaks the whole text, or its answers. ``undescribed``: nobody reads
speakers in the source's language. ``silent``: the source does not say, in a form that is read. ``doubted``:
it may name another.
"""


_PLAIN: Final = 0.6
"""The confidence from which a source is taken to say who speaks; below, the order of sentences decided."""


def is_plain(found: SpeakerAttribution | None) -> bool:
    """Whether the source itself names a speaker, by more than the order of its sentences."""
    if found is None or found.speaker.name is None or found.rule == "declared" or found.speaker.may_be:
        return False
    return found.confidence >= _PLAIN * (SECOND_HAND if found.second_hand else 1)


def speaker_standing(source: Source, anchor: Anchor, *, verified: bool) -> SpeakerStanding:
    """How the speaker of an anchored quotation is known; ``verified`` is what the rule found."""
    if verified:
        return "source"
    found = [source.reading.attributed_speaker(span) for span in anchor.spans]
    if any(one is not None and one.rule == "declared" for one in found):
        return "editor"
    if any(map(is_plain, found)):
        return "doubted"
    if any(source.reading.addressee(span) is not None for span in anchor.spans):
        return "doubted"
    return "undescribed" if source.reading.language is None else "silent"

"""Who speaks a passage that a turn, a statement, a block quotation or a dash shows to be speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.worldwide.turn_words import ANSWERING, ASKING
from briefgen.reading.names.naming import Naming, Speaker
from briefgen.reading.speech.attributed import INNER, SpeakerAttribution
from briefgen.reading.speech.doubt.nested import FIRST_PERSON
from briefgen.reading.turns.blocks import block_speaker
from briefgen.reading.turns.label_names import is_personal
from briefgen.reading.turns.turn_taking import spelled_out
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.speech.direct_speech import QuotedPassage
    from briefgen.reading.turns.turn_taking import Turn
    from briefgen.reading.turns.voices import Voice

LABELLED: Final = 0.99
"""The confidence of a speaker whom a label or the editor's declaration names."""
_BLOCK: Final = 0.85
_CUED: Final = 0.98
_ASKER: Final = 0.85
_SHARED: Final = re.compile(
    r"\b(?:[RM]T|[Vv]ia|[Rr]eposted from|[Qq]uoting|[Hh]/t)[ \t]+@(?P<account>\w{2,30})[ \t]*:"
)
"""What leads to another account's words in a post: *RT @ann: …*."""
_HEADED: Final = re.compile(
    r"^(?:[Ss]tatement (?:by|from|of) (?P<author>[^\n\r.:]{3,60}?)"
    r"(?: (?:on|about|regarding|concerning|following|after|in response to) [^\n\r.:]{3,80})?$"
    r"|(?P<poster>[^\W\d_][^\n\r@:.,!?]{2,60}?) \(?@\w{2,30}\)?(?=[ \t]*(?::|·|[\n\r]|\Z)))",
    re.MULTILINE,
)
"""The head of a post or a statement, which may be another's: *Ann Lee @annlee:*, *Statement by Ann Lee*."""
_FIRM: Final = frozenset(
    {"after-subject", "after-inverted", "before-adjacent", "before-strong", "after-apart"}
)


class SpokenText(NamedTuple):
    """What is known of a text before its voices are given to speakers.

    Attributes:
        text: The source as read.
        paragraphs: Where its paragraphs begin and end, in code points.
        passages: What it quotes between marks, for words that a speaker repeats.
        declared: The speaker whom the editor declares: of the whole, or of the answers in an interview.
    """

    text: str
    paragraphs: Sequence[tuple[int, int]]
    passages: Sequence[QuotedPassage]
    declared: str | None


def voiced_speaker(spoken: SpokenText, voice: Voice, span: Span) -> SpeakerAttribution | None:
    """Who speaks the passage ``span`` of ``voice``; None where the text does not say."""
    speaker, sure = _speaker(spoken, voice, span)
    if speaker is None:
        return None
    rule = "declared" if speaker.name is not None and speaker.name == spoken.declared else voice.form
    return _repeated(spoken.passages, span, speaker) or SpeakerAttribution(
        speaker, direct=True, second_hand=False, rule=rule, confidence=sure
    )


def _speaker(spoken: SpokenText, voice: Voice, span: Span) -> tuple[Speaker | None, float]:
    text, declared = spoken.text, spoken.declared
    own = voice.turn.name if voice.turn is not None else declared
    if voice.form in {"turn", "whole"} and (shared := _shared_from(text, span, own)) is not None:
        return Speaker(shared, shared.slice(text), shared.slice(text)), _CUED
    if voice.turn is not None:
        return _labelled(text, voice.turn, declared)
    if voice.form == "whole" and declared is not None:
        return Speaker(span, declared, declared), LABELLED
    if voice.form == "block":
        place = block_speaker(text, spoken.paragraphs, voice.speech[0])
        return (Naming(text, ()).speaker(*place), _BLOCK) if place is not None else (None, 0.0)
    if voice.named is not None:
        return Naming(text, ()).speaker(voice.named.start, voice.named.end), _CUED
    return None, 0.0


def _shared_from(text: str, span: Span, declared: str | None) -> Span | None:
    """Whose words a post shares, or another post or statement has: *RT @ann: …*, *Statement by Ann Lee*."""
    start = max(text.rfind("\n\n", 0, span.start), 0)
    heads = [
        Span(*match.span("poster" if match["poster"] else "author"))
        for match in _HEADED.finditer(text, 0, span.start)
        if match["poster"] or is_personal(match["author"])
    ]
    shared = [Span(*match.span("account")) for match in _SHARED.finditer(text, start, span.start)]
    own = re.findall(r"[^\W\d_]{3,}", declared.casefold()) if declared is not None else []
    found = [*heads[-1:], *shared]
    others = [one for one in found if not any(part in one.slice(text).casefold() for part in own)]
    return others[-1] if others else None


def _labelled(text: str, turn: Turn, declared: str | None) -> tuple[Speaker, float]:
    low = turn.name.casefold()
    exact = turn.label.slice(text)
    if low in ANSWERING:
        return Speaker(turn.label, exact, declared), LABELLED
    if low in ASKING and declared is None and not turn.apart:
        return Speaker(turn.label, exact, spelled_out(turn.name)), _ASKER
    return Speaker(turn.label, exact, spelled_out(turn.name)), LABELLED


def _repeated(passages: Sequence[QuotedPassage], span: Span, outer: Speaker) -> SpeakerAttribution | None:
    """Somebody else's words that the speaker repeats between marks: *He told me, “Go home”*."""
    for passage in passages:
        said = passage.extracted
        if not passage.quoted.inner.contains(span) or not passage.is_speech or said.speaker is None:
            continue
        if said.rule not in _FIRM or said.speaker.exact.lower() in FIRST_PERSON:
            return None
        return SpeakerAttribution(
            said.speaker,
            direct=True,
            second_hand=True,
            rule=f"inner-{said.rule}",
            confidence=min(INNER, said.confidence),
            outer=outer,
        )
    return None


def spoken_paragraphs(text: str, paragraphs: Sequence[tuple[int, int]], voice: Voice) -> list[Span]:
    """What ``voice`` says, a paragraph each; offsets in code points."""
    found = []
    for stretch in voice.speech:
        for first, last in paragraphs:
            start, end = max(first, stretch.start), min(last, stretch.end)
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if end > start:
                found.append(Span(start, end))
    return found

"""Direct speech in a text: each quotation, who speaks it and by which cue."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.languages.vocabulary import words
from briefgen.reading.names.naming import Naming
from briefgen.reading.speech.confidence import UNCERTAIN_NAME, confidence
from briefgen.reading.speech.pieces import read_pieces
from briefgen.reading.speech.sentences.cue_words import STRONG
from briefgen.reading.speech.speech_shapes import is_speech, is_title
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.names.naming import Speaker
    from briefgen.reading.speech.pieces import Found, Piece

_TITLED = words("wrote writes write writing sang sings sing read reads reading")
_NICKNAME = re.compile(r"[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}")
_PREDICATE = re.compile(
    r" (?:then |also |later )?(?:[a-z]{2,}ed|[a-z]{2,}s|cut|said|told|spoke|went|put|wrote|began)[ :]"
)
_STOPS = frozenset(".?!…")
_CUT = (", ", ",\u00a0", "— ", "– ")
_OWNED = re.compile(r"(?:[’']s|s[’']|\b(?:his|her|their|its|the|a|on|in|of|for|book|film|song|series)) \Z")
_OWNER = 12
_SINGLE = frozenset({"curly-single", "straight-single"})


@dataclass(frozen=True, slots=True)
class ExtractedQuotation:
    """Words between quotation marks that the text attributes to somebody.

    Attributes:
        span: The words without the marks, in code points.
        exact: The words.
        speaker: Who speaks them; None where no rule found anybody.
        cue: The verb that attributes them, if there is one.
        rule: The name of the rule that found the speaker; ``none`` where none did.
        confidence: How often that rule is right, as measured on news articles.
        continues: Whether it goes on with the quotation before it, interrupted by its cue or a paragraph.
        second_hand: Whether the text has it from somebody else (*X said, according to Y*).
        addressee: Who was told it, where the text does not say by whom (*X was told “…”*).
    """

    span: Span
    exact: str
    speaker: Speaker | None
    cue: Span | None
    rule: str
    confidence: float
    continues: bool = False
    second_hand: bool = False
    addressee: Speaker | None = None


@dataclass(frozen=True, slots=True)
class QuotedPassage:
    """An outermost quoted span, speech or not, as a text attributes it.

    Attributes:
        quoted: The span with its marks.
        extracted: What it is attributed to.
        is_speech: Whether it is somebody's speech and no title, slogan or scare quote.
    """

    quoted: QuotedSpan
    extracted: ExtractedQuotation
    is_speech: bool

    def printed_in(self, text: str) -> QuotedPassage:
        """The same with the characters that ``text`` has, where it was read with others, offset by offset."""
        found, speaker = self.extracted, self.extracted.speaker
        if speaker is not None:
            speaker = replace(speaker, exact=speaker.span.slice(text))
        return replace(self, extracted=replace(found, exact=found.span.slice(text), speaker=speaker))


def quoted_passages(
    text: str, paragraphs: Sequence[tuple[int, int]], quoted_spans: Sequence[QuotedSpan]
) -> tuple[QuotedPassage, ...]:
    """Every outermost quoted span that may be speech, in order; offsets in code points."""
    marked = outermost(quoted_spans)
    if not marked:
        return ()
    called = [span for span in marked if _names_speaker(text, span)]
    naming = Naming(
        text,
        [(span.outer.start, span.outer.end) for span in marked if span not in called],
        [span.inner.slice(text) for span in called],
    )
    return tuple(_passage(text, piece, naming) for piece in read_pieces(text, paragraphs, marked))


def _names_speaker(text: str, span: QuotedSpan) -> bool:
    """*“Terry” cut in*: whether the marks hold a nickname that opens its sentence and is its subject."""
    before = text[max(0, span.outer.start - 3) : span.outer.start].rstrip(" ")
    if before and before[-1] not in "\n.!?”":
        return False
    return (
        _NICKNAME.fullmatch(span.inner.slice(text)) is not None
        and _PREDICATE.match(text, span.outer.end) is not None
    )


def outermost(spans: Sequence[QuotedSpan]) -> list[QuotedSpan]:
    """The outermost spans: those in double marks, or all where single ones are the custom of the text."""
    level = [span for span in spans if span.level == 1]
    double = [span for span in level if span.marks not in _SINGLE]
    return double if 2 * len(double) >= len(level) else level


def _passage(text: str, piece: Piece, naming: Naming) -> QuotedPassage:
    quoted, found, paused, continues = piece
    exact = quoted.inner.slice(text)
    if found is None or (paused and _is_owned(text, quoted, exact)):
        paused, found = False, None
        extracted = ExtractedQuotation(quoted.inner, exact, None, None, "none", 0.0, continues)
    elif found.rule.removeprefix("continued-") == "addressee":
        addressee = naming.speaker(*found.speaker)
        extracted = ExtractedQuotation(
            quoted.inner, exact, None, None, "none", 0.0, continues, addressee=addressee
        )
    else:
        speaker = naming.speaker(*found.speaker)
        cue = Span(*found.cue) if found.cue is not None else None
        sure = confidence(found.rule, speaker.exact, second_hand=found.second_hand)
        sure = sure if speaker.certain or speaker.name is None else min(sure, UNCERTAIN_NAME)
        extracted = ExtractedQuotation(
            quoted.inner, exact, speaker, cue, found.rule, sure, continues, found.second_hand
        )
    announced = found is not None and _is_announced(text, quoted, found)
    rule = extracted.rule
    if continues and text.endswith(_CUT, 0, quoted.outer.start) and not is_title(exact):
        paused, rule = True, "after-subject"
    elif announced and text.endswith((": ", ":\u00a0"), 0, quoted.outer.start):
        paused, rule = exact[:1].isupper() and exact[-1:] in _STOPS, "label"
    elif _is_sentence(text, quoted, exact):
        paused, rule = paused or rule.startswith("continued-"), rule.removeprefix("continued-")
    return QuotedPassage(quoted, extracted, is_speech(exact, rule, paused=paused, announced=announced))


def _is_sentence(text: str, quoted: QuotedSpan, exact: str) -> bool:
    """*“They sent me a card,” he said. “One card.”*: whether the words are a whole sentence of their own."""
    before = text[max(0, quoted.outer.start - 2) : quoted.outer.start].rstrip()
    return exact[:1].isupper() and exact[-1:] in _STOPS and before[-1:] in _STOPS


def _is_owned(text: str, quoted: QuotedSpan, exact: str) -> bool:
    """*On CNN’s “State of the Union,” X said*: a title whose place in the sentence is that of a noun."""
    start = quoted.outer.start
    if _OWNED.search(text, max(0, start - _OWNER), start) is None:
        return False
    return is_title(exact) or (exact[:1].isupper() and " " not in exact)


def _is_announced(text: str, quoted: QuotedSpan, found: Found) -> bool:
    """Whether a verb of speech stands right before the quotation."""
    if found.cue is None or found.rule != "before-adjacent":
        return False
    start, end = found.cue
    if text[start:end].lower() in _TITLED and ":" not in text[end : quoted.outer.start]:
        return False
    return not text[end : quoted.outer.start].strip(" ,:\n\u00a0") and text[start:end].lower() in STRONG

"""From words that an editor names to the entry that a topic gets.

The words are found first; what the entry then holds is the source's own wording, the speaker whom the source
names and, where its sentence tells, the day. Nothing is made up: what the source does not tell is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.anchoring import Anchor, Unanchored, anchor_in
from briefgen.checking import statement_of
from briefgen.errors import ConfigurationError
from briefgen.suggestion.dates import spoken_on
from briefgen.suggestion.passages import Passage, name_passage
from briefgen.suggestion.speakers import named
from briefgen.text import Span
from briefgen.yaml_source import Fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.corpus import Person, Source
    from briefgen.reading import ExtractedFigure
    from briefgen.suggestion.speakers import Named


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the editor asks for.

    Attributes:
        source: Where the words stand.
        words: As typed, with the editor's marks if there are any.
        prefix, suffix: Their neighbours, where they occur more than once; else empty.
        given: Keys of the entry that the editor decides: speaker, event, value, measures, dates.
    """

    source: Source
    words: str
    prefix: str
    suffix: str
    given: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Addition:
    """An entry to be added.

    Attributes:
        fields: The entry; where the words were not found, as typed, so that the refusal shows them.
        found: Whether they stand in the source.
        unknown: The speaker whom people.yml does not know yet, if it is one.
    """

    fields: Fields
    found: bool
    unknown: Named | None = None


def quotation_addition(wanted: Wanted, people: Mapping[str, Person]) -> Addition:
    """The entry for a quotation.

    Raises:
        ConfigurationError: If neither the editor nor the source says who speaks.
    """
    passage = found_passage(wanted)
    if passage is None:
        speaker = wanted.given.get("speaker") or next(iter(people), "nobody")
        return Addition(
            Fields({"speaker": speaker, **typed_passage(wanted).values(wanted.source.id)}, {}), found=False
        )
    speaker, unknown = _speaker(wanted, passage.span, people)
    values = {"speaker": speaker, **passage.values(wanted.source.id)}
    remarks = {}
    day = None if "date_created" in wanted.given else spoken_on(wanted.source, passage.span)
    if day is not None:
        values["date_created"] = day.day
        remarks["date_created"] = day.note
    return Addition(
        Fields({**values, **wanted.given, "speaker": speaker}, remarks), found=True, unknown=unknown
    )


def figure_addition(wanted: Wanted) -> Addition:
    """The entry for a figure.

    Raises:
        ConfigurationError: If the words hold several amounts and none is chosen, or no one says what it is.
    """
    passage = found_passage(wanted)
    if passage is None:
        typed = {
            "value": wanted.given.get("value", wanted.words),
            **typed_passage(wanted).values(wanted.source.id),
        }
        return Addition(Fields({**typed, "measures": wanted.given.get("measures", "?")}, {}), found=False)
    stated = [one for one in wanted.source.reading.figures if one.span.overlaps(passage.span)]
    whole = {one: _whole(wanted.source, one) for one in stated}
    value = wanted.given.get("value") or _only_value(wanted.source, whole.values())
    chosen = [one for one in stated if _words(wanted.source, whole[one]) == value]
    measures = wanted.given.get("measures") or next((one.measures for one in chosen if one.measures), None)
    if not measures:
        raise ConfigurationError("say what the figure counts with --measures")
    if len(chosen) == 1 and not passage.span.contains(whole[chosen[0]]):
        passage = _widened(wanted.source, passage, whole[chosen[0]])
    named_by = passage.values(wanted.source.id)
    return Addition(
        Fields({"value": value, "measures": measures, **named_by, **wanted.given}, {}), found=True
    )


def found_passage(wanted: Wanted) -> Passage | None:
    """Where the words stand, in the source's wording; as typed where the editor shortens or explains."""
    reading = wanted.source.reading
    outcome = anchor_in(reading, wanted.words, wanted.prefix, wanted.suffix)
    if not isinstance(outcome, Anchor):
        return None
    as_typed = Passage(outcome.span, wanted.words, wanted.prefix, wanted.suffix)
    if outcome.kind == "marked" or wanted.prefix or wanted.suffix:
        return as_typed
    passage = name_passage(reading, outcome.span)
    return as_typed if isinstance(passage, Unanchored) else passage


def typed_passage(wanted: Wanted) -> Passage:
    """The words as typed, which are nowhere: what is written of them is refused, and shown."""
    return Passage(Span(0, 0), wanted.words, wanted.prefix, wanted.suffix)


def _speaker(wanted: Wanted, span: Span, people: Mapping[str, Person]) -> tuple[str, Named | None]:
    if "speaker" in wanted.given:
        return wanted.given["speaker"], None
    told = wanted.source.reading.attributed_speaker(span)
    speaker = named(told.speaker, people) if told is not None else None
    if speaker is None:
        raise ConfigurationError(
            "the source does not say who speaks: give an id from people.yml with --speaker"
        )
    return speaker.id, speaker if speaker.entry is not None else None


def _whole(source: Source, found: ExtractedFigure) -> Span:
    """Where an amount stands with what limits it; as it was read where no words of the source would hold."""
    return statement_of(source.reading, found) or found.span


def _words(source: Source, span: Span) -> str:
    return " ".join(span.slice(source.text).split())


def _only_value(source: Source, stated: Iterable[Span]) -> str:
    values = list(dict.fromkeys(_words(source, one) for one in stated))
    if len(values) == 1:
        return values[0]
    if not values:
        raise ConfigurationError("no amount recognized in these words: give it with --value")
    raise ConfigurationError(
        f"these words state several amounts: choose one with --value: {'; '.join(values)}"
    )


def _widened(source: Source, passage: Passage, stated: Span) -> Passage:
    span = Span(min(passage.span.start, stated.start), max(passage.span.end, stated.end))
    wider = name_passage(source.reading, span)
    return passage if isinstance(wider, Unanchored) else wider

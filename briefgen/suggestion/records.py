"""What a text says, as lines of JSON for other programs (see the interface's ``suggest --format jsonl``).

The keys are written out by hand: the general encoder takes as long as a third of the reading itself.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring_ascii
from typing import TYPE_CHECKING

from briefgen.errors import BriefgenError
from briefgen.reading.readings import Reading
from briefgen.reading.speech.unread import UNREAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.reading import ExtractedFigure, ExtractedQuotation


class InvalidRecordError(BriefgenError):
    """A line of a collection that is no record ``{"id", "text"}``."""


def read_record(line: str | bytes, number: int) -> tuple[str, str]:
    """The id and the text of a record.

    Raises:
        InvalidRecordError: If the line is no JSON object with both, as texts that UTF-8 can hold.
    """
    try:
        record = json.loads(line)
        name, text = record["id"], record["text"]
        if isinstance(name, str) and isinstance(text, str):
            _ = name.encode(), text.encode()
            return name, text
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise InvalidRecordError(f'line {number} is not a record {{"id": "…", "text": "…"}} in UTF-8')


def quotation_lines(source: str, text: str) -> Iterator[str]:
    """Yield a line for each quotation of ``text``, in its order; offsets in code points."""
    for found in Reading(text).quotations:
        yield quotation_line(source, text, found)


def figure_lines(source: str, text: str) -> Iterator[str]:
    """Yield a line for each figure of ``text``, in its order; offsets in code points."""
    for found in Reading(text).figures:
        yield figure_line(source, found)


def quotation_line(source: str, text: str, found: ExtractedQuotation) -> str:
    """A quotation of ``text`` as a line of JSON."""
    speaker = cue = "null"
    if found.speaker is not None:
        at, who = found.speaker.span, found.speaker
        name = _text(who.name)
        place = f'"start": {at.start}, "end": {at.end}'
        speaker = f'{{"exact": {encode_basestring_ascii(who.exact)}, {place}, "name": {name}}}'
    if found.cue is not None:
        at = found.cue
        words = encode_basestring_ascii(text[at.start : at.end])
        cue = f'{{"exact": {words}, "start": {at.start}, "end": {at.end}}}'
    continues = ', "continues": true' if found.continues else ""
    continues += ', "read": false' if found.rule == UNREAD else ""
    start, end = found.span.start, found.span.end
    return _without_commands(
        f'{{"kind": "quotation", "source": {_text(source)}, "start": {start}, "end": {end}, '
        f'"exact": {encode_basestring_ascii(found.exact)}, "speaker": {speaker}, "cue": {cue}, '
        f'"confidence": {found.confidence}{continues}}}'
    )


def figure_line(source: str, found: ExtractedFigure) -> str:
    """A figure as a line of JSON."""
    start, end = found.span.start, found.span.end
    return _without_commands(
        f'{{"kind": "figure", "source": {_text(source)}, "start": {start}, "end": {end}, '
        f'"exact": {encode_basestring_ascii(found.exact)}, "value": {encode_basestring_ascii(found.value)}, '
        f'"value_high": {_text(found.value_high)}, "unit": {encode_basestring_ascii(found.unit)}, '
        f'"qualifier": {_text(found.qualifier)}, "measures": {_text(found.measures)}, '
        f'"sentence": {{"start": {found.sentence.start}, "end": {found.sentence.end}}}, '
        f'"confidence": {found.confidence}}}'
    )


def _text(value: str | None) -> str:
    return "null" if value is None else encode_basestring_ascii(value)


def _without_commands(line: str) -> str:
    """The same JSON without what a workflow's runner would take for a command."""
    return line.replace("##[", "#\\u0023[") if "##[" in line else line

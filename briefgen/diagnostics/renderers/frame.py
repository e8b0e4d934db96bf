"""The code frame: the lines of one document that a diagnostic's labels stand in, underlined.

Each label gets its own row below a line. A label over several lines shows its first and its last one,
and those between that hold marks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefgen.diagnostics.renderers.region import within
from briefgen.diagnostics.renderers.window import Window, columns, fits, window
from briefgen.escaping.terminal import visible
from briefgen.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.diagnostics.diagnostic import Label

Tone = Literal["source", "gap", "primary", "related"]
_BREAK = re.compile(r"[\r\n]")
_MOST_MARKS = 32
_MOST_LINES = 8
_CONTEXT = 20  # characters beside a label below which it gets a view of the line for itself


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a frame.

    Attributes:
        tone: What sort of row it is; decides its colour.
        body: What stands right of the gutter, free of control characters.
        number: The line's number where the row shows a line.
    """

    tone: Tone
    body: str
    number: int | None = None


@dataclass(slots=True)
class _Note:
    """What one label draws below one line: stretches of the line with the character to draw."""

    tone: Tone
    strokes: list[tuple[Span, str]] = field(default_factory=list)
    message: str = ""

    @property
    def foci(self) -> list[Span]:
        marks = [span for span, character in self.strokes if character in "~+"]
        return marks or [span for span, _ in self.strokes]


def frame(labels: Sequence[Label], width: int, *, primary: bool) -> list[Row]:
    """The rows for labels that all stand in one document, in the order of its lines.

    Args:
        labels: At least one; their notes below one line keep this order.
        width: The columns right of the gutter.
        primary: Whether the first label is the diagnostic's own and underlined with ``^``. The others
            are underlined with ``-`` unless they carry marks.
    """
    document = labels[0].document
    notes: defaultdict[int, list[_Note]] = defaultdict(list)
    for index, label in enumerate(labels):
        for number, note in _notes(label, primary=primary and index == 0).items():
            notes[number].append(note)
    rows: list[Row] = []
    previous = None
    for number in sorted(notes):
        rows.extend(_between(document, previous, number, width))
        rows.extend(_line_rows(document.line(number), number, notes[number], width))
        previous = number
    return rows


def _between(document: Document, previous: int | None, number: int, width: int) -> Iterator[Row]:
    """What stands for the lines between two that are shown: a single one itself, as it takes no more room."""
    if previous == number - 2:
        between = number - 1
        yield Row("source", window(document.line(between), [Span(0, 0)], width).display, between)
    elif previous is not None and previous < number - 2:
        yield Row("gap", "")


def _notes(label: Label, *, primary: bool) -> dict[int, _Note]:
    tone: Tone = "primary" if primary else "related"
    notes: defaultdict[int, _Note] = defaultdict(lambda: _Note(tone))
    for span, character in _strokes(label, primary=primary):
        for number, segment in _ends(label.document, span):
            notes[number].strokes.append((segment, character))
    numbers = sorted(notes)
    if len(numbers) > _MOST_LINES:
        numbers = [*numbers[: _MOST_LINES - 1], numbers[-1]]
    notes[numbers[-1]].message = visible(label.message)
    return {number: notes[number] for number in numbers}


def _strokes(label: Label, *, primary: bool) -> Iterator[tuple[Span, str]]:
    """What to draw, the later over the earlier; a related label's marks say more than its whole."""
    if primary or not (label.marks or label.insertions):
        yield label.span, "^" if primary else "-"
    yield from ((span, "~") for span in label.marks[:_MOST_MARKS])
    yield from ((span, "+") for span in label.insertions[:_MOST_MARKS])


def _ends(document: Document, span: Span) -> Iterator[tuple[int, Span]]:
    """The parts of a span in its first and its last line, in code points from the line's start."""
    span = within(document, span)
    first = document.position(span.start)
    last = document.position(span.start + _drawn_length(span.slice(document.text)))
    text = document.line(first.line)
    start = min(first.column - 1, len(text))
    if first.line == last.line:
        yield first.line, Span(start, max(start, min(last.column - 1, len(text))))
        return
    yield first.line, Span(start, len(text))
    text = document.line(last.line)
    end = min(last.column - 1, len(text))
    yield last.line, Span(min(end, len(text) - len(text.lstrip())), end)


def _drawn_length(text: str) -> int:
    """How much of a span is underlined: all but the line breaks and blank lines at its end."""
    bare = text.rstrip()
    return len(bare) if _BREAK.search(text, len(bare)) else len(text)


def _line_rows(line: str, number: int, notes: Sequence[_Note], width: int) -> Iterator[Row]:
    """A line with its notes; shown once for all of them, or once for each where they stand too far apart."""
    together = sorted(focus for note in notes for focus in note.foci)
    groups = [notes] if fits(line, together, width, _CONTEXT) else [[note] for note in notes]
    for group in groups:
        view = window(line, [focus for note in group for focus in note.foci], width)
        yield Row("source", view.display, number)
        for note in group:
            yield from _note_rows(view, note, width)


def _note_rows(view: Window, note: _Note, width: int) -> Iterator[Row]:
    cells: dict[int, str] = {}
    for span, character in note.strokes:
        underlined = view.underlined(span)
        start = min(underlined.start, width - 1)  # joined signs can take fewer columns than each by itself
        cells.update(dict.fromkeys(range(start, min(underlined.end, width)), character))
    underline = "".join(cells.get(column, " ") for column in range(max(cells) + 1))
    if not note.message:
        yield Row(note.tone, underline)
    elif len(underline) + 1 + columns(note.message) <= width:
        yield Row(note.tone, f"{underline} {note.message}")
    else:
        yield Row(note.tone, underline)
        indent = min(*cells, max(0, width - columns(note.message)))
        yield Row(note.tone, " " * indent + note.message)

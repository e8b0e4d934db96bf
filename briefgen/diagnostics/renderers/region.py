"""A label's place as lines and columns, and a diagnostic on one line, for other programs and for long lists.

Lines and columns are 1-based, columns count code points, and the end is exclusive: the column after the last
character. A span that reaches past its document, as one into a file that could not be read does, is
cut to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.escaping.terminal import Rendered, visible
from briefgen.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.diagnostics.diagnostic import Diagnostic, Label


@dataclass(frozen=True, slots=True)
class Region:
    """Where a label stands, for those who read files and not offsets."""

    line: int
    column: int
    end_line: int
    end_column: int


def within(document: Document, span: Span) -> Span:
    """``span`` cut to the document."""
    length = len(document.text)
    return Span(min(span.start, length), min(span.end, length))


def region(label: Label) -> Region:
    """The lines and columns of a label."""
    span = within(label.document, label.span)
    start, end = label.document.position(span.start), label.document.position(span.end)
    return Region(start.line, start.column, end.line, end.column)


def render_concise(diagnostics: Iterable[Diagnostic]) -> Rendered:
    """``path:line:column: severity: message [code]`` for each diagnostic, in their order."""
    return Rendered("".join(f"{concise_line(item)}\n" for item in diagnostics))


def concise_line(item: Diagnostic) -> str:
    """One diagnostic as one line, without its line end."""
    place = region(item.primary)
    where = f"{visible(item.path)}:{place.line}:{place.column}"
    return f"{where}: {item.severity}: {visible(item.message)} [{item.code}]"

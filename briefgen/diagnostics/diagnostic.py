"""A defect as a value: where, what, what the source says, and what to do about it.

Two documents in one diagnostic is the normal case: the primary label stands in the editor's YAML and a
related one in the source.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.diagnostics.codes import Code, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.text import Document, Span


@dataclass(frozen=True, slots=True)
class Label:
    """A positioned note.

    Attributes:
        document: What the span is counted in; a file that could not be read is a document of no text.
        span: Offsets in code points.
        message: A few words without final stop; may be empty.
        marks: Stretches inside ``span`` that differ, underlined with ``~``.
        insertions: Stretches inside ``span`` that the other side lacks, underlined with ``+``.
    """

    document: Document
    span: Span
    message: str = ""
    marks: tuple[Span, ...] = ()
    insertions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One reported defect.

    Attributes:
        code: Names the defect.
        message: One line, lower case, without final stop.
        primary: Where the editor mends it.
        related: Passages that explain it, usually one in a source.
        help: What to do, in one line; may be None where the message says it all.
        severity: Errors keep the site from being built.
    """

    code: Code
    message: str
    primary: Label
    related: tuple[Label, ...] = ()
    help: str | None = None
    severity: Severity = field(default=Severity.ERROR)

    @property
    def path(self) -> str:
        """The file the defect stands in, relative to the project's folder."""
        return self.primary.document.path

    @property
    def _order(self) -> tuple[str, int, int, str, str]:
        span = self.primary.span
        return (self.path, span.start, span.end, self.code, self.message)


class Collector:
    """Gathers the diagnostics of all stages; the order in which they come does not matter."""

    def __init__(self, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self._diagnostics = dict.fromkeys(diagnostics)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a diagnostic."""
        self._diagnostics[diagnostic] = None

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep several diagnostics."""
        self._diagnostics.update(dict.fromkeys(diagnostics))

    def __iter__(self) -> Iterator[Diagnostic]:
        """All diagnostics once each, ordered by path, offset and code."""
        return iter(sorted(self._diagnostics, key=lambda item: item._order))  # noqa: SLF001

    @property
    def added(self) -> Iterable[Diagnostic]:
        """All diagnostics once each, in the order in which they came."""
        return self._diagnostics.keys()

    def __len__(self) -> int:
        return len(self._diagnostics)

    def count(self, severity: Severity) -> int:
        """How many there are of one severity."""
        return sum(item.severity is severity for item in self._diagnostics)

    @property
    def failed(self) -> bool:
        """Whether an error stands against building the site."""
        return any(item.severity is Severity.ERROR for item in self._diagnostics)

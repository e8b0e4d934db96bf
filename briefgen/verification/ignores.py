"""Diagnostics that the editor silences, one by one and with a reason.

``# briefgen: ignore[code] why`` on the line of an entry or of the value reported, or on the line above,
silences that code there. What would make a page false cannot be silenced, and a comment that silences
nothing is reported: it was written for a text that has changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Collector, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.text import Document, Span

_IGNORE: Final = re.compile(r"#\s*briefgen:\s*ignore\b(?:\[(?P<codes>[^\]]*)\])?(?P<reason>.*)")

SILENCEABLE: Final = frozenset(
    {
        Code.CHANGE_UNRECORDED,
        Code.DATE_CONTRADICTED,
        Code.DATE_UNSOURCED,
        Code.EXCERPT_BUDGET,
        Code.FIGURES_DISAGREE,
        Code.NOT_DIRECT_SPEECH,
        Code.SPEAKER_MISMATCH,
    }
)
"""Codes that are about care and not about truth."""


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment that silences.

    Attributes:
        line: The 1-based line that it speaks of.
        codes: What it silences there.
    """

    document: Document
    span: Span
    line: int
    codes: frozenset[Code]


def read_ignores(document: Document, comments: Iterable[Span], collector: Collector) -> Iterator[Ignore]:
    """Yield the comments that silence something; report those that name no code or no reason."""
    for span in comments:
        match = _IGNORE.match(document.excerpt(span))
        if match is None:
            continue
        codes = [name.strip() for name in (match["codes"] or "").split(",") if name.strip()]
        defect = _defect(codes, match["reason"])
        if defect:
            message, help_text = defect
            collector.add(Diagnostic(Code.INVALID_IGNORE, message, Label(document, span), help=help_text))
            continue
        line = _line_meant(document, span)
        yield Ignore(document, span, line, frozenset(Code(name) for name in codes))


def _defect(codes: list[str], reason: str) -> tuple[str, str] | None:
    if not codes:
        return "this comment names no code", "write # briefgen: ignore[code] and why"
    for name in codes:
        if name not in {code.value for code in Code}:
            return f'there is no diagnostic "{name}"', "briefgen explain lists all codes"
        if Code(name) not in SILENCEABLE:
            return f"{name} cannot be silenced: the page would be false", "mend the entry, or take it out"
    if not any(map(str.isalnum, reason)):
        return "this comment gives no reason", "write after the bracket why the entry is right all the same"
    return None


def _line_meant(document: Document, span: Span) -> int:
    """Its own line if something stands before it there, else the next line that is no comment."""
    line = document.position(span.start).line
    if document.line(line).lstrip().startswith("#"):
        line += 1
        while line < len(document.line_starts) and document.line(line).lstrip()[:1] in ("#", ""):
            line += 1
    return line


def silence(
    diagnostics: Iterable[Diagnostic], ignores: Iterable[Ignore], entries: Mapping[str, Iterable[Span]]
) -> list[Diagnostic]:
    """What is left of the diagnostics, and a warning for each comment that silenced nothing.

    Args:
        diagnostics: All of a run.
        ignores: Every comment that silences.
        entries: By path, the stretches of the file that entries take; a comment at an entry's first line
            speaks of all of it.
    """
    waiting = {(item.document.path, item.line, code): item for item in ignores for code in item.codes}
    used: set[tuple[str, int, Code]] = set()
    left: list[Diagnostic] = []
    for diagnostic in diagnostics:
        keys = {(diagnostic.path, line, diagnostic.code) for line in _lines(diagnostic, entries)}
        hits = keys & waiting.keys()
        used |= hits
        if not hits:
            left.append(diagnostic)
    left.extend(_unused(waiting[key], key[2]) for key in sorted(waiting.keys() - used))
    return left


def _lines(diagnostic: Diagnostic, entries: Mapping[str, Iterable[Span]]) -> Iterator[int]:
    document, span = diagnostic.primary.document, diagnostic.primary.span
    yield document.position(span.start).line
    for entry in entries.get(diagnostic.path, ()):
        if entry.contains(span):
            yield document.position(entry.start).line


def _unused(ignore: Ignore, code: Code) -> Diagnostic:
    return Diagnostic(
        Code.UNUSED_IGNORE,
        f"nothing is reported here as {code}",
        Label(ignore.document, ignore.span),
        help="take the comment out",
        severity=Severity.WARNING,
    )

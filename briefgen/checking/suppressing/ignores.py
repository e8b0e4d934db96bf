"""Diagnostics that the editor silences, one by one and with a reason.

``# briefgen: ignore[code] why`` on the line of an entry or of the value reported, or on the line above,
silences that code there. What would make a page false cannot be silenced, and a comment that silences
nothing is reported: it was written for a text that has changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from briefgen.checking.names import did_you_mean
from briefgen.diagnostics import Code, Collector, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.text import Document, Span

_IGNORE: Final = re.compile(r"#\s*briefgen:\s*ignore\b(?:\[(?P<codes>[^\]]*)\])?(?P<reason>.*)")
_MEANT: Final = re.compile(r"#\s*briefgen(?:\s*:|\W*ignor)", re.IGNORECASE)
"""What is meant for one, well written or not; other comments may speak of briefgen."""
_BLOCK: Final = re.compile(r"[|>][-+0-9]*\s*$")
"""What announces a value that begins on the line below."""

SILENCEABLE: Final = frozenset(
    {
        Code.CHANGE_UNRECORDED,
        Code.CLAIM_AS_FACT,
        Code.DATE_CONTRADICTED,
        Code.DATE_UNSOURCED,
        Code.DISPUTE_ONE_SIDED,
        Code.EXCERPT_BUDGET,
        Code.FIGURES_DISAGREE,
        Code.MEANING_TURNED,
        Code.NEGATION_CUT,
        Code.NOT_DIRECT_SPEECH,
        Code.POINT_OPPOSED,
        Code.POINT_UNCORROBORATED,
        Code.POINT_UNRELATED,
        Code.PROSE_NAME,
        Code.PROSE_SPEAKER,
        Code.SCOPE_CUT,
        Code.NOT_SAID,
        Code.SPEAKER_MISMATCH,
    }
)
"""Codes that are about care and not about truth."""


_FEWEST_WORDS: Final = 2
_FEWEST_LETTERS: Final = 8
_FEWEST_UNCASED: Final = 4

_FORM: Final = "write # briefgen: ignore[code] and why"
_MISWRITTEN: Final = ("malformed ignore comment", _FORM)


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment that silences.

    Attributes:
        lines: The 1-based lines that it speaks of.
        codes: What it silences there.
        reason: Why, in the editor's words.
    """

    document: Document
    span: Span
    lines: tuple[int, ...]
    codes: frozenset[Code]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Silenced:
    """A diagnostic that a comment silenced: counted in every output, and shown beside its entry.

    Attributes:
        reason: The editor's.
    """

    diagnostic: Diagnostic
    reason: str

    @property
    def record(self) -> dict[str, object]:
        """The same for other programs; ``line`` is 1-based."""
        primary = self.diagnostic.primary
        line = primary.document.position(primary.span.start).line
        code, path = self.diagnostic.code, primary.document.path
        return {"path": path, "line": line, "code": code, "reason": self.reason}


def read_ignores(document: Document, comments: Iterable[Span], collector: Collector) -> Iterator[Ignore]:
    """Yield the comments that silence something; report those that name no code or no reason."""
    if _MEANT.search(document.text) is None:
        return
    for span in comments:
        comment = document.excerpt(span)
        if _MEANT.match(comment) is None:
            continue
        match = _IGNORE.match(comment)
        names = (match["codes"] or "") if match else ""
        codes = [name.strip() for name in names.split(",") if name.strip()]
        defect = _defect(codes, match["reason"]) if match else _MISWRITTEN
        if defect:
            message, help_text = defect
            collector.add(Diagnostic(Code.INVALID_IGNORE, message, Label(document, span), help=help_text))
            continue
        lines = _lines_meant(document, span)
        assert match is not None  # noqa: S101  # what does not match is a defect
        reason = " ".join(match["reason"].split())
        yield Ignore(document, span, lines, frozenset(Code(name) for name in codes), reason)


def _defect(codes: list[str], reason: str) -> tuple[str, str] | None:
    if not codes:
        return "this ignore comment has no code", _FORM
    for name in codes:
        if name not in {code.value for code in Code}:
            help_text = did_you_mean(name, SILENCEABLE, "briefgen explain lists all codes")
            return f'there is no diagnostic "{name}"', help_text
        if Code(name) not in SILENCEABLE:
            return f"{name} cannot be suppressed: the page would be false", "fix or remove the entry"
    if not _is_reason(reason):
        return (
            "this ignore comment has no reason",
            "write after the bracket, in a few words, why it is right",
        )
    return None


def _is_reason(reason: str) -> bool:
    """Whether somebody who reads it on the page learns anything: two words, and eight letters, at least.

    Where words are not parted by spaces, four characters of a script without cases do.
    """
    letters = [character for character in reason if character.isalpha()]
    uncased = sum(character.lower() == character.upper() for character in letters)
    few = len(reason.split()) < _FEWEST_WORDS or len(letters) < _FEWEST_LETTERS
    return not few or uncased >= _FEWEST_UNCASED


def _lines_meant(document: Document, span: Span) -> tuple[int, ...]:
    """Its own line if something stands before it there, else the next line that is no comment.

    A block value (``exact: >-``) begins on the line after that.
    """
    line = document.position(span.start).line
    before = document.text[document.line_starts[line - 1] : span.start]
    if before.strip():
        return (line, line + 1) if _BLOCK.search(before) else (line,)
    last = len(document.line_starts)
    line = min(line + 1, last)
    while line < last and document.line(line).lstrip()[:1] in ("#", ""):
        line += 1
    return (line, line + 1) if _BLOCK.search(document.line(line)) else (line,)


def silence(
    diagnostics: Iterable[Diagnostic],
    ignores: Iterable[Ignore],
    entries: Mapping[str, Iterable[Span]],
    beyond: frozenset[Code] = frozenset(),
) -> tuple[list[Diagnostic], list[Silenced]]:
    """What is left of the diagnostics with a warning for each comment that silenced nothing, and the rest.

    Args:
        diagnostics: All of a run.
        ignores: Every comment that silences.
        entries: By path, the stretches of the file that entries take; a comment at an entry's first line
            speaks of all of it.
        beyond: Codes that nobody looked for, so that it is not known whether a comment silences them.
    """
    at: dict[tuple[str, int, Code], list[Ignore]] = {}
    known = list(ignores)
    for ignore in known:
        for line, code in product(ignore.lines, ignore.codes):
            at.setdefault((ignore.document.path, line, code), []).append(ignore)
    used: set[tuple[Ignore, Code]] = set()
    left: list[Diagnostic] = []
    silenced: list[Silenced] = []
    for diagnostic in diagnostics:
        lines, code = _lines(diagnostic, entries), diagnostic.code
        hits = {ignore for line in lines for ignore in at.get((diagnostic.path, line, code), ())}
        used.update((ignore, code) for ignore in hits)
        if hits:
            silenced.append(Silenced(diagnostic, min(ignore.reason for ignore in hits)))
        else:
            left.append(diagnostic)
    left.extend(
        _unused(ignore, code)
        for ignore in known
        for code in sorted(ignore.codes - beyond)
        if (ignore, code) not in used
    )
    return left, silenced


def _lines(diagnostic: Diagnostic, entries: Mapping[str, Iterable[Span]]) -> Iterator[int]:
    document, span = diagnostic.primary.document, diagnostic.primary.span
    yield document.position(span.start).line
    for entry in entries.get(diagnostic.path, ()):
        if entry.contains(span):
            yield document.position(entry.start).line


def _unused(ignore: Ignore, code: Code) -> Diagnostic:
    return Diagnostic(
        Code.UNUSED_IGNORE,
        f"this comment suppresses nothing: {code} is not reported here",
        Label(ignore.document, ignore.span),
        help="remove the comment",
        severity=Severity.WARNING,
    )

"""A point or an event that has no word in common with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.relation import is_related
from briefgen.checking.prose.statements import statements
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.POINT_UNRELATED


def check(context: Context) -> Iterator[Diagnostic]:
    """A sentence shares a content word with the sentences that carry it, or with those around them."""
    for statement in statements(context):
        if statement.field not in ("text", "event") or not statement.is_carried or is_related(statement):
            continue
        if context.answers(statement.entry, CODE):
            continue
        passage = statement.passages[0]
        yield Diagnostic(
            CODE,
            "this has no word in common with its evidence",
            statement.label(Span(0, len(statement.text))),
            (Label(passage.source.document, passage.around, "the evidence"),),
            "cite the passage that supports it, or say how you know: basis",
            Severity.WARNING,
        )

"""A date in the editor's own text that its evidence does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.dates.stated_dates import unproven_dates
from briefgen.checking.prose.statements import statements
from briefgen.diagnostics import Code, Diagnostic, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.PROSE_DATE


def check(context: Context) -> Iterator[Diagnostic]:
    """A day, month, year or weekday of the text is one of the evidence, of its source or of the entry."""
    for statement in statements(context):
        if statement.citations and not statement.is_carried:
            continue
        for moment, instead in unproven_dates(statement):
            if context.answers(statement.entry, CODE):
                continue
            words = " ".join(moment.span.slice(statement.text).split())
            message = f'the evidence does not state "{words}"'
            if moment.contradicts_itself:
                message = f'the calendar has no "{words}"'
            elif instead:
                message = f'the evidence states a different date from "{words}"'
            labels = tuple(
                Label(one.source.document, one.around, "the evidence") for one in statement.passages[:1]
            )
            yield Diagnostic(
                CODE,
                message,
                statement.label(moment.span),
                () if statement.is_of_topic else labels,
                "write the date of the source, cite the passage that has it, or say how you know: basis",
            )

"""A number in the editor's own text that its evidence does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.numbers.amounts import unproven_amounts
from briefgen.checking.prose.numbers.owners import misplaced_owners
from briefgen.checking.prose.statements import statements
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.numbers.amount_defects import Unproven
    from briefgen.checking.prose.statements import Statement

CODE: Final = Code.PROSE_FIGURE
_MOST_SHOWN: Final = 4


def check(context: Context) -> Iterator[Diagnostic]:
    """Each number and amount of the text is in a sentence of the evidence, with its unit and its limit."""
    for statement in statements(context):
        if statement.citations and not statement.is_carried:
            continue
        for found in (*unproven_amounts(statement), *misplaced_owners(statement)):
            if not context.answers(statement.entry, CODE):
                yield _diagnostic(statement, found)


def _diagnostic(statement: Statement, found: Unproven) -> Diagnostic:
    words = " ".join(found.span.slice(statement.text).split())
    stated = " and ".join(f'"{" ".join(one.split())}"' for one in found.stated[:_MOST_SHOWN])
    has = f"the evidence has {stated}" if stated else "the evidence states no such number"
    labels = tuple(
        Label(passage.source.document, passage.around, "the evidence") for passage in statement.passages[:1]
    )
    return Diagnostic(
        CODE,
        f'{has}, this says "{words}"',
        statement.label(found.span),
        () if statement.is_of_topic else labels,
        _HELP[found.defect],
        Severity.ERROR if found.sure else Severity.WARNING,
    )


_HELP: Final = {
    "other-number": "write the number of the evidence, cite another passage, or say how you know: basis",
    "no-number": "cite the passage that states the number, or say how you know: basis",
    "limit": "keep the limit that the source sets, or say how you know: basis",
    "other-owner": "name whose number it is, or say how you know: basis",
    "other-noun": "write what the source counts or measures, or say how you know: basis",
}

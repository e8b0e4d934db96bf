"""A point or an event that says the opposite of its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.added import added
from briefgen.checking.prose.meaning.contraries import contrary
from briefgen.checking.prose.meaning.elsewhere import contradicted
from briefgen.checking.prose.meaning.followed import departure
from briefgen.checking.prose.meaning.opposites import opposition
from briefgen.checking.prose.meaning.relatives import relative_of
from briefgen.checking.prose.meaning.roles import roles_exchanged
from briefgen.checking.prose.numbers.turned_numbers import turned_number
from briefgen.checking.prose.statements import statements
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.meaning.contraries import Contrary
    from briefgen.checking.prose.meaning.followed import Departure
    from briefgen.checking.prose.meaning.opposites import Opposition
    from briefgen.checking.prose.statements import Statement

CODE: Final = Code.POINT_OPPOSED


def check(context: Context) -> Iterator[Diagnostic]:
    """A text does not say *agreed* or *rose* where its evidence says *declined* or *fell*."""
    for statement in statements(context):
        if not statement.is_carried:
            continue
        found = _opposed(statement)
        if found is None or context.answers(statement.entry, CODE):
            continue
        word = found.span.slice(statement.text)
        passage = statement.passages[0]
        yield Diagnostic(
            CODE,
            f'this says "{word}" where the evidence says "{found.other}"'
            if found.other
            else f'this says "{word}", the evidence denies nothing',
            statement.label(found.span),
            (Label(passage.source.document, passage.around, "the evidence"),),
            "say what the source says, or how you know: basis",
            Severity.WARNING,
        )


def _opposed(statement: Statement) -> Opposition | Contrary | Departure | None:
    """What a text turns round: of a title or an abstract its verbs and the way that a percentage goes."""
    found: Opposition | Contrary | Departure | None
    if statement.field != "text":
        found = turned_number(statement) or _flatly_opposed(statement)
        found = found or relative_of(statement) or departure(statement) or _exchanged(statement)
        return found if found or statement.field == "measures" else contradicted(statement)
    found = relative_of(statement) or departure(statement) or added(statement)
    if found is not None:
        return found
    return opposition(statement) if statement.is_english else contrary(statement) or _exchanged(statement)


def _exchanged(statement: Statement) -> Contrary | None:
    """Two parties in each other's place, told by what the only passage marks."""
    passages = list(dict.fromkeys(one.sentence for one in statement.passages))
    if len(passages) != 1 or statement.reading.quoted_spans:
        return None
    return roles_exchanged(statement.reading, passages[0])


def _flatly_opposed(statement: Statement) -> Opposition | None:
    """What a title or an abstract says against the only passages that speak of it."""
    if not (statement.is_of_topic and statement.is_english):
        return None
    return opposition(statement, verbs_only=True)

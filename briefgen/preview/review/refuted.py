"""What the rules find wrong in the editor's own text, asked once more: also what a ``basis`` answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking.proofs import Context
from briefgen.checking.prose.amounts import unproven_amounts
from briefgen.checking.prose.dates import unproven_dates
from briefgen.checking.prose.names import Names
from briefgen.checking.prose.statements import statements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.prose.statements import Statement
    from briefgen.pipeline import Project
    from briefgen.text import Span
    from briefgen.yaml_source import Located


class Refuted:
    """The numbers, dates and names of a project's prose that their evidence does not bear out."""

    def __init__(self, project: Project) -> None:
        anchors = {key: anchor for key, (_, anchor) in project.verified.passages.items()}
        context = Context(
            project.corpus, project.curation, anchors=anchors, language=project.settings.language
        )
        self._names = Names(context)
        self._statements = {(id(one.entry), str(one.field)): one for one in statements(context)}

    def knows(self, entry: Located, field: str) -> bool:
        """Whether the rules judge a field, which they do if all of its evidence was anchored."""
        statement = self._statements.get((id(entry), field))
        return statement is not None and statement.is_carried

    def spans(self, entry: Located, field: str) -> tuple[Span, ...]:
        """What is not supported, in code points of the field's text."""
        statement = self._statements.get((id(entry), field))
        if statement is None or not statement.is_carried:
            return ()
        return tuple(dict.fromkeys(self._found(statement)))

    def _found(self, statement: Statement) -> Iterator[Span]:
        yield from (one.span for one in unproven_amounts(statement))
        yield from (moment.span for moment, _ in unproven_dates(statement))
        yield from self._names.unknown(statement)

"""A name in the editor's own text that no cited source has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.naming.names import Names
from briefgen.checking.prose.statements import statements
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.PROSE_NAME


def check(context: Context) -> Iterator[Diagnostic]:
    """A person, an organization or a place is named in a source of the entry, or in people.yml."""
    names = context.shared.once("names", Names)
    for statement in statements(context):
        if not statement.is_carried:
            continue
        for span in names.unknown(statement, context.corpus.people):
            if context.answers(statement.entry, CODE):
                continue
            whose = "the topic" if statement.is_of_topic else "the entry"
            yield Diagnostic(
                CODE,
                f'no source that {whose} cites names "{span.slice(statement.text)}"',
                statement.label(span),
                help="name what the sources name, add the name to people.yml, or say how you know: basis",
                severity=Severity.WARNING,
            )

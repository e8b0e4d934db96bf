"""A person's name that the sources do not print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.printed_words import prints_name
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.NAME_UNSOURCED


def check(context: Context) -> Iterator[Diagnostic]:
    """A source that quotes somebody prints the name shown, or the entry says how it is known."""
    for identifier, sources in context.quoting.items():
        person = context.corpus.people.get(identifier)
        if person is None or person.basis:
            continue
        if not prints_name([source.reading for source in sources], person.name, person.aliases):
            where = sources[0].id if len(sources) == 1 else "the sources that quote them"
            yield Diagnostic(
                CODE,
                f'"{person.name}" is not printed in {where}',
                person.label("name"),
                help="write the name as a source prints it, or add basis: how you know it",
                severity=Severity.WARNING,
            )

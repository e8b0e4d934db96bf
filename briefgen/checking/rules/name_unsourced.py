"""A person's name that the sources do not print."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from briefgen.checking.printed.printed_words import added_words, prints_beside, prints_name, words
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Person
    from briefgen.reading import Reading

CODE: Final = Code.NAME_UNSOURCED


def check(context: Context) -> Iterator[Diagnostic]:
    """A source that quotes somebody prints the name shown, or the entry says how it is known."""
    for identifier, sources in context.quoting.items():
        person = context.corpus.people.get(identifier)
        if person is None or person.basis:
            continue
        readings = [source.reading for source in sources]
        where = sources[0].id if len(sources) == 1 else "the sources that quote them"
        shown = _symbols(person.name, readings)
        if shown is None and not prints_name(readings, person.name, person.aliases):
            shown = person.name
        elif (
            shown is None and (added := _unknown(person)) and not prints_beside(readings, person.name, added)
        ):
            shown = " ".join(added)
        if shown is not None:
            yield Diagnostic(
                CODE,
                f'"{shown}" is not printed in {where}',
                person.label("name"),
                help="write the name as a source prints it, or add basis: how you know it",
                severity=Severity.WARNING,
            )


def _symbols(name: str, readings: Sequence[Reading]) -> str | None:
    """The signs of a name, no letters, that no source prints: an emoji."""
    signs = "".join(letter for letter in name if unicodedata.category(letter) in ("So", "Sm"))
    return signs if signs and not any(signs in reading.text for reading in readings) else None


def _unknown(person: Person) -> list[str]:
    """What the name is shown with that none of the person's roles says, which are checked themselves."""
    said = {word for role in person.roles for word in words(f"{role.title} {role.organization or ''}")}
    return [word for word in added_words(person.name) if word not in said]

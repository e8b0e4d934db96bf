"""An office that no source gives to the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.checking.printed.printed_words import name_words, prints_together
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Person, Role, Source

_NAME: Final = r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)+"
CODE: Final = Code.ROLE_UNSOURCED


def check(context: Context) -> Iterator[Diagnostic]:
    """A role's title is printed in a source that names the person, or the role says how it is known."""
    for identifier, sources in context.quoting.items():
        person = context.corpus.people.get(identifier)
        if person is None:
            continue
        for index, role in enumerate(person.roles):
            named = context.corpus.sources.get(role.source) if role.source else None
            if not role.basis and not _printed(role, person, [named] if named else sources):
                yield Diagnostic(
                    CODE,
                    f'no source prints "{role.title}" of {person.name}',
                    person.label("roles", index, "title"),
                    help="write the office as a source prints it, name the source with source: ID, "
                    "or add basis: how you know it",
                    severity=Severity.WARNING,
                )


def _printed(role: Role, person: Person, sources: list[Source]) -> bool:
    wanted = name_words(role.title.replace("-", " "))
    return any(
        prints_together(source.reading, wanted, stems=True) and not _is_of_others(role, person, source)
        for source in sources
    )


def _is_of_others(role: Role, person: Person, source: Source) -> bool:
    """Whether the text has the office nowhere but right before the name of somebody else."""
    title = re.escape(role.title.strip()).replace(r"\ ", r"\s+")
    found = list(re.finditer(rf"(?<![\w-])(?i:{title})(?![\w-])(?:\s+(?P<name>{_NAME}))?", source.text))
    own = set(name_words(" ".join((person.name, *person.aliases))))
    return bool(found) and all(one["name"] and own.isdisjoint(name_words(one["name"])) for one in found)

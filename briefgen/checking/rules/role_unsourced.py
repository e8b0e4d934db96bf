"""An office that no source gives to the person."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.printed.printed_words import name_words, prints_together
from briefgen.checking.prose.naming.countries import COUNTRIES, of_two_countries
from briefgen.checking.prose.naming.names import Known
from briefgen.checking.prose.stems import bare_word
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Person, Role, Source
    from briefgen.languages import Language

_NAME: Final = r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)*"
_ARTICLE: Final = r"(?:(?i:the|an?|der|die|das|ein|eine|le|la|l['’]|un|une|el|una)\s+)?"
CODE: Final = Code.ROLE_UNSOURCED


def check(context: Context) -> Iterator[Diagnostic]:
    """A role's title and organization are printed in a source that names the person, or it has a basis."""
    for identifier, sources in context.quoting.items():
        person = context.corpus.people.get(identifier)
        for index, role in enumerate(person.roles if person is not None else ()):
            named = context.corpus.sources.get(role.source) if role.source else None
            read = [named] if named else sources
            if person is None or role.basis:
                continue
            if not _printed(role, person, read):
                yield _unsourced(person, index, "title", f'no source prints "{role.title}" of {person.name}')
            elif role.organization and not any(_has_organization(role, person, one) for one in read):
                message = f'no source gives {person.name} an office of "{role.organization}"'
                yield _unsourced(person, index, "organization", message)


def _unsourced(person: Person, index: int, key: str, message: str) -> Diagnostic:
    return Diagnostic(
        CODE,
        message,
        person.label("roles", index, key),
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
    """Whether the text has the office nowhere but with the name of somebody else."""
    holders = [_holders(source, found) for found in _offices(role, source)]
    return bool(holders) and all(one and not _is_among(person, one) for one in holders)


def _offices(role: Role, source: Source) -> list[re.Match[str]]:
    title = re.escape(role.title.strip()).replace(r"\ ", r"\s+")
    return list(re.finditer(rf"(?<![\w-])(?i:{title})(?![\w-])", source.text))


def _holders(source: Source, office: re.Match[str]) -> list[str]:
    """Whose a text says that an office is: *minister Ann Lee*, *Ann Lee, the minister*, *Lee is minister*."""
    language = source.reading.counting
    behind = re.compile(rf"\s+({_NAME})|,\s({_NAME})(?=,)").match(source.text, office.end())
    before = _before(language).search(source.text[max(0, office.start() - 120) : office.start()])
    return [name for found in (behind, before) if found for name in found.groups() if name]


@cache
def _before(language: Language | None) -> re.Pattern[str]:
    describing = language.describing if language is not None else None
    being = "|".join(map(re.escape, sorted(describing.being))) if describing is not None else "(?!)"
    return re.compile(rf"({_NAME})(?:,|\s(?:{being}))\s{_ARTICLE}\Z")


def _is_among(person: Person, names: Sequence[str]) -> bool:
    own = set(name_words(" ".join((person.name, *person.aliases))))
    return any(not own.isdisjoint(name_words(name)) for name in names)


def _has_organization(role: Role, person: Person, source: Source) -> bool:
    """Whether a text speaks of an organization, and gives the office in no other country alone."""
    capitals = [
        word for word in re.findall(r"[^\W_]+(?:[-’'][^\W_]+)*", role.organization or "") if word[0].isupper()
    ]
    known = Known(source.text, source.metadata.language)
    if source.reading.language is None or not capitals:
        return True
    if not any(known.has(word) for word in capitals):
        return False
    own = [one for one in _offices(role, source) if _is_among(person, _holders(source, one))]
    return not own or any(not _is_abroad(source.text, one, capitals) for one in own)


def _is_abroad(text: str, office: re.Match[str], organization: Sequence[str]) -> bool:
    """Whether an office is one of another country: *Peru’s trade minister*, *minister of Peru*."""
    before = re.search(r"([^\W\d_]+)(?:['’]s?)?\s+\Z", text[: office.start()])
    behind = re.compile(r"\s+(?:of|in|von|de|del|du|d['’])\s*([^\W\d_]+)").match(text, office.end())
    lands = [bare_word(found[1]) for found in (before, behind) if found and bare_word(found[1]) in COUNTRIES]
    wanted = [word for word in map(bare_word, organization) if word in COUNTRIES]
    return bool(lands and wanted) and all(of_two_countries(one, other) for one in lands for other in wanted)

"""A name that holds letters of another script, or what nobody can see."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import described
from briefgen.corpus import Person
from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.yaml_source import Located

CODE: Final = Code.LOOK_ALIKE_LETTER
_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPTS: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
"""Scripts whose letters pass for each other's."""
_JOINING: Final = "\u200c\u200d"
"""Joiners, which Persian and the scripts of India need."""


def check(context: Context) -> Iterator[Diagnostic]:
    """No word of a name, an office or a title mixes scripts that look alike, and none hides characters.

    With such a word somebody would be named, and found, as somebody else: an error where people are named.
    """
    for entry, path, text in _texts(context):
        strange = _strange(text)
        if strange is not None:
            yield Diagnostic(
                CODE,
                f"this contains {described(strange)}, which only looks like another character",
                entry.label(*path),
                help="type it again, in one script and without invisible characters",
                severity=_severity(entry, strange),
            )


def _severity(entry: Located, strange: str) -> Severity:
    return Severity.ERROR if isinstance(entry, Person) and strange.isalpha() else Severity.WARNING


def _texts(context: Context) -> Iterator[tuple[Located, tuple[str | int, ...], str]]:
    for person in context.corpus.people.values():
        yield person, ("name",), person.name
        yield from ((person, ("aliases", n), alias) for n, alias in enumerate(person.aliases))
        yield from ((person, ("roles", n, "title"), role.title) for n, role in enumerate(person.roles))
    for source in context.corpus.sources.values():
        known = source.metadata
        yield known, ("title",), known.title
        yield known, ("publisher",), known.publisher
        yield known, ("author",), known.author or ""
    for topic in context.curation.topics:
        yield topic.topic, ("title",), topic.topic.title
        yield topic.topic, ("abstract",), topic.topic.abstract


def _strange(text: str) -> str | None:
    """The first character that is not what it looks like; None if there is none."""
    if text.isascii():
        return None
    for match in _WORD.finditer(text):
        scripts = [_script(letter) for letter in match.group()]
        known = [script for script in scripts if script]
        if len(set(known)) > 1:
            common = max(set(known), key=known.count)
            return next(
                one
                for one, script in zip(match.group(), scripts, strict=True)
                if script not in (None, common)
            )
    return next((one for one in text if unicodedata.category(one) == "Cf" and one not in _JOINING), None)


def _script(letter: str) -> str | None:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), None)

"""What a site says in its own language: messages by gettext's catalogues, dates, numbers and lists by CLDR.

English is the language that the messages are written in, and needs neither a catalogue nor Babel. Every other
one is a file ``messages/<code>.po``, which ``make catalogues`` keeps in step with the templates; it is read
once a run. A language is there as soon as its file is.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide.cldr import ENGLISH_MONTHS
from briefgen.languages.worldwide.direction import direction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from gettext import NullTranslations

_ENGLISH: Final = "en"
_FOUR_TOGETHER: Final = frozenset({"bg", "es", "hu", "pl"})
"""Where four digits are not parted: CLDR's ``minimumGroupingDigits``, which Babel does not ask."""
_SAMPLES: Final = (*range(200), 1_000, 1_000_000)
"""Numbers among which there is one of each plural category that whole numbers have in any language."""


class Catalogue:
    """How English is said, and what every other language is derived from.

    Attributes:
        language: The BCP 47 tag of the words that come out of it.
        direction: ``ltr`` or ``rtl``, as those words are written.
        instead_of: The language that was asked for and has no catalogue; empty where this is that one.
    """

    def __init__(self, language: str = _ENGLISH, instead_of: str = "") -> None:
        self.language = language
        self.direction = direction(language)
        self.instead_of = instead_of

    def single(self, message: str) -> str:
        """A message in the language."""
        return message

    def plural(self, one: str, many: str, number: int) -> str:
        """The form of a message that a number asks for."""
        return one if number == 1 else many

    def forms(self, one: str, many: str) -> Mapping[str, str]:
        """The forms of a message by CLDR's plural categories, the names that ``Intl.PluralRules`` gives."""
        return {"one": one, "other": many}

    def number(self, number: int) -> str:
        """A whole number as people read it: ``1,234``."""
        return f"{number:,}"

    def date(self, text: str) -> str:
        """A date, a month or a year of ISO 8601 as people write it: ``30 January 2023``, ``January 2023``."""
        year, *rest = text.split("-")
        month = [ENGLISH_MONTHS[int(rest[0]) - 1]] if rest else []
        day = [str(int(rest[1]))] if len(rest) > 1 else []
        return " ".join([*day, *month, year])

    def numeric_date(self, text: str) -> str:
        """A date of ISO 8601 in figures: as it is, since English has two orders of day and month."""
        return text

    def series(self, parts: Sequence[str]) -> str:
        """``a``, ``a and b``, ``a, b and c``; empty for nothing."""
        return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


class TranslatedCatalogue(Catalogue):
    """How another language is said; a message that its catalogue lacks is English."""

    def __init__(self, tag: str, translations: NullTranslations) -> None:
        from babel import Locale, UnknownLocaleError

        self._translations = translations
        try:
            self._locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            self._locale = Locale.parse(_code(tag))
        super().__init__(tag)

    def single(self, message: str) -> str:
        """A message in the language."""
        return self._translations.gettext(message)

    def plural(self, one: str, many: str, number: int) -> str:
        """The form of a message that a number asks for, by the catalogue's own rule."""
        return self._translations.ngettext(one, many, number)

    def forms(self, one: str, many: str) -> Mapping[str, str]:
        """The forms of a message by CLDR's plural categories."""
        found = {self._locale.plural_form(number): self.plural(one, many, number) for number in _SAMPLES}
        return {**found, "other": found.get("other", self.plural(one, many, 2))}

    def number(self, number: int) -> str:
        """A whole number with the language's sign between groups of digits."""
        from babel.numbers import format_decimal

        if self._locale.language in _FOUR_TOGETHER and abs(number) < 10_000:
            return str(number)
        return format_decimal(number, locale=self._locale)

    def numeric_date(self, text: str) -> str:
        """A date or a month in figures as CLDR writes them: ``30.1.2023``, ``1/2023``; a year."""
        from babel.dates import format_skeleton

        shape = {0: "y", 1: "yM", 2: "yMd"}[text.count("-")]
        return format_skeleton(shape, _first_day(text), locale=self._locale)

    def date(self, text: str) -> str:
        """A date as CLDR writes it in full; a month with its year; a year."""
        from babel.dates import format_date, format_skeleton

        shape = text.count("-")
        if shape == 0:
            return text
        when = _first_day(text)
        if shape == 1:
            return format_skeleton("yMMMM", when, locale=self._locale)
        written = format_date(when, "long", locale=self._locale)
        # The first of a month is an ordinal in French, which no pattern of CLDR can say.
        return re.sub(r"^1\b", "1er", written) if self._locale.language == "fr" else written

    def series(self, parts: Sequence[str]) -> str:
        """The parts as a list is written in running text."""
        from babel.lists import format_list

        return format_list(list(parts), locale=self._locale) if parts else ""


ENGLISH: Final = Catalogue()


def _first_day(text: str) -> date:
    """The day, or the first day of the month or the year."""
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    return date(year, month, day)


@cache
def languages_said() -> tuple[str, ...]:
    """The codes of the languages that a site can speak, English among them."""
    names = (file.name for file in (files("briefgen.languages") / "messages").iterdir())
    return tuple(sorted({_ENGLISH, *(name.removesuffix(".po") for name in names if name.endswith(".po"))}))


@cache
def catalogue(tag: str) -> Catalogue:
    """How a site of a language speaks: in English where that language has no catalogue.

    Args:
        tag: A BCP 47 tag; ``de-AT`` takes ``de.po`` unless there is a file of its own.
    """
    name = tag if tag in languages_said() else _code(tag)
    if name not in languages_said():
        return Catalogue(instead_of=tag)
    if name == _ENGLISH:
        return ENGLISH
    return TranslatedCatalogue(tag, _read(name))


def _code(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _read(name: str) -> NullTranslations:
    """A catalogue, compiled in memory: gettext knows how to read its rule of plurals."""
    from gettext import GNUTranslations

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with (files("briefgen.languages") / "messages" / f"{name}.po").open("rb") as file:
        read = read_po(file, locale=name.replace("-", "_"), abort_invalid=True)
    compiled = BytesIO()
    write_mo(compiled, read)
    compiled.seek(0)
    return GNUTranslations(compiled)

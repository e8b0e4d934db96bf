"""What Unicode's CLDR (https://cldr.unicode.org) knows of a language, through Babel.

Signs within numbers, currencies, units of measure, months, days of the week, countries. Babel is loaded when
the first number is read, not when the program starts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CURRENCIES: Final = """
    USD EUR GBP JPY CNY INR KRW RUB TRY ILS UAH PHP VND THB NGN MYR PLN AUD CAD HKD NZD SGD TWD BRL CHF
    SEK NOK DKK CZK HUF RON MXN ZAR SAR AED QAR KWD EGP IDR PKR BDT ARS COP CLP PEN
    """
_UNITS: Final = """
    length-kilometer length-meter length-centimeter length-millimeter length-micrometer length-nanometer
    length-mile length-yard length-foot length-inch length-light-year length-nautical-mile
    area-square-kilometer area-hectare area-square-meter area-square-centimeter area-square-mile
    area-acre area-square-foot volume-cubic-kilometer volume-cubic-meter volume-cubic-centimeter
    volume-cubic-foot volume-hectoliter volume-liter volume-milliliter volume-gallon volume-barrel
    mass-tonne mass-kilogram mass-gram mass-milligram mass-microgram mass-ton mass-pound mass-ounce
    power-gigawatt power-megawatt power-kilowatt power-watt power-milliwatt power-horsepower
    energy-kilowatt-hour energy-kilocalorie energy-calorie energy-kilojoule energy-joule
    frequency-gigahertz frequency-megahertz frequency-kilohertz frequency-hertz digital-terabyte
    digital-gigabyte digital-megabyte digital-kilobyte digital-byte digital-bit digital-gigabit
    digital-megabit digital-kilobit duration-century duration-decade duration-year duration-month
    duration-week duration-day duration-hour duration-minute duration-second duration-millisecond
    speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot temperature-celsius
    temperature-fahrenheit temperature-kelvin angle-degree electric-volt electric-ampere electric-ohm
    pressure-pascal pressure-hectopascal pressure-kilopascal pressure-megapascal pressure-bar
    pressure-millibar concentr-permille
    """
ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
ENGLISH_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBER: Final = re.compile(
    r"^[\s\u00a0\u202f]*[\d.,]+[\s\u00a0\u202f]*|[\s\u00a0\u202f]*[\d.,]+[\s\u00a0\u202f]*$"
)


@cache
def number_signs(code: str) -> tuple[str, str]:
    """The decimal sign of a language, and the sign between its groups of three digits.

    English ones do without Babel.
    """
    if code == "en":
        return ".", ","
    from babel import Locale

    symbols = Locale.parse(code).number_symbols["latn"]
    return symbols["decimal"], symbols["group"]


@cache
def currency_names(code: str) -> Mapping[str, str]:
    """The names of currencies in a language, in lower case, with their ISO 4217 codes."""
    from babel.numbers import get_currency_name

    names: dict[str, str] = {}
    for currency in _CURRENCIES.split():
        for count in (None, 1, 2):
            names.setdefault(get_currency_name(currency, count, code).lower(), currency)
    return names


@cache
def unit_names(code: str) -> Mapping[str, str]:
    """Names and symbols of units in a language, as written, with the unit that they mean: *kilometer*."""
    names: dict[str, str] = {}
    for name, unit in _named_units(code):
        names.setdefault(name, unit)
    return names


_DATIVE: Final = ("e", "er", "el")
"""How German plurals end to which the dative, which the CLDR lacks here, adds an *n*: *mit 16 Jahren*."""


def _named_units(code: str) -> Iterator[tuple[str, str]]:
    from babel.units import format_unit

    for unit in _UNITS.split():
        for length in ("short", "long"):
            for count in (1, 2):
                name = _NUMBER.sub("", format_unit(count, unit, length, locale=code))
                if name:
                    yield name, unit.partition("-")[2]
                if code == "de" and count == 2 and name.endswith(_DATIVE):
                    yield f"{name}n", unit.partition("-")[2]


class Names(NamedTuple):
    """The names of currencies, with their ISO 4217 codes, and those of units, in lower case."""

    currencies: Mapping[str, str]
    units: frozenset[str]


@cache
def names_elsewhere(tag: str) -> Names:
    """The names of currencies and units in the language of a BCP 47 tag; none where the CLDR lacks it."""
    from babel.core import UnknownLocaleError

    code = tag.partition("-")[0].lower()
    try:
        return Names(currency_names(code), frozenset(name.lower() for name in unit_names(code)))
    except (UnknownLocaleError, ValueError):
        return Names({}, frozenset())


@cache
def signs_elsewhere(tag: str) -> tuple[str, str] | None:
    """What ``number_signs`` gives for the language of a BCP 47 tag; None where the CLDR lacks it."""
    from babel.core import UnknownLocaleError

    try:
        return number_signs(tag.partition("-")[0].lower())
    except (UnknownLocaleError, ValueError, KeyError):
        return None


@cache
def month_names(tag: str, month: int) -> tuple[str, ...]:
    """How texts in a language name a month, the longest first; none where the CLDR does not know it.

    English ones do without Babel.

    Args:
        tag: A BCP 47 tag.
        month: From 1 to 12.
    """
    if tag.partition("-")[0].lower() == "en":
        name = ENGLISH_MONTHS[month - 1]
        return tuple(sorted({name, name[:3], f"{name[:3]}t" if month == 9 else name}, key=len, reverse=True))
    from babel.core import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return ()
    found = {
        str(locale.months[context][width][month]).rstrip(".")
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        if month in locale.months[context].get(width, {})
    }
    return tuple(sorted((name for name in found if name), key=len, reverse=True))


@cache
def territory_names(tag: str) -> Mapping[str, str]:
    """The names of countries in a language, with their English ones; none where the CLDR does not know it.

    The names are in lower case, without accents, their words joined by hyphens: ``vereinigte-staaten``.
    """
    from babel.core import Locale, UnknownLocaleError

    try:
        names = Locale.parse(tag, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    english = Locale.parse("en").territories
    return {_bare(name): english[code] for code, name in names.items() if code.isalpha() and code in english}


def _bare(name: str) -> str:
    """A name in lower case, without accents, its words joined by hyphens."""
    decomposed = unicodedata.normalize("NFKD", "-".join(name.lower().split()))
    return "".join(one for one in decomposed if not unicodedata.combining(one))


@cache
def weekday_names(tag: str, weekday: int) -> tuple[str, ...]:
    """How texts in a language name a day of the week in full; none where the CLDR does not know it.

    Args:
        tag: A BCP 47 tag.
        weekday: From 0, which is Monday, to 6.
    """
    if tag.partition("-")[0].lower() == "en":
        return (ENGLISH_WEEKDAYS[weekday],)
    from babel.core import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return ()
    found = {str(locale.days[context]["wide"][weekday]) for context in ("format", "stand-alone")}
    return tuple(sorted(found))

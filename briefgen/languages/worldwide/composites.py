"""Units of which so many smaller ones go on with an amount: *12 st 4 lb*, *2 Stunden 40*, *1 mètre 20*.

The names are those of English, German, French and Spanish together, for none of them means another unit in
another one. ``bare`` is whether a number alone may follow: *1 metre 20*, *six feet two*.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from briefgen.languages.vocabulary import words


class Composite(NamedTuple):
    """A unit and what goes on with it.

    Attributes:
        unit: Its names.
        smaller: Those of the smaller units.
        bare: Whether the smaller unit may be left out.
    """

    unit: frozenset[str]
    smaller: frozenset[str]
    bare: bool = False


_OUNCE: Final = words("oz ounce ounces")
_POUND: Final = words("lb lbs pound pounds")
_INCH: Final = words("in ins inch inches zoll ″ ” \" '' pouces pulgadas")
_FOOT: Final = words("ft foot feet fuß ′ ’ ' pieds pies")
_YARD: Final = words("yd yds yard yards")
_METRE: Final = words("m metre metres meter meters metern mètre mètres metro metros")
_MINUTE: Final = words("min mins minute minutes minuten minuto minutos m ′ ' ’")
_SECOND: Final = words("s sec secs second seconds sekunde sekunden seconde secondes segundo segundos ″ ”")
_HOUR: Final = words("h hr hrs hour hours stunde stunden std heure heures hora horas")
_DAY: Final = words("day days tag tage tagen jour jours día días")
_WEEK: Final = words("week weeks woche wochen semaine semaines semana semanas")
_MONTH: Final = words("month months monat monate monaten mois mes meses")

COMPOSITES: Final = (
    Composite(words("st stone stones"), _POUND, bare=True),
    Composite(_POUND, _OUNCE | words("pence p"), bare=True),
    Composite(words("ton tons tonne tonnes tonnen"), words("cwt hundredweight kg kilo kilos kilograms")),
    Composite(words("cwt hundredweight"), _POUND),
    Composite(
        words("kg kilo kilos kilogram kilograms kilogramm"), words("g gram grams gramm grammes gramos")
    ),
    Composite(_FOOT, _INCH, bare=True),
    Composite(_YARD, _FOOT | _INCH),
    Composite(words("mi mile miles meilen milles millas"), _YARD | _FOOT | words("furlong furlongs")),
    Composite(
        words("km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetros"),
        _METRE,
    ),
    Composite(_METRE, words("cm centimetre centimetres centimeter centimètres centímetros"), bare=True),
    Composite(words("year years jahr jahre jahren an ans année années año años"), _MONTH | _WEEK | _DAY),
    Composite(_MONTH, _WEEK | _DAY),
    Composite(_WEEK, _DAY),
    Composite(_DAY, _HOUR),
    Composite(_HOUR, _MINUTE, bare=True),
    Composite(_MINUTE, _SECOND),
    Composite(words("° degree degrees grad degré degrés grado grados"), _MINUTE, bare=True),
    Composite(words("gallon gallons"), words("pint pints quart quarts")),
    Composite(words("pint pints"), _OUNCE),
    Composite(words("€ euro euros"), words("cent cents cts centimes céntimos"), bare=True),
    Composite(words("dollar dollars franc francs franken"), words("cent cents rappen centimes"), bare=True),
)
JOINING: Final = words("and und et y con e")
"""Words between the two: *two weeks and three days*."""
AT_THE_END: Final = words("tall high long groß hoch lang grand grande haut haute alto alta largo")
"""Words behind a number that has no unit of its own: *six feet two tall*."""
AND_HALF: Final = (
    "and a half",
    "and a quarter",
    "et demie?",
    "et quart",
    "y medi[oa]",
    "y cuarto",
)
"""A half or a quarter behind a unit, as patterns: *deux ans et demi*."""

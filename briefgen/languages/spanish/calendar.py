"""Spanish dates: *el martes 12 de mayo de 2024*."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.calendar import Calendar
from briefgen.languages.vocabulary import words

SPANISH_CALENDAR: Final = Calendar(
    ordinal="º|°|ro",
    of="de|del",
    before_year=words(
        "en año de del desde hasta entre y finales principios mediados primavera verano otoño invierno antes"
    ),
    periods=words("desde hasta antes después tras entre finales principios mediados"),
    opening=words("en el año ya mes de"),
    relative={
        "ayer": "yesterday",
        "hoy": "today",
        "el año pasado": "last year",
        "este año": "this year",
        "el próximo año": "next year",
        "el año que viene": "next year",
    },
)

"""German dates: *am Dienstag, dem 12. Mai 2024*."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.calendar import Calendar
from briefgen.languages.vocabulary import words

GERMAN_CALENDAR: Final = Calendar(
    ordinal=r"\.",
    parts_of_day="s|morgen|früh|vormittag|mittag|nachmittag|abend|nacht",
    before_year=words("jahr jahre jahres seit bis von ab anfang mitte ende frühjahr sommer herbst winter"),
    periods=words("seit bis ab vor nach zwischen von gegenüber ende anfang mitte"),
    opening=words("im in dem jahr jahre schon noch"),
    relative={
        "gestern": "yesterday",
        "heute": "today",
        "letztes jahr": "last year",
        "letzten jahr": "last year",
        "vergangenen jahr": "last year",
        "vergangenes jahr": "last year",
        "vorigen jahr": "last year",
        "dieses jahr": "this year",
        "diesem jahr": "this year",
        "nächstes jahr": "next year",
        "nächsten jahr": "next year",
        "kommenden jahr": "next year",
    },
)

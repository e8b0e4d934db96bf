"""French dates: *le mardi 12 mai 2024*, *le 1er juin*."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.calendar import Calendar
from briefgen.languages.vocabulary import words

FRENCH_CALENDAR: Final = Calendar(
    ordinal="er|ᵉʳ",
    before_year=words(
        "en an année depuis de dès entre et fin début mi courant printemps été automne hiver avant après vers"
    ),
    periods=words("depuis jusqu’au jusqu'au jusqu’en jusqu'en avant après dès entre fin début"),
    opening=words("en dans l'année l'an au mois de déjà dès"),
    relative={
        "hier": "yesterday",
        "aujourd’hui": "today",
        "aujourd'hui": "today",
        "l’an dernier": "last year",
        "l'an dernier": "last year",
        "l’année dernière": "last year",
        "l'année dernière": "last year",
        "cette année": "this year",
        "l’an prochain": "next year",
        "l'an prochain": "next year",
        "l’année prochaine": "next year",
        "l'année prochaine": "next year",
    },
)

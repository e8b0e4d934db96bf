"""Spanish words around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.offices import Offices

SPANISH_OFFICES: Final = Offices(
    articles="el|los|las|la|una|un",
    possessives="su",
    others="exministro|antiguo|antigua",
    held="es|era|fue",
    adverbs="también",
    belonging="de|del",
)

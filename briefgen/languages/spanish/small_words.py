"""Spanish words that join clauses, and those before an author's name and around an office."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining
from briefgen.languages.offices import Offices

SPANISH_JOINING: Final = Joining(
    joints=r"y|e|pero|mientras(?: que)?",
    small=r"también|nosotros|yo|ellos|él|ella|ahora|nunca|firmemente",
    determiners=r"el|los?|las?|una?|tod[oa]s?|est[aeo]s?|nuestr[oa]s?|sus?|mis?|cada|cualquier",
    finite=r"ha|han|es|son|había|habían|era|eran|fue|fueron|va|van|será|serán|debe|deben|puede|pueden|está|están",
    linking=r"de|del|en|a|al|para|con|que|por|sobre",
    bylines=r"Por|POR|Texto:",
)
SPANISH_OFFICES: Final = Offices(
    articles="el|los|las|la|una|un",
    possessives="su",
    others="exministro|antiguo|antigua",
    held="es|era|fue",
    adverbs="también",
    belonging="de|del",
)

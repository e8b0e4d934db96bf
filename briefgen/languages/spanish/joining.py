"""Spanish words that join clauses, and those before an author's name."""

from __future__ import annotations

from typing import Final

from briefgen.languages.joining import Joining

SPANISH_JOINING: Final = Joining(
    joints=r"y|e|pero|mientras(?: que)?",
    small=r"también|nosotros|yo|ellos|él|ella|ahora|nunca|firmemente",
    determiners=r"el|los?|las?|una?|tod[oa]s?|est[aeo]s?|nuestr[oa]s?|sus?|mis?|cada|cualquier",
    finite=r"ha|han|es|son|había|habían|era|eran|fue|fueron|va|van|será|serán|debe|deben|puede|pueden|está|están",
    linking=r"de|del|en|a|al|para|con|que|por|sobre",
    bylines=r"Por|POR|Texto:",
)

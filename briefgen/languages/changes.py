"""Words that tell where a change begins and arrives, and that what is measured is how much less there is."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

ENDS: Final = {
    "en": (words("from"), words("to")),
    "de": (words("von"), words("auf")),
    "fr": (words("de"), words("à")),
    "es": (words("de desde"), words("a hasta")),
}
"""By language what stands before the first and before the second end: *from 20 to 50*."""

CHANGING: Final = {
    "fr": words("""
        augment pass mont grimp progress bond baiss recul chut tomb diminu descend rédui évolu hauss doubl
        tripl relev abaiss ramen port croî cru bond
        """),
    "es": words("""
        sub aument crec pas baj cay cae caíd descend disminu reduj reduc retroced increment dupl tripl elev
        rebaj ascend salt mejor empeor evolucion
        """),
}
"""By language the stems of verbs by which two amounts are the ends of a change: *pasó de 20 a 30*."""

MULTIPLES: Final = {
    "en": r"(?:twice|thrice|half|double|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) times)"
    r" (?:as (?:much|many|large|big|high|long|fast|old|heavy|far|wide|tall|expensive)\b|the |what\b)",
    "de": r"(?:halb|doppelt|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal)"
    r" so (?:viel|groß|hoch|lang|teuer|alt|schnell)e?\b",
    "fr": r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) fois (?:plus|moins)\b",
    "es": r"(?:el (?:doble|triple) (?:de|que)|(?:dos|tres|cuatro|cinco|seis|diez) veces más)\b",
}
"""By language how a value begins that is a multiple of another."""

LESS: Final = {
    "en": words("less fewer lower"),
    "de": words("weniger niedriger"),
    "fr": words("moins"),
    "es": words("menos"),
}
"""By language what says behind an amount that it is a difference downwards."""

DECREASES: Final = {
    "en": words("""
        fall drop decline decrease reduction loss shrinkage cut slump less fewer lower saving difference
        """),
    "de": words("""
        rückgang abnahme minus verlust verminderung verringerung senkung einbuße einbußen einbruch schwund
        weniger niedriger gesunken unterschied differenz absinken
        """),
    "fr": words("""
        baisse recul diminution chute perte réduction moins repli déclin économie écart différence
        """),
    "es": words("""
        menos caída descenso bajada reducción pérdida disminución merma retroceso ahorro diferencia recorte
        """),
}
"""By language how what is measured says so."""

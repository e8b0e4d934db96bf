"""What stands around family names, and within them, in the languages of the world."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

PARTICLES: Final = words("""
    de del della delle dei degli di da das do dos du des d van von der den ten ter te zu zum zur vom af av
    la le lo las los al el ul ur as es y e i
    """)
"""Left aside in the order of a list where they are written small: *Ursula von der Leyen* is under L."""

PATRONYMICS: Final = words("bin ibn bint ben ould")
"""The name that they begin is sorted by them: *Osama bin Laden* is under B."""

SUFFIXES: Final = words(
    "jr sr ii iii iv phd md dds esq qc kc mp mep obe cbe kbe dbe frs jnr snr júnior filho neto"
)
"""What follows a name and is not its last part."""

ADDRESSES: Final = words("""
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon herr frau monsieur madame mme
    señor señora don doña sheikh ayatollah imam rabbi saint st general gen president prime minister king
    queen pope emperor empress prince princess sultan emir tsar patriarch cardinal archbishop bishop
    """)
"""What stands before a name and is no part of it."""

REGNAL: Final = words("king queen pope emperor empress prince princess sultan emir tsar patriarch")
"""Those who bear them are known by their given name: *Pope Francis* is under F."""

"""French words that have a capital letter and name nobody by themselves."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.naming import Naming
from briefgen.languages.vocabulary import words

FRENCH_NAMING: Final = Naming(
    capitalised=words("""
        assemblee banque cabinet chambre college comite commission communaute confederation congres conseil
        cour departement dieu ecole eglise elysee etat etats federation fonds france gouvernement haute
        haut hopital hotel institut internet je ligue lycee m mairie matignon me metropole mgr ministere mme
        mlle mm
        musee nation office parlement parti prefecture premier premiere president province region
        republique senat service societe syndicat tribunal universite union ville nord sud est ouest noel
        paques
        """)
)

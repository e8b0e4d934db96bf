"""Spanish words that have a capital letter and name nobody by themselves."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.naming import Naming
from briefgen.languages.vocabulary import words

SPANISH_NAMING: Final = Naming(
    capitalised=words("""
        administracion agencia alcaldia asamblea audiencia ayuntamiento banco camara casa colegio comision
        comite comunidad confederacion congreso consejeria consejo constitucion corte cortes delegacion
        departamento dios diputacion direccion don dona ejecutivo escuela estado estados federacion fiscalia
        fondo fuerzas gobierno guardia hospital iglesia instituto internet junta juzgado ley ministerio
        ministro museo nacion navidad oficina parlamento partido policia presidencia presidente provincia
        region republica senado senor senora sr sra servicio sindicato sociedad tribunal union universidad
        norte sur este oeste hacienda interior exteriores sanidad educacion economia justicia trabajo defensa
        """)
)

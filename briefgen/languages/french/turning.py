"""Words that turn, limit or carry what is said, beside those of ``elsewhere``; none that English has."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.turning import Turning
from briefgen.languages.vocabulary import words

FRENCH_TURNING: Final = Turning(
    limits=words("""
        partiellement parfois rarement temporairement théoriquement pratiquement probablement
        vraisemblablement apparemment supposément éventuellement quasiment
        """),
    hedges=words("""
        théoriquement probablement vraisemblablement apparemment supposément éventuellement peut-être
        """),
    openings=words("si"),
    conditions=words("sinon"),
    phrases=(
        "peut être",
        "à condition",
        "en cas de",
        "en cas d",
        "au cas où",
        "à moins",
        "soi disant",
        "sans doute",
        "en théorie",
        "sur le papier",
        "à mon avis",
        "loin de",
        "sous réserve",
    ),
    verbs=words("""
        abandonné abandonnons renoncé renonçons annulé suspendu arrêté cessé cessons rejeté empêché interdit
        essayé tenté voulu pourrait pourrions devrait devrions envisagé envisageons prévu retiré reporté
        regretté regrettons évité évitons exclu rêvé failli
        """),
    privatives=words("ancien ancienne anciens anciennes prétendu prétendue faux fausse supposé supposée"),
    amounts=words("""
        moitié plupart certains certaines quelques plusieurs beaucoup majorité minorité partie
        """),
)

"""Words that turn, limit or carry what is said, beside those of ``elsewhere``; none that English has."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.turning import Turning
from briefgen.languages.vocabulary import words

SPANISH_TURNING: Final = Turning(
    limits=words("""
        parcialmente temporalmente raramente probablemente posiblemente aparentemente teóricamente
        prácticamente
        """),
    hedges=words("probablemente posiblemente aparentemente teóricamente"),
    openings=words("si"),
    phrases=(
        "siempre que",
        "a menos que",
        "a condición de",
        "con la condición",
        "en caso de",
        "de lo contrario",
        "tal vez",
        "en teoría",
        "sobre el papel",
        "a mi juicio",
        "en mi opinión",
        "lejos de",
        "todo menos",
    ),
    verbs=words("""
        abandonado renunciado cancelado suspendido detenido cesado rechazado impedido prohibido intentado
        querido podría podríamos debería deberíamos planeado previsto retirado aplazado lamentado descartado
        evitado soñado dejado
        """),
    privatives=words("antiguo antigua supuesto supuesta falso falsa presunto presunta"),
    amounts=words("""
        mitad tercio mayoría minoría algunos algunas varios varias pocos pocas muchos muchas parte
        """),
)

"""What turns a Spanish statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Behind, phrases
from briefgen.languages.turning import listed

SPANISH_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            si | a menos que | siempre que | a condición de que | salvo que |
            solo/sólo si/cuando/después | con tal de que
            """
        ),
        "exception": phrases("excepto | salvo | menos los/las | a excepción"),
        "report": phrases("según"),
    },
    after={
        "hedge": phrases(
            """
            quizás | quizá | tal vez | espero | me dijeron | supuestamente | según dicen | o eso dicen
            """
        ),
        "report": phrases("dicen | es lo que * dicen/afirman | afirman algunos"),
        "denial": phrases(
            """
            es * mentira/falso/falsa/absurdo/mito | sería * error/locura/mentira | o no |
            pero no/nunca
            """
        ),
    },
    directly={
        "denial": phrases(
            """
            nada | nadie | nunca | jamás | ningún/ninguna/ninguno | con/para/contra/a nadie/nada
            """
        ),
    },
    numeric=phrases("o más/menos | como mínimo | como máximo | al menos"),
    later=phrases("cuando | en cuanto | hasta que | después de que | una vez que"),
    future=listed("enviaremos haremos iremos seremos va vamos van"),
    tags=phrases("no | verdad | cierto | no es cierto/verdad | eh"),
    asking=listed("cuál cuándo cómo dónde quién qué ¿"),
    universal=listed("cada nadie toda todas todo todos"),
    excepting=listed("excepto menos salvo"),
    openers=listed(", claro pero por supuesto"),
    retracting=phrases(
        """
        eso/esto/es * mentira/falso/absurdo/broma | no es verdad/cierto | mentira | falso | es broma |
        no lo creo
        """
    ),
)

"""What turns a Spanish statement from before it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Before, phrases
from briefgen.languages.turning import listed

SPANISH_BEFORE: Final = Before(
    drops_subject=True,
    affirming=phrases(
        """
        no solo/sólo | no cabe duda | sin duda | no hay duda | no olvidar/olvidemos | no negar |
        no es casualidad
        """
    ),
    factive=phrases(
        """
        el hecho de que | sé/sabe/sabemos/saben que | olvidar/olvidemos/olvido que
        """
    ),
    negations=listed(
        """
        apenas jamás nada nadie ni ninguna ninguno ningún no nunca sin tampoco
        """
    ),
    empty=listed("nada nadie ninguna ninguno ningún"),
    asserting=listed(
        """
        cierto cree creemos creen creo decimos dice dicen digo dudamos dudo falso mentira negamos
        niega niegan niego pensamos piensa piensan pienso verdad
        """
    ),
    clause={
        "denial": phrases(
            """
            niego/niega/negamos/niegan/negó/negaron | dudo/duda/dudamos/dudan |
            falso/mentira/absurdo/imposible que | lejos de | como si | demasiado * para
            """
        ),
        "supposition": phrases(
            """
            ojalá | espero/espera/esperamos/esperan | deseo/desea/deseamos |
            imaginen/imagine/imaginemos | supongamos/suponga | sueño
            """
        ),
        "condition": phrases(
            """
            aunque | a menos que | siempre que | con tal de que | en caso de que | aun si
            """
        ),
        "hedge": phrases(
            """
            supuestamente | presuntamente | quizás | quizá | tal vez | acaso | aparentemente |
            probablemente | posiblemente | parece | se dice | se rumorea | es posible que | puede que
            """
        ),
        "question": phrases("pregunto/pregunta/preguntan si | sé/sabe/sabemos/saben si"),
    },
    sentence={
        "condition": phrases(
            """
            si | a menos que | siempre que | a condición de que | en caso de que | con tal de que |
            salvo que
            """
        ),
        "report": phrases("según | de acuerdo con"),
    },
    consequent=listed("entonces"),
    near={
        "undone": phrases(
            """
            niega/niego/negó/negaron/negamos/niegan a | rechaza/rechazó/rechazamos/rechazaron |
            evitar/evita/evitamos | dejar/deja/dejó/dejamos/dejaron de | casi | en vez de |
            en lugar de | contra | impedir/impide/impidió
            """
        ),
        "past": phrases("ya no | antes | antaño | solía/solían/solíamos"),
    },
    infinitive={
        "intention": phrases(
            """
            puede/podemos/pueden/podría/podrían/podríamos |
            debe/debemos/deben/debería/deberían/deberíamos | quiere/queremos/quieren/quiero/quería |
            amenaza/amenazan/amenazó con | planea/planean | pretende/pretenden |
            considera/consideran/consideramos | propone/proponen/proponemos
            """
        ),
    },
    beside={
        "quantity": phrases(
            """
            la mitad de | parte de | algunos/algunas de | pocos/pocas | algunos/algunas |
            muchos/muchas | la mayoría de | al menos | como máximo | solo/sólo/solamente | uno/una de
            | casi
            """
        ),
        "narrowed": phrases(
            """
            ex | presunto/presunta | supuesto/supuesta | falso/falsa | antiguo/antigua
            """
        ),
    },
    numeric=phrases(
        """
        al menos | como máximo | más de | menos de | hasta | cerca de | unos/unas | casi | solo/sólo |
        alrededor de
        """
    ),
    reporting=listed(
        """
        afirma afirman afirmó alega alegan asegura aseguran cree creen dice dicen dijeron dijo piensa
        piensan pretende pretenden sostiene sostienen
        """
    ),
    distancing=listed("alega alegan pretende pretenden"),
    speakers=listed("nosotros yo"),
    narrated={
        "denial": phrases("no | nunca | jamás"),
    },
)

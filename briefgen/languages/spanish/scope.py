"""How a Spanish sentence turns, limits or disowns what one of its parts says: what is frequent."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Before, Behind, Clauses, Scope, phrases
from briefgen.languages.turning import listed

SPANISH_SCOPE: Final = Scope(
    before=Before(
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
    ),
    behind=Behind(
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
    ),
    clauses=Clauses(
        breaks=listed("-- ... : ; aunque mientras pero porque pues sino – —"),
        joining=listed(", así e y"),
        subjects=listed(
            """
            y entonces
            el ella ellas ellos eso esto la las los nosotros nuestra nuestro un una usted ustedes yo él
            """
        ),
        relatives=listed("cual cuya cuyo quien quienes"),
        conjunctions=listed("a de que si"),
        articles=listed(
            """
            el la las los mi mis nuestra nuestras nuestro nuestros su sus un una unas unos
            """
        ),
        auxiliaries=listed(
            """
            era eran es ha había habían han he hemos será serán siempre son también ya
            """
        ),
        links=listed(
            """
            a de el la las les lo los nos nuestra nuestras nuestro nuestros se también un una ya
            """
        ),
        numbers=listed(
            """
            cien cinco cuatro diez dos mil millones millón nueve ocho seis siete tres
            """
        ),
    ),
    attributing=listed(
        """
        according afirma afirman asegura aseguran claimed claims dice dicen dijo said says según
        """
    ),
)

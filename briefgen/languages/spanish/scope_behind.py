"""What turns a Spanish statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Behind, phrases
from briefgen.languages.vocabulary import words

_UNDONE: Final = "/".join(
    f"{stem}{end}"
    for stem in sorted(
        words("""
        cancelad frustrad evitad aplazad suspendid prohibid abortad impedid anulad pospuest abandonad
        inventad simulad falsificad rechazad postergad desmentid desbaratad neutralizad descartad amañad
        """)
    )
    for end in ("o", "a", "os", "as")
)
"""Participles by which what was planned did not come about, or was not what it seemed."""

SPANISH_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            si | a menos que | siempre que | a condición de que | salvo que | siempre y cuando | en caso de |
            a no ser que | bajo la condición | sujeto a | con la condición | salvo si | excepto si |
            dependiendo de | en función de | solo/sólo si/cuando/después | con tal de que
            """
        ),
        "exception": phrases(
            """
excepto | salvo | menos los/las | a excepción | con excepción/excepciones | con la excepción | fuera de |
aparte de
"""
        ),
        "supposition": phrases(
            """
            en teoría | sobre el papel | en mis/tus/sus sueños | en una/la película/novela/pesadilla | en
            un/su/el * mundo ideal/imaginario/perfecto/paralelo | en su/mi imaginación
            """
        ),
        "report": phrases("según | a juicio de | al decir de"),
    },
    after={
        "undone": phrases(
            f"""
            fue/fueron/era/es/son/será/serán {_UNDONE} | fue/fueron/está/están/quedó/quedaron * {_UNDONE} |
            ha/han/había/habían sido {_UNDONE} | ha/han/había/habían sido * {_UNDONE} | se
            canceló/cancelaron/suspendió/suspendieron/aplazó/aplazaron/frustró/frustraron/evitó/evitaron/anuló
            | se ha/han {_UNDONE} | no tuvo/tuvieron lugar | no llegó/llegaron a | no ocurrió/sucedió |
            fracasó | fracasaron | no existe/existen/existió
            """
        ),
        "hedge": phrases(
            """
            al menos eso | por lo menos eso | o eso/así dicen/dijeron/nos/me | eso dicen/dijeron/nos |
            quizás | quizá | tal vez | espero | me dijeron | supuestamente | según dicen | o eso dicen | al
            parecer | presuntamente | aparentemente | se dice | se rumorea | según los rumores | creo | me
            temo | supongo | o algo así | dicen por ahí | por lo visto | probablemente | posiblemente | según
            se dice | parece ser
            """
        ),
        "report": phrases("dicen | es lo que * dicen/afirman | afirman algunos"),
        "denial": phrases(
            """
            cuando las ranas/vacas/gallinas/cabras | cuando se congele/hiele el infierno |
            el día de el juicio | cuando san juan baje |
            es/son/era/eran/fue * mentira/falso/falsa/falsos/absurdo/mito/broma/bulo/invento/propaganda |
            era/es/fue una broma | es/era broma | lo que es * mentira/falso | lo cual es * mentira/falso | lo
            que no es verdad/cierto | y yo soy el/la papa/rey/reina | bromeo | estoy bromeando | bromeaba |
            si se lo creen | si os lo creéis | si usted se lo cree | ni en sueños | ni hablar | que nadie *
            crea | eso es * mentira/falso | qué broma | de broma | en broma | sería * error/locura/mentira |
            o no | pero no/nunca
            """
        ),
    },
    closing={"denial": phrases("no | nunca | jamás")},
    directly={
        "narrowed": phrases(
            """
            interino/interina/interinos | en funciones | adjunto/adjunta/adjuntos | electo/electa | saliente
            | suplente | delegado/delegada | honorario/honoraria | depuesto/depuesta | designado/designada |
            provisional | encargado/encargada | dimisionario | autoproclamado/autoproclamada | en la sombra |
            asistente | auxiliar | retirado/jubilado | de facto
            """
        ),
        "comparison": phrases("en vez de | en lugar de | antes que"),
        "denial": phrases(
            """
            nada | nadie | nunca | jamás | ningún/ninguna/ninguno | con/para/contra/a nadie/nada
            """
        ),
    },
    numeric=phrases(
        """
o más/menos | a lo sumo | como mucho | por lo menos | máximo | mínimo | aproximadamente | y más | o así | a |
como mínimo | como máximo | al menos
"""
    ),
    later=phrases("cuando | en cuanto | hasta que | después de que | una vez que"),
    bounding=phrases(
        """
        antes | hasta que | mientras | hasta el próximo/lunes/martes/miércoles/jueves/viernes/sábado/domingo |
        hasta enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre
        """
    ),
    future=words("enviaremos haremos iremos seremos va vamos van"),
    future_ending="[aeidr]r(?:é|ás|á|emos|éis|án)$",
    tags=phrases(
        """
no | ¿ no/verdad/cierto/eh/vale | ¿ no es cierto/verdad/así | ¿ o no | o no | no es así | verdad | cierto |
no es cierto/verdad | eh
"""
    ),
    asking=words("cuál cuándo cómo dónde quién qué ¿"),
    universal=words("cada nadie toda todas todo todos"),
    excepting=words("excepto menos salvo"),
    conceding=words("piense piensen diga digan opine opinen"),
    openers=words(", claro pero por supuesto"),
    retracting=phrases(
        """
        eso/esto/es * mentira/falso/absurdo/broma | no es verdad/cierto | mentira | falso | es broma |
        era/fue/es * broma | estoy bromeando | bromeo | ni hablar | qué broma | me equivoqué | claro que no |
        por supuesto que no | para nada | retiro lo dicho | eso * no es verdad/cierto | son mentiras | todo
        mentira/mentiras | no lo creo
        """
    ),
    scorning=phrases(
        """
quien/quienes crea/crean/cree/creen eso/esto | el que crea/cree eso/esto | nada de eso es | solo/sólo un
loco/tonto/necio/idiota/ingenuo | nadie se lo cree | nadie * cree eso/esto | hay que ser * para creer | si se
lo creen | y yo soy el papa/rey
"""
    ),
)

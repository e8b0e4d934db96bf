"""What turns a Spanish statement from before it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Before, phrases
from briefgen.languages.vocabulary import words

SPANISH_BEFORE: Final = Before(
    drops_subject=True,
    affirming=phrases(
        """
        no solo/sólo | no cabe duda | sin duda | no hay duda | no olvidar/olvidemos | no negar | no es
        casualidad | no solamente/únicamente | no es ningún secreto | no es de extrañar | nadie
        niega/duda/discute/cuestiona | no cabe/hay la menor duda | nada menos que | no más que | no dudar |
        mientras tanto
        """
    ),
    concessive=phrases("aunque | aun/incluso si/cuando"),
    factive=phrases(
        """
        el hecho de que | sé/sabe/sabemos/saben que | olvidar/olvidemos/olvido que |
        lamento/lamenta/lamentamos/lamentan/lamentó que | siento/sentimos/siente que | alegro/alegra de que |
        alegramos/alegran/alegra que | me/nos alegra/duele/apena/sorprende que |
        orgulloso/orgullosa/orgullosos/contento/contentos/feliz/triste/sorprendido/agradecido de que |
        acepto/aceptar/aceptamos/admitir/admito/admitimos/reconocer/reconozco/reconoce que | consciente de
        que | lástima/pena que | claro/seguro que | ya que | ahora que | de lo que
        """
    ),
    negations=words(
        """
        apenas jamás nada nadie ni ninguna ninguno ningún no nunca sin tampoco
        """
    ),
    empty=words("nada nadie ninguna ninguno ningún"),
    asserting=words(
        """
        cierto cree creemos creen creo decimos dice dicen digo dudamos dudo falso mentira negamos niega
        niegan niego pensamos piensa piensan pienso verdad
        """
    ),
    clause={
        "denial": phrases(
            """
            niego/niega/negamos/niegan/negó/negaron |
            desmiento/desmiente/desmentimos/desmienten/desmintió/desmintieron | refuto/refuta/refutamos/refutó
            | niego/niega/negamos/niegan/negó/negaron a
            creer/aceptar/admitir/pensar/decir/reconocer/afirmar/imaginar |
            falso/absurdo/locura/estúpido/mentira/error/insensato/ridículo/deshonesto
            decir/afirmar/creer/pensar/pretender/sostener |
            equivoqué/equivocaba/equivocado/equivocada al decir/afirmar/creer/pensar/escribir que |
            mal/tonto/tonta/ingenuo/ingenua/necio/necia/imprudente en/al/de decir/afirmar/creer/pensar que |
            lamento/lamenta/lamentamos/arrepiento/arrepiente/avergüenzo/avergüenza/vergüenza/siento/disculpas/perdón
            * dicho/afirmado/escrito/creído/pensado/prometido/llamado/declarado |
            lamento/lamenta/arrepiento/avergüenzo/siento/disculpas/perdón * * haber dicho/afirmado/escrito |
            retiro/retira/retiramos/retiró/retirado/retracto/retracta/retractó/desdigo/desdice * que |
            retiro/retira/retiro * dicho | bromeaba/bromeo/bromeaban/bromeamos/bromeando/bromeó | en/de broma
            | era/fue broma | irónicamente | con ironía | mentía/mentí/mintió/mentimos cuando/al |
            solo/sólo/solamente un/una loco/tonto/idiota/necio/mentiroso/ingenuo/niño | quien/quienes/el
            cree/crea/creen/piense/piensa/diga que | el/quien que cree/crea/piense/diga que |
            rechazo/rechaza/rechazamos/rechazan/rechazó * la/el
            idea/acusación/afirmación/hipótesis/argumento/tesis | la
            idea/acusación/afirmación/ilusión/tesis/hipótesis de que | el/la
            mito/bulo/rumor/mentira/patraña/fábula/leyenda/infundio de/que | al contrario de lo |
            contrariamente a | a diferencia de lo | erróneamente | falsamente | por error | sin razón | todo
            menos | nada indica/prueba/demuestra | dios no quiera | no quiera dios |
            fingir/finge/fingen/fingió/fingieron | hacer/hace/hacen/hizo creer que | descarto/descarta que |
            pocas pruebas | inconcebible/impensable/improbable/inverosímil/inexacto que | ni hablar de |
            bulo/patraña/mito/invento/tontería/calumnia/disparate/ridículo que |
            dejado de creer |
            querían/quería/quieren/quiere/pedían/pidieron/pide/piden/exigen/exigían que
            dijera/diga/dijéramos/digamos/dijese/admita/admitiera/confiese/confesara que |
            obligaron/obligan/forzaron/presionaron a decir/admitir/confesar que |
            habría/hubiera/habríamos/hubiéramos dicho/jurado/pensado/apostado que |
            antes creía/pensaba/creíamos/pensábamos que | tentador
            decir/pensar/creer/concluir/afirmar |
            dudo/duda/dudamos/dudan | falso/mentira/absurdo/imposible que | lejos de | como si | demasiado *
            para
            """
        ),
        "undone": phrases(
            "prohíbo/prohíbe/prohibimos/prohíben/prohibió/prohibieron/prohibido/impide/impiden"
        ),
        "supposition": phrases(
            """
            ojalá | espero/espera/esperamos/esperan | deseo/desea/deseamos | imaginen/imagine/imaginemos |
            supongamos/suponga | sueño | en una/la película/novela/pesadilla | en un/el sueño/simulacro/guion
            | pongamos que
            """
        ),
        "condition": phrases(
            """
            aunque | a menos que | siempre que | con tal de que | en caso de que | aun si | en caso de | bajo
            la condición | a no ser que | siempre y cuando | depende de | con la condición | salvo si |
            excepto si | sujeto a
            """
        ),
        "hedge": phrases(
            """
            difunde/difunden/difundió/difundieron/inventa/inventan/inventó/inventaron *
            historia/mentira/cuento/bulo de que | propaga/propagan/propagó * historia/mentira/cuento/bulo de
            que | supuestamente | presuntamente | quizás | quizá | tal vez | acaso | aparentemente |
            probablemente | posiblemente | parece | se dice | se rumorea | es posible que | puede que |
            rumor/rumores | al parecer | eventualmente | he/hemos oído/leído/escuchado | me
            han/dijeron/contaron | nos han/dijeron/contaron | corre el rumor | corren rumores | se
            comenta/cuenta/especula/supone/cree/murmura/afirma que | habría/habrían | sería/serían |
            acusado/acusada/acusados/acusadas/acusan/acusa/acuso/acusamos/acusar * de | acusó/acusaron * de |
            acusación/acusaciones de |
            acusan/acusa/acuso/acusamos/acusar/acusó/acusaron/acusaba/acusaban/acusado * a/al |
            culpan/culpa/culpó/culparon/culpaba/culpaban * a/al |
            reprocha/reprochan/reprochó/reprocharon/reprochaba * a/al |
            achaca/achacan/achacó/achacaron * a/al |
            imputó/imputaron * a/al | señalado/señalada/señalan/señaló/señala * al/a/por |
            denuncia/denuncian/denunció/denunciaron/denunciaba/denunciaban que |
            sospechoso/sospechosos/sospecha/sospechan/sospechosa de/que |
            procesado/juzgado/juzgan/juzga/investigado/imputado/condenado/procesados/investigan por |
            imputan/imputa/atribuyen/atribuye | a juicio por | dicen las malas lenguas | según los rumores |
            riesgo/peligro/posibilidad/temor/miedo/sospecha de | temo/teme/tememos/temen que | habría/habrían
            * | probable/plausible que | no está claro/probado que
            """
        ),
        "question": phrases("pregunto/pregunta/preguntan si | sé/sabe/sabemos/saben si"),
    },
    sentence={
        "denial": phrases("al contrario de | contrariamente a | en contra de lo que"),
        "hedge": phrases("según los/un rumor/rumores | según las malas lenguas"),
        "supposition": phrases(
            """
            en teoría | sobre el papel | en un mundo ideal/perfecto/mejor/paralelo | en su/sus/tu/mi/nuestro
            mundo de fantasía/ensueño/ilusión/yupi | en mi/tu/su imaginación | en su/mi/tu mundo/universo
            imaginario/ideal/paralelo | en mis/tus/sus sueños
            """
        ),
        "condition": phrases(
            """
            en caso de | siempre y cuando | a no ser que | bajo la condición | de ser así | de no ser | salvo
            si | si | a menos que | siempre que | a condición de que | en caso de que | con tal de que |
            salvo que
            """
        ),
        "report": phrases(
            """
según | de acuerdo con | a juicio de | en opinión de | en palabras de | a decir de | al decir de
"""
        ),
    },
    consequent=words("entonces"),
    lasting=phrases("mientras"),
    near={
        "condition": phrases(",/; si no | ,/; si no , | de lo contrario | de lo contrario , | o si no"),
        "undone": phrases(
            """
            niega/niego/negó/negaron/negamos/niegan a | rechaza/rechazó/rechazamos/rechazaron |
            evitar/evita/evitamos | dejar/deja/dejó/dejamos/dejaron de | casi | en vez de | en lugar de |
            contra | impedir/impide/impidió/impidieron |
            protestamos/protesto/protesta/protestan/protestó/protestaron contra |
            condeno/condena/condenamos/condenan/condenó/denuncio/denuncia/denunciamos/denuncian/denunció |
            odio/odia/odiamos/detesto la idea | odio/odia/odiamos/detesto/detestamos |
            prohibir/prohíbe/prohibió/prohibimos/prohibieron | cancelar/canceló/cancelamos/cancelaron |
            aplazar/aplazó/aplazamos/suspender/suspendió/suspendimos | evitó/evitaron/frustró/frustraron |
            negarse/negarnos/negamos/negado a |
            abstenerse/abstenernos/abstengo/abstiene/abstenemos/abstienen/abstuvo/abstuvieron/abstenido de |
            renuncio/renuncia/renunciamos/renuncian/renunció/renunciaron/renunciado/renunciar a |
            opongo/opone/oponemos/oponen/opuso/opusieron/opuesto/oponernos a |
            resisto/resiste/resistimos/resisten/resistió a |
            descarto/descarta/descartamos/descartan/descartó/descartaron/descartado/descartar |
            desaconsejo/desaconseja/desaconsejamos/desaconsejan/desaconsejó/desaconsejado |
            evito/evitan/evitado | dejado/dejan/dejo de | olvidado/olvido |
            rechazo/rechaza/rechazan/rechazado | disuadió/disuade/disuadimos * de |
            impido/impedimos/impiden/impedido/impidieron | detener/detuvo/detuvieron | a
            punto de | olvidó/olvidaron/olvidamos
            """
        ),
        "comparison": phrases(
            "antes/mejor * que | antes que | prefiero/preferimos/prefiere * a/que | más que"
        ),
        "past": phrases("ya no | antes | antaño | solía/solían/solíamos"),
    },
    infinitive={
        "intention": phrases(
            """
            puede/podemos/pueden/podría/podrían/podríamos | debe/debemos/deben/debería/deberían/deberíamos |
            quiere/queremos/quieren/quiero/quería | amenaza/amenazan/amenazó con | planea/planean |
            pretende/pretenden | considera/consideran/consideramos | propone/proponen/proponemos
            """
        ),
    },
    beside={
        "denial": phrases("el/la/los/las/mi/su/nuestro menos | mucho/bastante menos"),
        "quantity": phrases(
            """
            la mitad de | parte de | algunos/algunas de | pocos/pocas | algunos/algunas | muchos/muchas | la
            mayoría de | al menos | como máximo | solo/sólo/solamente | uno/una de | casi | un tercio/cuarto
            de | una minoría/mayoría/parte/fracción de | ciertos/ciertas | a lo sumo | varios/varias | menos
            de | hasta
            """
        ),
        "narrowed": phrases(
            """
            ex | vice | vice - | ex - | sub | pseudo | futuro/futura | ex/vice/sub * - | exministro |
            viceministro | autoproclamado/autoproclamada | llamado/llamada | difunto/difunta |
            asesor/asesora/hijo/hija/esposa/marido/hermano/hermana/abogado/rival/sucesor/portavoz de/del |
            asistente/adjunto/viuda/predecesor de/del | entonces | presuntos/presuntas | presunto/presunta |
            supuesto/supuesta | falso/falsa | antiguo/antigua
            """
        ),
    },
    numeric=phrases(
        """
        al menos | como máximo | más de | menos de | hasta | cerca de | unos/unas | casi | solo/sólo |
        alrededor de | a lo sumo | apenas | ni siquiera | entre * y | de * a | aproximadamente | solamente |
        un máximo de | un mínimo de | quizá | quizás | en torno a | como mucho | tan solo
        """
    ),
    reporting=words(
        """
        cuentan denuncian denunció insisten insiste aseguró aseguraron afirmaron creen estiman estima temen
        juran jura suponen supone acusan sostuvo afirma afirman afirmó alega alegan asegura aseguran cree
        creen decía decían dice dicen dijeron dijo piensa piensan pretende pretenden sostiene sostienen
        """
    ),
    distancing=words("alega alegan pretende pretenden"),
    themselves=words("ella ellas ello ellos él"),
    own=words("su sus"),
    acquitting=phrases(
        """
        absuelve/absuelven/absolvió/absolvieron | exonera/exoneró/exoneraron | exculpa/exculpó/exculparon |
        indulta/indultó
        """
    ),
    acquitted_of=words("de del"),
    quashing=phrases(
        """
        anula/anuló/anularon | revoca/revocó/revocaron | archiva/archivó/archivaron | desestima/desestimó |
        levanta/levantó/levantaron | retira/retiró/retiraron
        """
    ),
    quashed=words(
        "acusación acusaciones cargos causa condena demanda denuncia juicio prohibición sentencia veredicto"
    ),
    claimed=phrases(
        """
        acusado/acusada/acusados/acusadas/acusan/acusa/acusó/acusaron * de |
        acusan/acusa/acusó/acusaron * a/al | culpan/culpa/culpó/culparon * a/al | sospechoso/sospechosos de |
        juzgado/juzgan/procesado/imputado/investigado por | presuntamente | supuestamente |
        presunto/presunta/presuntos | habría/habrían | imputan/atribuyen
        """
    ),
    subjunctive=words("hubiera hubieran hubiese hubiesen"),
    planned=phrases(
        """
        objetivo/meta/idea/propósito/intención/reto es/era/sigue | prevé/prevén/preveía/preveían |
        promete/prometen/proyecta/proyectan/aspira/aspiran/intenta/intentan | calcula/calculan un/una/que |
        espera/esperan/confía/confían * crear/construir/vender/alcanzar/lograr/llegar/superar/contratar
        """
    ),
    doubting=words("probablemente posiblemente quizá quizás aparentemente seguramente"),
    speakers=words("nosotros yo"),
    narrated={
        "denial": phrases("no | nunca | jamás"),
    },
)

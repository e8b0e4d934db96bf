"""Spanish words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contraries import Contraries
from briefgen.languages.vocabulary import words

SPANISH_CONTRARIES: Final = Contraries(
    sides={
        "amount": (
            (
                r"aument\w*|sub(?:e|en|ió|ieron|irá|irán|ido|ida|idas|iendo|ir|ía)|subidas?|crec\w*"
                r"|increment\w*|elev(?:a|ó|ará|ado|ada)|alzas?|duplic\w*|triplic\w*|encarec\w*"
                r"|más car[oa]s?|(?:%|por ciento|euros) más|más que (?:el|en|la)\b|más alt[oa]s?"
            ),
            (
                r"baj(?:a|an|ó|aron|ará|arán|ado|ada|ando|ar|aba)|bajadas?|disminu\w*|descen\w*"
                r"|desciend\w*|caíd?[ao]?s?|cae|caen|cayó|cayeron|caerá\w*|reduc\w*|reduj\w*"
                r"|recort\w*|rebaj\w*"
                r"|abarat\w*|más barat[oa]s?|(?:%|por ciento|euros) menos|menos que (?:el|en|la)\b"
                r"|más baj[oa]s?"
            ),
        ),
        "vote": (
            r"aprob\w*|aprueb\w*|acept\w*|respald\w*|a favor|valid\w*|ratific\w*",
            r"rechaz\w*|votaron en contra|votó en contra|en contra|tumb\w*|deneg\w*|denieg\w*",
        ),
        "access": (
            r"(?:re)?abr(?:e|en|ió|ieron|irá|irán|ir|ía)|abiert[oa]s?|(?:re)?apertura\w*",
            r"cierr\w*|cerr\w*|clausur\w*",
        ),
        "result": (r"beneficios?|ganancias?|superávit\w*", r"pérdidas?|déficit\w*"),
        "permission": (
            r"permit\w*|autoriz\w*",
            r"proh[ií]b\w*|veta\w*|vetó",
        ),
        "course": (
            r"empez\w*|empiez\w*|comenz\w*|comienz\w*|inici\w*|arranc\w*",
            r"termin\w*|acab\w*|finaliz\w*|conclu\w*",
        ),
        "verdict": (
            r"conden\w*|culpables?",
            r"absuel\w*|absolv\w*|absolución|inocen\w*",
        ),
        "standing": (
            r"mayoría\w*",
            r"minoría\w*",
        ),
        "review": (r"confirm\w*|mantien\w*|mantuv\w*|ratific\w*", r"anul\w*|revoc\w*|invalid\w*|derog\w*"),
        "contest": (
            r"gan(?:a|an|ó|aron|ado|ar|ará)|venc(?:e|en|ió|ieron|ido)|victoria\w*|triunf\w*",
            r"perd(?:ió|ieron|ido|er|erá)|pierd(?:e|en)|derrota\w*|fracas\w*",
        ),
        "opinion": (
            r"elogi\w*|alab\w*|aplaud\w*|celebr(?:a|ó|aron)|felicit\w*",
            r"critic\w*|denunci\w*|censur\w*|conden\w*|lament\w*",
        ),
        "quality": (r"mejor\w*", r"empeor\w*|peor(?:es)?|deterior\w*|agrav\w*"),
        "strength": (r"refuerz\w*|reforz\w*|fortale\w*", r"debilit\w*"),
        "strictness": (r"endure\w*", r"suaviz\w*|flexibiliz\w*|relaj\w*"),
        "length": (r"prorrog\w*|prolong\w*|alarg\w*|ampl[ií]\w*", r"acort\w*"),
        "custody": (
            r"det(?:uv\w*|ien\w*|enid\w*|ención)|arrest\w*|encarcel\w*",
            r"liber(?:ó|aron|ad[oa]s?|ar|ará)|pus(?:o|ieron) en libertad|excarcel\w*|solt(?:ó|aron)",
        ),
        "secrecy": (
            r"public(?:ó|aron|a|an|ad[oa]s?|ar)|revel\w*|difund\w*",
            r"ocult\w*|escond\w*|silenci\w*",
        ),
        "staff": (r"contrat(?:ó|aron|a|an|ará|ado|ar|ad[oa]s)", r"despid\w*|despedi\w*"),
    },
    negations=(r"no|nunca|jamás|ningun[oa]s?|ningún|nadie|nada|tampoco|ni"),
    denials=(
        r"cancel\w*|suspend\w*|paraliz\w*|interrump\w*"
        r"|sin|contra|salvo|excepto|rechaz\w*|neg(?:ó|ar|aron|ado|ada|ativa)|nieg\w*|desmint\w*"
        r"|desmient\w*|impid\w*|impedi\w*|evit\w*|fracas\w*|falt\w*|renunci\w*|ausencia|ausente\w*"
        r"|prohib\w*|anul\w*|suspend\w*|aplaz\w*|descart\w*|exclu\w*|imposible\w*|incapa\w*"
        r"|inexact\w*|inexist\w*|insuficien\w*|inacept\w*|inadmis\w*|inviable\w*|irrealiz\w*"
        r"|impid\w*|abandon\w*|cierr\w*|cerr\w*|fin|duda\w*|escéptic\w*|sol[oa]|sólo|apenas|poco"
        r"|pocas|pocos|carec\w*|cese|cesó|dej(?:ó|a|an|ar|aron) de|lejos|oponen|opone|opuso"
        r"|opusieron|perd\w*|pierd\w*|advirti\w*|advierte\w*"
    ),
    no_denials=(
        r"no (?:solo|sólo|solamente|más que|menos de|obstante)|nada más|sin duda|ni más ni menos"
        r"|sin [^.;]{0,80}\bno"
        r"|ning[uú]n\w* [^.;]{0,40}\b(?:más|mayor|menor|mejor|peor)\b"
    ),
    refusals=(
        r"se neg(?:ó|aron|aba|aban)[^.;]{0,30}? a|se nieg(?:a|an)[^.;]{0,30}? a|se (?:ha|han) negado a"
        r"|(?:ha|han) rechazado (?=\w+r\b)|rechaz(?:ó|aron|a|an) (?=\w+r\b)|renunci(?:ó|aron|a|an) a"
        r"|sin(?= \w+[aei]r(?:se|l[eoa]s?)?\b)"
        r"|(?:nieg(?:a|an)|neg(?:ó|aron|aba)|desmient(?:e|en)|desminti(?:ó|eron)) (?:haber|ser|que)"
    ),
    unsettled=(
        r"podría[ns]?|intent(?:ó|a|an|aron|aba|aban|ado)(?= \w+r\b)|trat(?:ó|a|an|aron|aba|aban) de"
        r"|a punto de|casi|por poco|amenaz(?:a|ó|an|aron|aba) con|baraja\w*|quizás?|tal vez|posiblemente"
        r"|estudia(?:n|ba|ban)?(?= \w+r\b)"
        r"|debía[ns]?|p(?:ide|iden|idió|idieron)|exig(?:e|en|ió|ieron)|reclam(?:a|an|ó|aron)"
        r"|solicit(?:a|an|ó|aron)"
    ),
    planned=(
        r"(?:(?:promet|ofrec)(?:e|en|ió|ieron)|quier(?:e|en)|quería[ns]?|planea(?:n|ba|ban)?|planeó|prev(?:é|én|eía|eían)"
        r"|pretend(?:e|en|ía|ían)|esperan?)(?= \w+r\b)"
    ),
    done=r"\w+(?:ó|aron|ieron)|han?",
    leaving=(
        r"p(?:uede|ueden|odr\w+|udo|udiera)|posib\w*|quizás?|tal vez|probable\w*|intent\w*|riesgo\w*|quier\w*"
        r"|sería[ns]?|habría[ns]?|\w{2,}ría[ns]?|si|caso|plan\w*|prev[eé]\w*|casi|propon\w*"
        r"|propu\w*|presunt\w*|punto de|trat\w*"
        r"|supuest\w*|tem(?:e|en|or\w*)|amenaz\w*|estudi\w*|baraja\w*|según|eventual\w*|cerca|al borde"
        r"|p[ie]d\w*|exig\w*|reclam\w*|solicit\w*|debía[ns]?|llam\w*|reivindic\w*|desea\w*"
        r"|promes\w*|promet\w*"
    ),
    passives=words("fue fueron sido ser es son era eran será serán"),
    agents=words("por"),
    marking=words("a al"),
    marking_all=True,
    relative=words("que quien quienes cuyo se le les lo"),
    times=words("""
        noche día jornada semana mes año mañana tarde hora verano invierno primavera otoño lunes martes
        miércoles jueves viernes sábado domingo víspera vez
    """),
    irregular="""
        abrir abre abrió abrieron abierto abierta abrirá; hacer hace hizo hicieron hecho hecha hará; poner
        pone puso pusieron puesto puesta pondrá; romper rompe rompió roto rota; escribir escribió escrito
        escrita; morir muere murió muerto muerta; ver ve vio visto vista; volver vuelve volvió vuelto;
        cubrir cubrió cubierto; decir dijo dicho; traer trajo traído; obtener obtuvo obtuvieron obtenido;
        detener detiene detuvo detuvieron detenido; conducir condujo conducido; cerrar cierra cierran cerró
        cerrado cerrada; perder pierde perdió perdido
    """,
)

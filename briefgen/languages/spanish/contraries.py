"""Spanish words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contraries import Contraries

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
                r"|desciend\w*|caíd?[ao]?s?|cae|caen|cayó|cayeron|caerá\w*|reduc\w*|reduj\w*|recort\w*"
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
    },
    negations=(r"no|nunca|jamás|ningun[oa]s?|ningún|nadie|nada|tampoco|ni"),
    denials=(
        r"sin|contra|salvo|excepto|rechaz\w*|neg(?:ó|ar|aron|ado|ada|ativa)|nieg\w*|desmint\w*"
        r"|desmient\w*|impid\w*|impedi\w*|evit\w*|fracas\w*|falt\w*|renunci\w*|ausencia|ausente\w*"
        r"|prohib\w*|anul\w*|suspend\w*|aplaz\w*|descart\w*|exclu\w*|imposible\w*|incapa\w*"
        r"|inexact\w*|inexist\w*|insuficien\w*|inacept\w*|inadmis\w*|inviable\w*|irrealiz\w*"
        r"|impid\w*|abandon\w*|cierr\w*|cerr\w*|fin|duda\w*|escéptic\w*|sol[oa]|sólo|apenas|poco"
        r"|pocas|pocos|carec\w*|cese|cesó|dej(?:ó|a|an|ar|aron) de|lejos|oponen|opone|opuso"
        r"|opusieron|perd\w*|pierd\w*|advirti\w*|advierte\w*"
    ),
    no_denials=(r"no (?:solo|sólo|solamente|más que|menos de|obstante)|nada más|sin duda|ni más ni menos"),
    refusals=(
        r"se neg(?:ó|aron|aba|aban)[^.;]{0,30}? a|se nieg(?:a|an)[^.;]{0,30}? a|se (?:ha|han) negado a"
        r"|(?:ha|han) rechazado (?=\w+r\b)|rechaz(?:ó|aron|a|an) (?=\w+r\b)|renunci(?:ó|aron|a|an) a"
    ),
)

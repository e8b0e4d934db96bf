"""French words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contraries import Contraries

FRENCH_CONTRARIES: Final = Contraries(
    sides={
        "amount": (
            (
                r"augment\w*|hausses?|croî\w*|croiss\w*|croît|accroî\w*|accru\w*|grimp\w*|progress\w*"
                r"|relev(?:é|er|ée|ées|és)|doubl\w*|tripl\w*|plus élevée?s?|bondi\w*"
                r"|(?:%|pour cent|euros) de plus|plus chère?s?|en progression"
            ),
            (
                r"baiss\w*|diminu\w*|recul(?:e|é|er|ent|ait)?s?|chut\w*|dimin\w*|rédui\w*|réduction\w*"
                r"|décr[oû]\w*|régress\w*|moins élevée?s?|moitié moins|(?:%|pour cent|euros) de moins"
                r"|moins chère?s?"
            ),
        ),
        "vote": (
            (
                r"adopt\w*|approuv\w*|approbation|vot(?:é|ée|er|ent|e|aient) pour|accept\w*|valid\w*"
                r"|entérin\w*"
            ),
            r"rejet\w*|refus\w*|repouss\w*|vot(?:é|ée|er|ent|e|aient) contre|retoqu\w*",
        ),
        "access": (
            r"(?:r|ré)?ouv(?:r\w*|ert\w*|erture\w*)",
            r"ferm(?:e|é|ée|és|ées|er|era|ent|ait|eture|etures)",
        ),
        "result": (r"bénéfices?|excédents?|profits?", r"pertes?|déficits?"),
        "permission": (
            r"autoris\w*|permet\w*|permis\w*",
            r"interdi\w*|prohib\w*",
        ),
        "course": (
            r"commenc\w*|début(?:e|é|er|ent|era)|démarr\w*|lanc(?:e|é|ée|er|ent)",
            r"termin\w*|achev\w*|prend fin|pris fin|cess\w*",
        ),
        "verdict": (
            r"condamn\w*|coupables?",
            r"acquitt\w*|relax\w*|innocent\w*|blanchi\w*",
        ),
        "standing": (
            r"majorité\w*",
            r"minorité\w*",
        ),
    },
    negations=(r"ne|n|pas|jamais|aucune?|rien|personne|ni|nul|nulle|guère"),
    denials=(
        r"sans|contre|plus|sauf|hormis|rejet\w*|refus\w*|démen\w*|ni(?:e|é|er|ent|ait)|contest\w*"
        r"|empêch\w*|échou\w*|échec|manqu\w*|renonc\w*|absence|absent\w*|interdi\w*|annul\w*"
        r"|suspend\w*|suspens\w*|report(?:é|ée|er)|écart\w*|exclu\w*|impossible\w*|incapable\w*"
        r"|inexact\w*|inexist\w*|insuffis\w*|impuiss\w*|inaccept\w*|irréalis\w*|irrecev\w*"
        r"|abandonn\w*|ferm\w*|fin|doute\w*|sceptique\w*|seul\w*|peu|peine|évit\w*|dépourvu\w*"
        r"|faute|cess\w*|arrêt\w*|loin|dénu\w*|perd\w*|perte\w*|mett\w* en garde|avertit|averti"
    ),
    no_denials=(
        r"pas (?:seulement|uniquement|moins|plus)|ne [^.;]{0,20}que|non seulement|plus de|au plus"
        r"|ne \w+ pas (?:seulement|que)"
    ),
    refusals=(
        r"(?:a|ont|avait|avaient) (?:refusé[^.;]{0,30}? d(?:e|[’'])|renoncé à)"
        r"|refus(?:e|ent|ait|aient) d(?:e|[’'])"
        r"|renonc(?:e|ent|ait) à|s[’']est refusée? à|se refuse à"
    ),
)

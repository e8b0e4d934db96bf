"""French words that say the opposite of each other."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contraries import Contraries
from briefgen.languages.vocabulary import words

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
        "review": (r"confirm\w*|maint(?:ient|enu\w*|iennent)", r"annul\w*|infirm\w*|cass(?:e|é|ée|er|ent)"),
        "contest": (
            r"gagn(?:e|é|er|ent|ait|era)|remport\w*|victoire\w*|vainqueur\w*",
            r"perd(?:u|ue|us|re|ent|ait|ra)?|débout(?:e|é|ée|és|er)|défaite\w*|battue?s?",
        ),
        "opinion": (
            r"salu(?:e|é|ée|er|ent|ait)|félicit\w*|approuv\w*|lou(?:e|é|er|ent)",
            r"critiqu\w*|dénonc\w*|fustig\w*|déplor\w*|condamn\w*",
        ),
        "quality": (r"amélior\w*|mieux|meilleure?s?", r"aggrav\w*|détérior\w*|dégrad\w*|empir\w*|pires?"),
        "strength": (r"renforc\w*", r"affaibli\w*"),
        "strictness": (r"durci\w*", r"assoupli\w*|allég\w*"),
        "length": (r"prolong\w*|rallong\w*", r"raccourci\w*|écourt\w*"),
        "custody": (
            r"arrêt(?:é|ée|és|ées|er|ent)|interpell\w*|incarcér\w*|emprisonn\w*",
            r"libér(?:é|ée|és|ées|er|ent|ation)|relâch\w*|remise? en liberté",
        ),
        "secrecy": (
            r"publi(?:é|ée|ées|és|er|e|ent|cation)|dévoil\w*|révél\w*",
            r"cach\w*|dissimul\w*|tu(?:e|es)",
        ),
        "staff": (r"embauch\w*|recrut\w*", r"licenci\w*|supprim\w*"),
    },
    negations=(r"ne|n|pas|jamais|aucune?|rien|personne|ni|nul|nulle|guère"),
    denials=(
        r"annul\w*|suspend\w*|paralys\w*|interromp\w*"
        r"|sans|contre|plus|sauf|hormis|rejet\w*|refus\w*|démen\w*|ni(?:e|é|er|ent|ait)|contest\w*"
        r"|empêch\w*|échou\w*|échec|manqu\w*|renonc\w*|absence|absent\w*|interdi\w*|annul\w*"
        r"|suspend\w*|suspens\w*|report(?:é|ée|er)|écart\w*|exclu\w*|impossible\w*|incapable\w*"
        r"|inexact\w*|inexist\w*|insuffis\w*|impuiss\w*|inaccept\w*|irréalis\w*|irrecev\w*"
        r"|abandonn\w*|ferm\w*|fin|doute\w*|sceptique\w*|seul\w*|peu|peine|évit\w*|dépourvu\w*"
        r"|faute|cess\w*|arrêt\w*|loin|dénu\w*|perd\w*|perte\w*|mett\w* en garde|avertit|averti"
    ),
    no_denials=(
        r"pas (?:seulement|uniquement|moins|plus)|ne [^.;]{0,20}que|non seulement|plus de|au plus"
        r"|ne \w+ pas (?:seulement|que)|sans [^.;]{0,80}\bne"
        r"|aucun\w* [^.;]{0,40}\bplus\b"
    ),
    refusals=(
        r"(?:a|ont|avait|avaient) (?:refusé[^.;]{0,30}? d(?:e|[’'])|renoncé à)"
        r"|refus(?:e|ent|ait|aient) d(?:e|[’'])"
        r"|renonc(?:e|ent|ait) à|s[’']est refusée? à|se refuse à|sans(?= \w+(?:er|ir|re)\b)"
        r"|(?:ni(?:e|ent|é)|dément(?:ent|i)?|contest(?:e|ent|é)) (?:avoir|être|qu(?:e\b|[’']))"
    ),
    unsettled=(
        r"pourrai(?:t|ent)|(?:a|ont|avait|avaient) failli|faillit"
        r"|(?:a|ont|avait|avaient) (?:tenté|essayé) d(?:e\b|[’'])"
        r"|(?:tent|essai)(?:e|ent|ait|aient) d(?:e\b|[’'])|menac(?:e|ent|ait|é) d(?:e\b|[’'])"
        r"|envisag(?:e|ent|eait|é) d(?:e\b|[’'])|risqu(?:e|ent|ait) d(?:e\b|[’'])"
        r"|a manqué d(?:e\b|[’'])|peut-être"
        r"|dev(?:ait|aient)|(?:demand|réclam)(?:e|ent|ait|aient|é)|exig(?:e|ent|eait|é)"
    ),
    planned=(
        r"(?:promet(?:tent)?|(?:a|ont) (?:promis|proposé|offert)|veu(?:t|lent)"
        r"|voulai(?:t|ent)|compte(?:nt)?|prévoi(?:t|ent)|souhaite(?:nt)?"
        r"|espère(?:nt)?|entend(?:ent)?)(?=(?: de| d[’'])? ?\w+(?:er|ir|re)\b)"
    ),
    done=r"a|ont|avai(?:t|ent)",
    leaving=(
        r"p(?:eut|euvent|ourr\w+|u)|possib\w*|peut-être|éventuel\w*|probab\w*|tent(?:é|ative\w*)"
        r"|essa\w*|risqu\w*|veu(?:t|lent)"
        r"|sera(?:it|ient)|aurai(?:t|ent)|\w+rai(?:t|ent)|si|projet\w*|prévo\w*|prévu\w*|presque"
        r"|souhait\w*|propos\w*"
        r"|présumé\w*|supposé\w*|crain\w*|menac\w*|envisag\w*|selon|plan\w*|près|proche\w*|bord"
        r"|quasi\w*|soupçonn\w*"
        r"|demand\w*|réclam\w*|exig\w*|devait|devaient|prome\w*|promis\w*|appel\w*|milit\w*"
        r"|plaid\w*|manifest\w*|propos\w*"
    ),
    passives=words("été est sont fut furent était étaient sera seront"),
    agents=words("par"),
    marking=words("à au aux"),
    relative=words("qui que qu' dont où se s' lui"),
    times=words("""
        nuit jour journée semaine mois année an matin matinée soir soirée après-midi heure week-end été hiver
        printemps automne lundi mardi mercredi jeudi vendredi samedi dimanche veille lendemain fois
    """),
    irregular="""
        ouvrir ouvre ouvrent ouvert ouverte ouverts ouvrira; prendre prend prennent pris prise prendra;
        mettre met mettent mis mise mettra; faire fait font faite fera; recevoir reçoit reçoivent reçu reçue
        recevra; vendre vend vendu vendue vendra; devoir doit dû; voir voit vu vue verra; tenir tient tenu
        tenue; venir vient venu; conclure conclut conclu; construire construit construite; détruire détruit
        détruite; élire élit élu élue; rompre rompt rompu rompue; battre bat battu battue; perdre perd perdu
        perdue; rendre rend rendu rendue; couvrir couvre couvert couverte; offrir offre offert offerte;
        écrire écrit écrite; mourir meurt mort morte
    """,
)

"""French words for what a number counts, where one is taken for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.measured import Measured, Payments

_STREETS: Final = r"rue|avenue|boulevard|place|quai|chemin|impasse|allée|cours|route|square|passage|faubourg"

FRENCH_MEASURED: Final = Measured(
    senses={
        "casualties": (
            (
                r"morte?s?|décès|décédée?s?|tuée?s?|tué|tuent|victimes mortelles|mourus|trouvé la mort"
                r"|ont péri|cadavres"
                r"|perdu la vie|noyée?s|assassinée?s?"
            ),
            r"blessée?s?|blessures|blessant|blessent",
            r"disparue?s?|portée?s disparue?s",
            r"sauvée?s|rescapée?s|survivante?s?|indemnes?|secourue?s",
        ),
        "justice": (
            r"arrêtée?s?|arrestations?|interpellée?s?|interpellations?|gardes? à vue|placée?s en",
            r"mis(?:es?)? en examen|inculpée?s?|poursuivie?s|poursuites",
            r"condamnée?s?|condamnations?|reconnue?s coupables?",
            r"acquittée?s?|acquittements?|relaxée?s?|libérée?s?",
        ),
        "trade": (r"export\w*|vendue?s à l['’]étranger", r"import(?:ations?|ée?s?|er|ent|ateurs?)"),
        "result": (
            r"bénéfices?|profits?|excédents?",
            r"pertes?|déficits?|perdue?s?|perd",
        ),
        "turnover": (
            r"chiffres? d['’]affaires|recettes|ventes|revenus",
            r"bénéfices?|profits?",
        ),
        "when": (
            r"(?:année|an|mois|semaine|trimestre) (?:dernière?|passée?|précédente?)",
            r"ce(?:tte)? (?:année|mois|semaine|trimestre)",
            (
                r"(?:année|an|mois|semaine|trimestre) (?:prochaine?|suivante?)"
                r"|(?:prochaine?) (?:année|mois|semaine|trimestre)"
            ),
        ),
        "rank": (
            r"moyen\w*|médian\w*",
            r"maxim\w+|plus (?:élevée?s?|haute?s?)|record",
            r"minim\w+|plus bas\w*",
        ),
        "sex": (r"femmes?|filles?", r"hommes?|garçons?"),
        "certainty": (
            r"confirmée?s?|avérée?s?|établie?s?|vérifiée?s?",
            r"suspecte?s?|présumée?s?|soupçonnée?s?|possibles?|probables?|non confirmée?s?",
        ),
        "sum": (
            (
                r"accordée?s?|obtenue?s?|obtient|versée?s?|versements?|payée?s?|consentie?s?"
                r"|convenue?s?|acceptée?s?|approuvée?s?"
                r"|reçue?s?|reçoit|allouée?s?|signée?s?"
            ),
            (
                r"réclam\w+|demand\w+|exig\w+|sollicit\w+|revendiqu\w+|revendications?|veut|veulent"
                r"|voulait|voulaient|souhait\w+"
            ),
            r"offr\w+|offerte?s?|propos\w+|offres?",
            r"refus\w+|rejet\w+",
        ),
        "vote": (
            r"(?:votes?|voix|voté|ont voté) pour|\d+ pour|favorables?",
            r"(?:votes?|voix|voté|ont voté) contre|défavorables?|opposée?s",
            r"abstentions?|abstenue?s?",
        ),
        "tax": (r"avant (?:\w+ )?imp[ôo]ts?|bruts?|brutes?", r"apr[èe]s (?:\w+ )?imp[ôo]ts?|nets?|nettes?"),
    },
    periods=(
        (
            r"annuel\w*|par an|chaque année|l['’]an (?:dernier|passé|prochain)|(?:sur|de|dans"
            r"|pour) l['’]année|l['’]année (?:dernière|entière|passée)"
            r"|cette année|exercice|douze mois|en (?:19|20)\d\d"
        ),
        r"semestres?|semestriel\w*|six mois",
        r"trimestres?|trimestriel\w*|trois mois",
        r"mensuel\w*|(?:par|chaque) mois",
        r"hebdomadaires?|par semaine|chaque semaine",
        r"journaliers?|quotidien\w*|par jour|chaque jour",
        (
            r"(?:en|sur|pendant|d['’]ici)(?: les)? (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
            r"|douze|quinze|vingt|[2-9]|[1-9]\d)"
            r"(?: prochaines?)? an(?:s|nées)|décennies?"
        ),
    ),
    whole_periods=(
        r"annuel\w*|par an|chaque année",
        r"semestriel\w*|semestres?",
        r"trimestriel\w*|trimestres?",
        r"mensuel\w*|par mois|chaque mois",
        r"hebdomadaires?|par semaine|chaque semaine",
        r"quotidien\w*|journaliers?|par jour|chaque jour",
        r"(?:en|sur) (?:deux|trois|quatre|cinq|dix) ans|décennal\w*",
    ),
    compared=r"sur un an|un an (?:plus tôt|auparavant|avant)|par rapport",
    joints=r"et|mais|tandis que|alors que|puis|après|avant|quand|dont",
    change=(
        r"baisses?|recul|perte|perdus?|perdues?|diminution|chute|réduction|hausse|augmentation"
        r"|croissance|progression|gain"
        r"|moins|plus|repli|bond"
    ),
    level=r"après|restants?|niveau|encore|désormais|à \d",
    changed_to=(
        r"(?:tomb\w+|chut\w+|baiss\w+|recul\w+|diminu\w+|descend\w+|pass\w+|mont\w+|grimp\w+"
        r"|augment\w+|bondi\w*|progress\w+|réduit\w*)"
        r"[^.;:,]{0,40} à"
    ),
    changed_to_late="",
    share=r"(?:part|proportion|pourcentage|taux) (?:des|de) {group} (?:parmi|dans|chez|en|au|à)\b"
    r"|{group} parmi",
    share_within=(r"femmes?|filles?", r"hommes?|garçons?", r"enfants?|élèves?|jeunes?", r"étudiante?s?"),
    shared=(
        r"\b(?:parmi|chez|sur) (?:les |toutes les |tous les )?{group}\b[^.;]{{0,40}}\Z",
        r"[^.;,]{{0,20}}\b(?:des|de ces|une|un) {group}\b(?: sur)?",
    ),
    everybody=r"(?:part|proportion|pourcentage) (?:des|de la|de tous les) (?:habitants|personnes"
    r"|adultes|population|électeurs|salariés|gens|français)",
    ages=r"âges?|âgée?s?|ans?|années?|aînée?s?|jeunes?|vieux|vieille|doyenn?e?s?|anniversaire",
    aged=(
        (r"âgée?s? (?:de|d['’]) ?", r"[ \u00a0\u202f]ans\b"),
        (
            (
                r"(?:homme|femme|garçon|fille|fillette|adolescente?|mineure?|suspecte?|victime"
                r"|conduct(?:eur|rice)|retraitée?|enfant"
                r"|père|mère|individu|étudiante?|[A-ZÉ][\w’-]+ [A-ZÉ][\w’-]+)(?: [a-zéè]+)?,? (?:de"
                r"|d['’]) ?"
            ),
            r"[ \u00a0\u202f]ans\b(?! de (?:prison|réclusion))",
        ),
        (r"(?:homme|femme|garçon|fille|[a-zéè]+(?:eur|euse|ier|ière|iste)) \(", r"(?:[ \u00a0]ans)?\)"),
        (r"\b[A-ZÉ][\w’-]+ [A-ZÉ][\w’-]+, ", r"(?:[ \u00a0]ans),"),
    ),
    numbered=(
        (
            r"(?i:\b(?:au|du|le|numéro|n°|nᵒ)) ",
            rf",?[ \u00a0](?:bis |ter )?,?\s?(?:de la |de l['’]|du |des |d['’])?(?:{_STREETS})\b",
        ),
        (r"", rf", (?:{_STREETS})\b"),
        (r"", rf" (?:bis, |ter, |bis |ter )?(?:{_STREETS}) (?:de |du |des |d['’]|[A-ZÉ])"),
        (
            (
                r"(?i:(?<!\w)(?:l['’])?(?:articles?|art\.|paragraphes?|alinéas?|chapitre|page|lignes?"
                r"|tramway|bus|vols?|chambre|salle"
                r"|porte|quai|voie|route nationale|route départementale|nationale|départementale"
                r"|autoroute|numéro|n°|nº|no"
                r"|rn|rd|r\.n\.|bâtiment|appartement|annexe|volume|tome|psaume|loi n°)) ?"
            ),
            r"(?![ \u00a0](?:[a-zéèà]+[ \u00a0])?[a-zéèà]+s\b)(?![.,]\d)",
        ),
    ),
    bodies=(
        r"associations?|syndicats?|ministère|conseil|police|tribunal|direction|parti|club|comité"
        r"|commission|agence|fédération"
        r"|autorité|église|armée|université|hôpital|banque|fondation|institut|société|chambre"
        r"|parlement|sénat|préfecture|mairie"
    ),
    not_owned=r"à|au|aux|en|dans|de|du|des|chez|pour|avec|contre|vers|par|sur|entre",
    payments=Payments(
        paying=r"pay(?:é|ée|és|ées|e|ent|er|ait)|paie(?:nt)?|vers(?:é|ée|és|ées|e|ent|er|ait)"
        r"|donn(?:é|ée|e|ent)|doi(?:t|vent)"
        r"|prêt(?:é|ée|e|ent)|accord(?:é|ée|e|ent)",
        getting=r"reç(?:u|ue|oit|oivent)|touch(?:é|ée|e|ent)|perç(?:u|ue|oit)|encaiss(?:é|ée|e|ent)"
        r"|emprunt(?:é|ée|e|ent)",
        to="à|au|aux",
        source="de|du|des|auprès",
        by="par",
    ),
)

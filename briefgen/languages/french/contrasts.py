"""French words of which none can be put for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contrasts import Additions, Contrasts, plain_words

_ADDITIONS: Final = Additions(
    total=r"(?:tous les|toutes les|l['’]ensemble des|chaque)(?= \w)",
    counted=(
        r"les?|la|l['’]|ces?|cette|mes|tes|ses|nos|vos|leurs?|notre|votre|son|sa|plusieurs|certaine?s|quelques"
        r"|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|autres"
    ),
    bounded=(
        r"tou[ts]|toutes?|chaque|chacune?|aucune?|nul\w*|jamais|toujours|ensemble|enti[eè]r\w*|unanim\w*|totalité"
        r"|complet\w*|complèt\w*|cent|100|partout|seul\w*|sans|doivent|doit"
    ),
    superlative=r"(?:le|la|les) plus (\w{3,})",
    singular=(
        r"premi\w+|deuxième|second\w*|troisième|dernier\w*|seul\w*|unique\w*|record\w*|aucun\w*|jamais|autre\w*"
        r"|plus|moins|sans précédent|meilleur\w*|pire\w*"
    ),
    within=(
        r"(?:(?P<unique>plus \w+) (?P<noun>\w+)) (?:de|du|en|au|depuis|parmi)"
        r" (?P<bound>(?:la )?(?:(?-i:[A-ZÉ])\w+|\d{4}|\w+ ans))"
    ),
    instead=r"au lieu d[e’']|plutôt que|à la place d[e’']",
    naming=(r"qualifi\w+|décri\w+|appel(?:le|lent|é|ait)|traite(?:nt)?|considèr\w+|juge(?:nt)?"),
    cause=r"parce qu\w*|à cause d\w+|en raison d\w+|grâce à|provoqu\w+|entraîn\w+|caus(?:é|e|a)\w*",
    reason=(
        r"avec|parce|cause\w*|raisons?|grâce|provoqu\w+|entraîn\w+|caus\w+|car|puisque|donc|comme|suite|après|pour|afin"
        r"|quand|lorsqu\w*|face|malgré|dit|selon|expliqu\w+|justifi\w+|motif\w*|faute|ainsi|si|par|mène|mené"
    ),
)
FRENCH_CONTRASTS: Final = Contrasts(
    table="""
        chien chiens / chat chats / cheval chevaux / vache vaches / chèvre chèvres / mouton moutons / porc
        porcs / loup loups / souris / rat rats / singe singes / patient patients / enfants; hôpital clinique
        / école / église / mosquée / musée / bibliothèque / prison / hôtel / usine / théâtre / aéroport /
        stade / pont / tunnel; blé / seigle / maïs / riz;
        il lui / elle; homme hommes garçon garçons / femme femmes fille filles; femme épouse / mari epoux /
        fils / fille filles / frere freres / soeur soeurs sœur sœurs / mère / père / oncle / tante / cousin
        / cousine / neveu / nièce / grand-père / grand-mère; minute minutes / heure heures / jour jours
        quotidien / semaine semaines hebdomadaire / mois mensuel / trimestre trimestres / an ans année
        années annuel annuelle / décennie décennies / siècle siècles; matin / midi / après-midi / soir /
        nuit; printemps / été / automne / hiver; hier / aujourd'hui / demain; avant / après / pendant;
        depuis / jusque jusqu'a jusqu'au jusqu'en; pour au_nom /
        contre; sur / sous; avec / sans; dans / hors;
        grâce / malgré; parce / bien; et / ou; plus / moins; davantage / moins; tous toutes tout toute
        chaque / plupart majorité / nombreux nombreuses / quelques plusieurs certains certaines / peu /
        moitié / aucun aucune; majorité / minorité; double doublé doubler / triple triplé tripler; va vont /
        peut peuvent pourrait pourraient / doit doivent / devrait devraient; certainement sûrement /
        probablement vraisemblablement / peut-être éventuellement; toujours / souvent fréquemment / parfois
        / rarement / jamais; premier première premiers premières / deuxième second seconde / troisième /
        quatrième / dernier dernière derniers dernières; dernier dernière passé passée / prochain prochaine;
        nord / sud / est / ouest; gauche / droite; president presidente / ministre / maire / député députée
        / sénateur sénatrice / roi / reine / ambassadeur ambassadrice / juge / procureur procureure / avocat
        avocate / préfet préfète / chancelier chancelière; sénat / assemblée / gouvernement / tribunal;
        police policiers / armée soldats militaires troupes / gendarmes gendarmerie / rebelles insurgés /
        terroristes / civils / manifestants / pompiers / salariés employés / etudiants élèves / enseignants
        professeurs / médecins / infirmiers infirmieres / habitants riverains / touristes / journalistes /
        agriculteurs / migrants réfugiés; tué tués tuée tuées mort morts morte mortes / blessé blessés
        blessée blessées / arrêté arrêtés interpellé interpellés / disparu disparus / enlevé enlevés /
        libéré libérés / condamné condamnés / inculpé inculpés / acquitté acquittés / sauvé sauvés; suspect
        suspects / victime victimes / témoin témoins / accusé accusés; démissionné démission / limogé
        renvoyé révoqué licencié / nommé / élu / suspendu; acheté / vendu vend / loué / donné / reçu reçoit;
        importations / exportations; bénéfice bénéfices / perte pertes / chiffre; public publique publics
        publiques / privé privée privés privées; national nationale / régional régionale / local locale /
        international internationale; économique économiques / politique politiques / militaire militaires /
        social sociale sociaux; jeune jeunes / vieux vieille âgé âgée âgés âgées; riche riches / pauvre
        pauvres; légal légale / illégal illégale; temporaire temporairement / définitif définitive
        définitivement permanent permanente; partiel partielle partiellement / total totale totalement
        complet complète complètement; coupable coupables / innocent innocente innocents; vrai vraie / faux
        fausse; fort forte forts fortes / faible faibles; haut haute hausse / bas basse baisse; grand grande
        grands grandes / petit petite petits petites; long longue / court courte; tôt / tard; bon bonne
        meilleur meilleure / mauvais mauvaise pire; nouveau nouvelle nouveaux nouvelles / ancien ancienne
        anciens anciennes; rapide rapidement / lent lente lentement; ouvert ouverte ouvre rouvert / fermé
        fermée fermé
    """,
    negations=plain_words("pas jamais aucun aucune nul nulle rien sans"),
    after_not=plain_words("seulement uniquement moins plus"),
    until=plain_words("avant jusque jusqu'a jusqu'au jusqu'en sans"),
    limits=plain_words("""
        presque quasiment partiellement prétendument apparemment probablement vraisemblablement peut-être
        éventuellement provisoirement initialement présumé présumée présumés présumées supposé supposée ancien
        ancienne anciens anciennes ex adjoint adjointe certains certaines quelques faux fausse fausses factice
    """),
    parts=plain_words("certains certaines beaucoup moitié partie plusieurs deux trois"),
    conditions=plain_words("si s'il s'ils sauf hormis excepté"),
    unconditional=plain_words("même comme demande savoir ignore"),
    empty=plain_words("""
        le la les l un une des du de d au aux est sont a ont etait etaient avait avaient sera seront été ne n
        que qu qui se s ce cette ces en y il elle
    """),
    joining=plain_words("et ou ainsi entre avec comme"),
    kin=plain_words("""
        fils fille filles enfant enfants femme épouse ex-femme ex-épouse mari ex-mari veuve veuf frère
        frères sœur sœurs mère père parents oncle tante neveu nièce cousin cousine petit-fils petite-fille
        beau-frère belle-sœur gendre chauffeur voisin voisine ami amie compagnon compagne prédécesseur
        successeur rival adversaire famille
    """),
    symmetric=plain_words("""
        rencontre rencontrent rencontré entretien discussions négociations entre marié mariage frontière
        accord conflit guerre relations match
    """),
    possible=plain_words("peut pourrait pourraient peuvent"),
    additions=_ADDITIONS,
)

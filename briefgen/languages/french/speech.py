"""French words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import Speech, by_sex, several
from briefgen.languages.french.given import FRENCH_GIVEN
from briefgen.languages.vocabulary import words

_VERBS: Final = """
    affirm expliqu ajout soulign précis estim assur indiqu demand lanc annonc confi regrett insist dénonc
    racont témoign cri not observ comment jug qualifi tweet martel plaid déplor salu critiqu résum rapport
    nomm avou alert ironis lâch pest lament déclar clam dévoil dict notifi tranch balay tempêt fulmin
    rassur analys argument accus conseill recommand réclam exig préconis murmur chuchot hurl grond
    plaisant résign évoqu signal révél répliqu opin revendiqu relat complét corrig détaill articul contest
    protest constat compar félicit remerci encourag redout imagin consol abond enchaîn insinu claironn
    proclam énonc rétorqu scand vocifér braill beugl entonn reproch susurr
    grinc rumin ricast rouspét râl ronchonn bougonn rappel justifi confirm fustig vant tanc tacl
    raill brocard vitupér sermonn apostroph interpell
    esquiv nuanc relativis tonn moqu gouaill persifl ordonn implor suppli quémand rectifi spécifi
    mentionn bafouill balbuti grommel marmonn maugré renseign encens jur
    """
"""Stems of regular verbs of speech."""


def _regular(stems: str) -> frozenset[str]:
    """The third person of verbs in *-er*: *lance*, *lancent*, *lançait*, *lança*, *lancèrent*."""
    return frozenset(form for stem in words(stems) for form in _forms(stem))


def _forms(stem: str) -> tuple[str, ...]:
    soft = stem[:-1] + "ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return (f"{stem}e", f"{stem}ent", f"{soft}ait", f"{soft}aient", f"{soft}a", f"{stem}èrent")


FRENCH_SPEECH: Final = Speech(
    verbs=_regular(_VERBS)
    | words("""
        dit disait dirent disent répond répondait répondit répondent écrit écrivait écrivit écrivent
        conclut concluait poursuit poursuivait poursuivit prévient prévenait prévint avertit promet
        promettait promit reconnaît reconnaissait reconnut admet admettait admit soupire soupirait soupira
        réagit réagissait renchérit répète répétait répéta rappelle appelle appellent concède concédait
        concéda s'exclame s'exclamait s'exclama s'interroge s'indigne s'insurge s'inquiète s'emporte
        parle parlait parlent souffle soufflait souffla voit souhaite souhaitait veut s'étonne
        croit croyait pense pensait pensent trouve trouvait
        s'agace s'alarme s'amuse martèle martèlent relève soulève s'énerve s'enthousiasme
        s'enflamme s'enorgueillit s'écrie
        s'écria s'exaspère s'excuse s'interrogeait s'indignait s'inquiétait s'agaçait s'étonnait s'amusait
        s'exaspérait s'emportait se souvient sourit rit reprend reprit
        glisse glissa révèle prédit maintient maintenait soutient soutenait soutint surenchérit démentait
        prétend prétendent prétendait prétendaient prétendit suggère suggérait suggéra espère confirme
        confirmait confirma défend défendait défendit
        """),
    auxiliaries=words("a ont avait avaient"),
    participles=frozenset(f"{stem}é" for stem in words(_VERBS))
    | words("""
        dit parlé voulu souhaité soufflé plaint insurgé interrompu interrompue rétorqué dite appelé
        répondu écrit conclu poursuivi prévenu averti promis reconnu admis réagi renchéri répété fait
        concédé convenu soupiré repris glissé révélé soutenu maintenu suggéré confirmé défendu exclamé
        interrogé indigné inquiété emporté étonné agacé alarmé amusé écrié excusé souri
        """),
    pronouns=words("il elle ils elles on je nous"),
    determiners=words("le la les un une son sa ses leur leurs ce cet cette mon ma notre l' l’ des"),
    prepositions=words("""
        de du des d' d’ à au aux en dans pour par sur avec chez lors après avant devant contre sous depuis
        """),
    relatives=words("qui lequel laquelle"),
    relatives_alone=words("qui"),
    particles=words("de du des la le van von der den bin ibn al el d' d’"),
    titles=words("m mme mlle me dr pr monsieur madame mademoiselle maître"),
    sources=words("selon d'après d’après"),
    adverbs=words("""
        aussi encore ensuite alors hier lundi mardi mercredi jeudi vendredi samedi dimanche ainsi même
        aujourd'hui également notamment toutefois cependant pourtant déjà enfin d'abord soir matin
        savoir valoir remarquer observer lui-même elle-même janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre aussitôt récemment simplement immédiatement
        """),
    reserves=words("""
        jamais pas nie nié démenti dément aurait auraient avoir prétendument soi-disant prétendu prétendue
        refusé refuse si supposé supposée supposément faussement
        pourrait devrait voudrait apocryphe personne aucun hypothétique
        imagine imaginé imaginait n'a n’a n'ont n’ont n'avait n’avait voulait évité
        """),
    subordinating=words("""
        quand lorsque lorsqu' lorsqu’ pendant tandis alors comme puisque parce où qui que qu' qu’ dès tout
        face
        """),
    clitics=words("l' le la les y en lui leur m' m’ nous vous t'"),
    crowds=words("""
        quelqu'un quelqu’un foule public manifestants manifestantes spectateurs supporters gens militants
        assistance
        """),
    denying=words("""
        nie nient nié niait niée démenti dément démentent démentait conteste contestent contesté contestait
        réfute réfutent réfuté réfutait refuse refusent refusé refusait rejette rejettent rejeté récuse
        récusent récusé distancie distancié démarque démarqué désavoue désavoué évité évite
        défend défendu défendait
        """),
    infinitives=words("avoir d'avoir d’avoir n'avoir n’avoir dire prononcer répéter d'employer tenir"),
    sayings=words("phrase propos mots citation formule déclaration paroles expression"),
    credited=words("""
        prêté prêtée prêtés prêtées prête prêtent prêtait prêtaient attribué attribuée attribués attribuées
        attribue attribuent attribuait attribuaient imputée imputé imputés imputées impute imputent cité citée
        """),
    wrongly=("à tort", "par erreur", "faussement", "erronément", "mensongèrement", "abusivement", "indûment"),
    reading=words(
        "lire lisait lit pouvait-on pouvait inscrit inscrits affichait affichaient proclamait disait"
    ),
    inscribed=words("""
        banderole banderoles pancarte pancartes affiche affiches panneau panneaux tract tracts t-shirt mur
        murs autocollant autocollants drapeau
        """),
    common=words("""
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou
        avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces
        deux elle
        """),
    reflexive=words("""
        montré montrée voulu voulue montre montrait déclare prononce vu vue gardé gardée souvient
        rappelle récrie targue vante dit plaint plaignait défend défendait félicite réjouit désole
        demande justifie lamente
        """),
    spoken_with_dash=True,
    sexes=by_sex(
        "du au lui eux il le un ce cet m monsieur ils", "elle la une cette mme mlle madame mademoiselle elles"
    ),
    bodies=by_sex(
        """
        syndicat ministère rectorat parquet gouvernement parti groupe conseil collectif club comité cabinet
        constructeur tribunal consulat diocèse musée
        """,
        """
        préfecture police mairie direction association fédération confédération entreprise société fondation
        université commission opposition région commune chambre banque ambassade agence gendarmerie
        """,
    ),
    joining=words("puis alors ainsi donc et mais or car"),
    source_phrases=several("""
        à en croire
        d' après
        aux yeux
        de l' avis
        de l' aveu
        aux dires
        au dire
        du point de vue
        dans les mots
        selon les mots
        selon les termes
        pour reprendre les mots
        """),
    sources_opening=words("pour"),
    contracted=words("du des au aux"),
    genitives=words("des du"),
    governing=words("de d'"),
    stressed=words("lui elle eux elles"),
    asides=several("""
        de son côté
        pour sa part
        à son tour
        la veille
        dans la foulée
        sans détour
        d' emblée
        dans un communiqué
        sur place
        ce matin
        """),
    own_views=several("""
        à ses yeux
        à son avis
        de son propre aveu
        selon ses propres mots
        selon ses mots
        selon ses calculs
        selon ses dires
        selon ses propres termes
        selon ses termes
        """),
    naming=words("s'appelle"),
    given=FRENCH_GIVEN,
    towards=words("à au aux devant auprès"),
    media=words("presse journalistes médias afp reuters reporters micros radio chaîne quotidien"),
    becoming=words("est sont était étaient"),
    ones=words("l'un l'une"),
    apart=dict.fromkeys(
        words("fait faisait fit font faisaient"), words("valoir savoir remarquer observer noter")
    )
    | dict.fromkeys(
        words("finit finissait finissent"), words("lâcher dire admettre reconnaître avouer concéder")
    )
    | dict.fromkeys(words("laisse laissait laissa laissent"), words("entendre"))
    | dict.fromkeys(words("aime aimait aiment aimaient"), words("dire répéter raconter rappeler plaisanter")),
    anybody=words("on"),
    sides=words("côté sein"),
    plurals=words("ils elles eux"),
    modal=words("pourrait devrait voudrait voulait si aurait auraient"),
    negating=words("pas jamais n'a n'ont n'avait aucun personne"),
    negatives=words("aucun aucune rien personne jamais ni pas"),
    replies=words("réponse réaction commentaire verdict constat réplique"),
    passives=words("été"),
    agents=words("par"),
)

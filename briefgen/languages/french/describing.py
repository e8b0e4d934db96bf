"""French nouns for people whom a text has named, or names later."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.describing import Describing, by_place
from briefgen.languages.vocabulary import words

_ORIGINS: Final = by_place("""
    af afghan afghane
    al albanais albanaise
    dz algérien algérienne
    ar argentin argentine
    am arménien arménienne
    au australien australienne
    at autrichien autrichienne
    by biélorusse bélarusse
    be belge bruxellois bruxelloise
    ba bosnien bosnienne
    br brésilien brésilienne
    bg bulgare
    cm camerounais camerounaise
    ca canadien canadienne québécois québécoise
    cl chilien chilienne
    cn chinois chinoise
    co colombien colombienne
    cd congolais congolaise
    hr croate
    cu cubain cubaine
    cz tchèque
    dk danois danoise
    eg égyptien égyptienne
    ee estonien estonienne
    fi finlandais finlandaise
    fr français française parisien parisienne lyonnais lyonnaise marseillais marseillaise breton bretonne
    ge géorgien géorgienne
    de allemand allemande
    gr grec grecque
    hu hongrois hongroise
    is islandais islandaise
    in indien indienne
    ir iranien iranienne
    iq irakien irakienne
    ie irlandais irlandaise
    il israélien israélienne
    it italien italienne
    ci ivoirien ivoirienne
    jm jamaïcain jamaïcaine
    jp japonais japonaise
    ke kényan kényane
    lv letton lettone
    lb libanais libanaise
    lt lituanien lituanienne
    lu luxembourgeois luxembourgeoise
    ml malien malienne
    ma marocain marocaine
    mx mexicain mexicaine
    nl néerlandais néerlandaise hollandais hollandaise batave
    ng nigérian nigériane
    no norvégien norvégienne
    nz néo-zélandais néo-zélandaise
    pk pakistanais pakistanaise
    pe péruvien péruvienne
    pl polonais polonaise
    pt portugais portugaise
    ro roumain roumaine
    ru russe
    gb britannique
    gb-sct écossais écossaise
    gb-wls gallois galloise
    gb-eng anglais anglaise londonien londonienne
    sn sénégalais sénégalaise
    rs serbe
    sk slovaque
    si slovène
    za sud-africain sud-africaine
    es espagnol espagnole catalan catalane basque
    se suédois suédoise
    ch suisse suissesse genevois genevoise vaudois vaudoise helvète
    sy syrien syrienne
    tn tunisien tunisienne
    tr turc turque
    ua ukrainien ukrainienne
    us américain américaine texan texane californien californienne new-yorkais new-yorkaise
    uy uruguayen uruguayenne
    ve vénézuélien vénézuélienne
    vn vietnamien vietnamienne
    eu européen européenne
    """)

FRENCH_DESCRIBING: Final = Describing(
    definite=words("le la l' ce cet cette"),
    indefinite=words("un une"),
    owning=words("son sa leur"),
    origins=_ORIGINS,
    persons=words("""
        attaquant attaquante buteur buteuse ailier milieu défenseur défenseure gardien gardienne capitaine
        joueur joueuse champion championne vétéran recrue sprinteur sprinteuse coureur coureuse nageur nageuse
        cycliste pilote boxeur boxeuse golfeur golfeuse athlète chanteur chanteuse musicien musicienne
        pianiste
        violoniste compositeur compositrice acteur actrice comédien comédienne humoriste cinéaste réalisateur
        réalisatrice écrivain écrivaine romancier romancière auteur autrice auteure poète dramaturge
        philosophe
        historien historienne peintre sculpteur sculptrice artiste photographe architecte danseur danseuse
        cuisinier cuisinière boulanger boulangère agriculteur agricultrice pêcheur enseignant enseignante
        chirurgien chirurgienne médecin psychologue chercheur chercheuse scientifique physicien physicienne
        chimiste biologiste géologue glaciologue astronome mathématicien mathématicienne économiste sociologue
        climatologue virologue épidémiologiste ingénieur ingénieure astronaute entrepreneur entrepreneuse
        milliardaire militant militante alpiniste retraité retraitée grand-mère grand-père mère père veuve
        veuf
        trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire homme femme
        dame libraire lauréat lauréate vainqueur quadruple
        """),
    offices=words("""
        président présidente chancelier chancelière ministre sénateur sénatrice député députée maire
        gouverneur
        gouverneure secrétaire ambassadeur ambassadrice évêque cardinal pape roi reine prince princesse
        général
        colonel chef cheffe directeur directrice patron patronne dirigeant dirigeante entraîneur entraîneuse
        coach technicien sélectionneur sélectionneuse recteur rectrice professeur professeure candidat
        candidate élu élue
        """),
    others=words("""
        porte-parole avocat avocate conseiller conseillère expert experte témoin journaliste policier
        policière
        ami amie collègue voisin voisine frère sœur fils fille mari épouse client cliente patient patiente
        victime suspect suspecte accusé accusée soldat élève étudiant étudiante riverain riveraine diplomate
        interprète source responsable juge magistrat magistrate procureur procureure greffier greffière préfet
        préfète gendarme pompier enquêteur enquêtrice infirmier infirmière passant passante touriste usager
        locataire propriétaire commerçant commerçante vendeur vendeuse salarié salariée spectateur spectatrice
        supporteur supportrice prévenu prévenue plaignant plaignante inculpé inculpée détenu détenue survivant
        survivante rescapé rescapée automobiliste adjoint adjointe
        """),
    female=words("""
        mère grand-mère veuve femme reine princesse actrice chanteuse joueuse directrice présidente sénatrice
        ambassadrice championne romancière suissesse
        """)
    | {word for word in _ORIGINS if word.endswith(("aise", "oise", "enne", "aine", "ande", "ole", "ette"))},
    male=words(
        "père grand-père veuf homme roi prince acteur chanteur joueur directeur président sénateur champion"
    )
    | {word for word in _ORIGINS if word.endswith(("ais", "ois", "ien", "ain", "and", "ol"))},
    endings=("iste", "logue"),
    no_persons=words("liste piste dialogue catalogue"),
    being=words("est était fut devient"),
    age=r"de (\d{1,3}) ans",
    linking=words("de du des d' à en qui"),
    before_noun=False,
    passed=words(
        "propre ancien ancienne ex jeune vieux vieille nouveau nouvelle premier première second seconde"
    ),
    ranks=words("""
        sénateur sénatrice député députée dirigeant dirigeante patron patronne professeur professeure candidat
        candidate élu élue général colonel coach technicien
        """),
    speaking=(
        "eur",
        "euse",
        "rice",
        "iste",
        "ien",
        "ienne",
        "ier",
        "ière",
        "aire",
        "ant",
        "ante",
        "é",
        "ée",
        "aine",
        "ain",
    ),
)

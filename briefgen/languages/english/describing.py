"""English nouns for people whom a text has named, or names later."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.describing import Describing, by_place
from briefgen.languages.vocabulary import words

_ORIGINS: Final = by_place("""
    af afghan
    al albanian
    dz algerian
    ar argentine argentinian argentinean
    am armenian
    au australian aussie
    at austrian
    az azerbaijani azeri
    bd bangladeshi
    by belarusian belarussian
    be belgian
    bo bolivian
    ba bosnian
    br brazilian
    bg bulgarian
    kh cambodian
    cm cameroonian
    ca canadian
    cl chilean
    cn chinese
    co colombian
    cg congolese
    cr costa-rican
    hr croat croatian
    cu cuban
    cy cypriot
    cz czech
    dk dane danish
    ec ecuadorian ecuadorean
    eg egyptian
    ee estonian
    et ethiopian
    fi finn finnish
    fr french frenchman frenchwoman
    ge georgian
    de german
    gh ghanaian
    gr greek
    gt guatemalan
    ht haitian
    hn honduran
    hu hungarian
    is icelander icelandic
    in indian
    id indonesian
    ir iranian
    iq iraqi
    ie irish irishman irishwoman
    il israeli
    it italian
    ci ivorian
    jm jamaican
    jp japanese
    jo jordanian
    kz kazakh
    ke kenyan
    xk kosovar
    kw kuwaiti
    lv latvian
    lb lebanese
    ly libyan
    lt lithuanian
    lu luxembourger
    mk macedonian
    my malaysian
    ml malian
    mt maltese
    mx mexican
    md moldovan
    mn mongolian
    me montenegrin
    ma moroccan
    np nepali nepalese
    nl dutch dutchman dutchwoman netherlander
    nz kiwi
    ni nicaraguan
    ng nigerian
    no norwegian
    pk pakistani
    ps palestinian
    py paraguayan
    pe peruvian
    ph filipino filipina
    pl pole polish
    pt portuguese
    qa qatari
    ro romanian
    ru russian muscovite
    rw rwandan
    sv salvadoran
    sa saudi
    gb briton british brit
    gb-sct scot scottish scotsman scotswoman
    gb-wls welsh welshman welshwoman
    gb-eng english englishman englishwoman londoner liverpudlian mancunian cornishman yorkshireman
    gb-nir ulsterman
    sn senegalese
    rs serb serbian
    sg singaporean
    sk slovak slovakian
    si slovene slovenian
    so somali
    za south-african
    es spaniard spanish basque catalan
    lk sri-lankan
    sd sudanese
    se swede swedish
    ch swiss
    sy syrian
    tw taiwanese
    tz tanzanian
    th thai
    tt trinidadian
    tn tunisian
    tr turk turkish
    ug ugandan
    ua ukrainian
    us american
    us-tx texan
    us-ca californian
    us-ny new-yorker
    us-fl floridian
    us-oh ohioan
    us-ga georgian
    us-va virginian
    us-mn minnesotan
    us-or oregonian
    us-il illinoisan chicagoan
    us-mi michigander
    us-ia iowan
    us-wi wisconsinite
    us-pa pennsylvanian
    us-hi hawaiian
    us-ak alaskan
    us-az arizonan
    us-vt vermonter
    us-tn tennessean
    us-ky kentuckian
    us-nj new-jerseyan
    us-ma bostonian
    uy uruguayan
    uz uzbek
    ve venezuelan
    vn vietnamese
    ye yemeni
    zm zambian
    zw zimbabwean
    fr-paris parisian
    de-berlin berliner
    de-by bavarian
    it-rome roman
    at-vienna viennese
    eu european
    af-south african
    asia asian
    """)

ENGLISH_DESCRIBING: Final = Describing(
    definite=words("the that this"),
    indefinite=words("a an one"),
    owning=words("his her its their"),
    origins=_ORIGINS,
    persons=words("""
        striker forward winger midfielder defender goalkeeper keeper fullback full-back centre-back
        centre-half
        center quarterback linebacker pitcher catcher batter batsman batter bowler all-rounder fly-half
        scrum-half hooker prop lock flanker playmaker skipper captain champion ex-champion runner-up seed
        qualifier wildcard teenager veteran rookie newcomer debutant debutante medallist medalist olympian
        paralympian sprinter runner marathoner jumper thrower swimmer diver rower sailor cyclist rider jockey
        driver boxer fighter wrestler golfer player star superstar singer songwriter singer-songwriter rapper
        musician pianist violinist cellist conductor composer drummer guitarist soprano tenor baritone bassist
        actor actress comedian comic filmmaker film-maker director screenwriter playwright dramatist novelist
        author writer poet essayist biographer historian philosopher painter sculptor artist photographer
        designer architect dancer choreographer chef cook baker butcher farmer fisherman miner carpenter
        plumber electrician mechanic teacher nurse midwife surgeon doctor physician psychiatrist psychologist
        scientist physicist chemist biologist geologist glaciologist astronomer mathematician economist
        sociologist anthropologist archaeologist ecologist climatologist epidemiologist virologist
        neuroscientist neurosurgeon engineer inventor programmer astronaut pilot entrepreneur businessman
        businesswoman tycoon billionaire millionaire mogul magnate financier banker investor trader developer
        activist campaigner dissident philanthropist mountaineer climber explorer adventurer pensioner retiree
        grandmother grandfather mother father mother-of-two father-of-two mother-of-three father-of-three
        widow widower native youngster prodigy star-turned-coach southpaw left-hander right-hander heavyweight
        featherweight winner loser laureate prizewinner world-beater hopeful favourite favorite underdog
        number-one academic scholar researcher naturalist conservationist beekeeper gardener sailor
        politician lawmaker legislator republican democrat conservative liberal socialist independent
        man woman boy girl brunette blonde blond redhead mum mom dad mum-of-two mum-of-three dad-of-two
        dad-of-three presenter influencer songstress starlet heart-throb heartthrob newlywed bachelor
        great-grandmother great-grandfather granny grandad
        """),
    offices=words("""
        president vice-president premier chancellor minister senator congressman congresswoman representative
        governor mayor councillor councilman councilwoman alderman judge justice prosecutor commissioner
        secretary treasurer ambassador envoy envoy bishop archbishop cardinal pope rabbi imam king queen
        prince princess duke duchess general colonel major admiral commander lieutenant sergeant sheriff
        chief chairman chairwoman chair chairperson leader head boss executive ceo founder co-founder owner
        manager coach trainer selector principal headteacher headmaster headmistress dean rector professor
        editor editor-in-chief publisher mp mep candidate nominee contender frontrunner front-runner hopeful
        incumbent challenger speaker deputy undersecretary attorney-general secretary-general
        """),
    others=words("""
        spokesman spokeswoman spokesperson official source aide adviser advisor lawyer attorney barrister
        solicitor counsel reporter journalist correspondent interviewer moderator host anchor witness
        bystander onlooker passer-by resident officer policeman policewoman detective inspector insider
        diplomat assistant consultant analyst pollster strategist expert critic heckler caller visitor
        customer client patient victim suspect defendant accused attacker gunman soldier guard neighbour
        neighbor friend colleague teammate team-mate opponent rival brother sister son daughter husband wife
        grandson granddaughter stepmother stepfather stepson stepdaughter godmother godfather twin parent
        partner fiancé fiancée cousin uncle aunt niece nephew child pupil student worker employee agent
        interpreter translator narrator protester demonstrator voter commentator blogger columnist reader
        """),
    female=words("""
        frenchwoman dutchwoman irishwoman scotswoman welshwoman englishwoman actress mother grandmother widow
        businesswoman congresswoman councilwoman chairwoman queen princess duchess filipina woman girl
        headmistress debutante mother-of-two mother-of-three soprano brunette blonde mum mom mum-of-two
        mum-of-three songstress starlet great-grandmother granny
        """),
    male=words("""
        frenchman dutchman irishman scotsman welshman englishman yorkshireman cornishman ulsterman father
        grandfather widower businessman congressman councilman chairman king prince duke fisherman batsman man
        boy headmaster father-of-two father-of-three tenor baritone blond dad dad-of-two dad-of-three bachelor
        great-grandfather grandad
        """),
    endings=("ist", "man", "woman", "ologist", "iatrist", "ician", "eer"),
    no_persons=words("""
        checklist shortlist human career talisman ottoman playlist blacklist waitlist whitelist
        """),
    being=words("is was became remains been being"),
    age=r"(\d{1,3})-year-old",
    linking=words("of from with who whose for in at to"),
    before_noun=True,
    passed=words("""
        former ex then late current top first second third fourth fifth no number one two three four five six
        seven eight nine ten seed seeded defending reigning young old old-time two-time three-time four-time
        five-time veteran rookie fellow lead senior
        junior chief acting deputy world olympic national local
        """),
)

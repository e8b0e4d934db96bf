"""Spanish nouns for people whom a text has named, or names later."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.describing import Describing, by_place
from briefgen.languages.vocabulary import words

_ORIGINS: Final = by_place("""
    af afgano afgana
    al albanés albanesa
    dz argelino argelina
    ar argentino argentina porteño porteña
    am armenio armenia
    au australiano australiana
    at austriaco austriaca
    by bielorruso bielorrusa
    be belga
    bo boliviano boliviana
    ba bosnio bosnia
    br brasileño brasileña
    bg búlgaro búlgara
    ca canadiense
    cl chileno chilena
    cn chino china
    co colombiano colombiana bogotano bogotana
    cr costarricense
    hr croata
    cu cubano cubana
    cz checo checa
    dk danés danesa
    do dominicano dominicana
    ec ecuatoriano ecuatoriana
    eg egipcio egipcia
    sv salvadoreño salvadoreña
    ee estonio estonia
    fi finlandés finlandesa finés finesa
    fr francés francesa parisino parisina
    ge georgiano georgiana
    de alemán alemana
    gr griego griega
    gt guatemalteco guatemalteca
    hn hondureño hondureña
    hu húngaro húngara
    is islandés islandesa
    in indio india
    ir iraní
    iq iraquí
    ie irlandés irlandesa
    il israelí
    it italiano italiana
    jm jamaicano jamaicana
    jp japonés japonesa
    ke keniano keniana
    lv letón letona
    lb libanés libanesa
    lt lituano lituana
    ma marroquí
    mx mexicano mexicana
    ni nicaragüense
    nl neerlandés neerlandesa holandés holandesa
    ng nigeriano nigeriana
    no noruego noruega
    nz neozelandés neozelandesa
    pa panameño panameña
    py paraguayo paraguaya
    pe peruano peruana
    pl polaco polaca
    pt portugués portuguesa
    ro rumano rumana
    ru ruso rusa
    gb británico británica
    gb-sct escocés escocesa
    gb-wls galés galesa
    gb-eng inglés inglesa londinense
    sn senegalés senegalesa
    rs serbio serbia
    sk eslovaco eslovaca
    si esloveno eslovena
    za sudafricano sudafricana
    es español española madrileño madrileña barcelonés barcelonesa catalán catalana vasco vasca gallego
    es gallega
    es-an andaluz andaluza sevillano sevillana malagueño malagueña
    es-vc valenciano valenciana
    es-ib mallorquín mallorquina
    es-as asturiano asturiana
    se sueco sueca
    ch suizo suiza
    sy sirio siria
    tn tunecino tunecina
    tr turco turca
    ua ucraniano ucraniana
    us estadounidense norteamericano norteamericana texano texana californiano californiana
    uy uruguayo uruguaya
    ve venezolano venezolana
    vn vietnamita
    eu europeo europea
    """)

SPANISH_DESCRIBING: Final = Describing(
    definite=words("el la este esta"),
    indefinite=words("un una"),
    owning=words("su"),
    origins=_ORIGINS,
    persons=words("""
        delantero delantera goleador goleadora extremo mediocampista centrocampista defensor defensora defensa
        portero portera guardameta arquero arquera capitán capitana jugador jugadora campeón campeona veterano
        veterana velocista corredor corredora nadador nadadora ciclista piloto boxeador boxeadora golfista
        tenista atleta cantante músico pianista violinista compositor compositora actor actriz humorista
        cineasta director directora escritor escritora novelista autor autora poeta dramaturgo dramaturga
        filósofo filósofa historiador historiadora pintor pintora escultor escultora artista fotógrafo
        fotógrafa
        arquitecto arquitecta bailarín bailarina cocinero cocinera panadero panadera agricultor agricultora
        pescador maestro maestra cirujano cirujana médico médica psicólogo psicóloga investigador
        investigadora científico científica físico física químico química biólogo bióloga geólogo geóloga
        glaciólogo glacióloga astrónomo astrónoma matemático matemática economista sociólogo socióloga
        epidemiólogo epidemióloga ingeniero ingeniera astronauta empresario empresaria multimillonario
        multimillonaria activista alpinista jubilado jubilada abuela abuelo madre padre viuda viudo hombre
        mujer
        anciano anciana librero librera manacorí nobel político política ganador ganadora
        """),
    offices=words("""
        presidente presidenta canciller ministro ministra senador senadora diputado diputada alcalde alcaldesa
        gobernador gobernadora secretario secretaria embajador embajadora obispo cardenal papa rey reina
        príncipe princesa general coronel jefe jefa director directora líder dirigente entrenador entrenadora
        técnico técnica seleccionador seleccionadora rector rectora profesor profesora candidato candidata
        patrón patrona mandatario mandataria concejal concejala consejero consejera
        """),
    others=words("""
        portavoz vocero vocera abogado abogada asesor asesora experto experta testigo periodista policía amigo
        amiga colega vecino vecina hermano hermana hijo hija marido esposa cliente clienta
        paciente víctima sospechoso
        sospechosa acusado acusada soldado alumno alumna estudiante diplomático diplomática intérprete fuente
        funcionario funcionaria juez jueza magistrado magistrada fiscal bombero bombera delegado delegada
        sanitario sanitaria enfermero enfermera transeúnte turista usuario usuaria inquilino inquilina
        propietario propietaria vendedor vendedora empleado empleada espectador espectadora aficionado
        aficionada trabajador trabajadora imputado imputada procesado procesada superviviente pasajero
        pasajera conductor conductora
        """),
    female=words("madre abuela viuda mujer reina princesa actriz alcaldesa presidenta")
    | {word for word in _ORIGINS if word.endswith("a") and word not in words("belga croata vietnamita")},
    male=words("padre abuelo viudo hombre rey príncipe actor alcalde")
    | {word for word in _ORIGINS if word.endswith(("o", "és", "án", "ín"))},
    endings=("ista", "ólogo", "óloga"),
    no_persons=words("lista pista vista revista conquista entrevista"),
    being=words("es era fue"),
    age=r"de (\d{1,3}) años",
    linking=words("de del en con que"),
    before_noun=False,
    passed=words("""
        propio propia ex exmandatario antiguo antigua joven viejo vieja nuevo nueva primer primera
        segundo segunda
        """),
    ranks=words("""
        senador senadora diputado diputada dirigente líder técnico técnica profesor profesora candidato
        candidata mandatario mandataria concejal concejala general coronel patrón patrona
        """),
    speaking=(
        "or",
        "ora",
        "ista",
        "ero",
        "era",
        "ante",
        "ado",
        "ada",
        "ario",
        "aria",
        "ico",
        "ica",
        "ano",
        "ana",
        "ente",
        "enta",
    ),
)

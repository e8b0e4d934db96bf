"""Spanish words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import Speech, by_sex, several
from briefgen.languages.spanish.given import SPANISH_GIVEN
from briefgen.languages.vocabulary import words

_VERBS: Final = """
    afirm asegur explic agreg señal indic declar coment pregunt contest manifest subray destac anunci
    denunci critic lament precis apunt expres relat confes exclam grit reiter inform tuite calific recalc
    opin matiz puntualiz zanj espet replic detall llam apostill celebr remarc asever acus reclam justific
    argument razon valor resalt enfatiz avis recit susurr brome ironiz aclar alab elogi augur pronostic
    jur confirm ratific revel cuestion rechaz bram añor adelant especific concret reproch aconsej recomend
    habl tach tild reaccion arranc conmin contraatac lanz despach confi divulg dict corrobor desvel
    enumer evoc explay exterioriz formul ilustr insinu interpel mencion narr objet observ parafrase
    pormenoriz predic rectific respald sentenci teoriz traslad tranquiliz plante orden salud sald
    protest suspir musit balbuce mascull rezong refunfuñ titube gruñ solloz terci
    pontific remach ataj recapitul repunt
    vocifer chill gimote rog suplic proclam denomin murmur mascull clam estim dispar ladr consider
    """
"""Stems of regular verbs of speech in *-ar*."""


def _regular(stems: str) -> frozenset[str]:
    """The third person of verbs in *-ar*: *afirmó*, *afirma*, *afirmaron*, *afirman*, *afirmaba*."""
    endings = ("ó", "a", "aron", "an", "aba", "aban")
    return frozenset(stem + ending for stem in words(stems) for ending in endings)


SPANISH_SPEECH: Final = Speech(
    verbs=_regular(_VERBS)
    | words("""
        dijo dice dijeron dicen decía decían añadió añade añadieron añaden añadía sostuvo sostiene
        sostenía sostuvieron sostienen respondió responde respondieron responden respondía escribió
        escribe escribieron escriben advirtió advierte advertía advirtieron advierten recordó recuerda
        recordaba recordaron recuerdan reconoció reconoce reconocía reconocieron reconocen admitió admite
        admitía admitieron admiten insistió insiste insistía insistieron insisten concluyó concluye
        concluyeron contó cuenta contaba contaron cuentan confiesa prometió promete prometía prometieron
        prometen pidió pide pedía pidieron piden exigió exige exigía exigieron exigen niega sugirió
        sugiere repitió repite ríe rió sonríe sonrió soltó presumió presume aplaude aplaudió agradeció
        agradece defendió defiende debatió arguyó arguye adujo aduce discrepa discrepó refirió refiere
        espetó corea corean coreaba coreaban coreó coreó corearon transmitió transmite quejó quejaba resume
        resumió describió describe predijo
        cree creen creía piensa piensan pensaba
        ve vio ven admiten jura juró quiso
        protestó protestaron sentenció sentenciaron propuso propone expuso expone ruega asiente asintió
        confía vaticinó maldijo contradice contradijo suspiró repuso alegó alega interviene intervino
        """),
    auxiliaries=words("ha han había habían"),
    participles=frozenset(f"{stem}ado" for stem in words(_VERBS))
    | words("""
        dicho añadido sostenido respondido escrito advertido recordado reconocido admitido insistido
        concluido contado prometido pedido exigido negado sugerido repetido agradecido defendido quejado
        resumido descrito expuesto propuesto
        """),
    pronouns=words("él ella ellos ellas yo nosotros usted"),
    determiners=words("el la los las un una su sus este esta ese esa aquel aquella mi nuestro nuestra"),
    prepositions=words("""
        de del a al en para por con sobre ante tras desde entre durante según contra sin hasta que
        """),
    relatives=words("que quien quienes"),
    particles=words("de del la las los y van von der bin ibn al el"),
    titles=words("sr sra srta señor señora don doña dr dra d"),
    sources=words("según"),
    adverbs=words("""
        también luego después ayer hoy lunes martes miércoles jueves viernes sábado domingo además ya
        entonces igualmente asimismo anoche finalmente recientemente tajante rotundo
        """),
    reserves=words("""
        nunca jamás no negó niega negado habría habrían supuestamente presuntamente presunto presunta
        desmintió desmiente falsamente si hubiera hubiese
        podría debería rechazó rehusó evitó nadie ninguno ninguna quería imaginó imagina apócrifa apócrifo
        """),
    subordinating=words("cuando mientras porque donde aunque pues frente junto apenas como si"),
    clitics=words("lo la los las le les me nos os te lo se"),
    crowds=words(
        "alguien público multitud manifestantes hinchas gente asistentes muchedumbre vecinos aficionados"
    ),
    denying=words("""
        negó niega niegan negaron negaba negado desmintió desmiente desmienten desmintieron desmentido rechazó
        rechaza rechazan rechazaron rechazado rehusó rehúsa rehusaron evitó evita evitado rebatió refutó
        refuta
        desmarcó desmarca distanció distancia desautorizó desautoriza
        """),
    infinitives=words("haber haberlo haberla decir pronunciar afirmar repetir"),
    sayings=words("frase palabras cita declaración expresión afirmación declaraciones dicho lema"),
    credited=words("""
        atribuye atribuyen atribuyó atribuyeron atribuida atribuido atribuidas atribuidos atribuía atribuían
        achaca achacan achacada adjudica adjudicada endosa endilga imputa imputada citada
        """),
    wrongly=(
        "falsamente",
        "erróneamente",
        "por error",
        "equivocadamente",
        "sin razón",
        "injustamente",
        "de forma errónea",
        "de manera errónea",
        "indebidamente",
    ),
    reading=words("leía lee leer leían rezaba rezaban decía ponía escrito escrita"),
    inscribed=words("""
        pancarta pancartas cartel carteles pegatina pegatinas muro muros pared paredes camiseta camisetas
        panfleto panfletos octavilla letrero
        """),
    common=words("""
        de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este
        sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
        es son fue
        """),
    reflexive=words("""
        felicitó felicita mostró muestra mostraba declaró declara dijo dice confesó disculpó
        congratuló jactó jacta burló burla sorprendió indignó pronunció reafirmó ratificó excusó
        negó refirió comprometió despidió limitó resignó queja quejó quejaba lamenta lamentó
        excusa excusaba disculpa burlaba sorprende indigna justifica
        pregunta preguntó sincera sinceró defiende defendió justificó
        """),
    spoken_with_dash=True,
    sexes=by_sex("del al él el un este don sr señor ellos", "ella la una esta doña sra señora ellas"),
    bodies=by_sex(
        """
        sindicato ministerio gobierno ayuntamiento partido gremio grupo consejo club comité colectivo
        tribunal colegio obispado fabricante banco consulado
        """,
        """
        asociación consejería delegación policía dirección federación empresa fundación universidad comisión
        oposición fiscalía patronal plataforma embajada cámara agencia junta diputación organización minera
        petrolera eléctrica constructora farmacéutica naviera aseguradora siderúrgica automotriz
        """,
    ),
    drops_subject=True,
    joining=words("luego así y pero e mas aunque"),
    source_phrases=several("""
        a juicio
        a ojos
        en palabras
        en opinión
        en boca
        a decir
        de acuerdo con
        desde el punto de vista
        """),
    sources_opening=words("para"),
    contracted=words("del al"),
    genitives=words("del"),
    governing=words("de"),
    circumstances=words("""
        en con ante tras durante entre sin al a por desde sobre antes después mientras visiblemente muy
        poco con
        """),
    apart=dict.fromkeys(
        words("solía suele solían suelen acostumbraba acostumbra"),
        words("decir repetir contar bromear recordar responder comentar"),
    ),
    stressed=words("él ella ellos ellas"),
    plurals=words("ellos ellas"),
    asides=several("""
        por su parte
        por su lado
        a su vez
        la víspera
        esta mañana
        esta tarde
        en un comunicado
        en rueda de prensa
        sin rodeos
        """),
    own_views=several("""
        a su juicio
        a sus ojos
        en su opinión
        en sus palabras
        según sus palabras
        según sus propias palabras
        según sus cálculos
        según sus datos
        según su versión
        según su relato
        """),
    given=SPANISH_GIVEN,
    towards=words("a al ante"),
    media=words("prensa periodistas medios efe reuters reporteros micrófonos radio cadena diario"),
    ones=words("uno una alguno alguna"),
    modal=words("podría debería quería si hubiera hubiese"),
    negating=words("no nunca jamás ninguno ninguna nadie"),
    negatives=words("ningún ninguno ninguna nada nadie nunca jamás ni no"),
    replies=words("respuesta réplica comentario conclusión"),
    passives=words("fue fueron sido"),
    agents=words("por"),
)

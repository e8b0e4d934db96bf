"""German words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import Speech, by_sex, several
from briefgen.languages.german.given import GERMAN_GIVEN
from briefgen.languages.vocabulary import listed, words


def _regular(stems: str) -> frozenset[str]:
    """The third person of regular verbs, without what is a noun as well: *fragt*, *fragte*, *fragten*."""
    return frozenset(form for stem in words(stems) for form in _forms(stem))


def _forms(stem: str) -> tuple[str, ...]:
    link = "e" if stem.endswith(("t", "d", "gn", "chn", "ffn")) else ""
    return (f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten")


GERMAN_SPEECH: Final = Speech(
    verbs=_regular("""
        sag erklär beton mein füg frag kritisier forder teil erwider entgegn behaupt kündig äußer
        bekräftig ergänz erläuter bestätig versicher klag lob urteil mahn räum twitter verkünd bezeichn
        wiederhol scherz flüster schimpf resümier stell bedauer erzähl kommentier bemerk beteuer
        konstatier rechtfertig begründ argumentier plädier appellier verlang wetter spott antwort bericht
        warn schilder erinner prophezei erkundig rechn prognostizier protestier reagier beklag beschwer
        empör staun seufz stöhn murmel brumm knurr jubel frohlock lach lächel schwärm präzisier
        verdeutlich signalisier garantier beruhig beschwichtig dementier hak notier formulier zitier
        wünsch dank gratulier droh moser mecker witzel frotzel höhn informier hoff glaub vermut schätz
        befürcht reklamier bemängel monier rüg tadel würdig begrüß verteidig meld vermeld übermittel
        schwör zweifel bezweifel fluch schnauz raun nuschel stammel stotter bettel philosophier sinnier
        beharr poch attestier bescheinig zürn donner säusel ächz keuch grins kicher feix triumphier lamentier
        jammer motz mutmaß orakel dozier referier deklarier proklamier postulier konzedier
        moderier instruier beantwort attackier geißel rühm glorifizier verdamm verurteil beanstand
        hinterfrag argwöhn witter bekenn vermerk erhoff polter beicht unterricht
        analysier bilanzier folger schlussfolger skandier brüll kreisch gröl johl grummel
        """)
    | words("""
        sagen erklären betonen meinen schrieb schreibt schrieben schreiben rief ruft riefen rufen
        unterstrich unterstreicht nannte nennt sprach spricht sprachen versprach verspricht versprachen
        gab gibt gaben wies weist gestand gesteht schwor schwört schrie schreit rät riet bat bittet fand
        findet befand befindet fuhr fährt fasste fasst fassten konterte kontert konterten hakte hakt warf
        wirft widersprach widerspricht hielt hält legte legt ließ lässt bot bietet empfahl empfiehlt
        """),
    auxiliaries=words("hat haben hatte hatten habe"),
    participles=words("""
        gesagt erklärt betont gemeint gefragt geantwortet geschrieben gewarnt kritisiert gefordert
        mitgeteilt berichtet gerufen behauptet angekündigt geäußert bekräftigt genannt gesprochen
        bestätigt versichert versprochen beklagt gelobt verkündet bezeichnet erzählt erwidert entgegnet
        gemahnt eingeräumt geklagt kommentiert bemerkt beteuert verlangt geschimpft ergänzt erläutert
        geschildert hinzugefügt wiederholt bedauert zugegeben appelliert reagiert erinnert gestanden
        geklärt mitgegeben beschrieben beschworen bemängelt gerügt gelobt gewürdigt attestiert kritisiert
        tituliert verurteilt gepriesen gewünscht gehofft gelacht gefleht geschworen begründet vorgeworfen
        versprochen zitiert abgetan geschmäht geraten gebeten widersprochen zusammengefasst
        geurteilt gescherzt
        """),
    pronouns=words("er sie ich wir man es"),
    determiners=words("""
        der die das ein eine einer sein seine ihr ihre dieser diese jener jene mein meine unser unsere des
        dem den ihres seines eines ihrer seiner dieses dessen deren
        """),
    prepositions=words("""
        von vom aus in im am an bei beim für gegen über nach vor mit zu zum zur auf um ohne während wegen
        dazu darauf dabei gegenüber laut als statt anstatt anstelle neben außer trotz samt
        """),
    relatives=words("der die welcher welche"),
    particles=words("von van zu zum de der den della di da bin ibn al el und"),
    titles=words("herr herrn frau dr prof dipl ing"),
    sources=words("laut gemäß nach"),
    sources_after=words("zufolge"),
    briefly=words("so wie"),
    adverbs=words("""
        darin daran davon darunter darüber dafür
        gestern heute dann später weiter auch noch dazu am montag dienstag mittwoch donnerstag freitag
        samstag sonntag vormittag nachmittag mittag nacht vorher anschließend schließlich dagegen hingegen
        wiederum selbst derweil unterdessen ferner hinzu zunehmend abschließend lakonisch knapp
        ganz anders ähnlich genauso ebenso allerdings dennoch trotzdem lediglich knapp sofort
        prompt erneut wiederum einst danach
        mittwochabend kürzlich jetzt bereits schon immer oft stets sich zuletzt zunächst ebenfalls
        deutlich trocken lachend offen ihm ihr ihnen zugleich gleichzeitig dabei damit darum deshalb
        deswegen daher dort hier inzwischen mittlerweile vielmehr freilich nämlich zuvor außerdem jedoch
        aber nun daraufhin wörtlich zudem abend morgen unter anderem
        """),
    reserves=words("""
        nie niemals nicht nirgends kein keiner niemand angeblich vermeintlich mutmaßlich vorgeblich soll
        sollen hätte hätten würde würden könnte könnten dürfte müsste wollte bestritt bestreitet bestritten
        leugnete
        leugnet geleugnet dementierte dementiert verneinte verneint weigerte wenn falls ob
        fälschlich fälschlicherweise falsch unterstellt unterstellte weigert
        angebliche sollte möchte vermied verweigerte
        """),
    roles=listed("""
        minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin
        vorsitzende vorsitzender politiker politikerin meister meisterin direktor direktorin leiter
        leiterin anwalt anwältin experte expertin professor professorin sekretär sekretärin beauftragte
        beauftragter forscher forscherin senator senatorin richter richterin trainer trainerin
        abgeordnete abgeordneter kollege kollegin nachbar nachbarin bruder schwester bauer bäuerin wirt wirtin
        lehrer lehrerin arzt ärztin ingenieur ingenieurin kapitän pfarrer pfarrerin student studentin
        bewohner bewohnerin rentner rentnerin inhaber inhaberin besitzer besitzerin gründer gründerin
        unternehmer unternehmerin autor autorin künstler künstlerin ökonom ökonomin soziologe soziologin
        kritiker kritikerin aktivist aktivistin analyst analystin pfleger pflegerin händler händlerin fahrer
        fahrerin musiker musikerin sänger sängerin regisseur regisseurin schauspieler schauspielerin physiker
        physikerin chemiker chemikerin biologe biologin geologe geologin psychologe psychologin winzer
        winzerin veranstalter veranstalterin galerist galeristin förster försterin bergführer staatsanwalt
        historiker historikerin landrat landrätin verteidiger verteidigerin führer führerin beamter beamtin
        """),
    addressing=words("zu der dem den die"),
    nobles=words(
        "graf gräfin fürst fürstin prinz prinzessin freiherr freifrau herzog herzogin und karl-theodor"
    ),
    crowds=words("""
        jemand publikum menge menschenmenge demonstranten demonstrierende demonstrierenden protestierende
        protestierenden zuschauern fans anhängerinnen schaulustige teilnehmende aktivisten studenten
        studierende studierenden bauern streikende streikenden passanten nachbarn leute menschen chor saal
        eltern
        """),
    denying=words("""
        bestritt bestreitet bestritten bestreiten leugnet leugnete leugneten geleugnet dementierte dementiert
        dementierten dementieren verneinte verneint verneinten weigert weigerte weigerten verweigerte
        verweigert geweigert vermied vermeidet vermieden
        verwahrte verwahrt wehrte wehrt mied meidet distanzierte distanziert distanzierten widersprach
        widerspricht
        """),
    denying_apart=frozenset(
        {
            ("wies", "zurück"),
            ("weist", "zurück"),
            ("wiesen", "zurück"),
            ("weisen", "zurück"),
            ("stritt", "ab"),
            ("streitet", "ab"),
            ("stritten", "ab"),
            ("streiten", "ab"),
            ("lehnt", "ab"),
            ("lehnte", "ab"),
            ("lehnten", "ab"),
            ("in", "mund"),
            ("warf", "vor"),
            ("wirft", "vor"),
            ("werfen", "vor"),
            ("warfen", "vor"),
        }
    ),
    infinitives=words("zu"),
    sayings=words("""
        satz worte aussage äußerung zitat bemerkung ausspruch formulierung aussagen spruch ausdruck begriff
        bezeichnung etikett wort
        """),
    credited=words("""
        zugeschrieben zugeordnet zitiert schreibt schrieb schreiben schrieben untergeschoben legte legten
        angedichtet dichtet gelegt
        """),
    wrongly=(
        "fälschlich",
        "fälschlicherweise",
        "irrtümlich",
        "irrtümlicherweise",
        "zu unrecht",
        "versehentlich",
        "aus versehen",
        "in den mund",
        "untergeschoben",
        "angedichtet",
        "fehlerhaft",
        "falsch",
    ),
    reading=words(
        "hieß heißt stand steht standen prangte prangt lesen las liest skandierte skandierten lautete"
    ),
    inscribed=words("""
        plakat plakaten plakate transparent transparenten transparente banner bannern schild schildern
        aufkleber flugblatt flugblättern spruchband t-shirt mauer hauswand tafel
        """),
    common=words("""
        der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis mehr durch man sein wurde sagte
        """),
    sexes=by_sex("vom zum ihm er der dieser ein herr herrn", "ihr sie die diese eine frau"),
    bodies=by_sex(
        """
        verein verband betriebsrat gemeinderat stadtrat landkreis konzern club landtag bundestag senat
        hersteller betreiber veranstalter sender vorstand aufsichtsrat ausschuss bund beirat
        """,
        """
        gewerkschaft polizei behörde staatsanwaltschaft regierung partei fraktion innung stadt gemeinde
        firma stiftung universität hochschule klinik kirche initiative bürgerinitiative kammer leitung
        geschäftsführung opposition verwaltung feuerwehr bank zentrale redaktion direktion schulleitung
        stadtverwaltung bundesregierung landesregierung verbraucherzentrale agentur bahn
        """,
        """
        ministerium amt gericht unternehmen institut team ensemble orchester krankenhaus parlament bündnis
        bistum komitee präsidium kabinett rathaus
        """,
    ),
    joining=words("und aber doch denn auch sondern nur"),
    source_phrases=several("""
        nach angaben
        nach den angaben
        nach worten
        nach den worten
        nach aussage
        nach aussagen
        nach auskunft
        nach ansicht
        nach meinung
        nach auffassung
        nach einschätzung
        nach darstellung
        nach überzeugung
        aus sicht
        aus der sicht
        in den augen
        in den worten
        """),
    contracted=words("vom"),
    governing=words("von"),
    oblique=words("""
        seines ihres
        den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses keinen
        keinem jeden jedem unseren unserem meinen meinem
        """),
    definite_oblique=words("dem den des"),
    genitives=words("der des seiner seines ihrer ihres einer eines dieser dieses"),
    apart={
        "wollte": words("wissen"),
        "will": words("wissen"),
        "wollten": words("wissen"),
        "wird": words("zitiert"),
        "wurde": words("zitiert"),
        "lässt": words("wissen verlauten mitteilen ausrichten"),
        "ließ": words("wissen verlauten mitteilen ausrichten"),
        "tat": words("kund"),
        "tut": words("kund"),
        "machte": words("deutlich klar"),
        "macht": words("deutlich klar"),
        "stellte": words("klar fest"),
        "zeigte": words("überzeugt"),
        "zeigt": words("überzeugt"),
        "pflegte": words("sagen"),
        "pflegt": words("sagen"),
        "pflegten": words("sagen"),
        "bestand": words("darauf"),
        "besteht": words("darauf"),
        "bestanden": words("darauf"),
        "bestehen": words("darauf"),
        "zog": words("fazit bilanz"),
        "zieht": words("fazit bilanz"),
        "brachte": words("punkt"),
        "bringt": words("punkt"),
    },
    impersonal=several("""
        heißt es
        hieß es
        verlautete
        verlautet
        war zu hören
        """),
    pointing=words("dieser diese jener jene"),
    stressed=words("ihm ihr ihnen"),
    asides=several("""
        auf anfrage
        auf nachfrage
        am vortag
        am abend
        am morgen
        zum abschluss
        zu beginn
        vor ort
        """),
    owners=by_sex("seiner seinen seinem", "ihrer ihren ihrem"),
    own_views=several("""
        in seinen augen
        in ihren augen
        seiner meinung nach
        ihrer meinung nach
        seiner ansicht nach
        ihrer ansicht nach
        nach seinen worten
        nach ihren worten
        nach seiner ansicht
        nach ihrer ansicht
        nach eigenen worten
        nach eigener aussage
        nach eigenen angaben
        """),
    naming=words("heißt hieß"),
    given=GERMAN_GIVEN,
    parting=words("von vom aus"),
    sources_opening=words("für"),
    feminine=listed("ung heit keit schaft ion ie in tät ur enz anz presse"),
    being=words("ist sind war waren bleibt wäre gilt bedeutet steht"),
    anybody=words("man"),
    reported=words("""
        handele handle sei seien habe werde könne könnten müsse dürfe wolle solle gehe gebe komme bleibe stehe
        liege mache brauche gelte lasse wisse bedeute fehle führe halte nehme sehe spreche bestehe
        """),
    modal=words(
        "soll sollen sollte würde würden könnte könnten dürfte müsste wollte möchte hätte hätten wenn falls"
    ),
    negating=words("nicht nie niemals kein keiner"),
    negatives=words("kein keine keinen keiner nicht nichts nie niemand niemals"),
    nobody=words("es"),
    replies=words("antwort reaktion kommentar fazit urteil einwand"),
    passives=words("wird wurde wurden werden worden"),
    agents=words("von vom"),
)

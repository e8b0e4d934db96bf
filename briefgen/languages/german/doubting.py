"""German sentences that take a quotation back, or say that its words are another's."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.doubting import Doubting
from briefgen.languages.vocabulary import words


def _inflected(stems: str) -> frozenset[str]:
    """Adjectives with their endings: *gefälschte*, *gefälschten*."""
    return frozenset(stem + ending for stem in words(stems) for ending in ("", "e", "en", "er", "es", "em"))


GERMAN_DOUBTING: Final = Doubting(
    lists={
        "fake": _inflected("""
            gefälscht manipuliert erfunden computergeneriert ki-generiert generiert fingiert satirisch gefakt
            unecht fiktiv untergeschoben
            """),
        "record": words("""
            video videos clip mitschnitt tonaufnahme aufnahme audio audiodatei interview zitat tweet post
            beitrag brief screenshot telefonat anruf sprachnachricht stimme flugblatt mail e-mail
            pressemitteilung rede gespräch dialog monolog
            """),
        "deepfake": words("""
            deepfake deepfakes deepfake-video fake-video fake-zitat fake-interview ki-stimme ki-video ki-klon
            stimmklon ki-fälschung
            """),
        "double": words("""
            avatar klon doppelgänger doppelgängerin imitator imitatorin chatbot hologramm stimmenimitator
            parodist parodistin figur
            """),
        "fiction": words("""
            film spielfilm roman theaterstück komödie sketch satire parodie hörspiel musical comic krimi
            kurzgeschichte traum satiresendung satirevideo drehbuch fernsehfilm bühnenstück
            """),
        "played": words("gespielt verkörpert dargestellt parodiert imitiert nachgeahmt gespielte gespielten"),
        "question": words("?"),
        "rumour": words("gerücht gerüchten gerüchte"),
        "titled": words("""
            roman buch film gedicht lied song album theaterstück stück gemälde autobiografie autobiographie
            memoiren bestseller kampagne ausstellung serie podcast titel slogan
            """),
        "writing": words("""
            nachricht mail e-mail botschaft erklärung rede gedicht tweet post notiz sms buch artikel aufsatz
            text mitteilung aussage memoiren chat chatnachricht
            """),
        "said": words("""
            satz aussage worte äußerung bemerkung äußerungen aussagen behauptung zitat alles drohung gesagte
            wort ausspruch vorwurf zusage
            """),
        "sign": words("""
            plakat plakaten plakate transparent transparenten transparente banner bannern schild schildern
            aufkleber flugblatt spruchband t-shirt mauer hauswand tafel pappschild fahne mütze
            """),
        "legend": words("aufschrift worten slogan spruch satz text inschrift parole"),
        "proverb": words("sprichwort redensart bauernregel redewendung volksweisheit kalenderspruch"),
    },
    frames="""
        false: in|im|aus|laut ~2 {fake} ~1 {record}
        false: < auf|mit ~2 {fake} ~1 {record}
        false: {fake} {record} NAME? ❝
        false: {fake} {record} von|des|der ~2 :? ❝
        false: ein|das|dieses {fake} {record} ~8 ❝
        false: in|im|auf|mit ~3 {deepfake}
        false: ein|eine|einer|das|der|die ~2 {deepfake} ~6 ❝
        invented: {double} von|des|der ~8 :? ❝
        denied: < statt|anstatt|anstelle ~1 ❝
        false: {said} ❝ ~6 ist|war|sei ~2 {fake}
        false: {legend} ❝ ~6 ist|war|sei ~2 {fake}
        asked: < hat|habe|hatte NAME ~3 ❝ ~2 gesagt|geschrieben|gerufen ~2 {question}
        invented: NAME {double} ~6 sagt|sagte|ruft|rief|erklärt|erklärte ~2 :? ❝
        invented: in|im ~3 {fiction} +9 ❝
        invented: {played} von|durch
        invented: in der rolle|rollen
        unconfirmed: einem|dem {rumour} ~2 zufolge
        unconfirmed: gerüchten zufolge
        unconfirmed: laut|nach ~2 {rumour}
        unconfirmed: dem vernehmen nach
        unconfirmed: man erzählt|raunt|munkelt
        unconfirmed: kolportiert|gemunkelt
        unconfirmed: das gerücht ~4 geht|kursiert
        unconfirmed: geht|kursiert das gerücht
        denied: bestritt|bestreitet|leugnet|leugnete|dementierte|dementiert|verneinte +6 zu haben :? ❝
        denied: wies|weist|wiesen|weisen ~6 zurück , er|sie|dass ~8 ❝
        invented: ❝ , legt|legte|legten ~4 in den mund
        ascribed: ❝ ,? ~4 aus|in dem umfeld|lager|kreis von|des|der
        ascribed: ❝ ,? ~4 im umfeld|lager|kreis von|des|der
        unconfirmed: ❝ , habe|hätte|soll|solle ~4 \
            gesagt|gedroht|erklärt|gerufen|geschrieben|gemeint|behauptet|geantwortet
        ascribed: wird|wurde|werden|wurden|worden ~2 vorgeworfen|vorgehalten|nachgesagt ,? ❝
        ascribed: ❝ , titelte|titelt|titelten
        heard: ❝ , bekam|bekamen|bekommt|musste|mussten|muss|durfte NAME +8 zu? hören|anhören
        heard: ❝ ,? wurde|wird|werden|wurden NAME ~3 gefragt|ermahnt|belehrt|beschieden|zugerufen|vorgehalten
        heard: *brief|brief|schreiben|mail|petition ~1 an NAME ~3 heißt|steht|hieß|stand ~1 :? ❝
        ascribed: kritiker|kritikerinnen|gegner|anwohner|bürger|medien werfen|warfen NAME vor , ~6 ❝
        heard: bekam|bekamen|bekommt|musste|mussten|muss NAME +8 zu? hören|anhören ,|:? ❝
        heard: NAME bekam|bekamen|bekommt|musste|mussten|muss +8 zu? hören|anhören ,|:? ❝
        inscribed: ❝ ,? heißt|hieß|heißen|lautet|lautete ~4 {titled}
        inscribed: {titled} mit dem titel|namen ❝
        ascribed: ❝ +8 so lautete|lautet ~2 überschrift|schlagzeile|titel|motto
        denied: ❝ ~3 satz|ausspruch|zitat , den|das ~4 nie|niemals|nicht ~2 gesagt
        intended: beinahe|fast ~4 gesagt :? ❝
        joking: höhnte|spottete|lästerte|witzelte|spottet|höhnt|lästert ~5 : ❝!
        invented: ahmte|ahmt|äffte|äfft|parodierte|parodiert|imitierte|imitiert|karikierte ~6 :? ❝
        inscribed: {sign} ~6 mit der|den|dem {legend} :? ❝
        inscribed: {sign} ~4 trug|trägt|trugen ~2 {legend} :? ❝
        inscribed: {sign} ~4 auf|worauf +3 stand|steht|standen|prangte|prangt ~2 :? ❝
        inscribed: auf ~3 {sign} ~4 stand|steht|standen|prangte|prangt|lesen|las ~2 :? ❝
        inscribed: {proverb} ~2 :? ❝
        inscribed: teilte|teilt|teilten|postete|repostete|verbreitete|verlinkte|retweetete ~2 {record} ~1 \
            mit dem titel|text|worten|spruch :? ❝
        invented: legt|legte|legen|legten NAME ~3 {said}? ❝ in den mund
        unconfirmed: , NAME habe|hätte ~4 \
            gesagt|gedroht|erklärt|gerufen|geschrieben|behauptet|versichert|gestanden :? ❝
        false: ❝ , schrieb|postete|twitterte ~1 jemand|unbekannte|unbekannter ~1 unter|mit|in|im
        inscribed: ❝ ,? ~8 ein|das|eines|des ~1 {proverb}
        """,
    retracting="""
        nahm|zog|nimmt|zieht sie|er|es ~5 {said} ~5 zurück
        nahm|zog sie|er das ~5 zurück
        sie|er nahm|zog|nimmt|zieht ~5 {said} ~5 zurück
        sie|er nahm|zog das ~5 zurück
        ❝ ,? ~6 , nahm|zog ~3 {said} ~5 zurück
        widerrief|widerruft sie|er
        sie|er widerrief|widerruft ~4 {said}
        ruderte|rudert sie|er ~4 zurück
        sie|er ruderte|rudert ~4 zurück
        distanzierte|distanziert sie|er sich ~3 von ~2 {said}
        sie|er distanzierte|distanziert sich ~3 von ~2 {said}
        korrigierte|korrigiert sie|er sich
        """,
    owning="""
        zitierte|zitiert|zitierten dabei|dann|auch|dazu|gern|gerne|einmal? @ mit? den? worten? :? ❝
        ❝ ,? ~8 und|,? zitierte|zitiert damit|dabei|so @
        ❝ ,? ~8 in? anlehnung an @
        ❝ ,? ~8 mit den worten|einem von|des|der @
        las|liest|verlas|verliest|trug|zitierte|zitiert ~3 {writing} \
            von|des|der|ihres|seines|ihrer|seiner @ vor? :? ❝
        las|liest|verlas|verliest|trug|zitierte|zitiert ~3 *brief|*briefes|*tagebuch|*gedicht|*buch \
            von|des|der|ihres|seines|ihrer|seiner @ vor? :? ❝
        ❝ , bekam|hörte|musste|durfte|bekommt|hört|muss sich? NAME ~2 von @ zu|anhören|sagen|vorwerfen|gesagt
        ❝ , zitierte|zitiert|zitieren ~3 #
        ❝ , rief|ruft|schrie|brüllte|schleuderte|warf|raunte # NAME entgegen|zu|nach|hinterher|vor|hin
        ❝ , wurde|wird|wurden NAME +6 von @ ~2 \
            gewarnt|gesagt|ermahnt|belehrt|gefragt|aufgefordert|beschieden|zugerufen
        ❝ , hörte|hörten man ~2 # sagen|rufen|schreien|murmeln
        deren|dessen ~1 @ ~8 ❝
        wie schon|einst|bereits? @ einmal|einst|schon|immer? sagte|schrieb|meinte|formulierte ,|:? ❝
        """,
    mocking=words("oh ach ja jaja klar natürlich sicher genau ui na ganz"),
    determiners=words("""
        der die das den dem des ein eine einen einem einer ihr ihren ihre ihrem sein seinen seine seinem
        ihrer seiner
        """),
    indefinite=words("ein eine einen einem einer"),
)  # fmt: skip

"""What turns a German statement from before it.

A clause that is governed may go without its *dass*, behind a comma: *ich bestreite, wir hätten …*; ``_comma``
gives the phrases of which that is true in both forms.
"""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Before, phrases
from briefgen.languages.vocabulary import words


def _comma(listed_phrases: str) -> tuple[str, ...]:
    return tuple(form for phrase in phrases(listed_phrases) for form in (phrase, f"{phrase} ,"))


def _declined(stems: str) -> tuple[str, ...]:
    """The forms that adjectives have before a noun, given by their stems."""
    return tuple("/".join(f"{stem}{end}" for end in ("e", "er", "en", "em", "es")) for stem in stems.split())


GERMAN_BEFORE: Final = Before(
    affirming=phrases(
        """
        nicht nur | kein/ohne zweifel | außer frage | kein wunder |
        nicht bestreiten/leugnen/vergessen/verschweigen | nicht
        zuletzt | kein geheimnis | kein zufall | keine frage | nicht überraschend | bis auf weiteres |
        niemand bestreitet/bezweifelt/leugnet | nicht zu leugnen/bestreiten | nicht umhin | nicht mehr als
        recht | ohne frage | nichts anderes als | wie/denn nie/niemals | wie noch/nie nie/zuvor
        """
    ),
    concessive=phrases("auch/selbst/sogar wenn/falls | wenn auch"),
    factive=phrases(
        """
        tatsache , dass | wissen/weiß/wusste/wussten , dass | vergessen , dass |
        bedauere/bedaure/bedauern/bedauert/bedauerte/bedauerten , dass | leid , dass |
        freut/freue/freuen/freute/froh/glücklich/dankbar/stolz/traurig/überrascht/enttäuscht , dass |
        mich/uns , dass | bewusst/klar , dass | akzeptieren/anerkennen/einsehen/zugeben , dass |
        schade/gut/schön/schlimm/erfreulich/bedauerlich/erstaunlich , dass | akzeptiere/akzeptiert , dass |
        dafür/darüber/daran/damit , dass
        """
    ),
    negations=words(
        """
        kaum kein keine keinem keinen keiner keinerlei keines keineswegs nicht nichts nie niemals niemand
        niemandem niemanden nirgends noch ohne weder mitnichten
        """
    ),
    empty=words(
        """
        kein keine keinem keinen keiner keinerlei keines nichts niemand niemanden
        """
    ),
    asserting=words(
        """
        behaupte behaupten behauptet bestreite bestreiten bezweifeln bezweifle denke denken denkt falsch
        glaube glauben glaubt lüge meine meinen meint sage sagen sagt stimmt wahr
        """
    ),
    clause={
        "denial": _comma(
            """
            bestreite/bestreitet/bestreiten/bestritt/bestritten/bestreitest |
            bezweifle/bezweifelt/bezweifeln/bezweifelte | leugne/leugnet/leugnen/leugnete |
            dementiere/dementiert/dementieren/dementierte/dementierten | weit entfernt von |
            falsch/gelogen/unwahr/unsinn/lüge/märchen/ausgeschlossen/erfunden/erlogen/absurd , dass |
            quatsch/blödsinn/irrtum/irrglaube/trugschluss/mythos/legende/verleumdung/propaganda , dass |
            unmöglich/undenkbar/unwahrscheinlich/unvorstellbar/abwegig/ausgeschlossen , dass | rede/frage
            davon/sein , dass | falsch/absurd/unsinn/töricht/dumm/gelogen/irre/verantwortungslos/unredlich zu
            behaupten/sagen/glauben/meinen/denken/unterstellen | falsch/absurd/unsinn/töricht/dumm/irre , zu
            behaupten/sagen/glauben/meinen/denken | weigere/weigert/weigern/weigerte/weigerten * zu
            glauben/akzeptieren/sagen/behaupten/denken/meinen/hinzunehmen |
            dumm/naiv/töricht/blöd/verrückt/leichtsinnig genug * zu sagen/glauben/denken/behaupten/meinen |
            so dumm/naiv/töricht/blöd/verrückt , zu sagen/glauben/denken/behaupten | mein/ein
            fehler/irrtum/irrweg * zu sagen/glauben/denken/behaupten | geirrt/getäuscht/danebengelegen , als |
            unrecht , als |
            weigere/weigert/weigern/weigerte/weigerten * , zu glauben/akzeptieren/sagen/behaupten/denken |
            weigere/weigert/weigern * anzunehmen/anzuerkennen/einzusehen/zuzugeben |
            bedauere/bedaure/bedauert/bereue/bereut/schäme/schämt/leid * *
            gesagt/behauptet/geschrieben/geglaubt/gedacht/versprochen/gemeint/erklärt |
            bedauere/bedaure/bedauert/bereue/bereut/schäme/schämt/leid * *
            gesagt/behauptet/geschrieben/geglaubt/versprochen/erklärt habe/haben/hat/hatte/hatten |
            bedauere/bedaure/bereue/schäme/leid * * gesagt/behauptet/geschrieben/geglaubt zu haben |
            entschuldige/entschuldigt/entschuldigen * * gesagt/behauptet/geschrieben/genannt |
            nehme/nehmen/nimmt/nahm/nahmen/ziehe/ziehen/zieht/zog/zogen * zurück |
            weise/weisen/weist/wies/wiesen * * zurück | zurückgenommen/zurückgezogen/zurückgewiesen |
            widerrufe/widerruft/widerrufen/widerrief | distanziere/distanziert/distanzieren * von |
            zurückweisen/zurückzuweisen | widerspreche/widerspricht/widersprechen/widersprach |
            gescherzt/gewitzelt/geflunkert/gelogen * sagte/sagten/behauptete/schrieb/meinte | log/logen *
            sagte/sagten/behauptete/behaupteten | scherzte/scherzten/witzelte/witzelten | scherzhaft | im/zum
            scherz | im/zum/aus spaß | aus jux | spaßeshalber | ironisch | scherz/witz/spaß *
            sagte/sagten/war | nur/bloß ein narr/idiot/lügner/dummkopf/verrückter/kind | gott bewahre | von
            wegen | fern liegt | wer * glaubt/meint/behauptet/denkt/annimmt | das letzte , was |
            dummkopf/narr/lügner , wer | als ob | als
            hätte/hätten/wäre/wären/würde/würden/sei/seien/habe/gäbe/könnte/könnten | so , als | zu * um |
            alles andere als | wenig/kaum anzeichen/hinweise/belege | das märchen/gerücht/lüge von/vom/dass |
            die lüge/mär/legende von/vom/dass | die/der
            vorstellung/gedanke/idee/mythos/irrglaube/vorwurf/behauptung/glaube , dass |
            vorwurf/behauptung/idee/gedanken/vorstellung/gerücht zurück | fälschlich | fälschlicherweise | zu
            unrecht | irrtümlich | irrtümlicherweise | entgegen | gab/gebe/gibt/geben vor | vorgeblich |
            früher geglaubt/gedacht | früher/einst dachte/glaubte/meinte ich/wir |
            dachte/glaubte/meinte ich/wir früher/einst |
            ich/wir dachte/glaubte/meinte/dachten/glaubten früher/einst |
            verlockend , zu | verlockend zu | glaubte einst | aufgehört zu glauben |
            wollten/wollte/will/wollen/verlangen/verlangte/verlangten/erwarten/erwartet , dass ich/wir/er/sie
            sage/sagen/sagt/zugebe/zugeben/zugibt/behaupte/behaupten/behauptet |
            hätte/hätten ich/wir gesagt/behauptet/gedacht/geglaubt/geschworen/vermutet |
            früher/einst/damals/lange hieß es
            """
        ),
        "comparison": phrases("lieber/eher/besser * * als | lieber/eher/besser * * als dass"),
        "supposition": phrases(
            """
            wünschte | hoffe/hofft/hoffen | träume/träumt/träumen | angenommen | nehmen wir an | stellen sie
            sich vor | stell dir vor | stellt euch vor | gesetzt den fall | tun wir so , als | in einer
            idealen/besseren/perfekten welt | in seiner/ihrer/deiner/eurer/unserer/einer
            traumwelt/phantasiewelt/fantasiewelt/scheinwelt/parallelwelt/phantasie/fantasie/einbildung | im
            traum/film/roman/spiel/märchen/planspiel | theoretisch | in der theorie | auf dem papier
            """
        ),
        "condition": _comma(
            """
            ob | selbst wenn | auch wenn | für den fall | im fall/falle | nur unter | vorbehaltlich | es sei
            denn | davon abhängt | hängt davon ab
            """
        ),
        "report": phrases("so der/die/das/ein/eine/sein/ihr * , | so * minister/sprecher ,"),
        "hedge": _comma(
            """
            angeblich | vermeintlich | mutmaßlich | vielleicht | womöglich | möglicherweise | vermutlich |
            wahrscheinlich | anscheinend | offenbar | es heißt | gerüchten/gerüchteweise | scheint/scheinen |
            gerücht/gerüchte/gerede/getuschel/tratsch/geraune * , dass |
            getuschelt/gemunkelt/geraunt/getratscht/kolportiert , dass |
            verbreitet/verbreiten/verbreitete/verbreiteten/streut/streuen/streute/streuten *
            geschichte/märchen/lüge | erfindet/erfinden/erfand/erfanden * geschichte/märchen/lüge |
            man munkelt/raunt/flüstert/sagt/hört/erzählt/spekuliert |
            kann/können/könnte/könnten mir/uns/sich vorstellen |
            man hat/hatte mir/uns gesagt/erzählt/berichtet | hat man mir/uns gesagt/erzählt/berichtet |
            wurde mir/uns gesagt/erzählt/berichtet/versichert | mir/uns wurde gesagt/erzählt/berichtet |
            gerücht/gerüchte/spekulationen/befürchtungen/vermutungen , dass |
            gerücht/gerüchte/vermutung/verdacht/befürchtung/gefahr/risiko/möglichkeit/chance um , dass |
            gerücht/gerüchte um/herum/kursiert/kursieren/gibt | gerücht * um/herum |
            gerücht/gerüchte/vermutung/verdacht/befürchtung/gefahr/risiko/möglichkeit/chance , dass |
            gehört/gelesen/erzählt/gesagt , dass | es wird/wurde gesagt/gemunkelt/behauptet/vermutet |
            fürchte/fürchten/fürchtet/befürchte/befürchten/befürchtet |
            soll/sollen angeblich | dem vernehmen nach | wie es heißt | eventuell | denkbar/möglich , dass |
            sieht so/danach aus | es könnte sein | kann/mag sein , dass | hörensagen | schätzungsweise |
            vorgeworfen | beschuldigt/bezichtigt/verdächtigt/angeklagt/beklagt | im verdacht | wegen des
            verdachts | unter verdacht | vor gericht , weil | wegen mutmaßlicher/mutmaßlichen |
            wirft/werfen/warf/warfen * vor | beschuldigte/beschuldigten/beschuldigen/beschuldige |
            verdächtigt/verdächtigen/verdächtigte | nicht sicher/bewiesen/erwiesen/klar , dass
            """
        ),
        "question": phrases("frage/fragen/fragt/fragte/fragten mich/uns/sich , ob"),
    },
    sentence={
        "condition": phrases(
            """
            nur wer | wenn | falls | sofern | sobald | solange | vorausgesetzt | nur wenn |
            unter der bedingung |
            sollte/sollten er/sie/wir/ich/es/der/die/das | insofern | erst wenn | es sei denn |
            hätte/hätten/wäre/wären er/sie/wir/ich/es/der/die/das
            """
        ),
        "report": phrases(
            """
            laut | zufolge | nach angaben | nach ansicht/meinung/darstellung/aussage/worten/informationen |
            glaubt man | in den augen | aus sicht | nach auffassung
            """
        ),
    },
    consequent=words("dann so sonst"),
    near={
        "condition": phrases(", sonst/andernfalls/ansonsten | ;/– sonst/andernfalls/ansonsten"),
        "undone": phrases(
            """
            weigert/weigern/weigerte/weigerten/weigere sich/mich | fast | beinahe | statt | anstatt |
            vermeiden | verhindern | ablehnen/lehnt/lehnen/lehnte/lehnten/lehne |
            verzichtet/verzichten/verzichtete/verzichteten/verzichte auf | gegen |
            unterlässt/unterlassen/unterließ/unterließen | verweigert/verweigern/verweigerte/verweigerten |
            verbietet/verbieten/verbot/verboten/untersagt/untersagen/untersagte/untersagten |
            verhindert/verhinderte/verhinderten/vereitelte/vereitelten/vereitelt |
            stoppt/stoppen/stoppte/stoppten/stoppe | beendet/beenden/beendete/beendeten |
            versäumt/versäumte/versäumten/versäumen | vermeidet/vermied/vermieden |
            verurteilt/verurteilen/verurteilte/verurteilten/verurteile | hasst/hasse/hassen/hasste |
            sagt/sagen/sagte/sagten den/die/das | protestiert/protestieren/protestierte/protestierten gegen |
            verschiebt/verschieben/verschob/verschoben | droht/drohten/drohte mit |
            warnt/warnen/warnte/warnten vor | anstelle/statt von | mangels
            """
        ),
        "hedge": phrases("sei | seien | soll/sollen | dürfte/dürften | wollen/will * haben"),
        "past": phrases("nicht mehr | früher | einst | ehemals | vormals | damals"),
    },
    infinitive={
        "intention": phrases(
            """
            könnte/könnten/könnt/kann/können | sollte/sollten/soll/sollen | würde/würden | dürfte/dürften |
            will/wollen/wollte/wollten | möchte/möchten | plant/planen/plante/planten |
            droht/drohen/drohte/drohten | muss/müssen/müsste/müssten | erwägt/erwägen/erwog/erwogen |
            versucht/versuchen/versuchte/versuchten | beabsichtigt/beabsichtigen | hofft/hoffen auf |
            verspricht/versprechen/versprach/versprachen | fordert/fordern/forderte/forderten |
            schlägt/schlagen/schlug/schlugen * vor | bereit | empfiehlt/empfehlen/empfahl
            """
        ),
    },
    governing={
        "undone": phrases(
            """
            kurz davor | drauf und dran | nahe daran | im begriff |
            weigere/weigern/weigert/weigerst/weigerte/weigerten/geweigert | lehne/lehnen/lehnt/lehnte/lehnten
            * ab | abgelehnt/ablehnen/abzulehnen/ablehnt/ablehnte/ablehnten |
            sehe/sehen/sieht/sah/sahen/nehme/nehmen/nimmt/nahm/nahmen * davon * ab/abstand |
            davon abgesehen/abzusehen/absehen/absieht |
            verzichte/verzichten/verzichtet/verzichtete/verzichteten * darauf | darauf
            verzichten/verzichtet/verzichte | darauf zu verzichten |
            vermeide/vermeiden/vermeidet/vermied/vermieden | höre/hören/hört/hörte/hörten * auf |
            aufgehört/aufhören/aufzuhören/aufhört |
            unterlasse/unterlassen/unterlässt/unterließ/unterließen |
            verbiete/verbieten/verbietet/verbot/verboten/untersage/untersagen/untersagt/untersagte/untersagten
            | hüte/hüten/hütet/hütete/hüteten/gehütet | scheue/scheuen/scheut/scheute/scheuten/gescheut |
            warne/warnen/warnt/warnte/warnten * davor | davor warnen/gewarnt/warnt/warne |
            rate/raten/rät/riet/rieten * * davon ab | davon abgeraten/abraten/abzuraten/abrät |
            versäume/versäumen/versäumt/versäumte/versäumten | vergessen/vergaß/vergaßen |
            schrecke/schrecken/schreckt/schreckte/schreckten * davor zurück | davor zurückschrecken |
            verweigere/verweigern/verweigert/verweigerte/verweigerten | sperre/sperren/sperrt/sträube/sträuben
            * dagegen | wehre/wehren/wehrt/wehrte/wehrten * dagegen | bin/sind/ist/war/waren * dagegen |
            dagegen ausgesprochen/entschieden/gestimmt | spreche/sprechen/spricht/sprach * dagegen aus |
            weit davon entfernt | liegt/läge/lag * fern | hindern/hindert/hinderte/gehindert * daran | daran
            gehindert | verlernt | abgeschafft/eingestellt
            """
        ),
        "denial": phrases(
            """
            falsch/absurd/unmöglich/undenkbar/ausgeschlossen/illusorisch/töricht/verrückt/unsinnig |
            verantwortungslos/unverantwortlich/fatal/tabu/wahnsinn/unsinn/irrsinn/fehler/unfug
            """
        ),
        "hedge": phrases(
            """
            werfe/werfen/wirft/warf/warfen | vorgeworfen/vorwirft/vorwerfen |
            beschuldige/beschuldigen/beschuldigt/beschuldigte/beschuldigten |
            bezichtige/bezichtigen/bezichtigt/bezichtigte/bezichtigten |
            verdächtige/verdächtigen/verdächtigt/verdächtigte/verdächtigten | verdacht/vorwurf/verdachts |
            unterstelle/unterstellen/unterstellt/unterstellte/unterstellten | angeklagt/anklage/angelastet |
            lastet/lasten/lastete/lasteten
            """
        ),
    },
    beside={
        "denial": phrases("am wenigsten | weit weniger | viel weniger | halb so"),
        "quantity": phrases(
            """
            die hälfte | einige | manche | wenige | viele | die meisten | mindestens | höchstens | nur | ein
            teil | einer/eine/eines der/von/unserer | ein drittel/viertel/bruchteil | einzelne | bis zu |
            maximal | nahezu | nicht alle | ein paar | mehrere | eine minderheit/mehrheit/handvoll
            """
        ),
        "narrowed": (
            *phrases("vize | ex | schatten | pseudo | beinahe | neben | alt | i | ex - | vize -"),
            *_declined(
                """
                ehemalig früher angeblich sogenannt stellvertretend geschäftsführend kommissarisch designiert
                künftig scheidend abgesetzt gestürzt gescheitert selbsternannt mutmaßlich vermeintlich falsch
                gefälscht verhindert zukünftig pensioniert verstorben entlassen abgewählt zurückgetreten
                potenziell möglich einstig vormalig fiktiv angehend verdächtig erfunden beigeordnet
                """
            ),
            *phrases(
                """
                berater/assistent/stellvertreter/sohn/tochter/frau/mann/bruder/schwester/witwe/anwalt
                des/der/von/eines/einer/vom | nachfolger/vorgänger/rivale/gegner/sprecher des/der/von/vom
                """
            ),
        ),
    },
    numeric=phrases(
        """
        mindestens | höchstens | bis zu | über | unter | etwa | rund | fast | knapp | nur | maximal |
        weniger/mehr als | ungefähr | circa | zirka | ca | gut | kaum | beinahe | nahezu | annähernd |
        schätzungsweise | zwischen * und | von * bis | bis | wenigstens | minimal | an die | gegen | nicht
        einmal | gerade mal | gerade einmal | lediglich | vielleicht | angeblich | allenfalls | geschätzt |
        geschätzte | geschätzten | keine | keinen
        """
    ),
    reporting=words(
        """
        behaupten behauptet behauptete behaupteten berichten berichtet berichtete berichteten dachte denken
        denkt erklären erklärt erklärte erklärten glauben glaubt glaubte meinen meint meinte meinten sagen
        sagt sagte sagten beteuert beteuerte beteuerten versichert versicherte versicherten vermutet vermuten
        vermutete befürchtet befürchten fürchtet fürchten unterstellt unterstellen spekuliert schreibt
        schreiben schrieb
        """
    ),
    distancing=words(
        "behaupten behauptet behauptete behaupteten beteuert beteuerte unterstellt unterstellen"
    ),
    themselves=words("er es man sie"),
    own=words("ihr ihre seine"),
    acquitting=phrases("spricht/sprach/sprachen/sprechen | freigesprochen"),
    acquitted_of=words("frei freigesprochen vorwurf vorwürfen"),
    quashing=phrases(
        """
        hebt/hob/heben/hoben | kassiert/kassierte/kassierten | verwirft/verwarf/verwarfen |
        annulliert/annullierte | stellt/stellte/stellten
        """
    ),
    quashed=words("anklage klage strafbefehl urteil verbot verfahren verurteilung vorwurf vorwürfe"),
    claimed=phrases(
        """
        seien | könne | müsse | wolle | solle | dürfe | er/sie/man/der/die/das/ein/eine * habe/sei/werde |
        vorgeworfen | beschuldigt/bezichtigt/verdächtigt/angeklagt | im/unter verdacht | wegen des verdachts
        | wirft/werfen/warf/warfen * * vor |
        angeblich/angebliche/angeblicher/angeblichen/mutmaßlich/mutmaßliche | mutmaßlicher/mutmaßlichen |
        soll/sollen * haben/sein | soll/sollen * * haben/sein | laut anklage | vor gericht , weil
        """
    ),
    subjunctive=words("wäre wären hätte hätten"),
    infinitive_mark=words("zu"),
    planned=phrases(
        """
        plan/pläne/entwurf/haushalt/konzept/programm/vertrag/gesetz/vorlage/etat sieht/sehen/sah/sahen |
        sieht/sehen/sah/sahen der/die/das * plan/pläne/entwurf/haushalt/vertrag/gesetz |
        ziel/absicht/plan/vorhaben ist/war/bleibt/sei es | plant/planen/plante/planten |
        beabsichtigt/beabsichtigen | hofft/hoffen/hoffte/verspricht/versprechen/versprach/versucht/versuchte |
        hat/haben/hatte/hatten * zugesagt/versprochen/beantragt/angekündigt/angedroht
        """
    ),
    doubting=words("wohl vermutlich wahrscheinlich möglicherweise womöglich vielleicht anscheinend"),
    speakers=words("ich wir zu"),
    narrated={
        "denial": phrases("nicht | nie | niemals | keine | keinesfalls | keineswegs"),
    },
)

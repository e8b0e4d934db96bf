"""What turns a German statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Behind, phrases
from briefgen.languages.vocabulary import words

_UNDONE: Final = (
    "vereitelt/verhindert/abgesagt/verschoben/abgebrochen/abgewehrt/abgelehnt/verboten/gestoppt/verworfen/"
    "aufgehoben/annulliert/zurückgeschlagen/abgeblasen/ausgesetzt/untersagt/inszeniert/simuliert/erfunden/"
    "gefälscht/vorgetäuscht/unterbunden/vermieden/gekippt/unterlassen/abgewendet/aufgegeben/ausgeschlossen"
)
"""Participles by which what was planned did not come about, or was not what it seemed."""

GERMAN_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            wenn | falls | sofern | solange | es sei denn | unter der/einer/gewissen bedingung/bedingungen |
            vorausgesetzt | nur wenn | nur unter/mit/nach | vorbehaltlich | im fall/falle | abhängig von | je
            nachdem
            """
        ),
        "exception": phrases(
            """
            außer | ausgenommen | bis auf | mit ausnahme/ausnahmen/einschränkungen | abgesehen von | mit
            einer ausnahme
            """
        ),
        "denial": phrases("nicht | nie | niemals | mitnichten | keineswegs"),
        "supposition": phrases(
            """
            in der theorie | theoretisch | auf dem papier | im traum/film/roman/spiel/planspiel/märchen | in
            meinen/seinen/ihren/deinen träumen | in seiner/ihrer/einer traumwelt/fantasiewelt/phantasie
            """
        ),
        "report": phrases("laut | zufolge"),
    },
    after={
        "condition": phrases("es sei denn | aber nur | jedoch nur | vorausgesetzt"),
        "hedge": phrases(
            """
            so haben/hat es/uns/mir/man | zumindest/jedenfalls haben/hat/sagen/behaupten/heißt |
            das haben/hat uns/mir/man | angeblich | vielleicht | hoffe ich | glaube ich nicht | heißt es |
            wurde mir gesagt | oder auch
            nicht | wie es heißt | so hört man | so heißt es | munkelt man | sagt man | hört man | gerüchten
            zufolge | dem vernehmen nach | möglicherweise | vermutlich | wahrscheinlich | wohl | so *
            gerücht/gerüchte | glaube ich | fürchte ich | hat man mir gesagt | oder so ähnlich
            """
        ),
        "report": phrases(
            """
            sagen/behaupten/meinen/glauben sie/manche/viele/einige/andere | so * behauptung/vorwurf | so
            der/die/das/ein/eine/mein/meine/unsere/sein/ihr | wie * behauptet/behaupten/sagt/sagen/meint |
            ist/war was * sagen/behaupten/glauben | das sagen/behaupten/glauben/wollen
            """
        ),
        "denial": phrases(
            """
            ist/sind/war/waren * lüge/unsinn/falsch/unwahr/gelogen/märchen/quatsch/mythos/propaganda/absurd |
            wenn/sobald/sowie die hölle zufriert/gefriert | wenn/sobald schweine/kühe/pferde/esel |
            am sankt-nimmerleins-tag/nimmerleinstag | wenn/sobald ostern/pfingsten und/auf |
            nur über meine/unsere leiche | oder nicht | aber nicht/nie |
            wäre * fehler/lüge/wahnsinn/katastrophe/unsinn/absurd | das/es
            war/ist nur/bloß/natürlich ein scherz/witz/spaß | das/es war/ist ein scherz/witz/spaß/aprilscherz
            | war/ist nur/bloß ein scherz/witz/spaß | nur/bloß ein scherz/witz/spaß | kleiner scherz | spaß
            beiseite | das/was ist/war * gelogen | was natürlich/freilich/leider/selbstverständlich nicht |
            was * lüge/unsinn/falsch/gelogen ist | was nicht stimmt | was nicht wahr | und ich bin der/die
            kaiser/papst/kaiserin/könig/königin | und der mond ist aus | wer's glaubt | wer es glaubt | wer
            das glaubt | und wer das glaubt | dass ich nicht lache | von wegen | schön wäre es | nie im leben
            | das glaubt keiner | glauben nur
            """
        ),
        "undone": phrases(
            f"""
            wurde/wurden/wird/werden/ist/sind/war/waren/konnte/konnten/worden {_UNDONE} |
            wurde/wurden/wird/werden/ist/sind/war/waren/konnte/konnten/hat/haben/hatte/hatten * {_UNDONE} |
            konnte/konnten/wurde/wurden gerade/eben/erst noch {_UNDONE} | fiel/fielen/fällt/fallen *
            aus/flach | fand/fanden/findet/finden * nicht | scheiterte/scheiterten | ist/sind gescheitert |
            blieb/blieben aus | kam/kamen * nicht | platzte/platzten | {_UNDONE}
            """
        ),
        "past": phrases(
            """
            ist/sind/war/waren vorbei/passé/gestorben/geschichte | ist/sind/war/waren vom tisch |
            das war einmal | gehört der vergangenheit
            """
        ),
    },
    directly={
        "denial": phrases(
            """
            kein/keine/keinen/keinem/keiner | niemand/niemanden/niemandem | nichts | nirgends | kaum |
            mit/für/gegen/an/von niemanden/niemandem | auf keinen fall | unter keinen umständen | in keiner
            """
        ),
        "undone": phrases("ab/auf/zurück/ein ./,/;/!"),
        "narrowed": phrases("a . d | i . r | außer dienst | im ruhestand | in spe | ad interim | a.d"),
        "comparison": phrases("statt | anstatt | anstelle"),
    },
    numeric=phrases(
        """
        oder mehr/weniger | und mehr | höchstens | mindestens | maximal | minimal | bis | oder so | etwa |
        und aufwärts | plus | wenigstens | allenfalls | im höchstfall | im mittel | im schnitt | oder
        """
    ),
    later=phrases("wenn | sobald | bis | nachdem | ehe | bevor"),
    bounding=phrases(
        """
        bevor | ehe | bis | vor ablauf/anfang/beginn/ende/mitte/ostern/pfingsten/weihnachten |
        vor januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember
        """
    ),
    future=words("kann können werde werden will wird wollen würde würden"),
    closing={
        "denial": phrases("nicht | leider nicht | nein | haha"),
        "undone": phrases("ab | auf | ein | nieder | zurück"),
    },
    tags=phrases(
        """
        oder | nicht | nicht wahr | stimmt | oder nicht | oder etwa nicht | oder doch nicht | gell | ne | ja
        | richtig | wirklich | stimmt's | was
        """
    ),
    asking=words(
        """
        haben hat ist kann können müssen sind soll sollen wann warum was wer werden wie wird wo
        """
    ),
    universal=words("alle alles jede jeder jedes keiner niemand"),
    excepting=words("außer"),
    conceding=words("egal gleichgültig gleich"),
    openers=words(", aber das natürlich es"),
    retracting=phrases(
        """
        ist/war * lüge/unsinn/falsch/unwahr/gelogen/quatsch/erfunden/absurd/propaganda | stimmt nicht |
        stimmt aber nicht | unsinn | quatsch | gelogen | war/ist * scherz/witz/spaß | nicht wahr | nur/bloß
        ein scherz/witz/spaß | glaube ich nicht | kleiner scherz | scherz | witz | stimmt natürlich nicht |
        habe ich nie gesagt | wer's glaubt | von wegen | schön wäre es | haha | ist/war nicht wahr | alles
        lüge/lügen/unsinn/erfunden/gelogen | nehme ich zurück
        """
    ),
    scorning=phrases(
        """
wer das/so etwas/sowas glaubt/meint/denkt | wer daran glaubt | nichts davon ist/stimmt | nur ein
narr/idiot/dummkopf glaubt/würde das/sowas | das glaubt nur/höchstens/kein/keiner/niemand | wenn sie das
glauben | wenn du das glaubst | und ich bin der/die kaiser/papst/kaiserin
"""
    ),
)

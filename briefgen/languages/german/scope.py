"""How a German sentence turns, limits or disowns what one of its parts says: what is frequent."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Before, Behind, Clauses, Scope, phrases
from briefgen.languages.turning import listed

GERMAN_SCOPE: Final = Scope(
    before=Before(
        affirming=phrases(
            """
            nicht nur | kein/ohne zweifel | kein wunder | nicht bestreiten/leugnen/vergessen |
            nicht zuletzt
            """
        ),
        factive=phrases(
            """
            tatsache , dass | wissen/weiß/wusste/wussten , dass | vergessen , dass
            """
        ),
        negations=listed(
            """
            kaum kein keine keinem keinen keiner keinerlei keines keineswegs nicht nichts nie niemals
            niemand niemandem niemanden nirgends noch ohne weder
            """
        ),
        empty=listed(
            """
            kein keine keinem keinen keiner keinerlei keines nichts niemand niemanden
            """
        ),
        asserting=listed(
            """
            behaupte behaupten behauptet bestreite bestreiten bezweifeln bezweifle denke denken denkt
            falsch glaube glauben glaubt lüge meine meinen meint sage sagen sagt stimmt wahr
            """
        ),
        clause={
            "denial": phrases(
                """
                bestreite/bestreitet/bestreiten/bestritt/bestritten |
                bezweifle/bezweifelt/bezweifeln/bezweifelte | leugne/leugnet/leugnen/leugnete |
                falsch/gelogen/unwahr/unsinn/lüge/märchen/ausgeschlossen , dass | weit entfernt von |
                als ob | zu * um
                """
            ),
            "supposition": phrases(
                """
                wünschte | hoffe/hofft/hoffen | träume/träumt/träumen | angenommen | nehmen wir an |
                stellen sie sich vor
                """
            ),
            "condition": phrases("ob | selbst wenn | auch wenn"),
            "hedge": phrases(
                """
                angeblich | vermeintlich | mutmaßlich | vielleicht | womöglich | möglicherweise |
                vermutlich | wahrscheinlich | anscheinend | offenbar | es heißt | gerüchten/gerüchteweise
                | scheint/scheinen
                """
            ),
        },
        sentence={
            "condition": phrases(
                """
                wenn | falls | sofern | sobald | solange | vorausgesetzt | nur wenn | unter der bedingung
                """
            ),
            "report": phrases("laut | zufolge | nach angaben"),
        },
        consequent=listed("dann so sonst"),
        near={
            "undone": phrases(
                """
                weigert/weigern/weigerte/weigerten sich | fast | beinahe | statt | anstatt | vermeiden |
                verhindern | ablehnen/lehnt/lehnen/lehnte/lehnten | verzichtet/verzichten/verzichtete auf
                | gegen
                """
            ),
            "past": phrases("nicht mehr | früher | einst | ehemals"),
        },
        infinitive={
            "intention": phrases(
                """
                könnte/könnten/könnt/kann/können | sollte/sollten/soll/sollen | würde/würden |
                dürfte/dürften | will/wollen/wollte/wollten | möchte/möchten | plant/planen/plante/planten
                | droht/drohen/drohte/drohten | muss/müssen/müsste/müssten | erwägt/erwägen
                """
            ),
        },
        beside={
            "quantity": phrases(
                """
                die hälfte | einige | manche | wenige | viele | die meisten | mindestens | höchstens | nur
                | ein teil | einer der
                """
            ),
            "narrowed": phrases(
                """
                ehemalige/ehemaliger/ehemaligen | frühere/früherer/früheren | angebliche/angeblicher |
                sogenannte
                """
            ),
        },
        numeric=phrases(
            """
            mindestens | höchstens | bis zu | über | unter | etwa | rund | fast | knapp | nur |
            weniger/mehr als
            """
        ),
        reporting=listed(
            """
            behaupten behauptet behauptete behaupteten berichten berichtet dachte denken denkt erklären
            erklärt erklärte glauben glaubt glaubte meinen meint meinte sagen sagt sagte sagten
            """
        ),
        distancing=listed("behaupten behauptet behauptete behaupteten"),
        speakers=listed("ich wir zu"),
        narrated={
            "denial": phrases("nicht | nie | niemals | keine"),
        },
    ),
    behind=Behind(
        anywhere={
            "condition": phrases(
                """
                wenn | falls | sofern | solange | es sei denn | unter der bedingung | vorausgesetzt |
                nur wenn
                """
            ),
            "exception": phrases("außer | ausgenommen | bis auf | mit ausnahme"),
            "denial": phrases("nicht | nie | niemals"),
            "report": phrases("laut | zufolge"),
        },
        after={
            "hedge": phrases(
                """
                angeblich | vielleicht | hoffe ich | glaube ich nicht | heißt es | wurde mir gesagt |
                oder auch nicht
                """
            ),
            "report": phrases("sagen/behaupten sie/manche/viele/einige | so * behauptung"),
            "denial": phrases(
                """
                ist * lüge/unsinn/falsch/unwahr/gelogen/märchen | oder nicht | aber nicht/nie |
                wäre * fehler/lüge/wahnsinn
                """
            ),
        },
        directly={
            "denial": phrases(
                """
                kein/keine/keinen/keinem/keiner | niemand/niemanden/niemandem | nichts | nirgends |
                mit/für/gegen/an/von niemanden/niemandem
                """
            ),
        },
        numeric=phrases("oder mehr/weniger | und mehr"),
        later=phrases("wenn | sobald | bis | nachdem"),
        future=listed("kann können werde werden will wird wollen würde würden"),
        tags=phrases("oder | nicht | nicht wahr | stimmt"),
        asking=listed(
            """
            haben hat ist kann können müssen sind soll sollen wann warum was wer werden wie wird wo
            """
        ),
        universal=listed("alle alles jede jeder jedes keiner niemand"),
        excepting=listed("außer"),
        openers=listed(", aber das natürlich"),
        retracting=phrases(
            """
            ist * lüge/unsinn/falsch/unwahr/gelogen/quatsch | stimmt nicht | stimmt aber nicht | unsinn |
            quatsch | gelogen | war * scherz/witz | nicht wahr | nur ein scherz/witz | glaube ich nicht
            """
        ),
    ),
    clauses=Clauses(
        breaks=listed("-- ... : ; aber denn doch obwohl sondern weil während – —"),
        joining=listed(", und"),
        subjects=listed("und dann das dem den der die du ein eine er es ich ihr sie wir"),
        relatives=listed("das der deren dessen die welche welcher welches"),
        conjunctions=listed("dass daß ob zu"),
        articles=listed(
            """
            das dem den der des die ein eine einem einen einer ihre ihrer mein meine unser unsere unseren
            unserer
            """
        ),
        auxiliaries=listed(
            """
            auch haben hat hatte hatten immer ist noch schon sind stets war waren werden wird wurde wurden
            """
        ),
        links=listed(
            """
            auch das dem den der des die ein eine einem einen einer noch schon sich uns unser unsere
            unseren unserer zu
            """
        ),
        numbers=listed(
            """
            acht drei eins elf fünf hundert milliarden million millionen neun sechs sieben tausend vier
            zehn zwei zwölf
            """
        ),
    ),
    attributing=listed(
        """
        according behauptet behauptete claimed claims erklärt erklärte laut meint meinte sagen sagt sagte
        said says zufolge
        """
    ),
)

"""How a German sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Accounts, Clauses, Scope
from briefgen.languages.german.scope_before import GERMAN_BEFORE
from briefgen.languages.german.scope_behind import GERMAN_BEHIND
from briefgen.languages.vocabulary import words

GERMAN_SCOPE: Final = Scope(
    before=GERMAN_BEFORE,
    behind=GERMAN_BEHIND,
    clauses=Clauses(
        reasons=words("weil da obwohl während nachdem der die das den dem deren dessen denen wo"),
        breaks=words("-- ... : ; aber denn doch obwohl sondern weil während – —"),
        joining=words(", und"),
        subjects=words("und dann das dem den der die du ein eine er es ich ihr sie wir"),
        bare=True,
        relatives=words("das der deren dessen die welche welcher welches"),
        conjunctions=words("dass daß ob zu"),
        articles=words(
            """
            das dem den der des die ein eine einem einen einer ihre ihrer mein meine unser unsere unseren
            unserer
            """
        ),
        auxiliaries=words(
            """
            auch haben hat hatte hatten immer ist noch schon sind stets war waren werden wird wurde wurden
            """
        ),
        links=words(
            """
            auch das dem den der des die ein eine einem einen einer noch schon sich uns unser unsere unseren
            unserer zu
            """
        ),
        numbers=words(
            """
            acht drei eins elf fünf hundert milliarden million millionen neun sechs sieben tausend vier zehn
            zwei zwölf
            """
        ),
        purposes=words("um ohne statt anstatt dass daß ob weil wenn"),
        infinitive=(
            "(?:ab|an|auf|aus|bei|durch|ein|fort|frei|her|hin|los|mit|nach|nieder|um|vor|weg|weiter|zu|zurück"
            r"|zusammen)zu[^\W\d_]{2,24}n"
        ),
        infinitive_mark="zu",
        infinitive_ending="n",
    ),
    attributing=words(
        """
        angeblich angeklagt anklage beschuldigt gericht soll sollen verdacht verdächtigt vorgeworfen vorwurf
        wirft werfen warf warfen beschuldigen beschuldigte bezichtigt bezichtigen unterstellt
        accused alleged allegedly charged suspected reportedly trial according behauptet behauptete claimed
        claims erklärt erklärte laut meint meinte sagen sagt sagte said says zufolge
        behaupten behaupteten erklären erklärten meinen meinten sagten betont betonte betonen beteuert
        beteuerte versichert versicherte bestätigt bestätigte nennt nannte bezeichnet bezeichnete spricht
        sprach hält hielt glaubt glaubte glauben vermutet vermutete befürchtet befürchtete fürchtet rechnet
        rechnete schätzt schätzte berichtet berichtete räumt räumte teilt teilte bestreitet bestritt
        dementiert dementierte ansicht angaben auffassung darstellung meinung aussage
        """
    ),
    accounts=Accounts(
        single=words(
            """
            andere anderen anderer dasselbe demselben derselben desselben diese diesem dieser dieses dieselbe
            ein eine einem einer eines
            """
        ),
        nouns=words(
            """
            artikel artikels agenturmeldung beitrag beitrags bericht berichts darstellung kommentar kommentars
            leitartikel leitartikels meldung reportage text textes version zeitung zeitungsbericht
            """
        ),
    ),
)

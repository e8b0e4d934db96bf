"""How a German sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.german.scope_before import GERMAN_BEFORE
from briefgen.languages.german.scope_behind import GERMAN_BEHIND
from briefgen.languages.scope import Clauses, Scope
from briefgen.languages.turning import listed

GERMAN_SCOPE: Final = Scope(
    before=GERMAN_BEFORE,
    behind=GERMAN_BEHIND,
    clauses=Clauses(
        breaks=listed("-- ... : ; aber denn doch obwohl sondern weil während – —"),
        joining=listed(", und"),
        subjects=listed("und dann das dem den der die du ein eine er es ich ihr sie wir"),
        bare=True,
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
            auch das dem den der des die ein eine einem einen einer noch schon sich uns unser unsere unseren
            unserer zu
            """
        ),
        numbers=listed(
            """
            acht drei eins elf fünf hundert milliarden million millionen neun sechs sieben tausend vier zehn
            zwei zwölf
            """
        ),
    ),
    attributing=listed(
        """
        angeblich angeklagt anklage beschuldigt gericht soll sollen verdacht verdächtigt vorgeworfen vorwurf
        accused alleged allegedly charged suspected reportedly trial according behauptet behauptete claimed
        claims erklärt erklärte laut meint meinte sagen sagt sagte said says zufolge
        """
    ),
)

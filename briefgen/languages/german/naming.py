"""German names: every noun has a capital letter, so that only titles, given names and known places show them."""

from __future__ import annotations

from typing import Final

from briefgen.languages.naming import Naming
from briefgen.languages.vocabulary import words

GERMAN_NAMING: Final = Naming(
    nouns_capitalised=True,
    places=words("""
        aachen augsburg basel berlin bern bielefeld bochum bonn brandenburg braunschweig bremen bremerhaven
        brussel chemnitz cottbus darmstadt dortmund dresden duisburg dusseldorf erfurt essen flensburg
        frankfurt freiburg genf gottingen graz halle hamburg hannover heidelberg heilbronn hessen ingolstadt
        innsbruck jena karlsruhe kassel kiel klagenfurt koblenz koln konstanz krefeld leipzig lubeck luneburg
        luzern magdeburg mainz mannheim munchen munster niedersachsen nurnberg oberhausen oldenburg osnabruck
        paderborn paris potsdam regensburg rostock saarbrucken saarland sachsen salzburg schwerin siegen
        stuttgart thuringen trier tubingen ulm wien wiesbaden winterthur wolfsburg wuppertal wurzburg zurich
        bayern baden-wurttemberg nordrhein-westfalen rheinland-pfalz schleswig-holstein mecklenburg-vorpommern
        sachsen-anhalt london moskau washington peking rom madrid warschau prag budapest brussel athen kiew
        kyjiw ankara istanbul tokio jerusalem gaza kairo teheran
        """),
)

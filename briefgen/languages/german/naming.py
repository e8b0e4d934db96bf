"""German names: every noun has a capital letter, so that only titles, given names and places show them."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.naming import Naming
from briefgen.languages.vocabulary import listed, words

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
    offices=listed("""
        rat rätin kämmerer kämmerin pfarrer pfarrerin bischof bischöfin könig königin papst arzt ärztin doktor
        general oberst kommissar kommissarin botschafter botschafterin kandidat kandidatin intendant
        intendantin präses rektor rektorin lehrer lehrerin wirt wirtin autor autorin sänger sängerin spieler
        spielerin
        vorstand chef chefin bauer bäuerin unternehmer unternehmerin familie witwe witwer
        """),
)

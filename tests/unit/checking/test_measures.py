"""What a figure is said to measure: one line a language, sentence, value and label."""

from __future__ import annotations

import pytest

from briefgen.checking.figures.claims import judged
from briefgen.checking.measures import misread
from briefgen.reading import Reading
from briefgen.text import Span

MISREAD = """
    en|A crash on the ring road left 3 dead and 41 wounded.|41|people who died
    en|Gunmen wounded 17 and killed 4.|4|wounded people
    en|Four miners died and 23 are missing.|23|dead miners
    en|Police arrested 60 people and 12 were later convicted.|60|convictions
    en|The firm made a loss of $3 million on revenue of $90 million.|$3 million|profit of the firm
    en|It reported a profit of $3 million on revenue of $90 million.|$3 million|revenue of the firm
    en|Exports rose to $4 billion while imports fell to $3 billion.|$4 billion|imports
    en|The club has 300 men and 20 women.|300|women in the club
    en|There were 148 suspected cases and 12 confirmed ones.|148|confirmed cases
    en|The bank earned $90 million in the three months to June.|$90 million|annual income of the bank
    en|The scheme will cost $8 billion over a decade.|$8 billion|yearly cost
    en|The dam will cost $7 billion over ten years.|$7 billion|yearly cost of the dam
    en|The mine produced 4,000 tonnes a year.|4,000 tonnes|monthly output of the mine
    en|The number of pupils dropped to 210.|210|pupils lost by the school
    en|Unemployment rose to 7 percent in May.|7 percent|increase in unemployment
    en|One in two women in the town smokes.|One in two women|share of residents of the town who smoke
    en|Some 40 percent of women voted by post.|40 percent|share of women among postal voters
    en|A 34-year-old was arrested.|34|people arrested
    en|The driver, 45, was taken to hospital.|45|people taken to hospital
    en|The nurses asked for $300 million.|$300 million|money granted to the nurses
    en|Larsund sold 41 boats and Vikmar 12.|12|boats sold by Larsund
    en|Fire broke out at 48 Pasteur Street on Sunday.|48|people hurt
    en|He was charged under paragraph 129 of the code.|129|charges
    de|Bei dem Unfall starben zwei Menschen, 31 wurden verletzt.|31|Tote des Unfalls
    de|Die Firma machte 9 Millionen Euro Verlust.|9 Millionen Euro|Gewinn der Firma
    de|Im zweiten Quartal verlor die Firma 9 Millionen Euro.|9 Millionen Euro|jährlicher Verlust der Firma
    de|Die Zahl der Luchse sank auf 30.|30|Rückgang der Luchse
    de|Die Zahl der Luchse ist auf 30 gesunken.|30|Rückgang der Luchse
    de|Die Gewerkschaft fordert 12 Prozent mehr Lohn.|12 Prozent|vereinbarte Lohnerhöhung
    de|Der Fahrer (34) wurde verletzt.|34|Verletzte
    de|Ein 34-Jähriger starb.|34|Tote
    de|Es brannte in der Hauptstraße 48.|48|Brände
    de|Der Bus der Linie 6 hielt nicht.|6|Busse
    de|Nach Artikel 5 des Grundgesetzes ist das erlaubt.|5|Verstöße
    de|Norvik lieferte 412 Busse aus und Tamsen 286.|286|Busse von Norvik
    fr|L’accident a fait deux morts et 31 blessés.|31|morts dans l’accident
    fr|Le nombre de lynx est tombé à 30.|30|baisse du nombre de lynx
    fr|Le syndicat réclame 12 % de hausse.|12 %|hausse accordée
    fr|Au deuxième trimestre, la société a perdu 9 millions d’euros.|9 millions d’euros|perte annuelle
    fr|Un homme de 34 ans a été arrêté.|34|personnes arrêtées
    fr|L’article 5 de la loi le permet.|5|infractions
    fr|Un feu a pris au 12, rue Pasteur.|12|blessés
    fr|La police a été appelée au 7 avenue Foch.|7|appels
    fr|L’accident est survenu sur la route nationale 12.|12|accidents
    es|El choque dejó dos muertos y 31 heridos.|31|muertos en el choque
    es|El número de linces cayó a 30.|30|caída del número de linces
    es|El sindicato pide un 12 % de subida.|12 %|subida pactada
    es|En el segundo trimestre perdió 9 millones de euros.|9 millones de euros|pérdida anual
    es|Un hombre de 34 años fue detenido.|34|detenidos
    es|El fuego empezó en la calle Mayor, 7.|7|heridos
    es|Se aplicó el artículo 155 de la Constitución.|155|aplicaciones
    es|El autobús de la línea 6 chocó.|6|autobuses
    en|In March the shop sold 900 cars, in April 70 cars.|900 cars|cars sold in April
    en|In 2021 the shop sold 900 cars and in 2022 it sold 70 cars.|900 cars|cars sold in 2022
    en|On Monday the shop sold 900 cars, on Friday 70 cars.|900 cars|cars sold on Friday
"""
READ_RIGHT = """
    en|A crash on the ring road left 3 dead and 41 wounded.|41|people wounded
    en|Six people were killed and, according to police, 148 hurt.|148|injured people
    en|The airline lost $212 million in the year to June.|$212 million|annual loss
    en|Sales rose 9 percent in the second quarter from a year earlier.|9 percent|annual growth of sales
    en|Growth fell to 3 percent.|3 percent|growth of the economy
    en|The number of lynx fell by 30.|30|lynx lost
    en|The number of lynx fell to 30.|30|lynx left after the fall
    en|The climber, 67, was found.|67|age of the climber
    en|Tamsen sold 286 buses in Germany and 412 in Poland.|412|buses that Tamsen sold in Poland
    en|Larsund sold 41 boats and Vikmar 12.|12|boats sold by Vikmar
    en|The union demanded 12 percent.|12 percent|rise demanded by the union
    en|The union took 4.5 percent, not the 12 percent it had demanded.|4.5 percent|rise agreed
    en|China imported 3 million tonnes from Brazil.|3 million tonnes|exports of Brazil to China
    en|In the street 12 people were hurt.|12|people hurt
    en|The plane carried 12 women and 14 men.|14|men on board
    en|On platform 5 trains stood.|5 trains|trains
    en|He lost 12 kilos.|12 kilos|weight lost
    en|Revenue was $90 million and profit $3 million.|$90 million|revenue
    de|Bei dem Unfall starben zwei Menschen, 31 wurden verletzt.|31|Verletzte
    de|Die SPD (34) und die Grünen (12) verloren Sitze.|34|Sitze der SPD
    de|In der Hauptstraße 48 neue Wohnungen zu bauen, kostet viel.|48|neue Wohnungen
    de|Die Zahl sank um 30 auf 120.|30|Rückgang
    de|Die Zahl sank um 30 auf 120.|120|Luchse nach dem Rückgang
    de|Im Jahr 2023 verlor die Firma 9 Millionen Euro.|9 Millionen Euro|jährlicher Verlust
    de|Der Anteil der Frauen stieg auf 40 Prozent.|40 Prozent|Anteil der Frauen
    de|Die Firma steigerte den Umsatz auf 90 Millionen Euro.|90 Millionen Euro|Umsatz
    fr|Le nombre de lynx a baissé de 30.|30|baisse du nombre de lynx
    fr|L’accident a fait deux morts et 31 blessés.|31|blessés
    fr|Sur la place, 12 personnes attendaient.|12|personnes sur la place
    fr|La ville compte 48 rues.|48|rues de la ville
    fr|Parmi les femmes, 40 % votent.|40 %|part des femmes qui votent
    es|El número cayó en 30.|30|caída del número
    es|El choque dejó dos muertos y 31 heridos.|31|heridos
    es|La empresa ganó 9 millones de euros en 2023.|9 millones de euros|beneficio anual
    es|En la calle 12 personas esperaban.|12|personas en la calle
    es|El sindicato pide un 12 % de subida.|12 %|subida que pide el sindicato
    en|In March the shop sold 900 cars, in April 70 cars.|900 cars|cars sold in March
    en|In May the shop sold 900 cars and in June it sold 70 cars.|70 cars|cars sold in June
    en|In April, 900 cars were sold, figures published in May show.|900 cars|cars sold in April
    en|Figures published in May show that 900 cars were sold in April.|900 cars|cars sold in April
    en|In March 2021, after the strike of May 2020, the shop sold 900 cars.|900 cars|cars sold in March 2021
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(line.strip().split("|")) for line in table.strip().splitlines()]


def _holds(language: str, text: str, value: str, label: str) -> bool:
    reading, passage = Reading(text, language), (Span(0, len(text)),)
    proven = judged(reading, passage, value, label).verdict == "holds"
    return proven and misread(reading, passage, value, label, language) is None


@pytest.mark.parametrize(("language", "text", "value", "label"), _rows(MISREAD))
def test_a_label_of_another_thing_is_reported(language: str, text: str, value: str, label: str) -> None:
    assert not _holds(language, text, value, label)


@pytest.mark.parametrize(("language", "text", "value", "label"), _rows(READ_RIGHT))
def test_a_label_of_the_same_thing_is_left_alone(language: str, text: str, value: str, label: str) -> None:
    assert _holds(language, text, value, label)


def test_a_label_in_english_is_held_against_a_source_in_another_language() -> None:
    text = "Bei dem Unfall starben zwei Menschen, 31 wurden verletzt."
    assert misread(Reading(text, "de"), (Span(0, len(text)),), "31", "people killed", "en") is not None

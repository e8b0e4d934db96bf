"""A letterhead is no headline, and a headline about an institution is no letterhead."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.suggestion import headline
from briefgen.suggestion.letterheads import is_letterhead

HEADLINES = """
Department of State announces new aid
Ministry of Defence Announces Aid for Kyiv
MINISTRY OF DEFENCE ANNOUNCES AID FOR KYIV
NATO CHIEF ASKS SEOUL FOR ARMS
Security Council Meets on the Strait
Council of Europe Condemns the Attack
City council votes to close the hall
Harbour to close its fish market
Statement by the Secretary-General on the talks
Press release that shook a city
Bank of England raises rates
Police arrest nine after the march
Ministère de la Défense : une aide de dix millions annoncée
El Ministerio de Defensa anuncia una ayuda nueva
Verteidigungsministerium kündigt neue Hilfe an
By the river they wait
3 February 2024: the day the hall closed
政府が港の閉鎖を発表
""".strip().splitlines()
LETTERHEADS = """
U.S. DEPARTMENT OF STATE
Office of the Spokesperson
Ministry of Foreign Affairs of Japan
MINISTRY OF FOREIGN AFFAIRS
The White House
Department for Business, Energy and Industrial Strategy
Prime Minister's Office
Embassy of the United States in Seoul
United Nations Security Council
Auswärtiges Amt
Bundesministerium der Verteidigung
Presse- und Informationsamt der Bundesregierung
Ministère de l'Europe et des Affaires étrangères
Ministerio de Asuntos Exteriores
FOR IMMEDIATE RELEASE
Press Release No. 12/2024
Press Statement
Pressemitteilung
Communiqué de presse
Embargoed until 6 p.m.
Seoul, 3 February 2024
February 3, 2024
Contact: press@example.org
By Ann Lee and Bo Ek
REUTERS
보도자료
""".strip().splitlines()


@pytest.mark.parametrize("line", HEADLINES)
def test_a_headline_is_no_letterhead(line: str) -> None:
    assert not is_letterhead(line)


@pytest.mark.parametrize("line", LETTERHEADS)
def test_a_letterhead_is_one(line: str) -> None:
    assert is_letterhead(line)


def test_the_headline_below_a_letterhead_is_found() -> None:
    prose = "The department will pay for a new hall, it said on Saturday, and for the road to it."
    lines = [*LETTERHEADS[:2], "Press Statement", "February 3, 2024", "Aid for the harbour town", prose]
    text = "\n\n".join(lines)
    assert headline(Reading(text)) == "Aid for the harbour town"


def test_a_letterhead_alone_is_better_than_nothing() -> None:
    text = "U.S. DEPARTMENT OF STATE\n\nThe department will pay for a new hall, it said on Saturday."
    assert headline(Reading(text)) == "U.S. DEPARTMENT OF STATE"

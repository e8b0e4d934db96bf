"""Omissions that take the verb or the subject of what is kept: a language, a text, and the kept parts."""

from __future__ import annotations

import pytest

from briefgen.checking.joined_clauses import taken
from briefgen.reading import Reading
from briefgen.text import Span

TAKEN = """
en|We back the suit and condemn any violence here|We back|any violence here|and condemn
en|We thank the crew but strongly reject the claim|We thank|the claim|but strongly reject
de|Wir loben den Rat und verurteilen jede Gewalt|Wir loben|jede Gewalt|und verurteilen
de|Der Minister hat gelobt und die Partei hat versagt|Der Minister|hat versagt|und die Partei
de|Wir danken den Helfern und kritisieren den Minister|Wir danken|den Minister|und kritisieren
fr|Nous aimons la ville et condamnons la violence|Nous aimons|la violence|et condamnons
fr|Les pilotes ont lutté et la mairie a fui|Les pilotes|a fui|et la mairie
es|Apoyamos la huelga y condenamos la violencia|Apoyamos|la violencia|y condenamos
es|Los médicos lucharon y el alcalde ha huido|Los médicos|ha huido|y el alcalde
"""
KEPT = """
en|We met the mayor, the police and, later, the press|We met|the press
en|We need bread and butter in the shops|We need|in the shops
en|The mayor and the council have agreed to it|The mayor|have agreed to it
en|The mayor, a lawyer and the father of two, has resigned|The mayor|has resigned
de|Wir brauchen Brot und die Hilfe der Stadt|Wir brauchen|der Stadt
de|Der Bürgermeister und der Rat haben zugestimmt|Der Bürgermeister|haben zugestimmt
de|Der Mann, der kam und die Tür öffnete, ist tot|Der Mann|ist tot
fr|Nous aimons le pain et le vin de la région|Nous aimons|de la région
fr|Le maire et le conseil ont accepté|Le maire|ont accepté
es|El alcalde y el consejo han aceptado|El alcalde|han aceptado
"""


def _taken(language: str, text: str, *parts: str) -> str | None:
    starts = [text.index(part) for part in parts]
    spans = [Span(at, at + len(part)) for at, part in zip(starts, parts, strict=True)]
    found = taken(Reading(text, language), spans)
    return found.slice(text) if found is not None else None


@pytest.mark.parametrize("row", TAKEN.strip().splitlines())
def test_what_follows_belongs_to_another_verb_or_subject(row: str) -> None:
    *case, words = row.split("|")
    assert _taken(*case) == words


@pytest.mark.parametrize("row", KEPT.strip().splitlines())
def test_an_omission_within_a_clause_takes_nothing(row: str) -> None:
    assert _taken(*row.split("|")) is None

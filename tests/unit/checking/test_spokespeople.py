"""An unnamed spokesman of an organization, and names with the endings of their cases."""

from __future__ import annotations

import pytest

from briefgen.checking.printed.printed_words import prints_name
from briefgen.checking.speakers import is_same_speaker
from briefgen.checking.speaking.spokespeople import speaks_for
from briefgen.corpus import Person
from briefgen.reading import Reading
from briefgen.text import Span


@pytest.mark.parametrize(
    ("text", "speaker", "name", "expected"),
    [
        ("sagte eine Sprecherin des Hafenamts am Montag", "eine Sprecherin", "Hafenamt", True),
        ("sagte ein Sprecher der Nordbahn", "ein Sprecher", "Nordbahn", True),
        ("a dit un porte-parole de l’Office des forêts", "un porte-parole", "Office des forêts", True),
        ("dijo una portavoz del Consejo de Aguas", "una portavoz", "Consejo de Aguas", True),
        ("dijo una portavoz del Consejo de Aguas", "una portavoz", "Aguas", False),
        ("sagte ein Sprecher der Nordbahn in Husum", "ein Sprecher", "Husum", False),
        ("sagte ein Gast der Nordbahn", "ein Gast", "Nordbahn", False),
        ("sagte ein Sprecher der Nordbahn AG am Montag", "ein Sprecher", "Nordbahn", True),
        ("sagte ein Sprecher der Nordbahn Husum", "ein Sprecher", "Nordbahn", False),
        ("sagte ein Sprecher des Hafenamts für Bremen", "ein Sprecher", "Hafenamt", False),
        ("a dit un porte-parole de la Banque de Lyon", "un porte-parole", "Banque", False),
        ("Die Sprecherin von Nordkran sagte", "Die Sprecherin von Nordkran", "Nordkran", True),
        ("sagte ein Sprecher. Die Nordbahn schwieg", "ein Sprecher", "Nordbahn", False),
    ],
)
def test_for_whom_a_spokesman_speaks(text: str, speaker: str, name: str, expected: bool) -> None:
    start = text.index(speaker)
    organization = Person(name=name, kind="organization")
    assert speaks_for(text, Span(start, start + len(speaker)), organization) is expected


@pytest.mark.parametrize(
    ("tag", "text", "name", "expected"),
    [
        ("ru", "По словам Инны Вольской, «мост закрыт».", "Инна Вольская", True),
        ("pl", "Zdaniem Hanny Sowy „most stoi”.", "Hanna Sowa", True),
        ("sv", "Av Karin Lind i Borås", "Karin Lind", True),
        ("sv", "Enligt Karin Lindman i Borås", "Karin Lind", False),
        ("cs", "Podle Hany Malé „most stojí“.", "Hana Malá", True),
        ("fi", "Anni Niemelän mukaan ”silta on kiinni”.", "Anni Niemelä", True),
        ("tr", "Selin Kaya’ya göre “köprü kapalı”.", "Selin Kaya", True),
        ("de", "Ina Vossens Rede", "Ina Voss", False),
        ("de", "Ina Langs Rede", "Ina Lang", True),
        ("de", "sagte Ina Langner", "Ina Lang", False),
        ("fr", "dit Inès Vials", "Inès Vial", False),
        ("sv", "sade Ina Bergström", "Ina Berg", False),
    ],
)
def test_a_name_with_the_ending_of_its_case(tag: str, text: str, name: str, expected: bool) -> None:
    assert prints_name([Reading(text, tag)], name) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("Bürgermeisterin Ina Voss", True),
        ("Die Sprecherin von Ina Voss", False),
        ("l’avocat d’Ina Voss", False),
        ("la portavoz de Ina Voss", False),
        ("la alcaldesa Ina Voss", True),
    ],
)
def test_who_belongs_to_a_person_is_somebody_else(found: str, expected: bool) -> None:
    assert is_same_speaker(Person(name="Ina Voss"), found) is expected

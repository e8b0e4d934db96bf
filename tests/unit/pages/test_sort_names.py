"""Which part of a name a list is sorted by."""

from __future__ import annotations

import pytest

from briefgen.corpus import Person
from briefgen.pages.lists.sort_names import collated, inverted, letter, sort_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mara Lind", "Lind, Mara"),
        ("John F. Kennedy", "Kennedy, John F."),
        ("Ursula von der Leyen", "Leyen, Ursula von der"),
        ("Mark van den Berg", "Berg, Mark van den"),
        ("Charles de Gaulle", "Gaulle, Charles de"),
        ("Robert De Niro", "De Niro, Robert"),
        ("Martin Van Buren", "Van Buren, Martin"),
        ("José Ortega y Gasset", "Ortega y Gasset, José"),
        ("Osama bin Laden", "bin Laden, Osama"),
        ("Mohammed bin Salman", "bin Salman, Mohammed"),
        ("Bashar al-Assad", "Assad, Bashar al-"),
        ("Jean d'Alembert", "Alembert, Jean d'"),
        ("Conor O’Brien", "O’Brien, Conor"),
        ("Martin Luther King Jr.", "King, Martin Luther"),
        ("Sammy Davis, Jr.", "Davis, Sammy"),
        ("William Gates III", "Gates, William"),
        ("Dr. Ana Soto", "Soto, Ana"),
        ("Prof. Dr. Ana Soto", "Soto, Ana"),
        ("Pope Francis", "Francis"),
        ("King Charles III", "Charles III"),
        ("Pelé", "Pelé"),
        ("Kim Jong-un", "Kim, Jong-un"),
        ("Lee Jong-sup", "Lee, Jong-sup"),
        ("Xi Jinping", "Xi, Jinping"),
        ("Nguyen Phu Trong", "Nguyen, Phu Trong"),
        ("Kim Kardashian", "Kardashian, Kim"),
        ("Lee Harvey Oswald", "Oswald, Lee Harvey"),
        ("習近平", "習近平"),
        ("김정은", "김정은"),
        ("Smith, John", "Smith, John"),
        ("von der Leyen", "Leyen, von der"),
        ("", ""),
    ],
)
def test_the_family_name_stands_first(name: str, expected: str) -> None:
    assert inverted(name) == expected


def test_what_the_editor_says_goes_before_a_guess() -> None:
    assert sort_name(Person(name="Gabriel García Márquez", sort_name="García Márquez, Gabriel")) == (
        "García Márquez, Gabriel"
    )


def test_an_organization_is_sorted_by_its_name() -> None:
    assert sort_name(Person(name="Ministry of Defence", kind="organization")) == "Ministry of Defence"


def test_marks_and_capitals_do_not_decide_an_order() -> None:
    names = ["Ørsted, A", "Oz, B", "Müller, C", "Mueller, D", "al-Zed, E", "Łuk, F"]
    assert sorted(names, key=collated) == [
        "al-Zed, E",
        "Łuk, F",
        "Mueller, D",
        "Müller, C",
        "Ørsted, A",
        "Oz, B",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Éluard", ("E", "e")),
        ("“Quoted”", ("Q", "q")),
        ("28 days", ("0–9", "0-9")),
        ("Борис", ("Б", "cyrillic-be")),
        ("김", ("가–힣", "hangul")),
        ("習", ("漢字", "han")),
        ("—", ("#", "other")),
        ("", ("#", "other")),
    ],
)
def test_a_letter_has_a_name_that_an_address_can_hold(text: str, expected: tuple[str, str]) -> None:
    assert letter(text) == expected

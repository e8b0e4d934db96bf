from __future__ import annotations

import pytest

from briefgen.anchoring.editorial.endings import changed_endings

FULL = {"", "s", "ed", "ing", "en"}


@pytest.mark.parametrize(
    ("stem", "ending", "others"),
    [
        ("purpose", "s", {"", "s", "d", "n"}),
        ("car", "s", FULL),
        ("wish", "es", FULL - {"s"} | {"es"}),
        ("change", "d", {"", "s", "d", "n"}),
        ("tak", "en", FULL | {"e"}),
        ("hop", "e", {"e", "ed", "ing", "en"}),
        ("carr", "ies", {"y", "ies", "ied", "ying"}),
    ],
)
def test_an_ending_stands_for_the_other_inflections(stem: str, ending: str, others: set[str]) -> None:
    found = changed_endings(stem, ending)
    assert set(found) == others - {ending}
    assert list(map(len, found)) == sorted(map(len, found), reverse=True)


@pytest.mark.parametrize(
    ("stem", "ending"),
    [
        ("ca", "s"),
        ("ca5", "s"),
        ("F-2", "s"),
        ("go", ""),
        ("going", ""),
        ("chang", "d"),
        ("tak", "n"),
        ("real", "ly"),
        ("Carr", "IES"),
        ("aid", "es"),
        ("wish", "s"),
        ("take", "ed"),
    ],
)
def test_what_is_no_inflection_of_a_word_stands_for_nothing(stem: str, ending: str) -> None:
    assert changed_endings(stem, ending) == ()


@pytest.mark.parametrize(
    ("stem", "ending"),
    [("hundred", "s"), ("Thousand", "s"), ("non", "e"), ("Non", "e"), ("nin", "e"), ("Barel", "y")],
)
def test_no_ending_makes_a_number_negation_or_limit(stem: str, ending: str) -> None:
    assert changed_endings(stem, ending) == ()


def test_no_ending_takes_the_place_of_one_that_makes_a_negation_or_limit() -> None:
    assert "e" not in changed_endings("Non", "s")
    assert "" not in changed_endings("Without", "s")
    assert "y" not in changed_endings("Onl", "ies")

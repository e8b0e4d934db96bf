from __future__ import annotations

import pytest

from briefgen.checking.figures.claims import judged
from briefgen.reading import Reading
from briefgen.text import Span

CUT = [
    ("it", "Costa 5 milioni di euro.", "5"),
    ("it", "Costa 2,5 miliardi.", "2,5"),
    ("pt", "São 5 mil soldados.", "5"),
    ("nl", "Het kost 5 miljard euro.", "5"),
    ("sv", "Det kostar 5 miljoner.", "5"),
    ("ru", "У нас 5 миллионов.", "5"),
    ("uk", "Це 5 тис. гривень.", "5"),
    ("pl", "Mamy 5 tysięcy żołnierzy.", "5"),
    ("ro", "Sunt 20 de milioane.", "20"),
    ("tr", "5 bin asker var.", "5"),
    ("el", "Έχουμε 5 εκατομμύρια.", "5"),
    ("he", "יש 5 מיליון חיילים", "5"),
    ("ar", "لدينا ٣٠٠ مليون دولار", "٣٠٠"),
    ("hi", "यहाँ 5 करोड़ लोग हैं", "5"),
    ("ja", "兵士は5万人", "5"),
    ("ko", "병사 5만 명", "5"),
    ("th", "มี 5 ล้านคน", "5"),
]


@pytest.mark.parametrize(("tag", "text", "value"), CUT)
def test_a_number_before_its_magnitude_is_none_in_any_language(tag: str, text: str, value: str) -> None:
    claim = judged(Reading(text, tag), (Span(0, len(text)),), value)
    assert claim.verdict == "other-number"


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("it", "Costa 5 milioni di euro.", "5 milioni di euro"),
        ("nl", "Er zijn 5 miljoen boten.", "5 miljoen"),
        ("it", "Ci sono 5 barche.", "5"),
    ],
)
def test_a_number_with_its_magnitude_holds(tag: str, text: str, value: str) -> None:
    assert judged(Reading(text, tag), (Span(0, len(text)),), value).verdict == "holds"

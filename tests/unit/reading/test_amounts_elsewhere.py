"""Amounts of languages that no file describes, as an editor writes them in English."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading, is_amount_elsewhere, parse_statement


def agrees(tag: str, text: str, value: str) -> bool:
    shown = parse_statement(value).amount
    number = Reading(text, tag).numerals[0]
    return shown is not None and is_amount_elsewhere(text, number, tag, shown)


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("it", "Il ponte costa 3 miliardi di euro.", "3 billion euros"),
        ("pt", "A ponte custou 7,5 milhões de euros.", "7.5 million euros"),
        ("nl", "De brug kost 2,5 miljard euro.", "€2.5 billion"),
        ("sv", "Bron kostar 750 miljoner kronor.", "750 million kronor"),
        ("pl", "Powiat liczy 85 300 mieszkańców.", "85,300"),
        ("ru", "На линии 3 млн поездок.", "3 million"),
        ("ja", "署名は8万人分集まった。", "80,000"),
        ("zh", "全国有3亿人。", "300 million"),
        ("ar", "في المدينة ٧٥٠ مدرسة.", "750"),
        ("hi", "गाँव में 3 लाख लोग हैं।", "300,000"),
        ("ru", "Мост стоил 12,5 млн рублей.", "12.5 million roubles"),
        ("pl", "Most kosztował 12,5 mln zł.", "12.5 million zlotys"),
        ("ja", "橋は3億円だった。", "300 million yen"),
        ("tr", "Köprü 12 milyon liraya mal oldu.", "12 million lira"),
        ("nb", "Arbeidsledigheten er 3,5 %.", "3.5%"),
    ],
)
def test_the_same_amount(tag: str, text: str, value: str) -> None:
    assert agrees(tag, text, value)


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("it", "Il ponte costa 3 miliardi di euro.", "3 million euros"),
        ("it", "Il ponte costa 3 miliardi di euro.", "3 billion"),
        ("it", "Il ponte costava 3 miliardi di lire.", "3 billion euros"),
        ("it", "La cisterna tiene 3 milioni di litri.", "3 million"),
        ("pt", "A ponte custou 7,5 milhões de euros.", "7 million euros"),
        ("nl", "De brug kost 2,5 miljard euro.", "$2.5 billion"),
        ("pl", "Powiat liczy 85 300 mieszkańców.", "85"),
        ("nb", "Arbeidsledigheten er 3,5 %.", "3.5"),
        ("uk", "Це 7 тис. гривень.", "7"),
        ("pl", "Dług wynosi 3 biliony złotych.", "3"),
        ("sv", "Bron kostar 750 miljoner kronor.", "over 750 million kronor"),
        ("cs", "Most stál 7 mil. korun.", "7 thousand"),
        ("sv", "Bron är 7 mil lång.", "7,000"),
        ("it", "Il ponte costa 3 miliardi e mezzo.", "3 billion"),
        ("it", "Il ponte costa 3 miliardi e 400 milioni.", "3 billion"),
        ("it", "Erano 3 milioni di miliardi.", "3 million"),
        ("it", "Il porto ha perso - 7 milioni di euro.", "7 million euros"),
        ("pt", "Custou 3 mil e quinhentos euros.", "3,000"),
        ("ja", "署名は8万人分集まった。", "8,000"),
        ("ru", "Мост стоил 12,5 млн рублей.", "12.5 million"),
        ("sv", "Bron kostar 750 miljoner kronor.", "750 million"),
        ("zh", "桥梁造价5万元。", "50,000 dollars"),
        ("nl", "De gemeente betaalt 2 miljoen vijfhonderdduizend euro.", "2 million euros"),
        ("ja", "署名は3億5000万円に。", "300 million"),
    ],
)
def test_another_amount(tag: str, text: str, value: str) -> None:
    assert not agrees(tag, text, value)

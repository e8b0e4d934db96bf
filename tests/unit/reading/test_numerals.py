"""Numbers are read whole or not at all."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("A quarter of a million boats crossed.", "quarter of a million", "250000"),
        ("Three quarters of a million boats.", "Three quarters of a million", "750000"),
        ("Half a dozen boats crossed.", "Half a dozen", "6"),
        ("A half-million boats crossed.", "half-million", "500000"),
        ("One in five boats sank.", "One in five", "0.2"),
        ("Nine out of ten boats sank.", "Nine out of ten", "0.9"),
        ("It cost 1'200 francs.", "1'200", "1200"),
        ("It cost 1’200’000 francs.", "1’200’000", "1200000"),
        ("It cost 1 200 francs.", "1 200", "1200"),
        ("It cost 12,34,56,789 rupees.", "12,34,56,789", "123456789"),
        ("It cost 1·5 million pounds.", "1·5 million", "1500000"),
        ("It cost 1,5 billion euros.", "1,5 billion", "1500000000"),
        ("It cost 1.500.000 euros.", "1.500.000", "1500000"),
        ("It rose zero point five percent.", "zero point five", "0.5"),
        ("It counts 5 × 10⁶ cells.", "5 × 10⁶", "5000000"),
        ("It counts 6.6x10^6 cells.", "6.6x10^6", "6600000"),
        ("It is 3 1/2 miles away.", "3 1/2", "3.5"),
        ("It lasted two and a half years.", "two and a half", "2.5"),
        ("It counts 5 million 300 thousand cells.", "5 million 300 thousand", "5300000"),
        ("It counts 500[1] boats.", "500", "500"),
    ],
)
def test_the_longest_number_is_read(text: str, number: str, value: str) -> None:
    reading = Reading(text)
    assert [one.slice(text) for one in reading.numerals][:1] == [number]
    assert [one.value for one in reading.figures][:1] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "The 5,1000 boats",
        "since 9/11",
        "its twenty-fifth year",
        "version 1.2.3",
        "on 24/7 duty",
        "500¹ boats",
    ],
)
def test_what_has_no_single_meaning_is_no_figure_and_no_part_of_it_is(text: str) -> None:
    reading = Reading(text)
    assert reading.figures == ()
    assert len(reading.numerals) == 1


def test_two_numbers_stay_two() -> None:
    text = "between five thousand and ten thousand boats, in 2023 500 boats, five in 10 days"
    assert [one.slice(text) for one in Reading(text).numerals] == [
        "five thousand", "ten thousand", "2023", "500", "five", "10",
    ]  # fmt: skip


def test_numbers_of_a_list_share_the_unit_and_scale_of_the_last() -> None:
    found = Reading("It rose 5, 10 and 15 percent; it lost 5, 10 or 15 million boats.").figures
    assert [(one.value, one.unit) for one in found[:3]] == [(n, "percent") for n in ("5", "10", "15")]
    assert found[3].value == "5000000"
    assert Reading("It ends at 16,644, 16 per cent above it.").figures[0].unit == ""


@pytest.mark.parametrize(
    ("tag", "text", "exact", "value", "unit", "qualifier"),
    [
        ("de", "Es kostet 1,5 Milliarden Euro.", "1,5 Milliarden Euro", "1500000000", "EUR", None),
        ("de", "Mehr als 3.500 Boote.", "Mehr als 3.500 Boote", "3500", "Boote", "more-than"),
        ("de", "Rund 2,4 Mrd. Dollar.", "Rund 2,4 Mrd. Dollar", "2400000000", "USD", "about"),
        ("de", "Es sind einundzwanzig Boote.", "einundzwanzig Boote", "21", "Boote", None),
        ("de", "zweitausendfünfhundert Boote", "zweitausendfünfhundert Boote", "2500", "Boote", None),
        ("de", "Eine halbe Million Boote", "Eine halbe Million Boote", "500000", "Boote", None),
        ("de", "um 3,5 Prozentpunkte", "3,5 Prozentpunkte", "3.5", "percentage point", None),
        ("fr", "2,4 milliards d’euros", "2,4 milliards d’euros", "2400000000", "EUR", None),
        ("fr", "plus de 3 500 bateaux", "plus de 3 500 bateaux", "3500", "bateaux", "more-than"),
        ("fr", "quatre-vingt-dix-sept bateaux", "quatre-vingt-dix-sept bateaux", "97", "bateaux", None),
        ("fr", "vingt et un bateaux", "vingt et un bateaux", "21", "bateaux", None),
        ("fr", "mille deux cents bateaux", "mille deux cents bateaux", "1200", "bateaux", None),
        ("es", "3.500 millones de euros", "3.500 millones de euros", "3500000000", "EUR", None),
        ("es", "más de 1.200 barcos", "más de 1.200 barcos", "1200", "barcos", "more-than"),
        ("es", "treinta y cinco barcos", "treinta y cinco barcos", "35", "barcos", None),
        ("es", "doscientos cincuenta barcos", "doscientos cincuenta barcos", "250", "barcos", None),
        ("es", "medio millón de barcos", "medio millón de barcos", "500000", "barcos", None),
    ],
)
def test_a_described_language_is_read_by_its_own_words_and_signs(  # noqa: PLR0917
    tag: str, text: str, exact: str, value: str, unit: str, qualifier: str | None
) -> None:
    (found,) = Reading(text, tag).figures
    assert (found.exact, found.value, found.unit, found.qualifier) == (exact, value, unit, qualifier)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Am 5. Mai 2022 um 17.30 Uhr kam eine Frau."),
        ("fr", "Une femme est venue le 5 mai 2022 à 17h30."),
        ("es", "El 5 de mayo de 2022 llegó una mujer."),
    ],
)
def test_dates_times_and_articles_are_no_figures(tag: str, text: str) -> None:
    assert Reading(text, tag).figures == ()


def test_a_language_that_is_not_described_has_digits_and_no_figures() -> None:
    text = "Het kost 1,5 miljard euro, vijf boten, 500人."
    reading = Reading(text, "nl")
    assert reading.figures == ()
    assert [one.slice(text) for one in reading.numerals] == ["1,5 miljard", "500"]

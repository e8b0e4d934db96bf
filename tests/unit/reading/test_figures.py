from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import ExtractedFigure, Reading
from tests.harness.counting import growth

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path("content/corpus")


def only(text: str) -> ExtractedFigure:
    (found,) = Reading(text).figures
    return found


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit", "qualifier"),
    [
        ("The bridge cost over $5 million.", "over $5 million", "5000000", "USD", "more-than"),
        ("The bridge cost £1.3bn.", "£1.3bn", "1300000000", "GBP", None),
        ("The bridge cost 20 million euros.", "20 million euros", "20000000", "EUR", None),
        ("The bridge cost A$1,250.50.", "A$1,250.50", "1250.5", "AUD", None),
        ("It earned 7,500 Japanese yen.", "7,500 Japanese yen", "7500", "JPY", None),
        ("Nearly 40 per cent agreed.", "Nearly 40 per cent", "40", "percent", "about"),
        ("It fell to -1.5% again.", "-1.5%", "-1.5", "percent", None),
        ("At least 3,200 soldiers crossed.", "At least 3,200 soldiers", "3200", "soldiers", "at-least"),
        ("No more than twelve boats crossed.", "No more than twelve boats", "12", "boats", "at-most"),
        ("Fewer than 60 people crossed.", "Fewer than 60 people", "60", "people", "less-than"),
        (
            "About two and a half million people.",
            "About two and a half million people",
            "2500000",
            "people",
            "about",
        ),
        ("It is 12.5 km long.", "12.5 km", "12.5", "km", None),
        ("It ran for twenty-eight years.", "twenty-eight years", "28", "year", None),
        ("A three-week strike began.", "three-week", "3", "week", None),
        ("A 44-year-old driver died.", "44-year-old", "44", "year-old", None),
        ("They sell 900 barrels a day.", "900 barrels a day", "900", "barrel per day", None),
        ("It costs $45 per barrel.", "$45 per barrel", "45", "USD per barrel", None),
        ("Hundreds of boats crossed.", "Hundreds of boats", "100", "boats", "indefinite"),
        ("One of the bridges fell.", "One", "1", "bridges", None),
        ("Half of the voters stayed.", "Half", "0.5", "", None),
        ("Revenue grew fourfold.", "fourfold", "4", "fold", None),
        ("One in four drivers agreed.", "One in four drivers", "0.25", "drivers", None),
    ],
)
def test_a_figure_has_value_unit_and_qualifier(
    text: str, exact: str, value: str, unit: str, qualifier: str | None
) -> None:
    found = only(text)
    assert (found.exact, found.value, found.unit, found.qualifier) == (exact, value, unit, qualifier)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It takes between 5 and 10 days.", "5", "10", "day"),
        ("It takes 5-10 days.", "5", "10", "day"),
        ("It takes three or four days.", "3", "4", "day"),
        ("It takes one to two days.", "1", "2", "day"),
        ("It took one or two million crowns.", "1000000", "2000000", "crowns"),
        ("It costs $3 to $5 billion.", "3000000000", "5000000000", "USD"),
        ("It costs $200 to $4 million.", "200", "4000000", "USD"),
        ("It rose 3 to 5 per cent.", "3", "5", "percent"),
        ("Dozens of boats crossed.", "12", "120", "boats"),
    ],
)
def test_a_range_has_two_ends_of_one_kind(text: str, low: str, high: str, unit: str) -> None:
    found = only(text)
    assert (found.value, found.value_high, found.unit) == (low, high, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 3 March 2021.",
        "It opened on March 3.",
        "It opened in 1998 and closed in 2004.",
        "The 2019 flood destroyed it.",
        "The 1990s were quiet.",
        "It opens at 5 p.m. and 17:30.",
        "An F-22 and a Type 88 flew over.",
        "They beat Salem 3-1 again.",
        "Article 5 and Chapter 7 apply.",
        "The Airbus 320 landed.",
        "See https://example.org/2/3 or version v1.2.",
        "The 21st century began.",
        "No one came; one must wait.",
    ],
)
def test_dates_times_scores_and_names_are_no_figures(text: str) -> None:
    assert Reading(text).figures == ()


def test_by_and_to_are_a_change_and_a_level() -> None:
    assert [found.value for found in Reading("It grew by $3 million to $9 million.").figures] == [
        "3000000",
        "9000000",
    ]


def test_measures_names_what_is_counted() -> None:
    assert only("They sent over $2 million in medical aid to Salem.").measures == "medical aid"
    assert only("They sent 28 armed police officers.").measures == "armed police officers"


def test_the_sentence_around_is_shown() -> None:
    text = "Mr. Moss left. The bridge cost $5 million. Nobody paid."
    assert only(text).sentence.slice(text) == "The bridge cost $5 million."


def test_an_elliptic_ordinal_counts_its_noun() -> None:
    sixth, third = Reading("The visit, Moss’s sixth to the town and third to the bridge, was short.").figures
    assert (sixth.value, sixth.unit, third.value, third.qualifier) == ("6", "visit", "3", "ordinal")


def test_page_boilerplate_holds_no_figures() -> None:
    assert Reading("15.4 C\n\nThe bridge is closed.\n\n4 Min Read").figures == ()


@pytest.mark.parametrize(
    ("file", "exact", "value", "unit", "qualifier"),
    [
        ("004_4150f17f747d5e5d.txt", "$5.8 billion", "5800000000", "USD", None),
        ("004_4150f17f747d5e5d.txt", "over $1 billion", "1000000000", "USD", "more-than"),
        ("003_8bedaa63a10ee703.txt", "28,500 uniformed personnel", "28500", "personnel", None),
        ("003_8bedaa63a10ee703.txt", "two-day", "2", "day", None),
        ("003_8bedaa63a10ee703.txt", "sixth", "6", "trip", "ordinal"),
        ("003_8bedaa63a10ee703.txt", "third", "3", "trip", "ordinal"),
        ("002_c8d7ae7f45e04685.txt", "hundreds of tanks", "100", "tanks", "indefinite"),
    ],
)
def test_the_figures_of_the_example_corpus_are_found(
    file: str, exact: str, value: str, unit: str, qualifier: str | None
) -> None:
    text = (CORPUS / file).read_text(encoding="utf-8")
    (found,) = (one for one in Reading(text).figures if one.exact == exact)
    assert (found.value, found.unit, found.qualifier) == (value, unit, qualifier)


@pytest.mark.parametrize("words", ["Type 88", "F-22", "15.4 C", "4 Min Read", "2025", "2023", "1, 2023"])
def test_dates_names_and_boilerplate_of_the_example_corpus_are_left_out(words: str) -> None:
    for file in sorted(CORPUS.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        assert all(words not in found.exact and found.value != words for found in Reading(text).figures)


@pytest.mark.parametrize(
    "words", ["half a millionſ", "ſix boats", "a mıllıon boats", "hundredſ of boats", "ſixth"]
)
def test_letters_that_pass_for_others_where_case_is_ignored_are_read_as_these(words: str) -> None:
    plain = words.replace("ſ", "s").replace("ı", "i")
    assert [one.value for one in Reading(words).figures] == [one.value for one in Reading(plain).figures]


@given(
    st.one_of(st.text(max_size=120), st.text(alphabet="0159.,-–/$€% abmnkKMto\n½½hundredsof", max_size=120))
)
def test_any_text_yields_figures_in_order_apart_and_in_range(text: str) -> None:
    found = Reading(text).figures
    for one in found:
        assert one.exact == one.span.slice(text) != ""
        assert one.sentence.contains(one.span)
        assert "E" not in one.value
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(found))


@pytest.mark.parametrize(
    "unit", ["1", "1,", "1 ", "$", "one ", "hundred ", "5-", "a million ", "1.", "x 5 to ", "and "]
)
def test_hostile_texts_take_steps_in_proportion_to_their_length(unit: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit))
        return lambda: Reading(text).figures

    assert growth(reading) < 2

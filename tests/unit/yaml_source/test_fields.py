from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from briefgen.yaml_source import PartialDate, Slug
from briefgen.yaml_source.models.fields import slugified

ID: TypeAdapter[str] = TypeAdapter(Slug)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("2023-1-5", "2023-01-05"), ("2023/01/30", "2023-01-30"), ("2023.1", "2023-01"),
     ("2023-01-30 10:00", "2023-01-30"), ("30.01.2023", "2023-01-30"), ("3/4/2023", None),
     ("2023-13-1", None), ("soon", None)],
)  # fmt: skip
def test_a_date_is_guessed_where_it_can_mean_one_day(written: str, meant: str | None) -> None:
    guess = PartialDate.guess(written)
    assert (guess.text if guess else None) == meant


@given(st.text())
def test_a_suggested_id_is_one(text: str) -> None:
    suggestion = slugified(text)
    if suggestion:
        assert ID.validate_python(suggestion) == suggestion


@pytest.mark.parametrize(
    ("name", "suggested"),
    [("Jonas Støre", "jonas-store"), ("Łukasz Żal", "lukasz-zal"), ("Ali Yılmaz", "ali-yilmaz"),
     ("Hauptstraße", "hauptstrasse"), ("Æsa Þórsdóttir", "aesa-thorsdottir"), ("Петров", "")],
)  # fmt: skip
def test_an_id_is_suggested_in_plain_letters(name: str, suggested: str) -> None:
    assert slugified(name) == suggested


@pytest.mark.parametrize("text", ["", "-a", "a-", "a--b", "A", "a_b", "é", "a" * 81, "a\n"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        ID.validate_python(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("17 July 2023", "2023-07-17"),
        ("July 17, 2023", "2023-07-17"),
        ("17th of July 2023", "2023-07-17"),
        ("Jul 17 2023", "2023-07-17"),
        ("Sept. 3, 2023", "2023-09-03"),
        ("July 2023", "2023-07"),
        ("31 February 2023", None),
        ("17/7/2023", "2023-07-17"),
        ("7/17/2023", "2023-07-17"),
        ("3/4/2023", None),
        ("Tuesday", None),
        ("", None),
    ],
)
def test_a_date_in_words_is_understood_where_it_means_one_day(text: str, meant: str | None) -> None:
    guess = PartialDate.guess(text)
    assert (guess.text if guess else None) == meant

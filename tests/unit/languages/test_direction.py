from __future__ import annotations

import pytest
from babel import Locale, UnknownLocaleError

from briefgen.languages.worldwide.direction import direction


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", "ltr"), ("ar", "rtl"), ("fa-IR", "rtl"), ("he", "rtl"), ("az-Arab", "rtl"), ("sd-Deva", "ltr")],
)
def test_words_run_as_their_script_does(tag: str, expected: str) -> None:
    assert direction(tag) == expected


def test_languages_run_as_cldr_says() -> None:
    for tag in (
        "ar",
        "ckb",
        "de",
        "en",
        "fa",
        "he",
        "hi",
        "ja",
        "ko",
        "ps",
        "ru",
        "th",
        "ug",
        "ur",
        "yi",
        "zh",
    ):
        try:
            known = Locale.parse(tag).text_direction
        except UnknownLocaleError:
            continue
        assert direction(tag) == known

"""Every language that a site can speak says everything."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from babel.messages.pofile import read_po

from briefgen.escaping.html import encode
from briefgen.languages.catalogues import languages_said
from briefgen.pages.translation import gettext, ngettext, speaking, spoken, translated
from tools import catalogues as tool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.pages.conftest import Rendered
    from tests.unit.pages.site_maker import SiteMaker


TRANSLATED = [language for language in languages_said() if language != "en"]
PLACE = re.compile(r"\{[^{}]*\}")


def entries(language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    with (tool.FOLDER / f"{language}.po").open("rb") as file:
        for entry in read_po(file, locale=language):
            if entry.id:
                asked, said = (
                    form if isinstance(form, tuple) else (str(form or ""),)
                    for form in (entry.id, entry.string)
                )
                yield asked, said


def test_german_french_and_spanish_are_there() -> None:
    assert {"de", "en", "es", "fr"} <= set(languages_said())


@cache
def stale() -> list[str]:
    return [path.name for path in tool.catalogues() if path.read_bytes() != tool.updated(path)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_what_is_asked_for_and_nothing_else(language: str) -> None:
    assert f"{language}.po" not in stale(), "run: make catalogues"


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_untranslated(language: str) -> None:
    assert [asked for asked, said in entries(language) if not all(said)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_of_its_message(language: str) -> None:
    for asked, said in entries(language):
        places = sorted(PLACE.findall(asked[-1]))
        for form in said:
            found = sorted(PLACE.findall(form))
            assert found == places or (len(said) > 1 and sorted([*found, "{n}"]) == places), (asked, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_rule_of_plurals_is_that_of_cldr(language: str) -> None:
    locale = Locale.parse(language)
    with speaking(language):
        for number in range(200):
            one = spoken().plural("{n} source", "{n} sources", number)
            is_one = locale.plural_form(number) == "one"
            assert one == spoken().plural("{n} source", "{n} sources", 1 if is_one else 2)


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("en", ("30 January 2023", "January 2023", "2023")),
        ("en-GB", ("30 January 2023", "January 2023", "2023")),
        ("de", ("30. Januar 2023", "Januar 2023", "2023")),
        ("de-AT", ("30. Jänner 2023", "Jänner 2023", "2023")),
        ("fr", ("30 janvier 2023", "janvier 2023", "2023")),
        ("es", ("30 de enero de 2023", "enero de 2023", "2023")),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language: str, dates: tuple[str, ...]) -> None:
    with speaking(language):
        assert tuple(spoken().date(text) for text in ("2023-01-30", "2023-01", "2023")) == dates


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("en", ("2023-01-30", "2023-01", "2023")),
        ("de", ("30.1.2023", "1/2023", "2023")),
        ("fr", ("30/01/2023", "01/2023", "2023")),
        ("es", ("30/1/2023", "1/2023", "2023")),
    ],
)
def test_a_date_of_a_picture_is_in_figures(language: str, dates: tuple[str, ...]) -> None:
    with speaking(language):
        assert tuple(spoken().numeric_date(text) for text in ("2023-01-30", "2023-01", "2023")) == dates


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "12,345 sources"),
        ("de", "12.345 Quellen"),
        ("fr", "12\u202f345 sources"),
        ("es", "12.345 fuentes"),
    ],
)
def test_a_number_is_grouped_as_the_language_groups_it(language: str, shown: str) -> None:
    with speaking(language):
        assert ngettext("{n} source", "{n} sources", 12_345) == shown


def test_four_digits_stay_together_in_spanish_and_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    with speaking("es"):
        assert ngettext("{n} source", "{n} sources", 1_234) == "1234 fuentes"
    with speaking("fr"):
        assert spoken().date("2023-03-01") == "1er mars 2023"


def test_parts_are_joined_as_a_list_is() -> None:
    said = {}
    for language in ("en", "de", "fr", "es"):
        with speaking(language):
            said[language] = spoken().series(("a", "b", "c"))
    assert said == {"en": "a, b and c", "de": "a, b und c", "fr": "a, b et c", "es": "a, b y c"}


def test_a_language_without_a_catalogue_is_english_all_through() -> None:
    with speaking("ar"):
        assert (spoken().language, gettext("Topics"), spoken().date("2023-01")) == (
            "en", "Topics", "January 2023",
        )  # fmt: skip


def test_english_is_spoken_again_afterwards() -> None:
    with speaking("de"):
        assert gettext("Topics") == "Themen"
    assert gettext("Topics") == "Topics"


def test_a_translated_message_is_encoded_like_any_other() -> None:
    with speaking("de"):
        assert translated("source {number}", number="<b>") == "Quelle &#60;b&#62;"


def test_a_site_without_a_catalogue_marks_what_it_says_as_english(
    maker: SiteMaker, rendered: Rendered
) -> None:
    page = rendered(maker.site(), language="ar")["about/index.md"]
    assert '# <span lang="en" dir="ltr">About</span> {#top}' in page
    assert 'title: "About"' in page
    assert '<dt><span lang="en" dir="ltr">Topics</span></dt>' in page


@pytest.mark.parametrize("language", languages_said())
def test_a_site_with_a_catalogue_has_nothing_to_mark(
    maker: SiteMaker, rendered: Rendered, language: str
) -> None:
    assert not any('<span lang="en"' in page for page in rendered(maker.site(), language=language).values())


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_page_is_left_with_an_english_sentence(
    maker: SiteMaker, rendered: Rendered, language: str
) -> None:
    pages = rendered(maker.site(), language=language)
    english = {
        encode(asked[0]): said[0]
        for asked, said in entries(language)
        if len(asked[0]) > 12 and "{" not in asked[0] and asked[0] != said[0]
    }
    left = {(path, asked) for path, text in pages.items() for asked in english if asked in text}
    assert left == set()

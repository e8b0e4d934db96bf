from __future__ import annotations

import pytest

from briefgen.corpus import Role
from briefgen.pages import wording
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-01-30", "30 January 2023"),
        ("2023-12", "December 2023"),
        ("2023", "2023"),
        ("2023-02-01", "1 February 2023"),
    ],
)
def test_a_date_is_shown_as_precisely_as_it_is_known(text: str, expected: str) -> None:
    assert wording.date(PartialDate(text)) == expected


@pytest.mark.parametrize(
    ("quotations", "figures", "expected"),
    [
        (9, 3, "9 quotations and 3 figures match their sources"),
        (1, 0, "1 quotation matches its source"),
        (0, 2, "both figures match their sources"),
        (1, 1, "1 quotation and 1 figure match their sources"),
        (0, 0, ""),
    ],
)
def test_the_sentence_on_verification_counts(quotations: int, figures: int, expected: str) -> None:
    assert wording.standing(quotations, figures) == expected


@pytest.mark.parametrize(
    ("standings", "expected"),
    [
        ([], ""),
        (["source"], "speaker verified"),
        (["silent"], "speaker not verified"),
        (["source", "source"], "both speakers verified"),
        (["source"] * 3, "all 3 speakers verified"),
        (["source", "editor", "undescribed"], "1 of 3 speakers verified"),
    ],
)
def test_verified_speakers_are_counted_apart_from_words(standings: list[str], expected: str) -> None:
    quotations = [SiteMaker().quotation(speaker_standing=standing) for standing in standings]
    assert wording.speakers(quotations) == expected


@pytest.mark.parametrize(
    ("parts", "expected"), [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")]
)
def test_parts_are_enumerated(parts: tuple[str, ...], expected: str) -> None:
    assert wording.enumerated(parts) == expected


def test_an_unknown_publisher_is_not_invented() -> None:
    assert wording.publisher(make_source()) == "publisher not stated"


def test_the_origin_of_a_date_is_told() -> None:
    source = make_source(date_published=PartialDate("2023-01-30"), date_source="inferred")
    assert wording.dated(source) == "30 January 2023, inferred"


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({}, "Minister, Korea"),
        ({"from": "2022"}, "Minister, Korea (since 2022)"),
        ({"to": "2023"}, "Minister, Korea (until 2023)"),
        ({"from": "2022", "to": "2023"}, "Minister, Korea (2022 to 2023)"),
    ],
)
def test_a_role_has_its_time(bounds: dict[str, str], expected: str) -> None:
    assert (
        wording.office(Role.model_validate({"title": "Minister", "organization": "Korea", **bounds}))
        == expected
    )


def test_a_summary_ends_between_words() -> None:
    assert wording.summary("one two three four", 12) == "one two…"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from briefgen.checking.prose.naming.names import Known, capitalised
from briefgen.checking.prose.stems import is_same_name, is_same_stem
from briefgen.reading.dates.moments import moments
from tests.unit.checking.prose.statements import reported

if TYPE_CHECKING:
    from pathlib import Path

TUESDAY = "Kari Holm presented the budget to parliament on Tuesday"
MONDAY = "Dahl declined to comment on Monday"
QUARTER = "Exports to Germany fell by a quarter in 2023"


def event(date: str, exact: str, text: str = "Something is done.") -> str:
    return (
        f'timeline:\n  - {{date: "{date}", text: {text}, evidence: [{{source: wire, exact: "{exact}"}}]}}\n'
    )


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "Putin presents a budget"},
        {"abstract": "Kari Holm and Jonas Vik presented the budget."},
        {"abstract": "Erik Holm presented the budget."},
        {"abstract": "Officials met in Trondheim."},
        {"abstract": "The World Bank warned of the plan."},
        {"point": ("Exports to France fell by a quarter in 2023.", QUARTER)},
        {"point": ("Tokyo declined to comment.", MONDAY)},
        {"quotation": ", event: Speech in Stockholm"},
        {"quotation": ", note: Said to Angela Merkel."},
    ],
)
def test_a_name_of_no_source_is_reported(tmp_path: Path, keys: dict[str, Any]) -> None:
    assert "prose-name" in reported(tmp_path, **keys)


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "Norway’s Minister Presents Her Budget to Parliament"},
        {"abstract": "Norwegian exports, Oslo’s plans: Finnish officials. Mr. Dahl objects."},
        {"abstract": "Critics object. Inflation is no subject. Whether it is so is open. See below."},
        {"abstract": "On Tuesday the government acted. I know no more. Internet users were pleased."},
        {"quotation": ", event: 'Press conference, Oslo', note: She spoke in parliament on Tuesday."},
    ],
)
def test_a_form_of_a_name_and_a_common_first_word_are_accepted(tmp_path: Path, keys: dict[str, Any]) -> None:
    assert reported(tmp_path, **keys) == []


def test_initials_stand_for_a_name_and_capitals_for_nothing() -> None:
    known = Known("The United Nations met N.A.T.O. in Geneva.")
    assert known.has("UN")
    assert known.has("NATO")
    assert not known.has("EU")


def test_a_place_has_to_be_named_where_something_happens_in_it() -> None:
    known = Known("Sweden agreed.")
    assert known.has("Stockholm")
    assert not known.has_literally("Stockholm")


def test_a_headline_in_capitals_tells_nothing_of_its_words() -> None:
    assert all(word.opens for word in capitalised("Railways, Homes and a Protest: What the Budget Brings"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ukrainian", "Ukraine", True),
        ("Iraq", "Iran", False),
        ("Austria", "Australia", False),
        ("Martin", "Martinez", False),
        ("N.A.T.O.", "NATO’s", True),
    ],
)
def test_names_agree_by_the_endings_of_adjectives_only(one: str, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same


def test_words_agree_by_their_stems() -> None:
    assert is_same_stem("declined", "declines")
    assert is_same_stem("shell", "shells")
    assert not is_same_stem("shells", "tanks")


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "The April budget"},
        {"abstract": "The budget was presented in 2022."},
        {"abstract": "Kari Holm presented the budget on Thursday."},
        {"abstract": "It was presented on Monday, 12 March 2024."},
        {"point": ("Dahl declined to comment on Friday.", MONDAY)},
        {"point": ("Exports to Germany fell by a quarter in 2022.", QUARTER)},
        {"quotation": ", note: Said on 5 May 2021."},
    ],
)
def test_a_date_that_the_evidence_does_not_state_is_reported(tmp_path: Path, keys: dict[str, Any]) -> None:
    assert "prose-date" in reported(tmp_path, **keys)


@pytest.mark.parametrize(
    "keys",
    [
        {"abstract": "On Tuesday, 12 March 2024, the minister presented her budget."},
        {"abstract": "In March 2024 the minister may march on."},
        {"point": ("On 11 March Dahl declined to comment.", MONDAY)},
        {"point": ("In 2023 exports to Germany fell by a quarter.", QUARTER)},
    ],
)
def test_a_date_that_follows_from_the_evidence_is_accepted(tmp_path: Path, keys: dict[str, Any]) -> None:
    assert reported(tmp_path, **keys) == []


@pytest.mark.parametrize(
    ("date", "exact"),
    [
        ("2024-03-13", MONDAY),
        ("2023-03-13", MONDAY),
        ("2024-01", "in February it had built only 1,200"),
        ("2022", QUARTER),
        ("2021", "Last year the ministry had promised"),
        ("2024-03-25", "At least 300 people protested outside"),
        ("2019-03-12", "At least 300 people protested outside"),
    ],
)
def test_the_date_of_an_event_is_that_of_its_sentence(tmp_path: Path, date: str, exact: str) -> None:
    assert "date-contradicted" in reported(tmp_path, entries=event(date, exact))


@pytest.mark.parametrize(
    ("date", "exact"),
    [
        ("2024-03-11", MONDAY),
        ("2024-02", "in February it had built only 1,200"),
        ("2023", "Last year the ministry had promised"),
        ("2024-03-12", "At least 300 people protested outside"),
        ("2024", TUESDAY),
    ],
)
def test_a_date_that_its_sentence_leaves_room_for_is_accepted(tmp_path: Path, date: str, exact: str) -> None:
    assert reported(tmp_path, entries=event(date, exact)) == []


def test_words_said_years_from_their_source_are_reported(tmp_path: Path) -> None:
    assert reported(tmp_path, quotation=', date_created: "2021-03-12"') == ["date-contradicted"]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("on Monday, 30 January 2023", [(2023, 1, 30, 0)]),
        ("January 30th, 2023", [(2023, 1, 30, None)]),
        ("2023-01-30", [(2023, 1, 30, None)]),
        ("in March, and on 5 May", [(None, 3, None, None), (None, 5, 5, None)]),
        ("They may march in the heat of an August", []),
        ("in 2023 tanks", [(2023, None, None, None)]),
        ("2023 tanks", []),
        ("$2023, 2023%", []),
    ],
)
def test_dates_are_read_as_english_writes_them(
    text: str, stated: list[tuple[int | None, int | None, int | None, int | None]]
) -> None:
    assert [(one.year, one.month, one.day, one.weekday) for one in moments(text, "en")] == stated


def test_an_occasion_and_a_sentence_about_something_else_are_reported(tmp_path: Path) -> None:
    assert "point-unrelated" in reported(tmp_path, quotation=", event: birthday party")


def test_a_sentence_without_a_word_of_its_evidence_is_reported(tmp_path: Path) -> None:
    assert "point-unrelated" in reported(tmp_path, point=("Aliens rule the sky.", QUARTER))

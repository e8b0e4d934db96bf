from __future__ import annotations

import pytest

from briefgen.reading.dates.days import written_dates
from briefgen.yaml_source import PartialDate


def stated(text: str, date: str) -> list[str]:
    return [span.slice(text) for span in written_dates(text, PartialDate(date))]


@pytest.mark.parametrize(
    "text",
    [
        "Jan. 30, 2023", "30 Jan 2023", "January 30th, 2023", "30th of January, 2023", "January 30 2023",
        "JANUARY 30, 2023", "January\n30, 2023", "January\u00a030, 2023", "Jan.30,2023", "30-Jan-2023",
        "30/01/2023", "01/30/2023", "1/30/2023", "30.01.2023", "30.1.2023", "30-01-2023", "2023-01-30",
        "2023/01/30", "20230130",
    ],
)  # fmt: skip
def test_a_day_is_found_in_every_form(text: str) -> None:
    assert stated(f"On {text} in Seoul", "2023-01-30") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Jan. 31, 2023", "January 30", "January 30, '23", "130 January 2023", "30 January 20230",
        "12023-01-30", "2023-01-300", "Januarys 30, 2023", "30 June 2023",
    ],
)  # fmt: skip
def test_another_day_is_not(text: str) -> None:
    assert stated(text, "2023-01-30") == []


def test_a_month_is_stated_alone_or_with_a_day() -> None:
    assert stated("January 2023, Jan. 5, 2023, 2023-01-09", "2023-01") == [
        "January 2023", "Jan. 5, 2023", "2023-01",
    ]  # fmt: skip
    assert stated("June 2023", "2023-01") == []


def test_may_is_no_other_word() -> None:
    assert stated("May 5, 2023", "2023-05-05") == ["May 5, 2023"]
    assert stated("Maybe 5, 2023; dismay 5, 2023", "2023-05-05") == []
    assert stated("Sept. 5, 2023; Sep 5, 2023", "2023-09-05") == ["Sept. 5, 2023", "Sep 5, 2023"]


def test_a_year_is_no_part_of_a_longer_number() -> None:
    assert stated("in 2023, 12023 and 20231", "2023") == ["2023"]

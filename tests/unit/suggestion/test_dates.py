from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.reading.dates.days import written_dates
from briefgen.suggestion.dates import happened_on, source_dates, spoken_on
from briefgen.suggestion.written_dates import weekdays, written_days
from briefgen.text import Span
from briefgen.yaml_source import PartialDate
from tests.unit.suggestion.material import source

if TYPE_CHECKING:
    from briefgen.corpus import Source

STORY = (
    "Mayor Rosa Quill of Easthaven closed the fish market in Harbour Street, the Easthaven Courier reported"
)


def test_every_usual_way_of_writing_a_day_is_read() -> None:
    text = "2024-02-03, February 4, 2024, Feb. 5 2024, 6 February 2024, 7th of Feb 2024, 30 February 2024"
    assert [one.day.isoformat() for one in written_days(text)] == [f"2024-02-0{day}" for day in range(3, 8)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("17 July 2023", "en"), ("JULY 17, 2023", "en"), ("17 JULY 2023", "en"), ("17-Jul-2023", "en"),
        ("2023/07/17", "en"), ("20230717", "en"), ("17/07/2023", "en"), ("7/17/2023", "en"),
        ("17.07.2023", "de"), ("17. Juli 2023", "de"), ("17 de julio de 2023", "es"),
        ("1er juillet 2023", "fr"),
        ("17 lipca 2023", "pl"), ("17 июля 2023 г.", "ru"), ("2023年7月17日", "ja"),
        ("2023년 7월 17일", "ko"),
        ("2023. 7. 17.", "ko"), ("١٧ يوليو ٢٠٢٣", "ar"), ("2023. július 17.", "hu"), ("17 July 2023", "de"),
    ],
)  # fmt: skip
def test_what_check_takes_for_a_day_is_suggested_and_the_reverse(text: str, language: str) -> None:
    told = source(f"Heading\n\n{text}\n\nThe council met.", language=language)
    days = [one.day for one in source_dates(told, {})]
    assert days
    assert all(list(written_dates(told.text, PartialDate(day), language)) for day in days)
    assert ("2023-07-01" if text.startswith("1er") else "2023-07-17") in days


def test_a_day_that_may_be_read_in_two_ways_is_doubtful_in_both() -> None:
    found = source_dates(source("Printed on 03/04/2023."), {})
    assert [(one.day, one.doubt) for one in found] == [
        ("2023-04-03", "it may as well mean 2023-03-04"),
        ("2023-03-04", "it may as well mean 2023-04-03"),
    ]


def test_numbers_of_two_paragraphs_make_no_day_and_a_month_alone_is_suggested_as_one() -> None:
    found = source_dates(source("Report 21\n\nJuly 2023\n\nThe council met."), {})
    assert [(one.day, one.doubt) for one in found] == [("2023-07", "only the month")]


def test_a_weekday_with_a_date_of_its_own_or_ahead_is_no_weekday_to_count_from() -> None:
    found = list(weekdays("On Monday; Tuesday, Jan. 3; next Friday; on Sundays; Saturday"))
    assert [one.number for one in found] == [0, 5]


def test_a_day_that_the_text_gives_is_declared() -> None:
    found = source_dates(source("It was 3 February 2024 when it closed."), {})
    assert [(one.day, one.origin, one.doubt) for one in found] == [("2024-02-03", "declared", "")]


def test_the_day_on_which_a_page_was_saved_is_doubtful() -> None:
    found = source_dates(
        source("15.4 C\nEasthaven\nFriday, December 1, 2023\nHome Feeds News\n\nIt closed."), {}
    )
    assert [bool(one.doubt) for one in found] == [True]


def test_a_weekday_and_a_dated_text_that_tells_of_the_same_make_a_date() -> None:
    undated = source(f"{STORY} on Thursday.", "undated")
    dated = source(f"{STORY}.", "dated", date_published="2024-02-02", date_source="editor")
    found = source_dates(undated, {"undated": undated, "dated": dated})
    assert [(one.day, one.origin) for one in found] == [("2024-02-01", "inferred")]
    assert "dated of 2024-02-02" in found[0].note
    assert found[0].doubt


def test_a_text_that_tells_of_something_else_dates_nothing() -> None:
    undated = source(f"{STORY} on Thursday.", "undated")
    other = source("The choir sang in the rain.", "other", date_published="2024-02-02", date_source="editor")
    assert source_dates(undated, {"undated": undated, "other": other}) == []


def test_words_were_spoken_on_the_last_such_weekday_up_to_the_day_of_the_source() -> None:
    text = "“We close,” said Ann Lee on Monday."
    told = source(text, date_published="2024-02-05", date_source="editor")
    found = spoken_on(told, Span(1, 9))
    assert found is not None
    assert found.day == "2024-02-05"
    assert spoken_on(source(text), Span(1, 9)) is None
    assert spoken_on(source(text, date_published="2024-02"), Span(1, 9)) is None


def test_two_weekdays_in_the_sentence_make_no_date() -> None:
    text = "“We close,” said Ann Lee on Monday and on Tuesday."
    assert spoken_on(source(text, date_published="2024-02-05"), Span(1, 9)) is None


@pytest.mark.parametrize(
    ("text", "language", "day", "note"),
    [
        ("The ❝hall closed on 3 February 2024❞. It rained.", "en", "2024-02-03", ""),
        ("On 3 February 2024 the ❝hall closed❞.", "en", "2024-02-03", '"3 February 2024" in its sentence'),
        ("In 2019 it opened. On 3 February 2024 the ❝hall closed❞.", "en", "2024-02-03", "3 February 2024"),
        ("Planned in 2023, the ❝hall closed❞ on 3 February 2024.", "en", "2024-02-03", "3 February 2024"),
        ("The ❝hall closed❞ in February 2024.", "en", "2024-02", "February 2024"),
        ("The ❝hall closed❞ in 2024.", "en", "2024", "2024"),
        ("The ❝hall closed❞ (2024-02-03).", "en", "2024-02-03", "2024-02-03"),
        ("The ❝hall closed on Monday❞.", "en", "2024-02-05", '"Monday" in its sentence'),
        ("Am 3. Februar 2024 ❝schloss die Halle❞.", "de", "2024-02-03", "3. Februar 2024"),
        ("❝La salle a fermé❞ le 3 février 2024.", "fr", "2024-02-03", "3 février 2024"),
        ("❝El mercado cerró❞ el 3 de febrero de 2024.", "es", "2024-02-03", "3 de febrero de 2024"),
        ("Am 13.2.2024 ❝schloss die Halle❞.", "de", "2024-02-13", "13.2.2024"),
    ],
)
def test_an_event_happened_on_the_one_date_that_its_words_or_their_sentence_state(
    text: str, language: str, day: str, note: str
) -> None:
    found = happened_on(*marked(text, language))
    assert found is not None
    assert (found.day, note in found.note, bool(found.note)) == (day, True, bool(note))


@pytest.mark.parametrize(
    "text",
    [
        "The ❝hall closed❞.",
        "The ❝hall closed❞. On 3 February 2024 it rained.",
        "Between 3 February 2024 and 5 February 2024 the ❝hall closed❞.",
        "The ❝hall closed❞ on 30 February 2024.",
        "The ❝hall closed❞ on Monday 3 February 2024.",
        "The ❝hall closed❞ on 3/2/2024.",
        "The ❝hall closed❞ last year.",
        "The ❝hall closed❞ with 2024 visitors.",
    ],
)
def test_no_date_and_several_propose_none(text: str) -> None:
    assert happened_on(*marked(text, "en")) is None


def marked(text: str, language: str) -> tuple[Source, Span]:
    """A source of 6 February 2024, and the passage between the marks."""
    start, end = text.index("❝"), text.index("❞") - 1
    plain = text.replace("❝", "").replace("❞", "")
    return source(plain, language=language, date_published="2024-02-06"), Span(start, end)

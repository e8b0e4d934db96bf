"""What a document states is taken with its origin, and what it does not print gets a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.cli.sources.pages import TEXT

if TYPE_CHECKING:
    from tests.unit.cli.sources.pages import Desk

STATED = {
    "title": ["A hall closes", "the page's og:title"],
    "author": ["Ann Lee", "the page's author"],
    "publisher": ["The Harbour Post", "the page's og:site_name"],
    "date_published": ["2024-02-04", "the page's article:published_time"],
    "url": ["https://example.org/market", "the page's canonical link"],
    "language": ["en-GB", "the page's lang"],
    "rights": ["CC BY 4.0", "the page's licence"],
}


def test_what_is_stated_elsewhere_is_noted_and_checks_clean(desk: Desk) -> None:
    done = desk.add(desk.page("market.page", {"text": TEXT, "stated": STATED, "doubts": ["look here"]}))
    assert done.status == 0, done
    written = desk.sources
    for line in (
        "title: A hall closes",
        "author: Ann Lee",
        "publisher: The Harbour Post",
        'date_published: "2024-02-04"',
        "date_source: declared",
        'date_note: "Stated by the page\'s article:published_time, not in the text."',
        "language: en-GB",
        "note: ",
        "basis: ",
    ):
        assert line in written
    assert "title (the page's og:title), author (the page's author), publisher (" in written
    assert "market: title from the page's og:title" in done.err
    assert "market: look here" in done.err
    desk.checks_clean()


def test_what_the_text_prints_needs_no_note(desk: Desk) -> None:
    text = f"The Harbour Post\n\nA hall closes\n\nBy Ann Lee, 4 February 2024\n\n{TEXT}"
    done = desk.add(desk.page("market.page", {"text": text, "stated": STATED}))
    assert done.status == 0, done
    assert "date_source: declared" in desk.sources
    assert "date_note" not in desk.sources
    assert "basis" not in desk.sources
    desk.checks_clean()


def test_options_go_before_what_is_stated(desk: Desk) -> None:
    page = desk.page("market.page", {"text": TEXT, "stated": STATED})
    done = desk.add(page, "--title", "Market closes", "--author", "Bo Ek", "--publisher", "Port Office",
                    "--date", "2024-02-05", "--date-note", "The printed issue.", "--language", "en",
                    "--genre", "analysis", "--rights", "full", "--url", "https://example.org/x",
                    "--basis", "The printed issue.", "--id", "hall")  # fmt: skip
    assert done.status == 0, done
    assert "hall:\n" in desk.sources
    for words in ("Market closes", "Bo Ek", "Port Office", "2024-02-05", "date_source: editor", "analysis",
                  "rights: full", "https://example.org/x", "basis: The printed issue."):  # fmt: skip
        assert words in desk.sources
    assert "title from" not in done.err
    desk.checks_clean()


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("url", "file:///etc/passwd", "not a web address"),
        ("url", "http://[", "not a web address"),
        ("date_published", "yesterday", "not a date"),
        ("kind", "novel", "there is no kind novel"),
        ("rights", "full", "for you to say"),
        ("language", "de", "the words are en"),
        ("language", "English", "not a language tag"),
        ("title", "x" * 501, "unusable"),
        ("author", "Ann\x1b[2J Lee", "unusable"),
    ],
)
def test_what_cannot_be_right_is_left_out_and_told(desk: Desk, key: str, value: str, told: str) -> None:
    text = (
        TEXT + "It was said that the hall and the stalls are to be sold, and that nobody will be there.\n" * 3
    )
    done = desk.add(desk.page("market.page", {"text": text, "stated": {key: [value, "the page"]}}))
    assert done.status == 0, done
    assert told in done.err
    assert f": {value}\n" not in desk.sources
    desk.checks_clean()


def test_a_locale_is_a_language(desk: Desk) -> None:
    stated = {"language": ["pt_BR", "the page's og:locale"]}
    assert desk.add(desk.page("a.page", {"text": "Choveu.", "stated": stated})).status == 0
    assert "language: pt-BR" in desk.sources


def test_the_day_of_saving_is_no_date(desk: Desk) -> None:
    text = f"Friday, December 1, 2023\n\n4 C\n\n{TEXT}"
    stated = {"date_published": ["2023-12-01", "the page's date"]}
    done = desk.add(desk.page("market.page", {"text": text, "stated": stated}))
    assert done.status == 0, done
    assert "the page was saved" in done.err
    assert "date_published" not in desk.sources


def test_a_given_date_needs_a_note_unless_the_text_states_it(desk: Desk) -> None:
    page = desk.page("market.page", {"text": TEXT})
    done = desk.add(page, "--date", "2024-02-09")
    assert done.status == 2
    assert "--date-note" in done.err
    assert desk.add(page, "--date", "3 February 2024").status == 0
    assert "date_source: declared" in desk.sources
    desk.checks_clean()

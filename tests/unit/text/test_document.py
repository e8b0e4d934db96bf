from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Document, Position, Span

ANY = st.text(st.sampled_from("ab\r\n\x85\u2028\f😀"), max_size=12)


def document(text: str) -> Document:
    return Document("content/a.txt", text)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", (0,)),
        ("a\nb\r\nc\rd", (0, 2, 5, 7)),
        ("a\n\n", (0, 2, 3)),
        ("a\n\rb", (0, 2, 3)),
        ("a\x85b\u2028c\fd", (0,)),
    ],
)
def test_a_line_ends_at_lf_cr_lf_or_cr_and_nowhere_else(text: str, starts: tuple[int, ...]) -> None:
    assert document(text).line_starts == starts


def test_lines_and_columns_count_from_one_in_code_points() -> None:
    text = document("😀a\r\nbc\n")
    places = [(place.line, place.column) for place in map(text.position, range(len(text.text) + 1))]
    assert places == [(1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2), (2, 3), (3, 1)]


@pytest.mark.parametrize("offset", [-1, 5])
def test_an_offset_outside_the_text_has_no_position(offset: int) -> None:
    with pytest.raises(ValueError, match=f"offset {offset} lies outside a text of 4 code points"):
        document("a\nbc").position(offset)


@given(ANY)
def test_an_offset_is_the_inverse_of_a_position(text: str) -> None:
    read = document(text)
    assert [read.offset(read.position(offset)) for offset in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@pytest.mark.parametrize(("line", "column"), [(1, 0), (1, 4), (2, 0), (2, 4), (2, -1)])
def test_a_column_outside_its_line_is_refused(line: int, column: int) -> None:
    with pytest.raises(ValueError, match=f"no column {column} in line {line}"):
        document("ab\ncd").offset(Position(line, column))


@pytest.mark.parametrize("line", [-1, 0, 3])
def test_a_line_that_is_not_there_is_refused(line: int) -> None:
    with pytest.raises(ValueError, match=f"no line {line}"):
        document("ab\ncd").offset(Position(line, 1))


def test_a_line_is_read_without_its_break() -> None:
    read = document("one\r\ntwo \rX\n\nfive X\n")
    assert [read.line(number) for number in range(1, 6)] == ["one", "two ", "X", "", "five X"]


def test_utf_16_counts_a_character_beyond_the_basic_plane_twice() -> None:
    read = document("a😀\uffffb\n😀c")
    assert [read.utf16(offset) for offset in range(len(read.text) + 1)] == [0, 1, 3, 4, 5, 6, 8, 9]
    assert [read.utf16_column(offset) for offset in range(len(read.text) + 1)] == [0, 1, 3, 4, 5, 0, 2, 3]


@given(ANY)
def test_an_offset_comes_back_from_utf_16(text: str) -> None:
    read = document(text)
    places = range(len(text) + 1)
    assert [read.from_utf16(read.utf16(offset)) for offset in places] == list(places)


def test_the_last_character_of_the_basic_plane_counts_once() -> None:
    assert document("\uffffb").from_utf16(1) == 1


@pytest.mark.parametrize("units", [-1, 2, 5])
def test_half_a_character_and_what_lies_past_the_end_have_no_offset(units: int) -> None:
    with pytest.raises(ValueError, match=f"^{units} UTF-16 code units do not end at a character"):
        document("a😀b").from_utf16(units)


def test_an_excerpt_is_what_a_span_covers() -> None:
    assert document("we go home").excerpt(Span(3, 5)) == "go"

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import Document, Span

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
    places = [read.position(offset) for offset in range(len(text) + 1)]
    assert [read.line_starts[place.line - 1] + place.column - 1 for place in places] == list(
        range(len(text) + 1)
    )


def test_a_line_is_read_without_its_break() -> None:
    read = document("one\r\ntwo \rX\n\nfive X\n")
    assert [read.line(number) for number in range(1, 6)] == ["one", "two ", "X", "", "five X"]


def test_an_excerpt_is_what_a_span_covers() -> None:
    assert document("we go home").excerpt(Span(3, 5)) == "go"

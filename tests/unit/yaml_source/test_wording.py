from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.yaml_source.composing.wording import listed, nearest, quoted_value


def test_words_are_listed_as_in_a_sentence() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a or b"
    assert listed(["a", "b", "c"], "and") == "a, b and c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\n  b", '"a b"'), ("a\u200bb", '"a\\u200bb"'), ("x" * 61, '"' + "x" * 60 + '…"'), ("", '""')],
)
def test_text_is_shown_short_and_visible(text: str, expected: str) -> None:
    assert quoted_value(text) == expected


@given(st.text())
def test_what_is_shown_is_one_printable_line(text: str) -> None:
    assert quoted_value(text).isprintable()


@pytest.mark.parametrize(
    ("word", "guess"),
    [("publshed", "published"), ("Date Published", "date_published"), ("date-published", "date_published"),
     ("zzz", None), ("", None), ("x" * 100_000, None)],
)  # fmt: skip
def test_only_what_is_alike_is_guessed(word: str, guess: str | None) -> None:
    assert nearest(word, ["published", "date_published", "title"]) == guess
    assert nearest(word, []) is None

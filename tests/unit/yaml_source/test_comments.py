from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics import Collector
from briefgen.text import Document
from briefgen.yaml_source import comments, read


def found(text: str) -> list[str]:
    document = Document("topic.yml", text)
    node = read(document, Collector())
    return [document.excerpt(span) for span in comments(document, [node] if node else [])]


def test_a_comment_runs_to_the_end_of_its_line() -> None:
    assert found("# one\na: b  # two  \n\t# three\nc: [d, # four\n  e]\n") == [
        "# one", "# two  ", "# three", "# four",
    ]  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_it(newline: str) -> None:
    assert found(newline.join(["# one", "a: b # two", "# three", ""])) == ["# one", "# two", "# three"]


def test_a_byte_order_mark_stands_before_no_word() -> None:
    assert found("\ufeff# one\na: b\n") == ["# one"]


@pytest.mark.parametrize(
    "value",
    [
        "'b # c'", '"b # c"', "b#c", "'b\n  # c'", '"b\n  # c"', "|\n  b # c\n  # d", ">-\n  # c\n  b",
        "'# c'", '"it\'s # c"', "b 'c#d'",
    ],
)  # fmt: skip
def test_a_hash_within_a_value_begins_none(value: str) -> None:
    assert found(f"a: {value}\ne: f # g\n") == ["# g"]


def test_a_hash_within_a_key_or_a_value_does_not_hide_the_comment_behind_it() -> None:
    assert found("'a # b': c # d\n") == ["# d"]
    assert found("a: 'b # c' # d # e\n") == ["# d # e"]
    assert found("{a: 'b # c', d: \"# e\"} # f\n") == ["# f"]


def test_the_header_of_a_block_value_may_have_one() -> None:
    assert found("a: >- # b\n  c # d\n") == ["# b"]


def test_a_comment_after_a_block_value_is_none_of_it() -> None:
    assert found("a:\n  b: |\n    c\n  # d\n  e: f\n") == ["# d"]


def test_without_values_every_hash_counts() -> None:
    assert found("# one\n# two") == ["# one", "# two"]


@given(st.text(alphabet="ab:#'\"|>-[]{},\n\r\t  \ufeff", max_size=60))
def test_no_text_makes_it_raise_and_comments_are_in_order(text: str) -> None:
    document = Document("topic.yml", text)
    node = read(document, Collector())
    spans = list(comments(document, [node] if node else []))
    assert spans == sorted(spans)
    assert all(document.excerpt(span).startswith("#") for span in spans)

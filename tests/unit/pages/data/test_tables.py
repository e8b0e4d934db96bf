from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.pages.data.tables import to_table

COLUMNS: list[dict[str, Any]] = [{"name": "a"}, {"name": "b"}]


def _read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"]
)
def test_no_field_begins_like_a_formula(text: str) -> None:
    assert _read(to_table(COLUMNS, [{"a": text, "b": None}]))[1] == [f"'{text}", ""]


@pytest.mark.parametrize("text", ["a=1", "'tis", "1-2", "", "“=1”", "$5.8 billion"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert _read(to_table(COLUMNS, [{"a": text, "b": ""}]))[1] == [text, ""]


def test_lines_end_as_rfc_4180_has_it_and_quotation_marks_are_doubled() -> None:
    rows = [{"a": 'He said "no",', "b": "one\ntwo"}]
    assert to_table(COLUMNS, rows) == b'a,b\r\n"He said ""no"",","one\ntwo"\r\n'


def test_truth_numbers_and_lists_are_written_as_table_schema_reads_them() -> None:
    assert to_table(COLUMNS, [{"a": True, "b": 12}, {"a": False, "b": ["x", "y"]}]) == (
        b"a,b\r\ntrue,12\r\nfalse,x y\r\n"
    )


@given(st.lists(st.tuples(st.text(st.characters(codec=None)), st.text()), max_size=4))
def test_any_text_comes_back_in_its_field(rows: list[tuple[str, str]]) -> None:
    read = _read(to_table(COLUMNS, [{"a": a, "b": b} for a, b in rows]))
    assert [len(row) for row in read] == [2] * (len(rows) + 1)
    assert not any(field.startswith(("=", "+", "-", "@", "\t", "\r")) for row in read for field in row)

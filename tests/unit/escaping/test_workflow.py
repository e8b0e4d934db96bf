from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.workflow import command, inert

ANY = st.text(st.characters(codec=None) | st.sampled_from(":#[]%\n\r, "))


@pytest.mark.parametrize("line", ["::error::x", "  ::set-env name=a::b", "\u00a0::x::", "a ##[add-mask]b"])
def test_a_line_that_reads_as_a_command_is_made_inert(line: str) -> None:
    shown = inert(f"first\n{line}")
    assert not re.search(r"^\s*::|##\[", shown, re.MULTILINE)


def test_other_lines_stay_as_they_are() -> None:
    lines = "a::b\n  c # d\n#[e]"
    assert inert(lines) == lines


@pytest.mark.parametrize("text", ["a\r::error::x\rb", "\ufeff::error::x", "\r\n \u2028\r\n::error::x", "::"])
def test_no_kind_of_line_break_or_space_hides_a_command(text: str) -> None:
    assert "./" in inert(text)
    assert inert(text).replace("./", "") == text


@pytest.mark.parametrize("line", ["  ::: corpus/a::b.txt:1:2", "::::"])
def test_what_no_runner_takes_for_a_command_is_left(line: str) -> None:
    assert inert(line) == line


def test_blank_lines_cost_no_more_than_letters() -> None:
    assert inert("\n \n" * 200_000 + "::") == "\n \n" * 200_000 + "./::"


@given(ANY)
def test_no_text_is_a_command(text: str) -> None:
    lines = re.split(r"[\r\n]", inert(text))
    assert not any(re.match(r"\s*::(?!:)", line) or "##[" in line for line in lines)


@given(ANY, ANY)
def test_a_command_is_one_line_whose_values_end_where_they_should(value: str, data: str) -> None:
    line = command("error", {"file": value, "line": "1"}, data)
    matched = re.fullmatch(r"::error file=([^:,\n\r]*),line=1::([^\n\r]*)", line)
    assert matched

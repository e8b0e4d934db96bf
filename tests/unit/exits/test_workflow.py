from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.exits.workflow import command, inert

ANY = st.text(st.characters(codec=None) | st.sampled_from(":#[]%\n\r, "))


@pytest.mark.parametrize("line", ["::error::x", "  ::set-env name=a::b", "\u00a0::x::", "a ##[add-mask]b"])
def test_a_line_that_reads_as_a_command_is_made_inert(line: str) -> None:
    shown = inert(f"first\n{line}")
    assert not re.search(r"^\s*::|##\[", shown, re.MULTILINE)


def test_other_lines_stay_as_they_are() -> None:
    lines = "a::b\n  c # d\n#[e]"
    assert inert(lines) == lines


@given(ANY)
def test_no_text_is_a_command(text: str) -> None:
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in inert(text).split("\n"))


@given(ANY, ANY)
def test_a_command_is_one_line_whose_values_end_where_they_should(value: str, data: str) -> None:
    line = command("error", {"file": value, "line": "1"}, data)
    matched = re.fullmatch(r"::error file=([^:,\n\r]*),line=1::([^\n\r]*)", line)
    assert matched

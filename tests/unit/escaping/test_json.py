from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.json import to_json, to_line, to_script, to_terminal

ANY = st.text(st.characters(codec=None))
TEXT = st.text(st.characters(codec="utf-8"))


@given(st.recursive(ANY, lambda held: st.lists(held) | st.dictionaries(st.sampled_from("abc"), held)))
def test_a_script_is_one_line_of_ascii_that_nothing_can_end(value: object) -> None:
    script = to_script({"value": value})
    assert script.isascii()
    assert not re.search(r"[<>&`\n\r\x00-\x1f\x7f]|\{\{|\{%|\{#|--", script)
    assert json.loads(script)["value"] == json.loads(to_json(value))


@given(st.text(st.characters(codec="utf-8")))
def test_json_keeps_every_character(text: str) -> None:
    assert json.loads(to_json([text]).decode()) == [text]


@given(ANY)
def test_json_can_be_encoded_whatever_it_holds_and_wherever(text: str) -> None:
    assert to_json({text: text})
    assert to_line({text: text}).encode()


@given(ANY)
def test_json_for_a_terminal_reads_back_and_steers_nothing(text: str) -> None:
    shown = to_terminal({"value": text})
    assert json.loads(shown)["value"] == text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|##\[", shown)


def test_json_for_a_terminal_holds_no_workflow_command() -> None:
    shown = to_terminal("##[set-env name=PATH]x")
    assert "##[" not in shown
    assert json.loads(shown) == "##[set-env name=PATH]x"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda held: st.lists(held) | st.lists(held).map(tuple) | st.dictionaries(TEXT | st.integers(), held),
    max_leaves=20,
)


@given(_VALUES)
def test_json_for_a_file_is_what_python_writes(value: object) -> None:
    expected = json.dumps(value, ensure_ascii=False, indent=1)
    assert to_json(value).decode() == f"{expected}\n"

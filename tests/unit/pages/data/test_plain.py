from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from briefgen.pages.data.plain import plain, to_json, to_script

ANY = st.text(st.characters(codec=None))


@given(ANY)
def test_plain_text_is_what_xml_can_hold(text: str) -> None:
    shown = plain(text)
    assert len(shown) == len(text)
    assert ET.fromstring(f"<a>{escape(shown, {chr(13): '&#13;'})}</a>").text in (shown, None)  # noqa: S314


@given(ANY)
def test_plain_text_keeps_whatever_is_a_character(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    if text.isprintable():
        assert plain(text) == text


@given(st.recursive(ANY, lambda held: st.lists(held) | st.dictionaries(st.sampled_from("abc"), held)))
def test_a_script_is_one_line_of_ascii_that_nothing_can_end(value: object) -> None:
    script = to_script({"value": value})
    assert script.isascii()
    assert not re.search(r"[<>&`\n\r\x00-\x1f\x7f]|\{\{|\{%|\{#|--", script)
    assert json.loads(script)["value"] == json.loads(to_json(value))


@given(st.text(st.characters(codec="utf-8")))
def test_json_keeps_every_character(text: str) -> None:
    assert json.loads(to_json([text]).decode()) == [text]

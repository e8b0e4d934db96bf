from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.terminal import printable, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\nb\r\tc\x7f", "a␊b␍␉c␡"),
        ("\x85\x9b", "⟨U+0085⟩⟨U+009B⟩"),
        ("a\u202etxt\u2066", "a⟨U+202E⟩txt⟨U+2066⟩"),
        ("so\u00adft\u200b\ufeff", "so⟨U+00AD⟩ft⟨U+200B⟩⟨U+FEFF⟩"),
        ("\u2028\ud800", "⟨U+2028⟩⟨U+D800⟩"),
        ("hidden\U000e0041", "hidden⟨U+E0041⟩"),
    ],
)
def test_what_steers_a_terminal_or_hides_in_it_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["“It’s 5 € – no”", "a\u00a0b", "漢字", "می\u200cخواهم", "👩\u200d🚒", "e\u0301"]
)
def test_ordinary_writing_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@given(st.text(st.characters(codec=None)))
def test_printed_lines_hold_no_control_character_but_breaks_and_tabs(text: str) -> None:
    shown = printable(text)
    assert shown.encode().decode() == shown
    assert shown.count("\n") == text.count("\n")
    kept = shown.replace("\n", "").replace("\t", "")
    assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in kept)

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics.renderers.window import columns, drawn
from briefgen.escaping.terminal import visible


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("“a”…", 4),
        ("漢字", 4),
        ("ｆ", 2),
        ("e\u0301", 1),
        ("한", 2),
        ("\u1112\u1161\u11ab", 2),
        ("\t", 4),
        ("\x1b", 1),
        ("\u202e", 8),
    ],
)
def test_widths_are_those_of_a_terminal(text: str, width: int) -> None:
    assert columns(text) == width


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_shown_is_a_control_character_or_unencodable(text: str) -> None:
    for shown in (visible(text), drawn(text)):
        assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in shown)
        assert shown.encode().decode() == shown
    assert columns(text) == columns(drawn(text))

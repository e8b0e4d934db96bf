from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import Reading


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in Reading(text).paragraphs]


def test_a_blank_line_parts_paragraphs() -> None:
    assert texts("One.\n\n  Two.\r\n\r\nThree.") == ["One.", "Two.", "Three."]


def test_a_paragraph_a_line() -> None:
    assert texts("One is here.\nTwo is here.\nThree.") == ["One is here.", "Two is here.", "Three."]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    assert texts("One is here\nand goes on\nto its end.\n\nTwo.") == [
        "One is here\nand goes on\nto its end.",
        "Two.",
    ]


@given(st.text(alphabet="aB. \n\r\t\u2029", max_size=80))
def test_paragraphs_hold_every_word_once(text: str) -> None:
    assert "".join("".join(one.split()) for one in texts(text)) == "".join(text.split())

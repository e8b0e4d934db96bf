from __future__ import annotations

import pytest

from briefgen.anchoring.comparing.paragraphs import has_break, paragraph_start

LINE_ENDS = ["\n", "\r\n", "\r"]


@pytest.mark.parametrize("end", LINE_ENDS)
def test_a_line_with_nothing_but_spaces_parts_two_paragraphs(end: str) -> None:
    for text in (f"one{end}{end}two", f"one{end} \t{end}two"):
        assert has_break(text, 0, len(text))
        assert not has_break(text, len(text) - 4, len(text))


@pytest.mark.parametrize("end", LINE_ENDS)
def test_one_line_end_parts_no_paragraphs(end: str) -> None:
    assert not has_break(f"one{end}two{end}", 0, 10)


@pytest.mark.parametrize("end", LINE_ENDS)
def test_a_paragraph_begins_at_the_last_break_before_a_place(end: str) -> None:
    text = f"one{end}{end}two{end}{end}three{end}four{end}{end}five"
    assert paragraph_start(text, text.index("four"), 100) == text.index(f"{end}{end}three")
    assert paragraph_start(text, 2, 100) == 0
    assert paragraph_start(text, 0, 100) == 0


def test_a_beginning_out_of_reach_is_not_looked_for() -> None:
    text = "one\n\n" + "two " * 10
    assert paragraph_start(text, 40, 37) == 3
    assert paragraph_start(text, 40, 36) == 40
    assert paragraph_start("two " * 10, 40, 40) == 0
    assert paragraph_start("two " * 10, 40, 39) == 40

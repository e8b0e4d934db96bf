"""Where a passage runs from one block of a page into another."""

from __future__ import annotations

import pytest

from briefgen.reading.layout.block_joins import block_join
from briefgen.reading.layout.paragraphs import paragraph_bounds
from briefgen.text import Span


def joined(text: str, *, plain: bool = True) -> bool:
    start, end = text.index("⟦"), text.index("⟧") - 1
    text = text.replace("⟦", "").replace("⟧", "")
    return block_join(text, paragraph_bounds(text), Span(start, end), plain=plain) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Sought:\n- ⟦nobody\n\nBerg came⟧ home.",
        "1. Guilty of theft\n2. ⟦nobody\nBerg came⟧ home.",
        "⟦Thieves in Bonn\n\nBerg came⟧ home.",
        "⟦# Thieves in Bonn\n\nBerg came⟧ home.",
        "⟦THIEVES\n\nBerg came⟧ home.",
        "| Berg | ⟦free |\n| Reed⟧ | guilty |",
    ],
)
def test_a_block_that_is_no_sentence_goes_on_nowhere(text: str) -> None:
    assert joined(text)


@pytest.mark.parametrize(
    "text",
    [
        "⟦Three came:\n- Berg\n- Reed⟧",
        "⟦Berg came home.\n\nReed left⟧ it.",
        "1. Berg came home.\n2. ⟦Reed left.\n\nBoth were⟧ late.",
        "⟦Berg came with the head\n\nof the police⟧ in May.",
        "⟦“Berg came home.”\n\nReed left⟧ it.",
    ],
)
def test_sentences_and_lists_go_on(text: str) -> None:
    assert not joined(text)


def test_verse_has_lines_without_a_stop() -> None:
    text = "⟦Roses are red\n\nViolets are blue⟧"
    assert joined(text)
    assert not joined(text, plain=False)

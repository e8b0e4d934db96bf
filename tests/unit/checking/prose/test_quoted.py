from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.checking.prose.statements import reported

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "text",
    [
        "Kari Holm said: “We will resign tomorrow.”",
        "Kari Holm said: «We will resign tomorrow».",
        "Kari Holm said: „We will resign tomorrow“.",
        'Kari Holm said: "We will resign tomorrow".',
        "Kari Holm said: 'We will resign tomorrow'.",
        "Kari Holm said: ‘We will resign tomorrow’.",
        "“We will spend 5.5 billion kroner on railways,” Kari Holm said.",
        "“We will spend 4.5 billion on railways,” Kari Holm said.",
        "Kari Holm said that it was “madness”.",
        "“We will resign tomorrow, Kari Holm said.",
    ],
)
def test_words_in_marks_of_any_kind_have_to_be_in_a_source(tmp_path: Path, text: str) -> None:
    assert "prose-quotation" in reported(tmp_path, abstract=text)


@pytest.mark.parametrize(
    "text",
    [
        "“We will spend 4.5 billion kroner on railways,” Kari Holm said.",
        "Kari Holm will, she said, “spend 4.5 billion kroner on railways”.",
        "“We will spend 4.5 billion kroner …”: the minister's plan, the builders' hope.",
        "Erik Dahl called the plan “a gift to builders”.",
        "“A gift to builders”, Dahl said.",
    ],
)
def test_words_of_the_source_are_accepted_with_the_marks_of_a_quotation(tmp_path: Path, text: str) -> None:
    assert reported(tmp_path, abstract=text) == []


def test_words_whose_sentence_says_the_opposite_are_reported(tmp_path: Path) -> None:
    assert "prose-quotation" in reported(tmp_path, abstract="Kari Holm: “a promise we make lightly”.")


@pytest.mark.parametrize(
    "text",
    [
        "“We will spend 4.5 billion kroner on railways,” Erik Dahl said.",
        "Holm called the plan “a gift to builders”.",
        "“We will spend 4.5 billion kroner on railways,” John Gray said.",
        "Kari Holm said: “Two ministers stayed away.”",
    ],
)
def test_words_of_another_are_reported(tmp_path: Path, text: str) -> None:
    assert "prose-speaker" in reported(tmp_path, abstract=text)


def test_a_pronoun_in_a_note_is_the_speaker_of_the_quotation(tmp_path: Path) -> None:
    other = ', note: "He also spoke of “a gift to builders,” he said."'
    assert reported(tmp_path, quotation=other) == ["prose-speaker"]


def test_a_page_written_by_hand_quotes_only_the_corpus(tmp_path: Path) -> None:
    false = (
        "# About\n\nHolm said: “We will **all** resign.” Press “Save”.\n\n```\n“no quotation at all”\n```\n"
    )
    assert reported(tmp_path, page=false) == ["prose-quotation"]


def test_a_page_may_quote_any_source(tmp_path: Path) -> None:
    true = "# About\n\nHolm said: “We will spend *4.5 billion kroner* on railways.”\n"
    assert reported(tmp_path, page=true) == []

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, anchor
from briefgen.anchoring.comparing.surroundings import Surroundings

FOLDED = 'a word: "we go" now. x'
START, END = FOLDED.index("we"), FOLDED.index("go") + 2


@pytest.mark.parametrize("prefix", ["", "word:", "word: “", "a word", "d:", "a  word: ", '"', "“"])
def test_a_prefix_stands_before_but_for_spaces_and_quotation_marks(prefix: str) -> None:
    expected = prefix != "a word"
    assert Surroundings.of(prefix, "").follow(FOLDED, START) is expected


@pytest.mark.parametrize("suffix", ["", "now", "” now", "now.", '"', "now. x"])
def test_a_suffix_stands_after_but_for_spaces_and_quotation_marks(suffix: str) -> None:
    assert Surroundings.of("", suffix).precede(FOLDED, END)


def test_a_quotation_mark_that_the_source_has_not_does_not_count() -> None:
    assert Surroundings.of("word: “", "").follow("a word: we go", 8)
    assert Surroundings.of("", "” now").precede("we go now", 5)


@pytest.mark.parametrize("words", ["we", "other", "Word:", "'", "XXXX"])
def test_other_words_stand_neither_before_nor_after(words: str) -> None:
    assert not Surroundings.of(words, "").follow(FOLDED, START)
    assert not Surroundings.of("", words).precede(FOLDED, END)


def test_nothing_stands_before_a_text_or_after_it() -> None:
    assert not Surroundings.of("now", "").follow("we go", 0)
    assert not Surroundings.of("", "now").precede("we go", 5)


def test_a_long_prefix_and_suffix_are_compared_whole() -> None:
    long = "word " * 100 + "end"
    assert Surroundings.of(long, long).follow(f"a {long} we go", len(long) + 3)
    assert Surroundings.of(long, long).precede(f"we go {long} a", 5)
    assert not Surroundings.of(f"b {long}", "").follow(f"a {long} we go", len(long) + 3)


def test_spaces_and_marks_between_are_looked_past_for_a_while_only() -> None:
    assert Surroundings.of("so", "").follow(f"so{' ' * 30}we", 32)
    assert not Surroundings.of("so", "").follow(f"so{' ' * 80}we", 82)
    assert Surroundings.of("", "so").precede(f"we{' ' * 30}so", 2)
    assert not Surroundings.of("", "so").precede(f"we{' ' * 80}so", 2)


def test_a_mark_that_begins_a_paragraph_may_end_the_prefix() -> None:
    text = "“We will come,” said Ann Lee.\n\n“We will come,” said Bo Ek."
    found = anchor(text, "We will come", prefix="Ann Lee.\n\n“")
    assert isinstance(found, Anchor)
    assert found.span.start == text.rindex("We will")

"""The traps of the project's own corpus, one by one."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor_in
from briefgen.diagnostics import Code
from tests.unit.anchoring.passages import corpus, reading_of


def code(source: int, exact: str, prefix: str = "") -> Code | None:
    found = anchor_in(reading_of(source), exact, prefix)
    return found.code if isinstance(found, Unanchored) else None


def test_000_its_curly_apostrophes_are_typography() -> None:
    assert code(0, "NATO's chief hints that South Korea should consider military aid") is None


def test_000_trailing_boilerplate_is_text_like_any_other() -> None:
    assert code(0, "Leave a Comment") is None
    assert code(0, "] }") is Code.QUOTATION_EMPTY


def test_000_the_policy_is_never_omitted_unsaid() -> None:
    exact = "several NATO allies … have changed that policy now"
    omitted = "who had as a policy never to export weapons to countries in conflict"
    assert code(0, exact) is Code.OMISSION_HIDES
    assert anchor_in(reading_of(0), exact, marks=[{"omits": omitted}])


def test_000_two_paragraphs_of_speech_are_not_one_utterance_without_a_cue() -> None:
    exact = "a decision for you to make … several NATO allies"
    assert code(0, exact) is Code.QUOTATION_SPLICED


def test_001_brackets_of_the_source_are_its_own() -> None:
    for exact in (
        "[S]everal N.A.T.O. allies",
        "then they [Ukrainians] need weapons",
        "“peaceful purpose[s].”",
    ):
        found = anchor_in(reading_of(1), exact)
        assert isinstance(found, Anchor)
        assert found.kind == "exact"


def test_001_brackets_of_the_source_are_not_dropped() -> None:
    for exact in ("several N.A.T.O. allies", "then they need weapons", "Ukrainians need weapons"):
        assert not anchor_in(reading_of(1), exact)
    assert code(1, "peaceful purpose") is Code.QUOTATION_CUT


def test_001_no_break_spaces_are_spaces() -> None:
    assert "\u00a0" in corpus()[1]
    place = corpus()[1].index("\u00a0")
    words = corpus()[1][place - 20 : place + 20].partition(" ")[2].rpartition(" ")[0]
    assert anchor_in(reading_of(1), words.replace("\u00a0", " "))


def test_001_a_cue_of_seven_words_joins_an_utterance() -> None:
    assert code(1, "have changed that policy now … If we don't want autocracy and tyranny to win") is None


def test_002_parentheses_are_the_sources_words() -> None:
    assert code(2, "then (the Ukrainians) need weapons") is None
    assert code(2, "then the Ukrainians need weapons") is Code.QUOTATION_ALTERED
    assert code(2, "then [the Ukrainians] need weapons") is Code.MARK_UNDECLARED


def test_002_a_law_is_not_the_policy_of_000() -> None:
    assert code(2, "his country's policy against providing arms") is Code.QUOTATION_ALTERED


def test_002_nested_single_marks_may_be_double_ones() -> None:
    assert code(2, 'the dark clouds of a "new Cold War" to') is None
    assert code(2, "the dark clouds of a new Cold War to") is Code.QUOTATION_ALTERED


def test_003_a_title_that_stands_twice_needs_a_prefix() -> None:
    exact = "South Korea leaves door open to sending weapons to Ukraine"
    assert code(3, exact) is Code.QUOTATION_AMBIGUOUS
    assert code(3, exact, prefix="Home Feeds") is None


def test_003_a_headline_in_the_middle_is_no_part_of_the_text_around_it() -> None:
    assert code(3, "The United States has said … Seoul was Austin's first stop") is Code.QUOTATION_SPLICED


def test_003_a_question_keeps_its_mark() -> None:
    exact = "Why is a U.S. general predicting war with China by 2025"
    assert code(3, exact + "?") is None
    assert code(3, exact) is Code.QUOTATION_CUT
    assert code(3, exact + ".") is Code.QUOTATION_ALTERED


def test_003_numbers_are_whole() -> None:
    assert code(3, "We have 28,500 uniformed personnel") is None
    assert code(3, "500 uniformed personnel") is Code.QUOTATION_CUT
    assert code(3, "We have 28,501 uniformed personnel") is Code.QUOTATION_ALTERED
    assert code(3, "We have 28500 uniformed personnel") is Code.QUOTATION_ALTERED


def test_003_fragments_in_separate_marks_are_not_spliced() -> None:
    exact = "need for the international effort … directing our close attention"
    assert code(3, exact) is Code.QUOTATION_SPLICED


def test_003_an_ellipsis_of_the_source_is_its_own() -> None:
    found = anchor_in(reading_of(3), "sharp uptick in destabilizing ... behavior")
    assert isinstance(found, Anchor)
    assert found.kind == "folded"
    assert code(3, "sharp uptick in destabilizing behavior") is Code.QUOTATION_ALTERED
    assert code(3, "sharp uptick in destabilizing […] behavior") is Code.QUOTATION_ALTERED


def test_004_a_translation_has_words_of_its_own() -> None:
    assert code(4, "If you don't want autocracy and tyranny to win, then you need a gun.") is None
    assert (
        code(4, "If we don't want autocracy and tyranny to win, then they need weapons")
        is Code.QUOTATION_ALTERED
    )


@pytest.mark.parametrize(
    "exact", ["$5.8", "5.8 billion", "$5.8 bn", "$5.9 billion", "$58 billion", "€5.8 billion"]
)
def test_004_a_sum_is_whole(exact: str) -> None:
    assert code(4, "$5.8 billion") is None
    assert code(4, "over $1 billion") is None
    assert code(4, exact) is not None


def test_004_lethal_is_not_cut_out_of_non_lethal() -> None:
    assert code(4, "non-lethal military equipment to Ukraine") is None
    assert code(4, "lethal military equipment to Ukraine") is Code.QUOTATION_CUT

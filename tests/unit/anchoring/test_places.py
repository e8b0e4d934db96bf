"""Where a piece with marks may begin and end, and what is said of one that stands nowhere."""

from __future__ import annotations

import re

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.diagnostics import Code
from briefgen.text import Span


@pytest.mark.parametrize(
    ("text", "exact", "replaced"),
    [
        ("so we go home", "[Today] we go home", "so"),
        ("(so) we go home", "[Today] we go home", "so"),
        ("[so] we go home", "[Today] we go home", "so"),
        ("F-22 we go home", "[Today] we go home", "F-22"),
        ("we go home now", "we go home [today]", "now"),
        ("we go home (now) so", "we go home [today]", "now"),
        ("we go home [now] so", "we go home [today]", "now"),
        ("we go home 5", "we go home [today]", "5"),
        ("F-2 we go home", "[Today] we go home", "F-2"),
        ("we go home X-ray", "we go home [today]", "X-ray"),
        ("I we go home", "[Today] we go home", "I"),
        (f"{'x' * 75} so we go home", "[Today] we go home", "so"),
        (f"we go home so {'x' * 75}", "we go home [today]", "so"),
    ],
)
def test_an_insertion_beside_a_word_that_it_might_replace_must_be_declared(
    text: str, exact: str, replaced: str
) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.MARK_UNDECLARED
    written = exact[exact.index("[") : exact.index("]") + 1]
    assert found.message == f'"{written}" replaces "{replaced}" of the source, but is not declared'
    assert found.nearest is not None
    assert found.nearest.slice(text) == "we go home"
    assert anchor(text, exact, marks=[{"inserts": written}])


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("so, we go home", "[Today] we go home"),
        ("so: “we go home", "[Today] we go home"),
        ("so — we go home", "[Today] we go home"),
        ("we go home, so", "we go home [today]"),
        ("we go home — so", "we go home [today]"),
        ("we go home ", "we go home [today]"),
        (" we go home", "[Today] we go home"),
    ],
)
def test_a_mark_of_punctuation_parts_an_insertion_from_the_next_word(text: str, exact: str) -> None:
    found = anchor(text, exact, marks=[{"inserts": re.findall(r"\[(.*)\]", exact)[0]}])
    assert isinstance(found, Anchor)
    assert found.shown(text) == exact


def test_a_prefix_belongs_to_the_first_piece_and_a_suffix_to_the_last() -> None:
    text = "So we go and stay now. Then we go and rest now."
    found = anchor(text, "we go … now", prefix="Then")
    assert isinstance(found, Anchor)
    assert found.spans == (Span(28, 33), Span(43, 46))
    assert anchor(text, "we go … rest", prefix="Then", suffix="now")
    assert not anchor(text, "we go … rest", prefix="Then", suffix="and")
    assert not anchor(text, "we go … rest", prefix="rest")


def test_a_piece_that_stands_nowhere_is_compared_with_what_comes_nearest() -> None:
    exact = "We go … they would stay"
    text = "We go today. So they shall stay here."
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.message == 'the source has "shall" where this has "would"'
    assert [item.written.slice(exact) for item in found.alterations] == ["would"]
    assert found.nearest is not None
    assert found.nearest.slice(text) == "they shall stay"


def test_a_piece_is_compared_as_it_is_written() -> None:
    exact = "We go … “they”  would stay"
    text = "We go today. So «they» shall stay here."
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.message == 'the source has "shall" where this has "would"'
    assert [item.written.slice(exact) for item in found.alterations] == ["would"]


def test_the_first_place_out_of_context_is_shown() -> None:
    found = anchor("Then we leave. So we leave.", "[W]e leave", prefix="Now")
    assert isinstance(found, Unanchored)
    assert found.nearest == Span(5, 13)


@pytest.mark.parametrize("mark", [{"replaces": "x"}, {"replaces": "x", "with": "y"}, {"with": "y"}])
def test_a_mark_for_something_else_does_not_excuse_a_bracket(mark: dict[str, str]) -> None:
    found = anchor("we will go there", "we will [not] go there", marks=[mark])
    assert isinstance(found, Unanchored)
    assert found.message == '"[not]" adds a negation'


def test_a_bracket_is_blamed_though_nothing_comes_near() -> None:
    found = anchor("12345", "quite [not] others")
    assert isinstance(found, Unanchored)
    assert (found.message, found.nearest) == ('"[not]" adds a negation', None)


def test_the_edge_of_a_piece_that_is_cut_is_shown_with_its_passage() -> None:
    found = anchor("the non-lethal aid and arms", "lethal aid … arms")
    assert isinstance(found, Unanchored)
    assert found.message == 'the source continues the word: "lethal" is cut out of "non-lethal"'
    assert found.nearest == Span(8, 18)
    asked = anchor("so we go. Will you stay? No", "we go … you stay")
    assert isinstance(asked, Unanchored)
    assert asked.message == 'the source ends these words in "?"'


def test_a_mark_within_what_was_one_character_has_no_place() -> None:
    assert anchor("the ﬁeld", "the [whole] field", marks=[{"inserts": "whole"}])
    assert not anchor("the ﬁeld", "the f[sic]ield")
    assert not anchor("the ﬁeld", "the f[i]eld")
    assert not anchor("the ﬁeld", "the [F]ield")
    assert anchor("we saw wepons\u200b now", "we saw wepons[sic] now")


def test_a_place_that_splits_a_character_does_not_hide_a_later_one() -> None:
    found = anchor("ﬁt of it; it of it", "[I]t of it")
    assert isinstance(found, Anchor)
    assert found.span == Span(10, 18)


def test_sic_in_words_that_stand_nowhere_is_not_blamed() -> None:
    found = anchor("we go home now", "we went [sic] home now")
    assert isinstance(found, Unanchored)
    assert found.message.startswith('the source has "go"')

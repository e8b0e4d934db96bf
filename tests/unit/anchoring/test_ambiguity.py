from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.diagnostics import Code
from briefgen.text import Span

TEXT = "Feeds “We leave” it. Home “We leave” now."


def test_words_that_stand_twice_are_ambiguous_and_listed() -> None:
    found = anchor(TEXT, "We leave")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_AMBIGUOUS
    assert [span.slice(TEXT) for span in found.candidates] == ["We leave", "We leave"]


def test_a_typographic_difference_does_not_tell_two_places_apart() -> None:
    assert not anchor("It’s so. It's so.", "It's so")


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("Feeds", ""), ("", "it."), ('Feeds "', "it"), ("ds", '" it. Home')]
)
def test_prefix_and_suffix_decide_but_for_typography(prefix: str, suffix: str) -> None:
    found = anchor(TEXT, "We leave", prefix, suffix)
    assert isinstance(found, Anchor)
    assert found.span == Span(7, 15)


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("feeds", ""), ("it", ""), ("Feeds", "now"), ("Feeds it", "")]
)
def test_a_prefix_or_suffix_must_stand_beside_the_words(prefix: str, suffix: str) -> None:
    assert not anchor(TEXT, "We leave", prefix, suffix)


def test_words_that_stand_oftener_than_can_be_looked_at_are_ambiguous() -> None:
    assert anchor("lethal " + "nonlethal " * 4_998, "lethal")
    found = anchor("lethal " + "nonlethal " * 5_000, "lethal")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_AMBIGUOUS


def test_the_first_place_without_the_prefix_is_shown() -> None:
    found = anchor("Then we leave. So we leave.", "we leave", prefix="Now")
    assert isinstance(found, Unanchored)
    assert found.nearest == Span(5, 13)


def test_the_words_as_written_are_shown_before_those_without_their_stop() -> None:
    found = anchor("The non-lethal aid. So", "lethal aid.")
    assert isinstance(found, Unanchored)
    assert found.nearest == Span(8, 19)


def test_a_wrong_prefix_is_refused_though_the_words_stand_once() -> None:
    found = anchor("Then we leave.", "we leave", prefix="Now")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_NOT_FOUND


@pytest.mark.parametrize("exact", ["", " ", "…", "[…]", "[sic]", '"."', "—", "?!", "[…] [sic]", "\u200b"])
def test_no_words_are_an_error(exact: str) -> None:
    for text in (f"a {exact} b", "a b"):
        found = anchor(text, exact)
        assert isinstance(found, Unanchored)
        assert found.code is Code.QUOTATION_EMPTY

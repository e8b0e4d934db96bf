from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefgen.text import Span, fold

DIRTY = st.text(
    st.sampled_from(
        "ab1 5.,'\"“”‘«»„—–--..…[]é\u0301ﬁİß½²\u00ad\u200b\u200d\ufeff\r\n\t `한\u1112\u1161\u11ab中"
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“It’s” «so» ‘now’", '"It\'s" "so" \'now\''),
        ("``a'' 'b'", "\"a\" 'b'"),
        ("« mots » et »ja« so", '"mots" et "ja" so'),
        ("a — b–c--d−5", "a - b‒c - d-5"),
        ("a\u00a0 \r\n\tb", "a b"),
        ("ﬁe\u0301\u0323 ĳ", "fiẹ́ ij"),
        ("mili-\ntary", "mili‐tary"),
        ("x\u00ad\ny\u00adz", "x‐yz"),
        ("F-\n22, 5-\n8", "F-22, 5-8"),
        ("end -\nnew", "end - new"),
        ("power—\nRussia", "power - Russia"),
        ("tanks —5, x—5", "tanks ⸺5, x - 5"),
        ("a ... b… c . . . d […]", "a…b…c…d […]"),
        ("end.... New", "end.…New"),
        ("a. .. b", "a. .. b"),
        ("x . . .5", "x . . .5"),
        ("2023¹ ½ № ™ ß ſ ５", "2023¹ ½ № ™ ß ſ ５"),
        ("नि‍न ن‌ن a\u200db", "नि‍न ن‌ن ab"),
        ("a … b", "a…b"),
        ("a . . . b", "a…b"),
        ("a… …b", "a……b"),
        ("\u1112\u1161\u11ab", "한"),
        ("é e\u0301", "é é"),
        ("e\u0301\u0302\u0303\u0304ﬁ", "é\u0302\u0303\u0304fi"),
        ("« mots", '"mots'),
        ("mots »", 'mots"'),
        ("mili-\rtary", "mili‐tary"),
        ("end -\nnew mili-\ntary", "end - new mili‐tary"),
        ("(a)-\n5", "(a)- 5"),
        (" ...a", "…a"),
        ("from 3...5", "from 3…5"),
        ("x....5 it", "x....5 it"),
        ("a..... b ... c", "a..... b…c"),
        ("end .... New", "end.…New"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_the_edges_of_a_folded_text_map_to_those_of_the_text() -> None:
    folded = fold("a  b")
    assert [folded.start(place) for place in range(4)] == [0, 1, 3, 4]
    assert [folded.end(place) for place in range(4)] == [0, 1, 3, 4]
    assert folded.span(1, 1) == Span(1, 1)
    assert fold("we  go  home").span(6, 10) == Span(8, 12)
    assert fold("a… …b").span(3, 4) == Span(4, 5)
    assert folded.span(0, 3) == Span(0, 4)


def test_nothing_begins_or_ends_within_what_was_one_character() -> None:
    folded = fold("ﬁt")
    assert folded.start(1) is None
    assert folded.end(1) is None
    assert folded.span(0, 1) is None
    assert folded.span(1, 3) is None
    assert folded.span(0, 2) == Span(0, 1)


@given(DIRTY)
def test_every_folded_character_maps_into_the_text_in_order(text: str) -> None:
    folded = fold(text)
    starts = [place for i in range(len(folded.text) + 1) if (place := folded.start(i)) is not None]
    ends = [place for i in range(len(folded.text) + 1) if (place := folded.end(i)) is not None]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= place <= len(text) for place in (*starts, *ends))


@given(DIRTY, st.data())
def test_a_folded_span_maps_back_to_text_that_folds_to_the_same(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    letters = [i for i, c in enumerate(folded.text) if c.isascii() and c.isalpha()]
    assume(letters)
    first, last = sorted((data.draw(st.sampled_from(letters)), data.draw(st.sampled_from(letters))))
    span = folded.span(first, last + 1)
    if span is not None:
        assert fold(span.slice(text)).text == folded.text[first : last + 1]


@given(st.text(st.characters(codec="ascii"), max_size=80))
def test_ascii_folds_as_it_does_beside_other_characters(text: str) -> None:
    assert fold(text + "\nç").text == fold(text + "\nc").text[:-1] + "ç"


@given(DIRTY)
def test_folding_twice_changes_no_letter_or_digit(text: str) -> None:
    once = fold(text).text
    assert [c for c in fold(once).text if c.isalnum()] == [c for c in once if c.isalnum()]

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, Unanchored, anchor, anchor_in
from briefgen.reading import Reading
from briefgen.text import fold

WORDS = st.lists(
    st.sampled_from(["we", "they", "send", "sent", "arms", "Seoul", "café", "über", "слово", "δίκη", "평화"]),
    min_size=3,
    max_size=8,
)
FILLER = st.lists(
    st.sampled_from(
        ["“", "”", "'", "—", "\r\n", "…", "[x]", "\u00ad", "é", "e\u0301", "😀", "5", "q", ".", "شكر"]
    ),
    max_size=30,
).map(" ".join)
DIRTY = st.text(
    st.sampled_from(
        "ab1 5.,;:!?'\"“”‘’«»„—–-…[]()$%éﬁİß½²\u0301\u00ad\u200b\u200d\u202e\ufeff\r\n\t😀한ر中`_&/"
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)
MARKS = st.lists(
    st.dictionaries(st.sampled_from(["omits", "replaces", "with"]), DIRTY, max_size=3), max_size=3
)


@given(FILLER, WORDS, FILLER)
def test_a_planted_quotation_is_found(before: str, words: list[str], after: str) -> None:
    exact = f"zebra {' '.join(words)} zenith"
    text = f"{before} {exact} {after}"
    found = anchor(text, exact)
    assert isinstance(found, Anchor)
    assert found.span.start == len(before) + 1
    assert found.span.slice(text) == exact


@given(FILLER, WORDS, st.data())
def test_a_changed_word_is_never_accepted(filler: str, words: list[str], data: st.DataObject) -> None:
    text = f"{filler} zebra {' '.join(words)} zenith {filler}"
    index = data.draw(st.integers(0, len(words) - 1))
    changed = [
        *words[:index],
        data.draw(st.sampled_from(["other", "not", "", "We", "7"])),
        *words[index + 1 :],
    ]
    exact = " ".join(word for word in ["zebra", *changed, "zenith"] if word)
    assert not anchor(text, exact)


@given(st.integers(0, 99_999_999), st.integers(0, 99_999_999), FILLER)
def test_a_changed_number_is_never_accepted(number: int, other: int, filler: str) -> None:
    text = f"{filler} zebra {number} zenith {filler}"
    assert bool(anchor(text, f"zebra {other} zenith")) == (number == other)


@given(st.integers(10, 99_999_999), FILLER)
def test_part_of_a_number_is_never_accepted(number: int, filler: str) -> None:
    digits = f"{number:,}"
    text = f"{filler} zebra {digits} zenith"
    for cut in range(1, len(digits)):
        assert not anchor(text, f"zebra {digits[:cut]}")
        assert not anchor(text, f"{digits[cut:]} zenith")


@given(FILLER, WORDS)
def test_text_before_shifts_the_spans_by_its_length(before: str, words: list[str]) -> None:
    text = f"we “zebra {' '.join(words)}” home and zenith now"
    exact = f'we "zebra {" ".join(words)}" … zenith now'
    alone, shifted = anchor(text, exact), anchor(f"{before}\n\n{text}", exact)
    assert isinstance(alone, Anchor)
    assert isinstance(shifted, Anchor)
    assert [span.shift(len(before) + 2) for span in alone.spans] == list(shifted.spans)


@given(DIRTY, DIRTY, DIRTY, DIRTY, MARKS)
def test_nothing_raises(text: str, exact: str, prefix: str, suffix: str, marks: list[dict[str, str]]) -> None:
    for source in (text, f"{text} {exact} {prefix}", f"{prefix}{exact}{suffix}"):
        found = anchor(source, exact, prefix, suffix, marks)
        if isinstance(found, Unanchored):
            assert found.message
        else:
            assert all(0 <= span.start < span.end <= len(source) for span in found.spans)


@given(DIRTY, DIRTY)
def test_what_is_accepted_has_the_letters_and_digits_of_the_source(text: str, exact: str) -> None:
    found = anchor(f"{text} {exact} {text}", exact)
    if isinstance(found, Anchor) and found.kind != "marked":
        assert _letters_only(found.span.slice(f"{text} {exact} {text}")) == _letters_only(exact)


def _letters_only(text: str) -> str:
    return "".join(re.findall(r"[^\W_]", fold(text).text))


@given(DIRTY, st.data())
def test_the_words_shown_are_the_sources(text: str, data: st.DataObject) -> None:
    source = f"{text} we go home, they say, and sleep there. {text}"
    exact = data.draw(
        st.sampled_from(["we go … sleep there", "they [all] say", "[W]e go home", "we go home."])
    )
    found = anchor_in(Reading(source), exact)
    if isinstance(found, Anchor):
        assert "".join(piece.span.slice(source) for piece in found.pieces if piece.span) in re.sub(
            r" ?…|\[all\] |\[W\]", "", found.shown(source).replace(" […] ", "")
        )

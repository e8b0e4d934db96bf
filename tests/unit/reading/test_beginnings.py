"""The fast search for where numbers begin finds what the pattern of all beginnings does."""

from __future__ import annotations

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from briefgen.languages import ENGLISH
from briefgen.reading.figures.beginnings import beginnings

BITS: Final = (
    "a ", "five", "twofold", "fold", "-", " ", "$", "US$ ", "Rs.", "1", "½", ".5", "third", "of ",
    "tens of ", "thousands", "First", "USD ", "x", "é", "\n", "U.S.$", "hundred", "A$", "_two", "·5",
    "quarter of a million", "HK$\u00a0", "half", "an ", "Ksh ", "Tk. ", "was ", "٣", "the ", "ſıx",
)  # fmt: skip


@given(st.lists(st.sampled_from(BITS), max_size=14).map("".join), st.integers(0, 12))
def test_it_finds_what_the_whole_pattern_does(text: str, at: int) -> None:
    sought = beginnings(ENGLISH)
    slow, fast = sought.pattern.search(text, at), sought.of(text).search(at)
    assert (slow and (slow.span(), slow.groupdict())) == (fast and (fast.span(), fast.groupdict()))


@given(st.lists(st.sampled_from(BITS), max_size=8).map("".join), st.integers(0, 6), st.integers(0, 30))
def test_it_looks_no_further_than_it_is_told(text: str, at: int, end: int) -> None:
    sought = beginnings(ENGLISH)
    slow, fast = sought.pattern.search(text, at, end), sought.of(text).search(at, min(end, len(text)))
    assert (slow and (slow.span(), slow.groupdict())) == (fast and (fast.span(), fast.groupdict()))

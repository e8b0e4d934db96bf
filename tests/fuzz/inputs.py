"""What the targets draw: texts such as articles, files such as editors', and both with dirt in them.

A run of the tests takes a few examples, always the same; ``make fuzz`` sets BRIEFGEN_FUZZ and goes on until
its time is over.
"""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.database import DirectoryBasedExampleDatabase

LONG: Final = "BRIEFGEN_FUZZ" in os.environ

SIGNS: Final = (
    " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\x85", "\u200b", "\u00ad", "\ufeff", "\u202e",
    "“", "”", "‘", "’", "'", '"', "«", "»", "„", "''", "…", "...", ". . .", "[…]", "—", "–", "-", "--",
    "``", "- ", ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", "/", "%", "$", "€", "&", "#", "*",
    "_", "<", ">", "|", "`", "\\", "~", "@", "=", "+", "½", "²", "№", "e\u0301", "ﬁ", "İ", "ß", "ſ", "а",
    "😀", "한국", "العربية", "\U000e0041", "\ufffe", "\x07",
)  # fmt: skip
WORDS: Final = (
    "we", "they", "not", "never", "no", "cannot", "don’t", "n’t", "only", "without", "send", "sent", "said",
    "says", "told", "according to", "added", "reporters", "in a statement", "that", "and", "of", "the", "to",
    "Seoul", "NATO", "U.S.", "Mr.", "Mr. Stoltenberg", "Jens Stoltenberg", "Yoon Suk Yeol", "President",
    "Secretary-General", "the ministry", "who", "he", "she", "which", "minister", "over", "more than",
    "about", "at least", "up to", "nearly", "from", "between", "5", "5.5", "1,000", "1.000", "10-20",
    "2023", "one", "two", "a dozen", "dozens of", "hundreds of", "half a million", "million",
    "billion", "$1 billion", "3%",
    "percent", "€5m", "US$", "won", "tanks", "soldiers", "km", "aid", "weapons", "on Monday",
    "30 January 2023", "Read more", "Share this Article", "4 Min Read", "Home > News", "café", "co-operate",
    "[sic]", "[they]", "[T]hey",
)  # fmt: skip

ANY_TEXT: Final = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
PROSE: Final = st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS) | ANY_TEXT, max_size=40).map(" ".join)
GLUED: Final = st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS), max_size=40).map("".join)
REPEATED: Final = st.builds(
    lambda part, count: part * count,
    st.lists(st.sampled_from(WORDS) | st.sampled_from(SIGNS), min_size=1, max_size=4).map(" ".join),
    st.integers(2, 300),
)
TEXTS: Final = PROSE | GLUED | ANY_TEXT


def fuzzed(examples: int) -> settings:
    """The settings of a target, which takes so many examples in a run of the tests."""
    unhurried = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(
        max_examples=200 if LONG else examples,
        derandomize=not LONG,
        deadline=None,
        report_multiple_bugs=False,
        database=DirectoryBasedExampleDatabase(".hypothesis/examples") if LONG else None,
        suppress_health_check=unhurried,
    )

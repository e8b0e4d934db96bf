"""Anchoring raises nothing, and what it accepts has the source's words, all of them and no other."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, Unanchored, anchor, anchor_in
from briefgen.reading import Reading
from tests.fuzz.inputs import TEXTS, fuzzed

PLAIN: Final = (
    "we", "they", "not", "never", "no", "cannot", "only", "sends", "sent", "Seoul", "NATO", "arms", "weapons",
    "billion", "million", "percent", "won", "will", "reality", "said", "free", "fee", "from", "form", "café",
    "cafe", "5", "50", "5,000", "1.5", "2023", "слово", "평화", "if", "and", "or", "less", "more", "the",
)  # fmt: skip
BETWEEN: Final = (
    " ", "  ", "\n", "\r\n", "\u00a0", ", ", ". ", " — ", " – ", " “", "” ", " ‘", "’ ", "; ", "\n\n",
)  # fmt: skip
WRITTEN: Final = {
    " ": (" ", "  ", "\n", "\u00a0", " […] ", ", "),
    " — ": (" — ", "—", " -- ", " - "),
    " “": (" “", ' "', " «", " "),
    "” ": ("” ", '" ', " ” "),
    "’ ": ("’ ", "' ", " "),
}
"""How an editor may write what stands between two words; the last of each is seldom allowed."""
LONGEST: Final = 14
TOKENS: Final = st.lists(st.sampled_from(PLAIN), min_size=4, max_size=LONGEST)
MARKS: Final = st.lists(
    st.dictionaries(st.sampled_from(["omits", "replaces", "with"]), TEXTS, max_size=3), max_size=2
)
Part = tuple[str, str]
"""A word, and what follows it."""
EDITS: Final = st.tuples(
    st.sampled_from(["drop", "add", "replace", "swap", "double", "none"]),
    st.integers(0, LONGEST - 1),
    st.sampled_from(PLAIN),
)


GAPS: Final = st.lists(st.sampled_from(BETWEEN), min_size=LONGEST, max_size=LONGEST)
WAYS: Final = st.lists(st.integers(0, 11), min_size=LONGEST + 1, max_size=LONGEST + 1)


def words(text: str) -> list[str]:
    """The words of a text, told apart without any help of briefgen's."""
    bare = re.sub("[\u00ad\u200b\u2060\ufeff]", "", unicodedata.normalize("NFC", text))
    return re.findall(r"\w+(?:[.,]\d+)*", bare)


def edited(parts: list[Part], edit: tuple[str, int, str]) -> list[Part]:
    kind, place, word = edit
    at = place % len(parts)
    before, part, after = parts[:at], parts[at], parts[at + 1 :]
    match kind:
        case "drop":
            return before + after
        case "add":
            return [*before, (word, " "), part, *after]
        case "replace":
            return [*before, (word, part[1]), *after]
        case "double":
            return [*before, part, part, *after]
        case "swap":
            return [*before, *after[:1], part, *after[1:]]
        case _:
            return parts


def joined(parts: list[Part]) -> str:
    return "".join(token + gap for token, gap in parts)


def written(gap: str, way: int) -> str:
    choices = WRITTEN.get(gap, (gap,))
    return choices[way % len(choices)]


def stands(part: list[str], whole: list[str]) -> bool:
    """Whether the words stand next to one another in a text."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def check_spans(found: Anchor, text: str) -> None:
    place = 0
    for span in found.spans:
        assert place <= span.start < span.end <= len(text)
        place = span.end
    for piece in found.pieces:
        if piece.span is not None:
            assert any(span.contains(piece.span) for span in found.spans)
    assert found.shown(text)


@fuzzed(60)
@given(TEXTS, TEXTS, TEXTS, TEXTS, MARKS)
def test_whatever_is_asked_of_whatever_text_has_an_answer(
    text: str, exact: str, prefix: str, suffix: str, marks: list[dict[str, str]]
) -> None:
    for source in (text, f"{text} {exact} {text}", f"{prefix}{exact}{suffix}"):
        found = anchor(source, exact, prefix, suffix, marks)
        if isinstance(found, Unanchored):
            assert found.message
            assert found.message.isprintable()
        else:
            check_spans(found, source)
            if found.kind == "exact":
                assert found.span.slice(source) in exact


@fuzzed(60)
@given(TOKENS, TOKENS, GAPS, WAYS, EDITS)
def test_an_edit_of_the_words_is_accepted_only_where_its_words_stand(
    tokens: list[str], rest: list[str], gaps: list[str], ways: list[int], edit: tuple[str, int, str]
) -> None:
    parts = list(zip(tokens, gaps, strict=False))
    text = f"{' '.join(rest)} {joined(parts)}{' '.join(rest[::-1])}"
    whole = [*rest, *tokens, *rest[::-1]]
    changed = edited(parts, edit)
    made = [token for token, _ in changed]
    exact = "".join(token + written(gap, way) for (token, gap), way in zip(changed, ways, strict=False))
    found = anchor_in(Reading(text), exact)
    if isinstance(found, Anchor):
        check_spans(found, text)
        if found.kind != "marked":
            assert stands(made, whole), found
        assert words(re.sub(r"\[…\]|…", " ", found.shown(text))) == made, found


@fuzzed(60)
@given(TEXTS, TEXTS, st.tuples(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400)))
def test_what_is_accepted_unmarked_has_the_words_of_its_passage(
    text: str, sign: str, places: tuple[int, int, int]
) -> None:
    start, place, end = sorted(at % (len(text) + 1) for at in places)
    exact = text[start:place] + sign + text[place:end]
    found = anchor(text, exact)
    if isinstance(found, Anchor):
        check_spans(found, text)
        if found.kind != "marked":
            assert letters(found.span.slice(text)) == letters(exact)


def letters(text: str) -> str:
    """Letters and digits, compatibility forms undone; an accent is part of its letter."""
    return "".join(re.findall(r"[^\W_]|[\u0300-\u036f]", unicodedata.normalize("NFKC", text)))

"""Every code point of a value leads back to the place in the file that it came from, in every style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.yaml_source.reading import value_of

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = st.text(alphabet="aé😀’“x.(\u2028\ufeff", min_size=1, max_size=5)
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])
INDENT = "   "


@dataclass(frozen=True)
class Piece:
    """A stretch of the file and what it stands for: itself, one character, or nothing."""

    source: str
    value: str
    lead: int = 0


def offsets(pieces: list[Piece], start: int) -> tuple[str, tuple[int, ...]]:
    """The value of all pieces, and where its code points are."""
    value, found, at = "", [], start
    for piece in pieces:
        for position, character in enumerate(piece.value):
            found.append(at + piece.lead + (position if piece.value == piece.source else 0))
            value += character
        at += len(piece.source)
    return value, tuple(found)


def word(text: str) -> Piece:
    return Piece(text, text)


def folds(line_break: str) -> st.SearchStrategy[list[Piece]]:
    space = Piece(" ", " ")
    fold = Piece(f" {line_break}{INDENT}", " ", lead=1)
    paragraph = [Piece(line_break, ""), Piece(f" {line_break}{INDENT}", "\n", lead=1)]
    return st.sampled_from([[space], [fold], paragraph])


@st.composite
def flows(draw: st.DrawFn, escapes: Sequence[Piece] = ()) -> list[Piece]:
    """A token's body: words, the escapes of its style, spaces and folds between."""
    line_break = draw(BREAKS)
    pieces = [word(draw(WORDS))]
    for _ in range(draw(st.integers(0, 6))):
        pieces += draw(folds(line_break))
        pieces.append(word(draw(WORDS)))
        pieces += draw(st.lists(st.sampled_from(escapes), max_size=1)) if escapes else []
    return pieces


def check(before: str, pieces: list[Piece], after: str) -> None:
    body = "".join(piece.source for piece in pieces)
    value, expected = offsets(pieces, len(before))
    text = f"{before}{body}{after}"
    scalar = value_of(text)
    assert scalar.value == value
    assert scalar.offsets[:-1] == expected
    assert scalar.offsets[-1] >= (expected[-1] if expected else 0)
    if not {"\u2028", "\ufeff"} & set(text):
        assert yaml.load(text, Loader=yaml.BaseLoader)["k"] == value  # noqa: S506 (it makes texts only)


@given(flows())
def test_plain_text_leads_back(pieces: list[Piece]) -> None:
    check("é: 😀\nk: ", pieces, "\n")


@given(flows([Piece("''", "'")]))
def test_text_in_single_quotation_marks_leads_back(pieces: list[Piece]) -> None:
    check("k: '", pieces, "'\n")


ESCAPES = [
    Piece('\\"', '"'),
    Piece("\\\\", "\\"),
    Piece("\\n", "\n"),
    Piece("\\u201c", "“"),
    Piece("\\x41", "A"),
    Piece("\\U0001f600", "😀"),
    Piece("\\\n   \\x41", "A", lead=5),
]


@given(flows(ESCAPES))
def test_text_in_double_quotation_marks_leads_back(pieces: list[Piece]) -> None:
    check('k: "', pieces, '"\n')


@given(st.lists(st.sampled_from(["", "a", "é😀", "  b", "c d"]), min_size=1, max_size=6), BREAKS)
def test_a_literal_block_leads_back(lines: list[str], line_break: str) -> None:
    pieces: list[Piece] = []
    for line in ["first", *lines]:
        pieces += [Piece(INDENT if line else "", ""), word(line), Piece(line_break, "\n")]
    check(f"k: |+{line_break}", pieces, "")


@given(st.lists(st.sampled_from(["a", "é😀", "c d"]), min_size=1, max_size=6), BREAKS)
def test_a_folded_block_leads_back(lines: list[str], line_break: str) -> None:
    pieces: list[Piece] = [Piece(INDENT, ""), word("first")]
    for line in lines:
        pieces += [Piece(line_break, " "), Piece(INDENT, ""), word(line)]
    check(f"k: >-{line_break}", pieces, line_break)

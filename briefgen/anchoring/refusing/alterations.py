"""What differs between the words written and the nearest passage, token by token, and what sort it is of.

This explains a refusal; it never leads to an acceptance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Alteration, AlterationKind
from briefgen.anchoring.comparing.look_alikes import look_alike_note
from briefgen.anchoring.comparing.vocabulary import is_negation, is_number
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[$€£¥]?\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:['’][^\W\d_]+)*\w*|…|\.(?: ?\.){2,}|[^\w\s]|\w")
_MOST_TOKENS = 400


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark, as it compares, with where it stands."""

    key: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or digit."""
        return any(character.isalnum() for character in self.key)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How written words and a stretch of the source differ.

    Attributes:
        alterations: Each difference, in order; offsets in code points of the two texts.
        passage: The stretch of the source that the words correspond to; None if nothing does.
        share: How many of the written words the source has in this order, from 0 to 1.
    """

    alterations: tuple[Alteration, ...]
    passage: Span | None
    share: float


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The first tokens of ``text[start:end]``; invisible characters and typography do not count."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        if key := fold(match.group()).text:
            found.append(Token(key, match.start(), match.end()))
        if len(found) == _MOST_TOKENS:
            break
    return found


def compare(written: str, source: str, start: int, end: int) -> Comparison:
    """Compare written words with ``source[start:end]``, whose unrelated ends are left out of account."""
    ours, theirs = tokens(written, 0, len(written)), tokens(source, start, end)
    matcher = SequenceMatcher(None, [t.key for t in ours], [t.key for t in theirs], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(token.is_word for block in blocks for token in ours[block.a : block.a + block.size])
    total = sum(token.is_word for token in ours)
    if not blocks or not same:
        return Comparison((), None, 0.0)
    low, high = _concerned(blocks[0], blocks[-1], len(ours), len(theirs))
    theirs = theirs[low:high]
    matcher.set_seq2([token.key for token in theirs])
    found = [
        alteration
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
        for alteration in _alterations(_Block(ours, theirs, written, source), a, b, c, d)
    ]
    return Comparison(tuple(found), Span(theirs[0].start, theirs[-1].end), same / total if total else 0.0)


def _concerned(first: object, last: object, ours: int, theirs: int) -> tuple[int, int]:
    """The source's tokens from as many before the first match as were written there, likewise at the end."""
    low = max(0, first.b - first.a)  # type: ignore[attr-defined]
    trailing = ours - last.a - last.size  # type: ignore[attr-defined]
    return low, min(theirs, last.b + last.size + trailing)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class _Block:
    ours: list[Token]
    theirs: list[Token]
    written: str
    source: str


def _alterations(block: _Block, a: int, b: int, c: int, d: int) -> Iterator[Alteration]:
    """One alteration for a stretch, or one for each token where as many stand on either side."""
    if b - a == d - c:
        for i, j in zip(range(a, b), range(c, d), strict=True):
            yield _alteration(block, i, i + 1, j, j + 1)
    else:
        yield _alteration(block, a, b, c, d)


def _alteration(block: _Block, a: int, b: int, c: int, d: int) -> Alteration:
    ours, theirs = block.ours[a:b], block.theirs[c:d]
    written, source = _span(block.ours, a, b), _span(block.theirs, c, d)
    note = (
        look_alike_note(written.slice(block.written), source.slice(block.source)) if ours and theirs else None
    )
    kind: AlterationKind = "look-alike" if note else _kind(ours, theirs)
    return Alteration(kind, written, source, note or "")


def _span(all_tokens: list[Token], low: int, high: int) -> Span:
    if low < high:
        return Span(all_tokens[low].start, all_tokens[high - 1].end)
    place = all_tokens[low].start if low < len(all_tokens) else (all_tokens[-1].end if all_tokens else 0)
    return Span(place, place)


def _kind(ours: list[Token], theirs: list[Token]) -> AlterationKind:
    both = [token.key for token in (*ours, *theirs)]
    one, other = [token.key for token in ours], [token.key for token in theirs]
    if [key.casefold() for key in one] == [key.casefold() for key in other]:
        return "capital"
    if any(is_negation(key.lower()) for key in both):
        return "negation"
    if any(is_number(key.lower()) or key in "$€£¥%‰" for key in both):
        return "number"
    if not any(token.is_word for token in (*ours, *theirs)):
        return "punctuation"
    if any(key[0].isupper() for key in one) or any(key[0].isupper() for key in other):
        return "name"
    return "wording"

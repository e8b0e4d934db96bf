"""What the editor wrote, taken apart: the written_forms to try, the pieces between omissions, the brackets.

All of it works on the folded words; ``at`` says where in them a part begins, in code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.text.folding_characters import APOSTROPHE, ELLIPSIS, QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_MARKS = 16
"""How many omissions, and how many brackets in a piece, a quotation may have."""

_MOST_PEELINGS = 8
_BRACKETED_ELLIPSIS = f"[{ELLIPSIS}]"
_OMISSION = re.compile(rf" ?(\[{ELLIPSIS}\]|{ELLIPSIS}) ?")
_BRACKET = re.compile(r"\[([^\[\]]*)\]")
_MARK = re.compile(rf"\[[^\[\]]*\]|{ELLIPSIS}")
_WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """The folded words with what is free at their ends taken off.

    Attributes:
        words: What must stand in the source.
        at: Where they begin in the folded words as written.
        final: The final ``.`` or ``,`` taken off, if any.
        outer: Whether quotation marks around the whole were taken off.
        opening: Whether an ellipsis was taken off before the words.
        closing: Whether an ellipsis was taken off after them.
    """

    words: str
    at: int = 0
    final: str = ""
    outer: bool = False
    opening: bool = False
    closing: bool = False


def has_words(text: str) -> bool:
    """Whether a text holds a letter or digit."""
    return _WORD.search(text) is not None


def has_marks(folded: str) -> bool:
    """Whether the words hold anything that could be an editor's mark."""
    return ELLIPSIS in folded or "[" in folded


def without_marks(folded: str) -> str:
    """The words without brackets and what is in them."""
    return _BRACKET.sub("", folded) if "[" in folded else folded


def unmarked(folded: str) -> list[str]:
    """The stretches of the words between all that could be an editor's mark."""
    return _MARK.split(folded)


def written_forms(folded: str) -> Iterator[WrittenForm]:
    """The words as written, then with one more free thing taken off at a time, the outermost first."""
    stripped = folded.strip()
    form: WrittenForm | None = WrittenForm(stripped, folded.find(stripped))
    for _ in range(_MOST_PEELINGS):
        if form is None or not has_words(form.words):
            return
        yield form
        form = _peel(form)


def _peel(form: WrittenForm) -> WrittenForm | None:
    words = form.words
    if len(words) > 2 and words[0] == words[-1] and words[0] in (QUOTE, APOSTROPHE):
        return replace(_trim(form, 1, 1), outer=True)
    for ellipsis in (ELLIPSIS, _BRACKETED_ELLIPSIS):
        if words.startswith(ellipsis):
            return replace(_trim(form, len(ellipsis), 0), opening=True)
        if words.endswith(ellipsis):
            return replace(_trim(form, 0, len(ellipsis)), closing=True)
    if words.endswith((".", ",")) and not form.final:
        return replace(_trim(form, 0, 1), final=words[-1])
    return None


def _trim(form: WrittenForm, head: int, tail: int) -> WrittenForm:
    kept = form.words[head : len(form.words) - tail]
    lead = len(kept) - len(kept.lstrip())
    return replace(form, words=kept.strip(), at=form.at + head + lead)


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words that must stand in the source as they are, ``at`` their place."""

    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Space:
    """The space between a bracket and what stands beside it."""

    at: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """Something in square brackets: the source's own, or the editor's mark.

    Attributes:
        content: What the brackets hold.
        at: Where the opening bracket stands.
        left: The character before it, empty at the beginning of a piece.
        right: The two characters after it.
    """

    content: str
    at: int
    left: str
    right: str

    @property
    def text(self) -> str:
        """With its brackets."""
        return f"[{self.content}]"


Element = Words | Space | Bracket


@dataclass(frozen=True, slots=True)
class WrittenPiece:
    """What stands between two omissions, and how the omission before it is written."""

    text: str
    at: int
    omission: str = ""

    def elements(self) -> tuple[Element, ...]:
        """Words, brackets, and the spaces beside brackets, in order."""
        return tuple(_elements(self.text, self.at))


def split_pieces(form: WrittenForm) -> list[WrittenPiece]:
    """The pieces of a form, parted at every ellipsis; one if it has none."""
    pieces: list[WrittenPiece] = []
    done, omission = 0, ""
    for match in _OMISSION.finditer(form.words):
        pieces.append(WrittenPiece(form.words[done : match.start()], form.at + done, omission))
        done, omission = match.end(), match.group(1)
    pieces.append(WrittenPiece(form.words[done:], form.at + done, omission))
    return pieces


def _elements(text: str, at: int) -> Iterator[Element]:
    done = 0
    for match in _BRACKET.finditer(text):
        yield from _words(text, done, match.start(), at)
        left, right = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 2]
        yield Bracket(match.group(1), at + match.start(), left, right)
        done = match.end()
    yield from _words(text, done, len(text), at)


def _words(text: str, start: int, end: int, at: int) -> Iterator[Element]:
    """The words between two brackets, the spaces at their ends apart; a piece begins and ends with none."""
    if start and start < end and text[start] == " ":
        yield Space(at + start)
        start += 1
    space = end < len(text) and start < end and text[end - 1] == " "
    if start < end - space:
        yield Words(text[start : end - space], at + start)
    if space:
        yield Space(at + end - 1)

"""Sentences in German, French and Spanish that take a quotation back, or say that its words are another's.

The sentence is written out: its words in lower case with a space after each, ``^`` before those that begin
with a capital, ``❝`` for the quotation and ``❝!`` for one that begins like mockery. How the frames are
written is told in ``languages/doubting``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.speech.doubt.owners import Owner
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.languages.contract.doubting import Doubting
    from briefgen.reading.speech.compact.compact_phrases import Word

_QUOTE: Final = "❝"
_NAME: Final = r"(?:\^\S+ ){1,4}?"
_STEPS: Final = {
    "~": r"(?:(?![,;:❝(])\S+ )",
    "+": r"(?:(?!❝)\S+ )",
}


class Sentence(NamedTuple):
    """A sentence with a quotation in it.

    Attributes:
        words: Its words, the quotation left out.
        place: Which of them follows the quotation.
        text: The sentence written out.
        starts: Where each word begins in it.
    """

    words: Sequence[Word]
    place: int
    text: str
    starts: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """What of the source a stretch of the written sentence stands for, in code points of the source."""
        here = [word for word, at in zip(self.words, self.starts, strict=True) if start <= at < end]
        near = here or [self.words[min(self.place, len(self.words) - 1)]]
        return Span(near[0].start, near[-1].end)


def sentence(before: Sequence[Word], behind: Sequence[Word], quoted: str, of: Doubting) -> Sentence:
    """The sentence of words before and behind a quotation of the words ``quoted``."""
    first = re.match(r"\W*(\w+)", quoted)
    mocks = first is not None and first[1].lower() in of.mocking
    written, starts = " ", []
    for number, word in enumerate((*before, *behind)):
        if number == len(before):
            written += "❝! " if mocks else "❝ "
        starts.append(len(written))
        written += f"{'^' if word.is_capitalised else ''}{word.low} "
    if not behind:
        written += "❝! " if mocks else "❝ "
    return Sentence((*before, *behind), len(before), written, tuple(starts))


def taken_back(written: Sentence, of: Doubting) -> tuple[str, Span] | None:
    """Why the words count as not said, with what says so in code points of the source; or None."""
    for reason, pattern in _frames(of):
        match = pattern.search(written.text)
        if match is not None:
            return reason, written.span(*match.span())
    return None


def retracted(written: Sentence, following: Sequence[Word], of: Doubting) -> Span | None:
    """What takes the words back behind them, or in the sentence ``following`` theirs; or None."""
    for one in (written, sentence(following, (), "", of)):
        if not one.words:
            continue
        for _, pattern in _retractions(of):
            match = pattern.search(one.text)
            if match is not None:
                return one.span(*match.span())
    return None


def owner(written: Sentence, of: Doubting) -> Owner | None:
    """Whose words the sentence says they are, or None."""
    for _, pattern in _owners(of):
        match = pattern.search(written.text)
        if match is not None:
            return Owner(written.span(*match.span("owner")), written.span(*match.span()))
    return None


@cache
def _frames(of: Doubting) -> tuple[tuple[str, re.Pattern[str]], ...]:
    lines = (line.strip().partition(":") for line in of.frames.splitlines() if line.strip())
    return tuple((reason, _compiled(frame, of)) for reason, _, frame in lines)


@cache
def _retractions(of: Doubting) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(("retracted", _compiled(line, of)) for line in of.retracting.splitlines() if line.strip())


@cache
def _owners(of: Doubting) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(("owner", _compiled(line, of)) for line in of.owning.splitlines() if line.strip())


def _compiled(frame: str, of: Doubting) -> re.Pattern[str]:
    first, *others = frame.split()
    begins = first == "<"
    tokens = others if begins else [first, *others]
    return re.compile((r"\A " if begins else " ") + "".join(_piece(token, of) for token in tokens))


def _piece(token: str, of: Doubting) -> str:
    bare = token.removesuffix("?")
    if bare[0] in _STEPS:
        return f"{_STEPS[bare[0]]}{{0,{bare[1:]}}}?"
    if bare.startswith(_QUOTE):
        piece = "❝! " if bare.endswith("!") else "❝!? "
    elif bare == "NAME":
        piece = _NAME
    elif bare == "#":
        piece = rf"(?P<owner>\^?{_any_of(of.indefinite)} \S+ )"
    elif bare == "@":
        piece = rf"(?P<owner>(?:\^?{_any_of(of.determiners)} )?(?:\^\S+ ){{1,4}})"
    elif bare.startswith("{"):
        piece = rf"\^?{_any_of(of.lists[bare[1:-1]])} "
    else:
        piece = rf"\^?{_any_of(bare.split('|'))} "
    return f"(?:{piece})?" if bare != token else piece


def _any_of(words: Iterable[str]) -> str:
    listed = sorted(words, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\*", r"\S*") for word in listed) + ")"

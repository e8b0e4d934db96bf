"""Real passages of the corpus for generated tests, and an oracle that shares no code with the package."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefgen.anchoring import anchor_in
from briefgen.reading import Reading

CORPUS = Path(__file__).resolve().parents[3] / "content" / "corpus"
_WORD = re.compile(r"\S+")
_NEGATES = re.compile(r" (?:not|never|no|nothing)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|without|nor)(?: an?| the)? \Z")
_QUOTES = str.maketrans(
    dict.fromkeys("“”„«»‘’'`", '"') | dict.fromkeys("\n\r\t\xa0", " ") | {"—": "-", "–": "-"}
)


@cache
def corpus() -> tuple[str, ...]:
    """The texts of the five sources, in the order of their names."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt")))


@cache
def reading_of(number: int) -> Reading:
    """A source made ready, by its number."""
    return Reading(corpus()[number])


@dataclass(frozen=True)
class Passage:
    """Words of a source that anchor as they stand, and where."""

    source: int
    start: int
    end: int

    @property
    def text(self) -> str:
        return corpus()[self.source]

    @property
    def exact(self) -> str:
        return self.text[self.start : self.end]


def passages(seed: int, count: int) -> list[Passage]:
    """``count`` random runs of 5 to 24 words within a paragraph, each of which anchors as it stands.

    None stands right beside a negation.
    """
    rng = random.Random(seed)
    found: list[Passage] = []
    words = [[match.span() for match in _WORD.finditer(text)] for text in corpus()]
    while len(found) < count:
        number = rng.randrange(len(words))
        first = rng.randrange(len(words[number]) - 30)
        start, end = words[number][first][0], words[number][first + rng.randrange(4, 24)][1]
        passage = Passage(number, start, end)
        inner = passage.exact.strip("“”\"',.;:—()")
        start += passage.exact.find(inner)
        passage = Passage(number, start, start + len(inner))
        beside = passage.text[max(0, start - 20) : start], passage.text[end : end + 20]
        if _NEGATED.search(beside[0]) or _NEGATES.match(beside[1]):
            continue
        if "\n" not in inner and anchor_in(reading_of(number), inner):
            found.append(passage)
    return found


def plainly_stands(exact: str, text: str) -> bool:
    """Whether a crude reading finds the words, or their pieces in this order: the edit changed nothing.

    To it all marks are alike, final ones are off, and an ellipsis stands for a word or more.
    """
    crude = _crude(text)
    first, *others = [
        re.compile(rf"(?<!\w){re.escape(piece.strip())}(?!\w)")
        for piece in _crude(exact).strip('" .,').split("…")
    ]
    ends = {match.end() for match in first.finditer(crude)}
    for piece in others:
        ends = {
            match.end()
            for end in ends
            for match in piece.finditer(crude, end, end + 700)
            if re.search(r"\w", crude[end : match.start()])
        }
    return bool(ends)


def _crude(text: str) -> str:
    return re.sub(r" +", " ", text.translate(_QUOTES))

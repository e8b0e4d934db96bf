"""Who else printed them: thousands of quotations looked for in an archive, in one pass over each text.

From each quotation a few runs of plain words are taken, as printed; one automaton finds them all in a text
(Aho and Corasick 1975). A text that has a run of a quotation is compared with the whole of it, and one that
has two may print it in other words. Several runs are taken, since a line break, other quotation marks or
another word may lie in any one of them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, Implementation

from briefgen.anchoring import nearest_passage
from briefgen.archive.documents import Document
from briefgen.archive.index.finding import LEAST, MOST, first_place
from briefgen.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.archive.documents import Row
    from briefgen.text import Span

_PLAIN: Final = re.compile(r"[^\W_]+(?: [^\W_]+)*")
_RUN: Final = 3
"""Words of a run; fewer are in many texts that do not have the quotation."""
_RUNS: Final = 4
"""Runs of a quotation."""
_UNSPACED: Final = 6
"""Characters of a run where a script has no spaces."""
_FEWEST: Final = 2
"""Runs that a text has to have of a quotation before it is compared for a variant."""
_WORDS: Final = 8
"""Words that are looked for in a text with a run, since comparing takes a hundred times as long."""


@dataclass(frozen=True)
class Printed:
    """A quotation in a document.

    Attributes:
        key: The quotation's.
        document: The document.
        span: The words there, in code points.
        likeness: How like the quotation they are, from 0 to 1; 1 for the very words, typography aside.
    """

    key: str
    document: Document
    span: Span
    likeness: float = 1.0


class Quotations:
    """Quotations that are looked for together."""

    def __init__(self, words: Mapping[str, str]) -> None:
        """Prepare to look for some quotations, by the key that each has.

        Raises:
            ValueError: If none has a run of words that could be looked for.
        """
        self._words = words
        runs: dict[str, list[str]] = {}
        for key, exact in words.items():
            for run in _runs(exact):
                runs.setdefault(run, []).append(key)
        if not runs:
            raise ValueError("no quotation has words that can be looked for")
        self._keys = list(runs.values())
        self._longest = {key: _longest(words[key]) for key in {key for keys in self._keys for key in keys}}
        self._counts = Counter(key for keys in self._keys for key in keys)
        self._automaton = AhoCorasick(list(runs), implementation=Implementation.ContiguousNFA)

    def within(self, documents: Iterable[Document | Row]) -> Iterator[Printed]:
        """Yield each quotation that a document has, or nearly, in the order of the documents."""
        for one in documents:
            if isinstance(one, Document):
                yield from self.of(one)

    def of(self, document: Document) -> Iterator[Printed]:
        """Yield each quotation that a document has, or nearly, in the order in which it has them."""
        found = self._automaton.find_matches_as_indexes(document.text, overlapping=True)
        if not found:
            return
        source = Reading(document.text, document.language)
        runs = dict.fromkeys(index for index, _, _ in found)
        for key, count in Counter(key for index in runs for key in self._keys[index]).items():
            longest = self._longest[key]
            if 2 * sum(word in document.text for word in longest) < len(longest):
                continue
            span, likeness = first_place(source, self._words[key]), 1.0
            if span is None and count >= min(_FEWEST, self._counts[key]):
                near = nearest_passage(source, self._words[key])
                if near is not None and near.score >= LEAST:
                    span, likeness = near.span, min(near.score, MOST)
            if span is not None:
                yield Printed(key, document, span, likeness)


def _longest(exact: str) -> list[str]:
    """The longest words, of which a text that has the quotation or nearly has half at least."""
    words = sorted({word for run in _PLAIN.findall(exact) for word in run.split(" ")}, key=len, reverse=True)
    return words[:_WORDS] if len(words) >= _WORDS else []


def _runs(exact: str) -> list[str]:
    """Runs of plain words spread over a quotation; the whole of a stretch that has fewer."""
    found: list[str] = []
    for match in _PLAIN.finditer(exact):
        words = match.group().split(" ")
        if len(words) == 1 and len(words[0]) >= 2 * _UNSPACED:
            found += [words[0][at : at + _UNSPACED] for at in range(0, len(words[0]) - _UNSPACED, _UNSPACED)]
        elif len(words) > _RUN:  # with the space before it, at which the automaton can leave off
            found += [" ".join(["", *words[at : at + _RUN]]) for at in range(1, len(words) - _RUN + 1, _RUN)]
        elif len(words) == _RUN:
            found.append(match.group())
    if not found:
        longest = max(_PLAIN.findall(exact), key=len, default="")
        return [longest] if longest else []
    step = max(1, len(found) // _RUNS)
    return found[::step][:_RUNS]

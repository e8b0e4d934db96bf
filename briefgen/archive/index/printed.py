"""Who else printed them: thousands of quotations looked for in an archive, in one pass over each text.

From each quotation a few runs of plain words are taken, as printed; one automaton finds them all in a text
(Aho and Corasick 1975). A text that has a run of a quotation is compared with the whole of it. Several runs
are taken, since line breaks or other quotation marks may lie in any one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import AhoCorasick, Implementation

from briefgen.archive.documents import Document
from briefgen.archive.index.finding import first_place
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


@dataclass(frozen=True)
class Printed:
    """A quotation in a document.

    Attributes:
        key: The quotation's.
        document: The document.
        span: The words there, in code points.
    """

    key: str
    document: Document
    span: Span


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
        self._automaton = AhoCorasick(list(runs), implementation=Implementation.ContiguousNFA)

    def within(self, documents: Iterable[Document | Row]) -> Iterator[Printed]:
        """Yield each quotation that a document has, in the order of the documents and the quotations."""
        for one in documents:
            if not isinstance(one, Document):
                continue
            source = Reading(one.text, one.language)
            found = self._automaton.find_matches_as_indexes(one.text, overlapping=True)
            for key in dict.fromkeys(key for index, _, _ in found for key in self._keys[index]):
                span = first_place(source, self._words[key])
                if span is not None:
                    yield Printed(key, one, span)


def _runs(exact: str) -> list[str]:
    """Runs of plain words spread over a quotation; the whole of a stretch that has fewer."""
    found: list[str] = []
    for match in _PLAIN.finditer(exact):
        words = match.group().split(" ")
        if len(words) == 1 and len(words[0]) >= 2 * _UNSPACED:
            found += [words[0][at : at + _UNSPACED] for at in range(0, len(words[0]) - _UNSPACED, _UNSPACED)]
        elif len(words) >= _RUN:
            found += [" ".join(words[at : at + _RUN]) for at in range(0, len(words) - _RUN + 1, _RUN)]
    if not found:
        longest = max(_PLAIN.findall(exact), key=len, default="")
        return [longest] if longest else []
    step = max(1, len(found) // _RUNS)
    return found[::step][:_RUNS]

"""Who else printed them: thousands of quotations looked for in an archive, in one pass over each text.

From each quotation a few runs of plain words are taken, as printed; one automaton finds them all in a text
(Aho and Corasick 1975). A text that has a run of a quotation is compared with the whole of it, and one that
has half of them may print it in other words.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

from briefgen.anchoring import nearest_passage
from briefgen.archive.documents import Document
from briefgen.archive.index.finding import LEAST, MOST, first_place
from briefgen.archive.index.runs import plain_words, runs
from briefgen.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.archive.documents import Row
    from briefgen.text import Span

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
        keys: dict[str, list[str]] = {}
        for key, found in runs(words).items():
            for run in found:
                keys.setdefault(run, []).append(key)
        if not keys:
            raise ValueError("no quotation has words that can be looked for")
        self._keys = [keys[run] for run in sorted(keys)]  # states that are passed often lie together
        self._longest = {key: _longest(words[key]) for key in {key for keys in self._keys for key in keys}}
        self._counts = Counter(key for keys in self._keys for key in keys)
        packed = [run.encode() for run in sorted(keys)]
        self._automaton = BytesAhoCorasick(packed, implementation=Implementation.ContiguousNFA)
        self._escape = rb"\u00" if all(map(bytes.isascii, packed)) else rb"\u"

    def may_be_in(self, line: bytes) -> bool:
        """Whether a line of JSON may have one; most lines do not, and are not taken apart.

        A run has no character that JSON has to escape, and one that is escaped all the same is allowed for.
        """
        return self._escape in line or bool(self._automaton.find_matches_as_indexes(line))

    def within(self, documents: Iterable[Document | Row]) -> Iterator[Printed]:
        """Yield each quotation that a document has, or nearly, in the order of the documents."""
        for one in documents:
            if isinstance(one, Document):
                yield from self.of(one)

    def of(self, document: Document) -> Iterator[Printed]:
        """Yield each quotation that a document has, or nearly, in the order in which it has them."""
        text = document.text.encode(errors="replace")
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        if not found:
            return
        source = Reading(document.text, document.language)
        numbers = dict.fromkeys(index for index, _, _ in found)
        for key, count in Counter(key for index in numbers for key in self._keys[index]).items():
            longest = self._longest[key]
            if 2 * sum(word in document.text for word in longest) < len(longest):
                continue
            span, likeness = first_place(source, self._words[key]), 1.0
            if span is None and 2 * count >= self._counts[key]:
                near = nearest_passage(source, self._words[key])
                if near is not None and near.score >= LEAST:
                    span, likeness = near.span, min(near.score, MOST)
            if span is not None:
                yield Printed(key, document, span, likeness)


def _longest(exact: str) -> list[str]:
    """The longest words, of which a text that has the quotation or nearly has half at least."""
    words = sorted(set(plain_words(exact)), key=len, reverse=True)
    return words[:_WORDS] if len(words) >= _WORDS else []

"""Looks up in the corpus what pages have to show: the words once more, without any anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.published.defects import Defect
from briefgen.published.expected import carried

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.corpus import Corpus
    from briefgen.published.expected import ExpectedWords


def compare_with_corpus(passages: Iterable[ExpectedWords], corpus: Corpus) -> Iterator[Defect]:
    """Yield a defect for each passage whose words do not stand in its source, in their order.

    A defect here is one of briefgen's own, or of a corpus that changes while it is read.
    """
    texts: dict[str, str] = {}
    for words in passages:
        source = corpus.sources[words.source]
        if words.source not in texts:
            texts[words.source] = carried(source.text)
        place = 0
        for piece, mark in words.pieces:
            found = place if mark else texts[words.source].find(piece, place)
            if found < 0:
                yield Defect(source.document.path, "does not hold what is to be shown of it", said=piece)
                break
            place = found if mark else found + len(piece)

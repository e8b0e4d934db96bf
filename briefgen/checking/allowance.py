"""How many more words of a source may be shown, and who is given them: whole sentences first.

Quotations are served before figures, and figures before evidence. Within a group the sentence that costs the
fewest words comes first, so that as many as can be have theirs; the order in which passages are named changes
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.checking.budget import ExcerptBudget
    from briefgen.corpus import Source
    from briefgen.text import Span


class Allowance:
    """What is shown of a source, and how much more may be.

    Args:
        source: The source.
        shown: What its pages show in any case, in code points.
    """

    def __init__(self, source: Source, shown: Iterable[Span]) -> None:
        self.words = source.reading.word_index
        self._reading = source.reading
        self._shown = {number for span in shown for number in self.words.within(span)}

    def cost(self, spans: Iterable[Span]) -> int:
        """How many words ``spans`` show that are not shown yet."""
        return len({number for span in spans for number in self.words.within(span)} - self._shown)

    def take(self, spans: Iterable[Span], limit: int) -> bool:
        """Show ``spans`` as well, if no more than ``limit`` words are shown then; whether they are."""
        found = {number for span in spans for number in self.words.within(span)} - self._shown
        if found and len(self._shown) + len(found) > limit:
            return False
        self._shown |= found
        return True

    def sentences(self, passages: Iterable[Span], limit: int) -> dict[Span, Span]:
        """The whole sentence around each passage, of those that can be shown within ``limit`` words."""
        whole = {span: self._reading.whole_sentences.around(span) for span in passages}
        costs = {span: (self.cost([sentence]), span) for span, sentence in whole.items()}
        return {
            span: whole[span]
            for span in sorted(whole, key=costs.__getitem__)
            if self.take([whole[span]], limit)
        }


def sentence_limit(budget: ExcerptBudget, total: int) -> int:
    """How many words of a source of ``total`` words may be shown with the sentences around its passages."""
    return min(max(context_limit(budget, total), budget.free), budget.words)


def context_limit(budget: ExcerptBudget, total: int) -> int:
    """How many may be shown with what is less than a sentence, and with variants' sentences."""
    share = budget.warn if budget.context is None else min(budget.context, budget.error)
    return min(int(share * total), budget.words)


def without_sentence(
    source: Source, shown: Iterable[Span], quoted: set[Span], budget: ExcerptBudget
) -> list[Span]:
    """Those of a source's quotations that the budget leaves without their whole sentence, in order.

    ``shown`` is what the pages show of the source in any case.
    """
    if not quoted:
        return []
    asked = sorted(set(shown)), sorted(quoted), budget
    return source.reading.once("cut", asked, lambda: _without_sentence(source, *asked))


def _without_sentence(
    source: Source, shown: Sequence[Span], quoted: Sequence[Span], budget: ExcerptBudget
) -> list[Span]:
    allowance = Allowance(source, (*shown, *quoted))
    given = allowance.sentences(quoted, sentence_limit(budget, allowance.words.total))
    return [span for span in quoted if span not in given]

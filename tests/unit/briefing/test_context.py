from __future__ import annotations

from briefgen.briefing.excerpts import contexts, merged
from briefgen.checking import ExcerptBudget
from briefgen.corpus import Source, SourceMetadata
from briefgen.text import Document, Span

TEXT = "First sentence of all. The wolf came down to the river to drink. Then it left.\n\n" + "word " * 200


def _source(rights: str = "quote") -> Source:
    metadata = SourceMetadata.model_validate({"title": "T", "rights": rights})
    return Source("s", Document("s.txt", TEXT), metadata)


def _passage(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_context_is_the_sentence_where_the_budget_allows() -> None:
    passage = _passage("came down")
    shown = contexts(_source(), [[passage]], ExcerptBudget())
    assert shown[passage].slice(TEXT) == "The wolf came down to the river to drink."


def test_context_gives_way_before_the_passage() -> None:
    passage = _passage("came down")
    shown = contexts(_source(), [[passage]], ExcerptBudget(warn=0.0, free=0))
    assert shown[passage] == passage


def test_a_source_that_may_be_published_whole_shows_the_paragraph() -> None:
    passage = _passage("came down")
    shown = contexts(_source("full"), [[passage]], ExcerptBudget(warn=0.0))
    assert shown[passage].slice(TEXT) == TEXT.splitlines()[0]


def test_the_order_of_passages_changes_nothing() -> None:
    passages = [_passage("came down"), _passage("Then it"), _passage("First")]
    budget = ExcerptBudget(warn=0.05)
    shown = contexts(_source(), [passages], budget)
    assert shown == contexts(_source(), [passages[::-1]], budget)
    assert all(shown[passage].contains(passage) for passage in passages)


def test_quotations_are_served_before_evidence() -> None:
    quoted, cited = _passage("came down"), _passage("Then it")
    shown = contexts(_source(), [[quoted], [cited]], ExcerptBudget(warn=0.052, free=0))
    assert shown[quoted].slice(TEXT) == "The wolf came down to the river to drink."
    assert shown[cited].slice(TEXT) == "Then it"


def test_whole_sentences_are_served_before_anything_less() -> None:
    long, short = _passage("word word"), _passage("came down")
    shown = contexts(_source(), [[long, short]], ExcerptBudget(warn=0.1, free=0))
    assert shown[short].slice(TEXT) == "The wolf came down to the river to drink."
    assert 2 < len(shown[long].slice(TEXT).split()) < 20


def test_the_share_for_context_may_be_more_than_the_one_that_warns() -> None:
    passage = _passage("came down")
    budget = ExcerptBudget(warn=0.0, free=0, context=0.1)
    assert contexts(_source(), [[passage]], budget)[passage].slice(TEXT).startswith("The wolf")
    assert contexts(_source(), [[passage]], ExcerptBudget(error=0.0, free=0, context=1.0))[passage] == passage


def test_the_first_words_of_a_source_are_free_for_sentences() -> None:
    passage = _passage("came down")
    assert contexts(_source(), [[passage]], ExcerptBudget(warn=0.0, free=9))[passage] != passage
    assert contexts(_source(), [[passage]], ExcerptBudget(warn=0.0, free=8))[passage] == passage
    assert contexts(_source(), [[], [], [], [passage]], ExcerptBudget(warn=0.0))[passage] == passage


def test_a_quotation_that_is_a_sentence_gets_the_one_beside_it() -> None:
    passage = _passage("The wolf came down to the river to drink")
    shown = contexts(_source(), [[passage]], ExcerptBudget())
    assert shown[passage].slice(TEXT) == "First sentence of all. The wolf came down to the river to drink."
    shown = contexts(_source(), [[], [], [passage]], ExcerptBudget())
    assert shown[passage].slice(TEXT) == "The wolf came down to the river to drink."


def test_touching_stretches_become_one() -> None:
    assert merged([Span(5, 9), Span(0, 3), Span(3, 6), Span(12, 13)]) == [Span(0, 9), Span(12, 13)]

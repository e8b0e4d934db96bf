from __future__ import annotations

import random
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, anchor
from briefgen.briefing.utterances import utterances
from briefgen.briefing.variants import Found, Said, admit, find_variants
from briefgen.checking import ExcerptBudget
from briefgen.corpus import Corpus, Person, Source, SourceMetadata
from briefgen.pipeline import compile_project, load_settings
from briefgen.text import Document, Span
from briefgen.yaml_source import PartialDate
from tests.harness.limits import within

ROOT = Path(__file__).resolve().parents[3]
SPEAKER = Person(name="Jens Stoltenberg", aliases=("the secretary-general",))
ONE = "Mr. Stoltenberg said: “If we don’t want autocracy and tyranny to win, then they need weapons.”"
OTHER = (
    'Stoltenberg said "but if we don\'t want autocracy and tyranny to win, (the Ukrainians) need weapons".'
)


def _source(identifier: str, text: str, **metadata: Any) -> Source:
    described = SourceMetadata.model_validate({"title": identifier, **metadata})
    return Source(identifier, Document(f"{identifier}.txt", text), described)


def _said(source: Source, exact: str, date: str | None = None, person: Person = SPEAKER) -> Said:
    found = anchor(source.text, exact)
    assert isinstance(found, Anchor), found
    return Said(source, found, person, PartialDate(date) if date else None)


def _variants(quotation: Said, *others: Source) -> tuple[Found, ...]:
    (found,) = find_variants([quotation.source, *others], [quotation])
    return found


def _exact(source: Source) -> str:
    return utterances(source)[0].quoted.slice(source.text)


def _shown(found: Found) -> str:
    return found.anchor.shown(found.source.text)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return compile_project(load_settings(ROOT / "mkdocs.yml")).corpus


def _pairs(own: list[Source], *others: Source) -> set[tuple[str, str, str]]:
    """Each quoted span of ``own`` taken for a quotation: which sources have it too, by its first words."""
    said = [
        Said(source, found, SPEAKER, None)
        for source in own
        for utterance in utterances(source)
        if isinstance(found := anchor(source.text, utterance.quoted.slice(source.text)), Anchor)
    ]
    return {
        (quotation.source.id, variant.source.id, " ".join(_shown(variant).split()[:3]))
        for quotation, variants in zip(said, find_variants([*own, *others], said), strict=True)
        for variant in variants
    }


TYRANNY = {
    "step-up-opinion": "If we don’t",
    "nato-chief-asks": "If we don't",
    "door-left-open": "if we don’t",
    "countries-of-the-east": "If you don’t",
}
POLICY = {"nato-chief-hints": "But I will", "step-up-opinion": "[S]everal N.A.T.O. allies"}


def _filler(count: int) -> list[Source]:
    """Texts whose quotations draw on 3,000 words, the first of them far more often than the last."""
    chance = random.Random(7)
    vocabulary = [f"word{number}" for number in range(3000)]
    ranks = [1 / (number + 1) for number in range(3000)]
    function = ("the", "of", "and", "to", "in", "that", "we", "is", "for", "it", "will", "not", "have", "on")
    made = []
    for number in range(count):
        quotations = (
            " ".join(
                chance.choice(function) if chance.random() < 0.45 else chance.choices(vocabulary, ranks)[0]
                for _ in range(chance.randint(5, 30))
            )
            for _ in range(8)
        )
        made.append(
            _source(f"f{number:04}", "\n\n".join(f"“{words},” Stoltenberg said." for words in quotations))
        )
    return made


@pytest.mark.parametrize("count", [0, 40, 200, pytest.param(1000, marks=pytest.mark.benchmark)])
def test_the_example_yields_both_utterances_and_no_false_pair_in_a_corpus_of_any_size(
    corpus: Corpus, count: int
) -> None:
    found = _pairs(list(corpus.sources.values()), *_filler(count))
    tyranny = {(a, b, TYRANNY[b]) for a, b in product(TYRANNY, TYRANNY) if a != b}
    policy = {(a, b, POLICY[b]) for a, b in product(POLICY, POLICY) if a != b}
    assert found <= tyranny | policy
    assert policy <= found
    assert {pair for pair in tyranny if "step-up-opinion" in pair[:2]} <= found


def test_two_texts_are_corpus_enough() -> None:
    one, other = _source("one", ONE), _source("other", OTHER)
    (variant,) = _variants(_said(one, _exact(one)), other)
    assert (variant.source, variant.certainty) == (other, "same")
    assert [span.slice(OTHER) for span in variant.differing] == ["but", "the Ukrainians"]
    assert variant.traits == ("brackets",)
    assert variant.missing == 2


def test_a_name_that_two_people_utter_is_no_variant() -> None:
    one = _source("one", "“The Democratic People’s Republic of Korea,” Stoltenberg said.")
    other = _source("other", "The minister spoke of “the Democratic People’s Republic of Korea”.")
    assert _variants(_said(one, _exact(one)), other) == ()


def test_a_source_older_than_the_words_needs_a_long_run() -> None:
    one = _source("one", "“Tanks alone never decided winters,” Stoltenberg said.")
    other = _source("other", "“Tanks alone never decided winters,” Stoltenberg said.", date_published="2022")
    assert _variants(_said(one, _exact(one), "2022-05"), other)
    assert not _variants(_said(one, _exact(one), "2023-01"), other)


def test_a_translation_is_flagged() -> None:
    one, other = _source("one", ONE), _source("other", OTHER, translation_method="machine")
    (variant,) = _variants(_said(one, _exact(one)), other)
    assert variant.traits == ("translated", "brackets")


def test_a_negation_of_the_sentence_is_not_left_out() -> None:
    other = _source(
        "other",
        "“I never said, truly, that autocracy and tyranny to win, then they need weapons,” said Stoltenberg.",
    )
    one = _source("one", ONE)
    (variant,) = _variants(_said(one, _exact(one)), other)
    assert _shown(variant).startswith("I never said")


def test_words_that_stand_twice_in_a_source_resolve_to_one_place() -> None:
    one, other = _source("one", ONE), _source("other", f"{OTHER}\n\nAgain. {OTHER}")
    (variant,) = _variants(_said(one, _exact(one)), other)
    assert variant.anchor.span.start < len(OTHER)


def test_variants_give_way_to_the_budget_the_surest_first() -> None:
    one = _source("one", ONE)
    other = _source("other", f"{OTHER}\n\n" + "word " * 40)
    (variant,) = _variants(_said(one, _exact(one)), other)
    words = len(_shown(variant).split())
    assert admit([variant], {}, ExcerptBudget(warn=1.0, words=words)) == {variant}
    assert admit([variant], {}, ExcerptBudget(warn=1.0, words=words - 1)) == set()
    needed = {"other": [Span(len(OTHER), len(other.text))]}
    assert admit([variant], needed, ExcerptBudget(warn=1.0, words=words + 39)) == set()


def test_a_source_that_may_be_published_whole_has_no_budget() -> None:
    one, other = _source("one", ONE), _source("other", OTHER, rights="full")
    found = _variants(_said(one, _exact(one)), other)
    assert admit(found, {}, ExcerptBudget(warn=0.0)) == set(found)


_ANY = st.text(alphabet=st.sampled_from("ab “”\"'.,[]()…—\n\u00a0‘’é"), max_size=80)


@given(_ANY)
def test_what_is_found_stands_in_another_source_character_for_character(text: str) -> None:
    one = _source("one", ONE)
    words = "If we don’t want autocracy and tyranny to win, then they need weapons"
    other = _source("other", f"{text}“{words}{text}” Stoltenberg{text}")
    for variant in _variants(_said(one, words), other):
        assert variant.source is other
        assert variant.anchor.kind == "exact"
        assert _shown(variant) == variant.anchor.span.slice(other.text)
        assert all(variant.anchor.span.contains(span) for span in variant.differing)


def test_a_text_of_nothing_but_one_quotation_over_and_over_costs_little() -> None:
    one = _source("one", ONE)
    other = _source("other", f"{ONE} " * 5000)
    with within(100):
        assert len(_variants(_said(one, _exact(one)), other)) <= 1


def test_a_long_name_within_two_different_sentences_is_no_variant() -> None:
    name = "the Democratic People’s Republic of Korea’s nuclear and ballistic missile programmes"
    one = _source("one", f"“We will never accept what {name} mean for our partners,” Stoltenberg said.")
    other = _source("other", f"“Sanctions on {name} were debated in Geneva last June,” said a diplomat.")
    assert _variants(_said(one, _exact(one)), other) == ()


def test_a_quotation_that_ends_in_a_question_keeps_its_mark() -> None:
    one = _source("one", "“Why would we let tyranny win in Europe?” Stoltenberg asked.")
    other = _source("other", "“So why would we let tyranny win in Europe?” Stoltenberg asked.")
    (variant,) = _variants(_said(one, "Why would we let tyranny win in Europe?"), other)
    assert _shown(variant) == "So why would we let tyranny win in Europe?"

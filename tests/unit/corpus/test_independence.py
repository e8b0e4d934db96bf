from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, anchor
from briefgen.briefing import Passage, Quotation, Speaker, Variant
from briefgen.corpus import Independence, Independences, Person, Source, SourceMetadata
from briefgen.corpus.origins import key_of, origins
from briefgen.text import Document

STORY = (
    "The alliance asked the government in Seoul for weapons on Monday, and the government answered that day"
    " that it would look closely at what the law of the country allows it to sell to a country at war."
)


def _source(identifier: str, text: str = "Nothing.", **metadata: Any) -> Source:
    described = SourceMetadata.model_validate({"title": identifier, **metadata})
    return Source(identifier, Document(f"{identifier}.txt", text), described)


def _judged(*sources: Source, quotations: tuple[Quotation, ...] = ()) -> Independence:
    return Independences().of(sources, [item.versions for item in quotations])


def _reasons(judged: Independence) -> list[tuple[str, str, str, str]]:
    return [(link.one, link.other, link.reason, link.detail) for link in judged.links]


def test_no_sources_are_no_accounts() -> None:
    assert _judged() == Independence((), {}, 0)


def test_one_source_is_one_account_whatever_it_rests_on() -> None:
    assert _judged(_source("a", is_based_on=["agencies"])).count == 1


def test_sources_that_say_nothing_are_not_linked() -> None:
    groups = (frozenset({"a"}), frozenset({"b"}))
    assert _judged(_source("a"), _source("b")) == Independence((), {}, 2, groups)


def test_one_agency_behind_two_sources_links_them() -> None:
    judged = _judged(
        _source("a", is_based_on=["the Associated Press"]), _source("b", is_based_on=["AP"]), _source("c")
    )
    assert _reasons(judged) == [("a", "b", "origin", "the Associated Press")]
    assert judged.count == 2


def test_a_source_rests_on_what_another_one_is() -> None:
    judged = _judged(_source("a", publisher="Voice of America"), _source("b", is_based_on=["VOA"]))
    assert _reasons(judged) == [("b", "a", "rests-on", "Voice of America")]
    assert judged.count == 1


def test_one_publisher_is_one_account() -> None:
    judged = _judged(_source("a", publisher="The Paper"), _source("b", publisher="The Paper"))
    assert _reasons(judged) == [("a", "b", "publisher", "The Paper")]


def test_an_unknown_publisher_links_nothing() -> None:
    assert not _judged(_source("a"), _source("b", is_based_on=["unknown"])).links


def test_a_chain_of_links_is_one_account() -> None:
    judged = _judged(
        _source("a", is_based_on=["Reuters"]),
        _source("b", is_based_on=["Reuters", "Yonhap"]),
        _source("c", is_based_on=["Yonhap"]),
    )
    assert [(link.one, link.other) for link in judged.links] == [("a", "b"), ("b", "c")]
    assert judged.count == 1


def test_agencies_without_a_name_link_nothing_and_are_not_counted() -> None:
    judged = _judged(
        _source("a", is_based_on=["agencies"]), _source("b", is_based_on=["news agencies"]), _source("c")
    )
    assert judged.links == ()
    assert judged.unnamed == {"a": "agencies", "b": "news agencies"}
    assert judged.count == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SEOUL (Reuters) - The alliance asked.", ["Reuters"]),
        ("It ended.\n\n(With inputs from Reuters and AFP)", ["Reuters", "AFP"]),
        ("(With inputs from agencies)", ["agencies"]),
        ("This article was originally published by The Conversation.", ["The Conversation"]),
        ("auto-generated from a syndicated feed.", ["a syndicated feed"]),
        ("According to Reuters, he left.", []),
        ("He first appeared in Seoul on Monday.", []),
        ("The company (Reuters) was sold.", []),
    ],
)
def test_a_credit_in_the_text_is_read_and_a_citation_is_not(text: str, names: list[str]) -> None:
    assert [origin.name for origin in origins(_source("a", text))] == names


def test_the_names_of_an_agency_are_one() -> None:
    assert key_of("The A.P.") != key_of("Reuters")
    assert key_of("AFP") == key_of("Agence France-Presse")
    assert key_of("the Economist") == key_of("The Economist")


def test_a_paragraph_that_two_sources_share_links_them() -> None:
    changed = STORY.replace("Monday", "Tuesday")
    judged = _judged(_source("a", f"One.\n\n{STORY}"), _source("b", f"{changed}\n\nTwo words."))
    assert _reasons(judged) == [("a", "b", "wording", "1")]


def test_the_same_long_quotation_in_two_reports_is_no_link() -> None:
    one, other = f"He said: “{STORY}”", f"“{STORY}” These were his words."
    assert _judged(_source("a", one), _source("b", other)).links == ()


def _passage(source: Source, exact: str) -> Passage:
    found = anchor(source.text, exact)
    assert isinstance(found, Anchor), found
    return Passage(source, found, found.span)


def _quotation(words: str, other_words: str) -> tuple[Source, Source, Quotation]:
    one, other = _source("a", f"“{words}”"), _source("b", f"“{other_words}”")
    variant = Variant(_passage(other, other_words), "same", (), 0, ())
    speaker = Speaker("s", Person(name="S"), None)
    quotation = Quotation(
        "q-1", speaker, _passage(one, words), None, None, None, paraphrase=False, variants=(variant,)
    )
    return one, other, quotation


def test_the_same_bracket_in_one_quotation_links_its_sources() -> None:
    words = "we will give them [the Ukrainians] what they need to win"
    one, other, quotation = _quotation(words, words)
    assert _reasons(_judged(one, other, quotations=(quotation,))) == [("a", "b", "alteration", "")]


def test_the_same_words_unaltered_link_nothing() -> None:
    words = "we will give the Ukrainians what they need to win"
    one, other, quotation = _quotation(words, words)
    assert _judged(one, other, quotations=(quotation,)).links == ()


def test_brackets_that_differ_link_nothing() -> None:
    one, other, quotation = _quotation(
        "we will give [the Ukrainians] what they need to win", "we will give (Kyiv) what they need to win"
    )
    assert _judged(one, other, quotations=(quotation,)).links == ()


@given(
    st.lists(
        st.tuples(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=20), max_size=3)), max_size=4
    )
)
def test_any_texts_and_names_are_judged_alike_in_any_order(
    given_sources: list[tuple[str, list[str]]],
) -> None:
    sources = []
    for number, (text, based) in enumerate(given_sources):
        metadata = SourceMetadata.model_construct(title="t", publisher="unknown", is_based_on=tuple(based))
        sources.append(Source(f"s{number}", Document("x.txt", text), metadata))
    shuffled = random.Random(1).sample(sources, len(sources))
    judged = _judged(*sources)
    assert judged.count == _judged(*shuffled).count
    assert 0 <= judged.count <= len(sources)


def test_a_paragraph_repeated_without_end_costs_little() -> None:
    text = f"{STORY}\n\n" * 300
    assert len(_judged(_source("a", text), _source("b", text)).links) <= 1

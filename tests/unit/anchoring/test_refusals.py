from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.diagnostics import Code

TEXT = "Seoul said it will always send $5.8 billion in arms to the Poles, the minister told reporters."


@pytest.mark.parametrize(
    ("exact", "kind", "message"),
    [
        ("it will never send $5.8 billion", "negation", 'the source has "always" where this has "never"'),
        ("it will always send $5.9 billion", "number", "the source has the number $5.8, this has $5.9"),
        ("it will always Send $5.8 billion", "capital", 'the source has "send" where this has "Send"'),
        ("arms to the Czechs, the minister", "name", 'the source has "Poles" where this has "Czechs"'),
        ("arms to the Poles; the minister", "punctuation", 'the source has "," where this has ";"'),
        ("it will always give $5.8 billion", "wording", 'the source has "send" where this has "give"'),
        ("it will always send billion in arms", "number", '"$5.8" is missing'),
        ("it will always not send $5.8 billion", "negation", 'the source has no "not" here'),
    ],
)
def test_an_alteration_is_classified_and_said(exact: str, kind: str, message: str) -> None:
    found = anchor(TEXT, exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_ALTERED
    assert kind in [alteration.kind for alteration in found.alterations]
    assert found.message == message


def test_alterations_point_into_both_texts() -> None:
    exact = "it will never send $5.8 billion"
    found = anchor(TEXT, exact)
    assert isinstance(found, Unanchored)
    (alteration,) = found.alterations
    assert alteration.written.slice(exact) == "never"
    assert alteration.source.slice(TEXT) == "always"
    assert found.nearest is not None
    assert found.nearest.slice(TEXT) == "it will always send $5.8 billion"


def test_alterations_within_a_piece_are_counted_from_the_beginning_of_the_words() -> None:
    exact = "Seoul said … always give $5.8 billion"
    found = anchor(TEXT, exact)
    assert isinstance(found, Unanchored)
    assert [alteration.written.slice(exact) for alteration in found.alterations] == ["give"]


def test_words_of_another_text_are_not_found() -> None:
    found = anchor(TEXT, "quite other things were discussed in Tokyo")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_NOT_FOUND


def test_a_refusal_is_false_and_one_line() -> None:
    found = anchor(TEXT + "\n\u202e\x07", "it will never\nsend $5.8\u202e\x07 billion … x")
    assert not found
    assert isinstance(found, Unanchored)
    assert "\n" not in found.message
    assert found.message.isprintable()

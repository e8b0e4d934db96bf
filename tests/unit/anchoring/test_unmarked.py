from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.diagnostics import Code

TEXT = "He said: “The allies, who met in Madrid in summer, have never sent tanks, planes or ships.”"


def refusal(exact: str) -> Unanchored:
    outcome = anchor(TEXT, exact)
    assert isinstance(outcome, Unanchored)
    return outcome


def test_words_left_out_without_a_mark_are_named() -> None:
    found = refusal("The allies have never sent tanks")
    assert found.code is Code.QUOTATION_ALTERED
    assert "left out without a mark" in found.message
    assert found.help == 'mark what is left out: "The allies […] have never sent tanks"'
    assert found.alterations[0].source.slice(TEXT).strip(" ,") == "who met in Madrid in summer"


@pytest.mark.parametrize(
    "exact",
    [
        "The allies, who met in Madrid in summer, have sent tanks",
        "The allies, who met in summer",
        "The allies have always sent tanks",
        "have never sent tanks the allies",
        "The",
    ],
)
def test_other_differences_are_not_taken_for_an_omission(exact: str) -> None:
    outcome = anchor(TEXT, exact)
    assert not isinstance(outcome, Unanchored) or "without a mark" not in outcome.message


def test_a_hidden_limit_is_still_an_unmarked_omission() -> None:
    found = refusal("The allies sent tanks, planes or ships")
    assert "left out without a mark" in found.message


def test_the_passage_goes_from_the_first_words_to_the_last() -> None:
    text = "So the allies, who met in Madrid, have sent tanks. Then they met."
    found = anchor(text, "the allies have sent tanks. Then")
    assert isinstance(found, Unanchored)
    assert found.nearest is not None
    assert found.nearest.slice(text) == "the allies, who met in Madrid, have sent tanks. Then"
    (missing,) = found.alterations
    assert missing.source.slice(text).strip() == ", who met in Madrid,"
    assert (missing.written.start, missing.written.end) == (10, 10)


@pytest.mark.parametrize(
    ("exact", "split"),
    [
        ("the allies, planes or ships", None),
        ("He said: have never sent", None),
        ("The allies sent tanks", "The allies […] sent tanks"),
        ("The allies or ships", "The allies […] or ships"),
        ("The allies ships", None),
        ("He planes or ships", None),
        ("in summer, have tanks, planes", None),
        ("in Madrid in sent tanks", "in Madrid in […] sent tanks"),
    ],
)
def test_two_words_stand_on_either_side_and_three_or_more_are_left_out(exact: str, split: str | None) -> None:
    found = refusal(exact)
    assert found.help == (None if split is None else f'mark what is left out: "{split}"')


def test_a_negation_left_out_is_shown_from_where_the_first_words_end() -> None:
    found = refusal("The allies, who met sent tanks, planes")
    assert found.message == 'words are left out without a mark: "in Madrid in summer, have never"'
    assert found.nearest is not None
    assert (
        found.nearest.slice(TEXT) == "The allies, who met in Madrid in summer, have never sent tanks, planes"
    )

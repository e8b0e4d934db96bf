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
    assert found.help == 'mark what is left out: "The allies … have never sent tanks"'
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

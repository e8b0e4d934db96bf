"""How good the suggestions are on the project's own labelled set; docs/scoring.md tells of its format.

The floors are what was reached when they were set. Raise them with what is won; lower one only with a reason.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.score import Score, read_set, score

SET = Path(__file__).resolve().parents[1] / "data" / "suggestion.jsonl"


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return score(read_set(SET))


def test_the_set_is_large_enough_to_tell(scores: dict[str, Score]) -> None:
    assert scores["quotations"].labelled >= 60
    assert scores["figures"].labelled >= 28


@pytest.mark.parametrize(("what", "floor"), [("span", 99.0), ("both", 97.5), ("name", 94.0)])
def test_quotations_reach_their_floor(scores: dict[str, Score], what: str, floor: float) -> None:
    assert scores["quotations"].f1(what) >= floor, scores["quotations"].errors


@pytest.mark.parametrize(("what", "floor"), [("value", 87.5), ("unit", 81.5), ("all", 81.5)])
def test_figures_reach_their_floor(scores: dict[str, Score], what: str, floor: float) -> None:
    assert scores["figures"].f1(what) >= floor, scores["figures"].errors


def test_a_missed_and_an_invented_quotation_both_cost() -> None:
    document = {
        "id": "a",
        "text": "“We will come tomorrow,” said Ann Lee.",
        "quotations": [{"exact": "We will come tomorrow,", "speaker": "Ann Lee", "name": "Ann Lee"}],
    }
    found = {"kind": "quotation", "start": 0, "end": 4, "exact": "“We ", "speaker": None}
    assert score([document], {})["quotations"].f1("span") == 0
    assert score([document], {"a": [found]})["quotations"].f1("span") == 0
    assert score([document])["quotations"].f1("both") == 100

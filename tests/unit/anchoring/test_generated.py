"""Real passages under every edit: what changes the words is refused, what changes typography is not."""

from __future__ import annotations

import random
from functools import cache

import pytest

from briefgen.anchoring import anchor_in, longest_stretch, may_hold
from briefgen.reading import Reading
from tests.unit.anchoring import dishonest_edits, honest_edits
from tests.unit.anchoring.passages import Passage, passages, plainly_stands, reading_of

SEED = 20_230_130
LEAST = 2_000


@cache
def found() -> list[Passage]:
    return passages(SEED, 60)


def test_there_are_thirty_edits_of_either_sort() -> None:
    assert len(dishonest_edits.EDITS) >= 30
    assert len(honest_edits.EDITS) >= 30


def test_no_dishonest_edit_is_accepted() -> None:
    rng = random.Random(SEED)
    accepted, tried, used = [], 0, set()
    for passage in found():
        for name, change in dishonest_edits.EDITS.items():
            exact = change(rng, passage)
            if exact is None or (name not in dishonest_edits.ALWAYS and plainly_stands(exact, passage.text)):
                continue
            tried += 1
            used.add(name)
            if anchor_in(reading_of(passage.source), exact):
                accepted.append((name, exact))
    assert accepted == []
    assert tried >= LEAST
    assert used == set(dishonest_edits.EDITS)


def test_no_honest_edit_is_refused() -> None:
    rng = random.Random(SEED)
    refused, tried, used = [], 0, set()
    for passage in found():
        for name, change in honest_edits.EDITS.items():
            case = change(rng, passage)
            if case is None:
                continue
            tried += 1
            used.add(name)
            unchanged = case.text == passage.text
            source = reading_of(passage.source) if unchanged else Reading(case.text)
            anchored = anchor_in(source, case.exact, marks=case.marks)
            if not anchored or not may_hold(source, longest_stretch(case.exact)):
                refused.append((name, case.exact, anchored))
    assert refused == []
    assert tried >= LEAST
    assert used == set(honest_edits.EDITS)


@pytest.mark.parametrize("name", ["a_word_dropped", "a_digit_changed", "a_capital_changed", "not_added"])
def test_typography_does_not_carry_an_edit_through(name: str) -> None:
    rng = random.Random(SEED)
    for passage in found():
        exact = dishonest_edits.EDITS[name](rng, passage)
        if exact is None or plainly_stands(exact, passage.text):
            continue
        disguised = f"“… {exact.replace(' ', chr(0xA0)).replace('—', '--').replace('’', chr(39))} [...]”"
        assert not anchor_in(reading_of(passage.source), disguised), disguised

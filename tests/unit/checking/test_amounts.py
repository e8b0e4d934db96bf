from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.checking import disagreeing
from tests.harness.counting import growth
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefgen.curation import Figure

Stated = tuple[str, str]
"""A source and the value that it gives."""


@pytest.fixture
def pattern(tmp_path: Path) -> Figure:
    topic = "title: T\nabstract: A.\nfigures: [{value: 5 tanks, measures: m, source: s, exact: 5 tanks}]\n"
    project = compiled(write_project(tmp_path, {"s": "5 tanks"}, {"topic": topic}))
    return project.curation.topics[0].topic.figures[0]


def pairs(pattern: Figure, stated: Sequence[Stated]) -> list[tuple[Stated, Stated]]:
    figures = [pattern.model_copy(update={"source": source, "value": value}) for source, value in stated]
    return [((a.source, a.value), (b.source, b.value)) for a, b in disagreeing(figures)]


def test_a_figure_is_held_against_the_first_that_contradicts_it(pattern: Figure) -> None:
    five, six, seven = ("a", "5 tanks"), ("b", "6 tanks"), ("c", "7 tanks")
    assert pairs(pattern, [five, six, seven]) == [(five, six), (five, seven)]


def test_every_figure_that_is_contradicted_is_in_a_pair(pattern: Figure) -> None:
    over, six, four = ("a", "over 5 tanks"), ("b", "6 tanks"), ("c", "4 tanks")
    assert pairs(pattern, [over, six, four]) == [(over, four), (six, four)]


def test_a_source_does_not_contradict_itself(pattern: Figure) -> None:
    assert pairs(pattern, [("a", "5 tanks"), ("a", "6 tanks")]) == []


@pytest.mark.parametrize("words", ["{} tanks", "over {} tanks", "5 tanks"])
def test_each_of_many_figures_for_the_same_is_compared_with_a_number_of_others(
    pattern: Figure, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.checking.figures.agreement._MOST_COMPARED", 20)

    def compared(count: int) -> Callable[[], object]:
        stated = [(f"s{number % 7}", words.format(number)) for number in range(2, count + 2)]
        assert len(pairs(pattern, stated)) <= len(stated)
        return lambda: pairs(pattern, stated)

    assert growth(compared, 60, 480) < 2

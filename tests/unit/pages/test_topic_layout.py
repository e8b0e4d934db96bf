"""When figures and timeline have room beside the text of a topic, and what a long page shows on demand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from briefgen.pages.topic_layout import topic_layout

if TYPE_CHECKING:
    from briefgen.briefing import Briefing


def topic(points: int, quotations: int, figures: int, timeline: int, speakers: int = 1) -> Briefing:
    said = tuple(SimpleNamespace(speaker=SimpleNamespace(id=index % speakers)) for index in range(quotations))
    lists = {
        name: (None,) * number
        for name, number in {"points": points, "figures": figures, "timeline": timeline}.items()
    }
    return cast("Briefing", SimpleNamespace(**lists, quotations=said, sources=(None,) * 2))


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((8, 5, 1, 4), True),
        ((8, 5, 0, 0), False),
        ((2, 0, 3, 40), False),
        ((3, 500, 40, 30, 60), True),
        ((3, 500, 40, 60, 5), False),
    ],
)
def test_figures_and_timeline_are_beside_the_text_if_they_are_no_longer(
    numbers: tuple[int, int, int, int], expected: bool
) -> None:
    assert topic_layout(topic(*numbers)).beside is expected


@pytest.mark.parametrize(("figures", "shown"), [(0, 0), (6, 6), (7, 7), (8, 6), (30, 6)])
def test_a_topic_shows_its_first_figures(figures: int, shown: int) -> None:
    assert topic_layout(topic(3, 5, figures, 0)).figures_shown == shown


@pytest.mark.parametrize(("quotations", "folded"), [(0, False), (60, False), (61, True)])
def test_many_quotations_are_folded_by_their_speakers(quotations: int, folded: bool) -> None:
    assert topic_layout(topic(3, quotations, 0, 0)).folded is folded

"""When figures and timeline have room beside the text of a topic."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from briefgen.pages.topic_layout import beside

if TYPE_CHECKING:
    from briefgen.briefing import Briefing


def topic(points: int, quotations: int, figures: int, timeline: int) -> Briefing:
    numbers = {"points": points, "quotations": quotations, "figures": figures, "timeline": timeline}
    lists = {name: (None,) * number for name, number in numbers.items()}
    return cast("Briefing", SimpleNamespace(**lists, sources=(None,) * 2))


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((8, 5, 1, 4), True), ((8, 5, 0, 0), False), ((2, 0, 3, 40), False), ((3, 500, 40, 60), True)],
)
def test_they_are_beside_the_text_if_they_are_no_longer(
    numbers: tuple[int, int, int, int], expected: bool
) -> None:
    assert beside(topic(*numbers)) is expected

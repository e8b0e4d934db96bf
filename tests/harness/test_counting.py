"""That growth is seen wherever it hides, and what runs away is stopped."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.harness.counting import growth, steps
from tests.harness.limits import Endless, within

if TYPE_CHECKING:
    from collections.abc import Callable


def nested(length: int) -> int:
    found = 0
    for _ in range(length):
        for _ in range(length):
            found += 1
    return found


def comprehended(length: int) -> int:
    return len([one for one in range(length) for _ in range(length)])


def called(length: int) -> None:
    def look(at: int) -> int:
        return at

    for _ in range(length):
        for _ in map(look, range(length)):
            pass


@pytest.mark.parametrize("work", [nested, comprehended, called])
def test_what_is_quadratic_grows_by_the_ratio_of_the_lengths(work: Callable[[int], object]) -> None:
    assert growth(lambda length: lambda: work(length), 100, 400) == pytest.approx(4, rel=0.1)


def test_what_is_linear_does_not_grow() -> None:
    def once(length: int) -> None:
        for number in range(100 * length):
            assert number >= 0

    assert growth(lambda length: lambda: once(length), 50, 400) == pytest.approx(1, rel=0.1)


def test_the_same_work_has_the_same_steps() -> None:
    assert steps(lambda: nested(20)) == steps(lambda: nested(20)) > 400


def test_a_search_without_end_is_ended() -> None:
    with pytest.raises(Endless), within(0.2):
        re.search("(a+)+$", "a" * 40 + "b")


def test_a_loop_without_end_is_ended_although_it_passes_over_exceptions() -> None:
    def persist() -> None:
        while True:
            with suppress(Exception):
                nested(10)

    with pytest.raises(Endless), within(0.2):
        persist()


def test_what_ends_goes_on() -> None:
    with within(60):
        assert sum(range(1000)) == 499_500

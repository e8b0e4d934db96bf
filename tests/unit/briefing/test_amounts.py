"""The amounts that an earlier run has read are those that this one would read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.briefing import published_models
from briefgen.briefing.amounts import recall_amounts
from briefgen.cache import NO_STORE, Store
from briefgen.checking import proven_amount
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.briefing import Site


def site(**changes: str) -> Site:
    maker = SiteMaker()
    return maker.site(maker.briefing(figures=(maker.figure(**changes),)))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Says how many amounts were read."""
    asked: list[tuple[object, ...]] = []

    def counted(*given: object) -> object:
        asked.append(given)
        return proven_amount(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(published_models, "proven_amount", counted)
    return lambda: len(asked)


def test_an_amount_is_read_once_of_the_same_words(tmp_path: Path, read: Callable[[], int]) -> None:
    store, first, again = Store(tmp_path, b"key"), site(), site()
    recall_amounts([first], store)
    amount = first.briefings[0].figures[0].amount
    assert amount is not None
    recall_amounts([again], store)
    assert again.briefings[0].figures[0].amount == amount
    assert read() == 1


@pytest.mark.parametrize("changes", [{"value": "$1 billion"}, {"measures": "aid that nobody sent"}])
def test_an_amount_is_read_again_of_other_words(
    changes: dict[str, str], tmp_path: Path, read: Callable[[], int]
) -> None:
    store, other = Store(tmp_path, b"key"), site(**changes)
    recall_amounts([site()], store)
    recall_amounts([other], store)
    assert read() == 2
    assert other.briefings[0].figures[0].amount == site(**changes).briefings[0].figures[0].amount


def test_without_a_store_nothing_is_read_before_somebody_asks(read: Callable[[], int]) -> None:
    recall_amounts([site()], NO_STORE)
    assert read() == 0

"""What a reference manager says of a file goes into its entry; what describes no file is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.cli.sources.pages import TEXT

if TYPE_CHECKING:
    from tests.unit.cli.sources.pages import Desk


def record(name: str, title: str, **stated: str) -> dict[str, object]:
    told = {"title": title, **stated}
    return {"text": "", "name": name, "stated": {key: [value, "the record"] for key, value in told.items()}}


@pytest.mark.parametrize(
    "name", ["market.page", "Market", "files/12/market.page", "C:\\\\docs\\\\market.page"]
)
def test_a_record_with_the_name_of_a_file_describes_it(desk: Desk, name: str) -> None:
    page = desk.page("market.page", {"text": TEXT, "stated": {"title": ["x", "the page"]}})
    records = desk.page("refs.page", record(name, "A hall closes", author="Ann Lee"), record("b", "Another"))
    done = desk.add(page, records)
    assert done.status == 0, done
    assert "title: A hall closes" in desk.sources
    assert "title (the record), author (the record)" in desk.sources
    assert "1 record without text, of no file that was named" in done.err
    assert desk.corpus == ["market.page", "market.txt"]
    desk.checks_clean()


def test_one_address_or_title_joins_them(desk: Desk) -> None:
    one = desk.page("a.page", {"text": TEXT, "stated": {"url": ["https://example.org/a/", "the page"]}})
    two = desk.page("b.page", {"text": "It rained.", "stated": {"title": ["Rain again", "the page"]}})
    records = desk.page("refs.page", record("1", "Fish", url="https://example.org/a"),
                        record("2", "rain  again", author="Bo Ek"))  # fmt: skip
    assert desk.add(records, one, two).status == 0
    assert "title: Fish" in desk.sources
    assert "author: Bo Ek" in desk.sources
    desk.checks_clean()


def test_records_of_no_file_are_no_sources(desk: Desk) -> None:
    done = desk.add(desk.page("refs.page", record("a", "A"), record("b", "B")))
    assert done.status == 2
    assert "describes none of the files that were named" in done.err
    assert desk.corpus == []

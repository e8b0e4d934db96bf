"""Which changes of a topic are told to who follows all topics."""

from __future__ import annotations

import pytest

from briefgen.briefing import Note
from briefgen.pages.later_changes import later_changes
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker


@pytest.mark.parametrize(
    ("published", "dates", "left"),
    [
        ("2023-02-01", ["2023-02-01"], []),
        ("2023-02", ["2023-02-01"], []),
        ("2023-02-01", ["2023-03-01", "2023-02-01", "2023-02-01"], [0, 2]),
        ("2023-02-01", ["2023-02-02"], [0]),
        ("2023-02-03", ["2023-02-02"], []),
        (None, ["2023-02-01"], [0]),
        ("2023-02-01", [], []),
    ],
)
def test_the_oldest_change_is_none_if_it_was_the_publication(
    published: str | None, dates: list[str], left: list[int]
) -> None:
    notes = tuple(Note(PartialDate(date), f"Change {index}.") for index, date in enumerate(dates))
    briefing = SiteMaker().briefing(
        date_published=PartialDate(published) if published else None, changes=notes
    )
    assert later_changes(briefing) == tuple(notes[index] for index in left)

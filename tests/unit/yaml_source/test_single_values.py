"""A value that is set keeps its marks and everything around it."""

from __future__ import annotations

import pytest

from briefgen.text import Document
from briefgen.yaml_source import Unspliceable, set_value

AFTER = ("date_published", "status")


def changed(text: str) -> str:
    return set_value(Document("t.yml", text), "date_modified", "2024-03-01", AFTER).document.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("date_modified: 2024-02-01  # last\n", "date_modified: 2024-03-01  # last\n"),
        ('date_modified: "2024-02-01"\n', 'date_modified: "2024-03-01"\n'),
        ("date_modified:   '2024-02-01'\n", "date_modified:   '2024-03-01'\n"),
        ("date_modified: ~\nstatus: draft\n", 'date_modified: "2024-03-01"\nstatus: draft\n'),
        ("date_modified:\r\nstatus: draft\r\n", 'date_modified: "2024-03-01"\r\nstatus: draft\r\n'),
        ("{a: 1, date_modified: 2024-02-01}\n", "{a: 1, date_modified: 2024-03-01}\n"),
    ],
)
def test_a_value_takes_the_place_of_another(before: str, after: str) -> None:
    assert changed(f"# t\n{before}") == f"# t\n{after}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "status: draft  # yet\ndate_published: 2024-01-01 # day\npoints: []\n",
            "status: draft  # yet\ndate_published: 2024-01-01 # day\nNEW\npoints: []\n",
        ),
        ("status: draft\npoints: []\n", 'status: draft\ndate_modified: "2024-03-01"\npoints: []\n'),
        ("title: T", 'title: T\ndate_modified: "2024-03-01"'),
        ("{title: T}\n", '{title: T, date_modified: "2024-03-01"}\n'),
        (
            "  status: draft\r\n  title: T\r\n",
            '  status: draft\r\n  date_modified: "2024-03-01"\r\n  title: T\r\n',
        ),
    ],
)
def test_a_missing_key_goes_below_those_that_it_follows(before: str, after: str) -> None:
    assert changed(before) == after.replace("NEW", "date_modified: 2024-03-01")


@pytest.mark.parametrize("text", ["- a\n", "date_modified: [a]\n", "a: [\n", ""])
def test_a_file_without_a_place_for_it_is_refused(text: str) -> None:
    with pytest.raises(Unspliceable):
        changed(text)

from __future__ import annotations

import pytest

from briefgen.briefing.assembly import role_at
from briefgen.corpus import Role
from briefgen.yaml_source import PartialDate


def _role(title: str, start: str | None = None, end: str | None = None) -> Role:
    return Role.model_validate({"title": title, "from": start, "to": end})


OFFICES = (_role("Minister", "2014", "2018-06"), _role("Chair", "2018-06-15"))


@pytest.mark.parametrize(
    ("when", "title"),
    [
        ("2013", None),
        ("2014-02", "Minister"),
        ("2018-06-01", "Minister"),
        ("2018-07-01", "Chair"),
        ("2023-01-30", "Chair"),
    ],
)
def test_the_role_is_the_one_held_at_the_time(when: str, title: str | None) -> None:
    role = role_at(OFFICES, PartialDate.parse(when))
    assert (role.title if role else None) == title


def test_without_a_date_only_an_undoubted_role_is_told() -> None:
    assert role_at(OFFICES, None) is None
    only = (_role("Chair"),)
    assert role_at(only, None) is only[0]

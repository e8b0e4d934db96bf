from __future__ import annotations

import pytest

from briefgen.checking.speakers import is_same_speaker
from briefgen.corpus import Person


@pytest.mark.parametrize(
    ("name", "found", "same"),
    [
        ("Mark Singer", "Mr. Singer", True),
        ("Mark Singer", "Mark Singer", True),
        ("Mark Singer", "Mark Jones", False),
        ("Steve King", "Rep. King", True),
        ("Steve King", "the king", False),
        ("Steve King", "Rep. Steve King", True),
        ("Donald Trump", "the Trump spokesman", False),
        ("Donald Trump", "Mr. Trump", True),
        ("Jens Stoltenberg", "NATO Secretary General Jens Stoltenberg", True),
    ],
)
def test_a_surname_that_is_also_a_title_is_a_surname(name: str, found: str, *, same: bool) -> None:
    assert is_same_speaker(Person.model_validate({"name": name}), found) is same

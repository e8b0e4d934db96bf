from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.diagnostics import Code

TEXT = "we will not stay now. They stay. So"


@pytest.mark.parametrize(
    "exact", ["we … stay …", "we … stay,", "“we … stay”", "… we … stay", "[…] we […] stay."]
)
def test_what_is_free_at_the_ends_does_not_hide_the_graver_refusal(exact: str) -> None:
    found = anchor("we will not stay now", exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.OMISSION_HIDES


def test_a_place_out_of_context_does_not_hide_the_graver_refusal() -> None:
    found = anchor(TEXT, "we … stay.", suffix="now")
    assert isinstance(found, Unanchored)
    assert found.code is Code.OMISSION_HIDES


def test_the_first_grave_refusal_is_the_one_that_is_given() -> None:
    text = "we will not stay. Then"
    found = anchor(text, "we … stay.")
    assert isinstance(found, Unanchored)
    assert found.code is Code.OMISSION_HIDES
    assert found.nearest is not None
    assert found.nearest.slice(text) == "we will not stay."


def test_a_mark_that_is_left_over_is_named_though_others_are_used() -> None:
    text, exact = "those who do not know it stay", "those … stay"
    marks = [{"omits": "who do not know it"}, {"replaces": "x", "with": "y"}]
    found = anchor(text, exact, marks=marks)
    assert isinstance(found, Unanchored)
    assert found.code is Code.MARK_UNUSED
    assert '"x" with "y"' in found.message
    assert anchor(text, exact, marks=marks[:1])


def test_a_condition_in_any_piece_is_shown() -> None:
    assert anchor("if we go there and if we can, we stay", "if we go there … we stay")
    assert not anchor("if we go there now, we will, if at all, stay", "if we go there now, we will … stay")
    assert not anchor("we go there now, if at all, we stay", "we go … now … we stay")
    assert not anchor("we pay if x, as is known", "we pay … known")

from __future__ import annotations

from briefgen.briefing import Independence, Link
from briefgen.pages.topic_page import dependence, witnesses

NUMBERS = {"a": 1, "b": 2}


def test_the_number_of_independent_sources_is_told_only_where_it_differs() -> None:
    assert witnesses(5, Independence((), {}, 3)) == "5 sources, 3 independent"
    assert witnesses(2, Independence((), {}, 2)) == "2 sources"
    assert witnesses(1, Independence((), {"a": "agencies"}, 1)) == "1 source"


def test_a_link_is_told_at_both_sources() -> None:
    notes = dependence(Independence((Link("a", "b", "origin", "Reuters"),), {}, 1), NUMBERS)
    assert notes == {
        "a": ["not independent of source 2: both are based on Reuters"],
        "b": ["not independent of source 1: both are based on Reuters"],
    }


def test_which_source_rests_on_which_is_told() -> None:
    notes = dependence(Independence((Link("a", "b", "rests-on", "VOA"),), {}, 1), NUMBERS)
    assert notes["a"] == ["not independent of source 2: it is based on VOA, which published that one"]
    assert notes["b"] == ["not independent of source 1: that one is based on VOA, which published this"]


def test_unnamed_agencies_are_a_note_of_their_own() -> None:
    notes = dependence(Independence((), {"a": "agencies"}, 1), NUMBERS)
    assert notes == {"a": ["not counted as independent: it is based on agencies without saying which"]}

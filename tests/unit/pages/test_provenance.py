from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.corpus import Independence, Link
from briefgen.pages.topic_page import dependence, support, witnesses
from tests.unit.pages.site_maker import make_passage, make_source

if TYPE_CHECKING:
    from briefgen.corpus import Source

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


def test_many_sources_of_one_outlet_are_one_note_each() -> None:
    names = [f"s{number}" for number in range(170)]
    links = tuple(
        Link(one, other, "publisher", "The Day") for at, one in enumerate(names) for other in names[at + 1 :]
    )
    notes = dependence(Independence(links, {}, 1), {name: at for at, name in enumerate(names, 1)})
    assert notes["s0"] == ["not independent of sources 2, 3, 4, 5, 6 and 164 more: The Day published all"]
    assert max(map(len, notes.values())) == 1


def test_a_point_says_how_many_sources_carry_it() -> None:
    wire, report, other = (make_source(name, "Rain fell.") for name in ("wire", "report", "other"))
    based = make_source("based", "Rain fell.", is_based_on=("Reuters",))
    groups = tuple(map(frozenset, ({"wire", "report"}, {"other"}, {"based"})))
    judged = Independence((), {}, 3, groups, {"based": ("Reuters",)})

    def said(*sources: Source) -> str:
        return support([make_passage(source, "Rain fell") for source in sources], judged)

    assert said(wire) == "one source"
    assert said(wire, wire) == "one source"
    assert said(based) == "one source, based on Reuters"
    assert said(wire, other) == "2 independent sources"
    assert said(wire, report) == "2 sources, 1 independent"
    assert said(wire, report, other) == "3 sources, 2 independent"

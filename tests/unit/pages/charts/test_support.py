"""The grid of points: a mark for each passage that is there, and none that would have to be inferred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.briefing import Speaker
from briefgen.corpus import Independences, Person
from briefgen.pages.charts import Charts
from briefgen.pages.charts.support import MOST_PEOPLE, MOST_POINTS, MOST_SOURCES, quotes
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Briefing
    from briefgen.pages.charts.support import Support

MAKER = SiteMaker()
OTHER = make_source("other", "“They need weapons, that’s the reality,” the wire had him say.")


def _support(briefing: Briefing) -> Support | None:
    judged = Independences().of(briefing.sources, (item.versions for item in briefing.quotations))
    return Charts(MAKER.site(briefing)).support(briefing, judged)


def _points(*evidence: Any) -> tuple[Any, ...]:
    return tuple(
        MAKER.point(id=f"p-{nth}", text=f"Point {nth}.", evidence=passages)
        for nth, passages in enumerate(evidence)
    )


def _wire(words: str) -> tuple[Any, ...]:
    return (make_passage(MAKER.source, words),)


def test_a_person_is_where_the_evidence_quotes_their_words_and_nowhere_else() -> None:
    points = _points(
        _wire("They need weapons"),  # a part of the quotation
        _wire("Mr. Stoltenberg said, “They need weapons, that’s the reality,” and left"),  # all of it
        _wire("Mr. Stoltenberg said, “They need"),  # overlaps it
        _wire("Nobody answered"),
        (make_passage(OTHER, "They need weapons"),),  # the same words elsewhere
    )
    chart = _support(MAKER.briefing(points=points, figures=(), timeline=()))
    assert chart is not None
    (person,) = chart.people
    assert [cell.point.id for cell in person.cells] == ["p-0", "p-1"]
    assert [len(row.people) for row in chart.table] == [1, 1, 0, 0, 0]
    assert [[cell.point.id for cell in row.cells] for row in chart.sources] == [
        ["p-0", "p-1", "p-2", "p-3"], ["p-4"],
    ]  # fmt: skip


def test_a_shortened_quotation_is_quoted_by_what_holds_all_of_its_pieces() -> None:
    quotation = MAKER.quotation(passage=make_passage(MAKER.source, "They need […] that’s the reality"))
    assert quotes(_wire("They need weapons, that’s the reality")[0], quotation)
    assert not quotes(_wire("They need weapons")[0], quotation)
    assert quotes(_wire("the reality")[0], quotation)


def test_points_are_grouped_by_status_and_each_mark_is_in_its_points_column() -> None:
    points = (
        MAKER.point(id="p-u", status="unknown"), MAKER.point(id="p-c"),
        MAKER.point(id="p-d", status="disputed", evidence=(make_passage(OTHER, "They need weapons"),)),
    )  # fmt: skip
    chart = _support(MAKER.briefing(points=points))
    assert chart is not None
    assert [column.item.id for column in chart.columns] == ["p-c", "p-d", "p-u"]
    at = {column.item.id: column.x for column in chart.columns}
    for row in (*chart.people, *chart.sources):
        assert all(cell.x == at[cell.point.id] for cell in row.cells)


def test_dependent_sources_are_joined_and_others_are_not() -> None:
    def source(name: str, publisher: str) -> Any:
        return make_source(name, f"Report {name}: nobody answered.", publisher=publisher)

    sources = source("a", "The Paper"), source("b", "The Other"), source("c", "The Paper")
    points = _points(*[(make_passage(one, "nobody answered"),) for one in sources])
    chart = _support(MAKER.empty_briefing(points=points))
    assert chart is not None
    assert [(row.source.id, row.joined) for row in chart.sources if row.source] == [
        ("a", False), ("c", True), ("b", False),
    ]  # fmt: skip


def test_a_speaker_who_is_not_verified_has_an_open_mark() -> None:
    points = _points(_wire("They need weapons"), (make_passage(OTHER, "They need weapons"),))
    for changes, certain in (
        ({}, True),
        ({"speaker_standing": "silent"}, False),
        ({"paraphrase": True}, False),
    ):
        chart = _support(MAKER.briefing(points=points, quotations=(MAKER.quotation(**changes),)))
        assert chart is not None
        assert [cell.certain for row in chart.people for cell in row.cells] == [certain]
        assert chart.has_open != certain


def test_nothing_is_drawn_of_one_point_or_one_source() -> None:
    assert _support(MAKER.briefing()) is None
    assert (
        _support(MAKER.briefing(points=_points(_wire("Nobody answered"), _wire("Nobody answered")))) is None
    )
    assert _support(MAKER.empty_briefing(points=())) is None


def test_many_points_people_and_sources_are_cut_and_counted() -> None:
    text = "".join(f"“Words of person {nth} here,” somebody said. " for nth in range(40))
    sources = [make_source(f"s{nth}", text, title="A very long title " * 20) for nth in range(40)]
    quotations = tuple(
        MAKER.quotation(
            id=f"q-{nth}",
            speaker=Speaker(f"x{nth}", Person(name=f"Person {nth} " * 30), None),
            passage=make_passage(source, f"Words of person {nth} here"),
        )
        for nth, source in enumerate(sources)
    )
    points = _points(*[(quotation.passage,) for quotation in quotations])
    chart = _support(MAKER.empty_briefing(points=points, quotations=quotations))
    assert chart is not None
    assert (len(chart.columns), chart.more_points) == (MOST_POINTS, 40 - MOST_POINTS)
    assert (len(chart.people), len(chart.sources)) == (MOST_PEOPLE, MOST_SOURCES)
    assert chart.more_rows == 2 * MOST_POINTS - MOST_PEOPLE - MOST_SOURCES
    assert chart.height < 700
    assert all(len(row.name) < 30 for row in (*chart.people, *chart.sources))
    assert len(chart.table) == MOST_POINTS

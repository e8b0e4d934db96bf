from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.harness.project import compiled, write_project
from tests.unit.checking.prose.statements import reported

if TYPE_CHECKING:
    from pathlib import Path

ARREST = "police arrested 14 of them"
FEBRUARY = "in February it had built only 1,200"
HOMES = f"more than 5,000 new homes; {FEBRUARY}"
QUARTER = "Exports to Germany fell by a quarter in 2023"
OFFICIALS = "officials from Sweden, Denmark and Finland met on Friday"


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Police arrested 40 protesters.", ARREST),
        ("Three ministers stayed away.", "Two ministers stayed away"),
        ("Exports to Germany fell by half in 2023.", QUARTER),
        ("Exports to Germany fell by 30 percent in 2023.", QUARTER),
        ("Outside 300 people protested.", "At least 300 people protested outside"),
        ("The ministry had promised 5,000 new homes.", "more than 5,000 new homes"),
        ("He spoke for 20 hours.", "He spoke for 20 minutes"),
        ("More than 1,200 homes were built.", FEBRUARY),
        ("Officials from four countries met.", OFFICIALS),
        ("Thousands protested.", "At least 300 people protested outside"),
        ("Police arrested 14 at 3:45.", ARREST),
    ],
)
def test_a_number_that_the_evidence_does_not_state_is_reported(
    tmp_path: Path, text: str, evidence: str
) -> None:
    assert "prose-figure" in reported(tmp_path, point=(text, evidence))


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Police arrested more than a dozen protesters.", ARREST),
        ("Fourteen people were arrested.", ARREST),
        ("Hundreds protested.", "At least 300 people protested outside"),
        ("At least three hundred people protested outside.", "At least 300 people protested outside"),
        ("Exports to Germany fell 25 percent in 2023.", QUARTER),
        ("Officials from three countries met.", OFFICIALS),
        ("Both ministers stayed away.", "Two ministers stayed away"),
        ("One of the ministers was missed.", "Two ministers stayed away"),
        ("The two reports name one reason each, and the ministers stayed away.", "Two ministers stayed away"),
        ("Over 5,000 homes were promised, 1,200 built.", HOMES),
        ("About 1,250 homes were built.", FEBRUARY),
    ],
)
def test_a_number_that_the_evidence_bears_out_is_accepted(tmp_path: Path, text: str, evidence: str) -> None:
    assert reported(tmp_path, point=(text, evidence)) == []


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "A budget of 45 billion kroner"},
        {"title": "Norway spends 4.5 billion euros on railways"},
        {"abstract": "The minister plans 7 budgets."},
        {"quotation": ", note: It was her 7th budget."},
        {"quotation": ", event: Budget no. 7"},
    ],
)
def test_every_field_of_the_editors_is_read(tmp_path: Path, keys: dict[str, Any]) -> None:
    assert "prose-figure" in reported(tmp_path, **keys)


def test_a_basis_answers_for_a_number_and_is_kept(tmp_path: Path) -> None:
    assert reported(tmp_path, point=("Police arrested 40 protesters.", ARREST), basis="The police log.") == []


def test_a_basis_does_not_answer_for_words_in_marks(tmp_path: Path) -> None:
    point = ("Police spoke of “a peaceful crowd of protesters”.", ARREST)
    assert reported(tmp_path, point=point, basis="The police log.") == ["prose-quotation"]


OWNERS = "Russia has 5,000 tanks and Ukraine has 900 tanks"


@pytest.mark.parametrize(
    ("measures", "found"),
    [
        ("tanks of Ukraine", ["prose-figure"]),
        ("Russian tanks", []),
        ("tanks of Russia, beside those of Ukraine", []),
        ("tanks of an army", []),
    ],
)
def test_a_number_belongs_to_whom_the_source_gives_it(
    tmp_path: Path, measures: str, found: list[str]
) -> None:
    figure = (
        f"figures: [{{value: '5,000 tanks', measures: '{measures}', source: wire, exact: '5,000 tanks'}}]\n"
    )
    configuration = write_project(
        tmp_path, {"wire": f"{OWNERS}."}, {"t": f"title: T\nabstract: A.\n{figure}"}
    )
    assert [one.code.value for one in compiled(configuration).diagnostics] == found


def test_currencies_that_share_a_name_are_no_other_number(tmp_path: Path) -> None:
    assert reported(tmp_path, title="Norway plans NOK 4.5 billion for railways") == []

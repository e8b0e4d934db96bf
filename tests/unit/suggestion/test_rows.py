from __future__ import annotations

import pytest

from briefgen.suggestion.candidates import FigureCandidate, figure_candidates
from tests.unit.suggestion.material import source

PROSE = (
    "The council of the harbour town adopted the budget on Tuesday after a debate that went on for two days "
    "and in which everybody spoke."
)


def figures(text: str) -> list[tuple[str, str | None]]:
    found = [item for item in figure_candidates(source(text)) if isinstance(item, FigureCandidate)]
    return [(item.found.exact, item.found.measures) for item in found]


STROKES = """\
| Item | 2022 | 2023 |
|------|------|------|
| Roads | 1,200,000 | 1,400,000 |
| Schools | 3.1 million euros | 3.4 million euros |
"""
TABS = "Item\t2022\t2023\nCity parks\t120,000 euros\t130,000 euros\nSwimming pools\t55 %\t60 %\n"


def test_a_number_of_a_table_measures_what_its_row_and_column_say() -> None:
    assert figures(STROKES) == [
        ("1,200,000", "Roads, 2022"),
        ("1,400,000", "Roads, 2023"),
        ("3.1 million euros", "Schools, 2022"),
        ("3.4 million euros", "Schools, 2023"),
    ]
    assert [measures for _, measures in figures(TABS)] == [
        "City parks, 2022", "City parks, 2023", "Swimming pools, 2022", "Swimming pools, 2023",
    ]  # fmt: skip


@pytest.mark.parametrize("table", [STROKES, TABS])
def test_a_table_within_prose_is_read_as_well(table: str) -> None:
    assert len(figures(f"{PROSE}\n\n{table}\n{PROSE}\n")) >= 4


@pytest.mark.parametrize(
    "text",
    [
        "12. The committee met in spring.",
        "(12) The committee met in spring.",
        "12) The committee met in spring.",
        "12.\tThe committee met in spring.",
        "§ 12 The committee meets in spring.",
        "Article 12 The committee meets in spring.",
        "3.1 The committee met in spring.",
        "12. “We met in spring,” said Ann Lee.",
        "12 Mr. Smith said that it met in spring.\n\n13 Mrs. Hill said that it had not.",
        "12 The committee met in spring.\n\n13 The council did not.",
    ],
)
def test_the_number_of_a_paragraph_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("12 people were hurt in the fire.", "12 people"),
        ("The council met.\n\n300 people came.\n\nNobody spoke.", "300 people"),
        ("12. The committee spent 4,000 euros on travel.", "4,000 euros"),
        ("15 Mr. Smith said that 300 people had come.\n\n16 Mrs. Hill agreed.", "300 people"),
        ("12 million euros were spent.", "12 million euros"),
    ],
)
def test_a_number_that_counts_is_one(text: str, exact: str) -> None:
    assert [found for found, _ in figures(text)] == [exact]

"""Every scenario of tests/cases and of the catalogue that ``briefgen explain`` prints.

``pytest --update-cases`` writes what is printed now into the pages; the diff is then reviewed.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Code
from tests.harness.cases import printed, read_cases

if TYPE_CHECKING:
    from tests.harness.cases import Case

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "tests/cases").glob("*.md"))
CATALOGUE = sorted((ROOT / "briefgen/diagnostics/catalogue").glob("*.md"))


@cache
def cases_of(path: Path) -> list[Case]:
    """The scenarios of a page as it is before any is rewritten."""
    return read_cases(path)


SCENARIOS = [
    pytest.param(path, index, id=f"{path.parent.name}/{path.stem}: {case.title}")
    for path in (*CASES, *CATALOGUE)
    for index, case in enumerate(cases_of(path))
]


@pytest.mark.parametrize(("path", "index"), SCENARIOS)
def test_a_scenario_prints_what_it_says(
    path: Path, index: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    case = cases_of(path)[index]
    found = printed(case.run(tmp_path))
    if request.config.getoption("--update-cases") and found != case.expected:
        _rewrite(path, index, found)
        return
    assert found == case.expected


@pytest.mark.parametrize("path", [*CASES, *CATALOGUE], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_page_refuses_with_its_own_code_and_accepts_without_it(path: Path) -> None:
    cases = cases_of(path)
    if not cases:
        return
    refused = [case for case in cases if f"[{path.stem}]" in case.expected]
    assert refused, "no scenario is refused with this code"
    assert len(refused) < len(cases), "no scenario is accepted"


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert [path.stem for path in CATALOGUE] == sorted(Code)


def _rewrite(path: Path, index: int, found: str) -> None:
    case = read_cases(path)[index]
    text = path.read_text(encoding="utf-8")
    if case.expected_at is None:
        pytest.fail(f"add an empty diagnostics block to {path.name}: {case.title}\n{found}")
    start, end = case.expected_at
    path.write_text(text[:start] + found + text[end:], encoding="utf-8")
    assert not re.search(r"Traceback", found)

"""Cases that run as one item fail as each would alone; those are joined that share what they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.joined_cases import join

if TYPE_CHECKING:
    from pathlib import Path

TESTS = """
import pytest

@pytest.fixture(scope="module")
def shared(): return []

@pytest.mark.parametrize("number", range(5))
def test_joined(shared, number):
    shared.append(number)
    assert number not in (1, 3)

def test_all_ran(shared): assert sorted(shared) == [0, 1, 2, 3, 4]

@pytest.mark.parametrize("number", range(2))
def test_anew(tmp_path, number): assert not list(tmp_path.iterdir())

@pytest.mark.parametrize("number", [0, pytest.param(1, marks=pytest.mark.xfail)])
def test_marked(number): assert number == 0
"""


class Watched:
    """Joins the cases and keeps what is reported."""

    def __init__(self) -> None:
        self.outcomes: dict[str, str] = {}
        self.said = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        join(items)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.outcomes[report.nodeid.partition("::")[2]] = report.outcome
            self.said += report.longreprtext


def test_each_case_that_fails_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    watched = Watched()
    quiet = [f"-pno:{name}" for name in ("cacheprovider", "randomly", "xdist", "terminal")]
    pytest.main(
        [*quiet, "--import-mode=importlib", f"--rootdir={tmp_path}", str(tmp_path)], plugins=[watched]
    )
    capfd.readouterr()
    assert watched.outcomes == {
        "test_joined[5 cases]": "failed",
        "test_all_ran": "passed",
        "test_anew[0]": "passed",
        "test_anew[1]": "passed",
        "test_marked[0]": "passed",
        "test_marked[1]": "skipped",
    }
    assert "2 of 5 cases" in watched.said
    assert [number for number in range(5) if f"in the case {number}" in watched.said] == [1, 3]

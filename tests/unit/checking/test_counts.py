from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.cli.prints.report import closing_line
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

WIRE = "“We close the hall,” said Ann Lee on Tuesday.\n"
HEAD = "title: Ann Lee closes the hall\nabstract: Ann Lee closes the hall.\n"
ENTRY = "speaker: ann-lee, exact: We close the hall, source: wire"
PEOPLE = "ann-lee: {name: Ann Lee}\n"


@pytest.mark.parametrize(
    "entries",
    [
        "quotations: [{speaker: Ann Lee, exact: We close the hall, source: wire}]\n",
        "quotations: [{speaker: ann-lee, phrase: We close the hall, source: wire}]\n",
        "quotations: [{speaker: ann-lee, exact: We close the hall, source: 'https://example.org/'}]\n",
        f"quotations: {{{ENTRY}}}\n",
        "quotations: [We close the hall]\n",
    ],
)
def test_an_entry_with_a_defect_is_counted_as_not_matching(tmp_path: Path, entries: str) -> None:
    project = compiled(write_project(tmp_path, {"wire": WIRE}, {"t": HEAD + entries}, people=PEOPLE))
    assert "0 of 1 quotations" in closing_line(project.outcome, list(project.diagnostics))


def test_a_topic_that_cannot_be_read_is_told_beside_the_counts(tmp_path: Path) -> None:
    topics = {"t": f"{HEAD}quotations: [{{{ENTRY}}}]\n", "broken": "title: [\n", "empty": ""}
    project = compiled(write_project(tmp_path, {"wire": WIRE}, topics, people=PEOPLE))
    line = closing_line(project.outcome, list(project.diagnostics))
    assert "1 of 1 quotations, " in line
    assert line.endswith("match their sources (2 topics could not be read)")

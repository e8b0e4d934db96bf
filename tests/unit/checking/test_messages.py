"""What an editor reads for the slips that are made most, in full: the pages of ``messages.md``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefgen.diagnostics.renderers import render_text
from tests.harness.project import compiled, write_project

WIRE = (
    "“If we don’t want tyranny to win, then they need weapons and shells,” Mr. Stoltenberg said. "
    "“We will not send 28,500 soldiers.”\n"
    "\n"
    "Japan sent over $1 billion in aid.\n"
)
POST = "“We are watching the situation closely,” said Lee Jong-sup, the minister.\n"
PEOPLE = "jens-stoltenberg: {name: Jens Stoltenberg}\nlee-jong-sup: {name: Lee Jong-sup}\n"
HEAD = "title: Aid\nabstract: What was asked.\n"


def quotation(exact: str, speaker: str = "jens-stoltenberg", source: str = "wire") -> str:
    return f"{HEAD}quotations:\n  - speaker: {speaker}\n    source: {source}\n    exact: {exact}\n"


SLIPS = {
    "A wrong word": quotation("then they need guns and shells"),
    "A wrong number": quotation("We will not send 28,000 soldiers"),
    "A dropped not": quotation("We will send 28,500 soldiers"),
    "A dropped over": f"{HEAD}figures:\n  - value: $1 billion\n    measures: aid\n    source: wire\n"
    "    exact: sent over $1 billion in aid\n",
    "A wrong speaker": quotation("then they need weapons and shells", "lee-jong-sup"),
    "A wrong source": quotation("We are watching the situation closely", "lee-jong-sup"),
    "A paraphrase": quotation("Tyranny will prevail unless Kyiv is armed at once"),
    "An unmarked cut": quotation("If we don't want tyranny to win need weapons and shells"),
    "A typo in an id": quotation("then they need weapons and shells", source="wier"),
    "A tab": f"{HEAD}quotations:\n\t- speaker: jens-stoltenberg\n",
}
PAGE = (Path(__file__).parent / "messages.md").read_text(encoding="utf-8")
PRINTED = dict(re.findall(r"^## ([^\n]+)\n\n```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_with_its_place_and_its_remedy(slip: str, tmp_path: Path) -> None:
    sources = {"post": POST, "wire": WIRE}
    project = compiled(write_project(tmp_path, sources, {"t": SLIPS[slip]}, people=PEOPLE))
    assert render_text(project.diagnostics) == PRINTED[slip]

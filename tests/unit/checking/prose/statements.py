"""A project about a budget, and what is reported of the editor's text in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """OSLO, 12 March 2024 – Finance Minister Kari Holm presented the budget to parliament on \
Tuesday.

“We will spend 4.5 billion kroner on railways,” Ms. Holm said. “That is not a promise we make lightly.”

Erik Dahl, who leads the opposition, said the plan was “a gift to builders.” He spoke for 20 minutes. Two \
ministers stayed away. At least 300 people protested outside, and police arrested 14 of them.

Exports to Germany fell by a quarter in 2023, said Statistics Norway. Last year the ministry had promised \
more than 5,000 new homes; in February it had built only 1,200.

In Bergen, officials from Sweden, Denmark and Finland met on Friday. Dahl declined to comment on Monday."""
METADATA = (
    "wire: {title: Holm presents the budget, path: corpus/wire.txt, date_published: 2024-03-12, "
    "date_source: declared}\n"
)
PEOPLE = "holm: {name: Kari Holm, aliases: [Ms. Holm]}\ndahl: {name: Erik Dahl}\n"
QUOTATION = "{speaker: holm, source: wire, exact: We will spend 4.5 billion kroner on railways%s}"


def reported(
    root: Path,
    *,
    title: str = "The budget",
    abstract: str = "What the minister plans.",
    point: tuple[str, str] | None = None,
    basis: str | None = None,
    quotation: str = "",
    entries: str = "",
    page: str | None = None,
) -> list[str]:
    """The codes of what is reported of a topic, without those about claims, which other tests are about.

    Args:
        root: An empty folder.
        title, abstract: The topic's.
        point: The text of a point and its evidence.
        basis: Its basis.
        quotation: Further keys of a quotation, as flow YAML.
        entries: Further keys of the topic.
        page: A page that is written by hand.
    """
    topic = f"title: {json.dumps(title)}\nabstract: {json.dumps(abstract)}\nstatus: published\n"
    topic += f"date_published: 2024-03-20\nquotations:\n  - {QUOTATION % quotation}\n"
    if point is not None:
        text, exact = map(json.dumps, point)
        topic += f"points:\n  - text: {text}\n    status: confirmed\n"
        topic += f"    evidence: [{{source: wire, exact: {exact}}}]\n"
        topic += f"    basis: {basis}\n" if basis else ""
    configuration = write_project(
        root, {"wire": SOURCE}, {"topic": topic + entries}, metadata=METADATA, people=PEOPLE
    )
    if page is not None:
        (root / "content" / "pages" / "page.md").write_text(page, encoding="utf-8")
    found = compiled(configuration).diagnostics
    return [one.code.value for one in found if one.code.value != "claim-as-fact"]

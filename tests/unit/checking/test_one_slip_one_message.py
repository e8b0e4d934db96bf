"""A slip of the pen gives one message: what is wrong, where, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

WIRE = "“We close the hall,” said Ann Lee on Tuesday, 30 January 2023.\n"
TOPIC = """\
title: Ann Lee closes the hall
abstract: Ann Lee closes the hall.
status: published
points:
  - text: Ann Lee spoke on Tuesday.
    status: confirmed
    evidence:
      - {source: wire, exact: said Ann Lee on Tuesday}
quotations:
  - speaker: ann-lee
    exact: We close the hall
    source: wire
"""
SOURCES = """\
wire:
  path: corpus/wire.txt
  title: A text
  date_published: 2023-01-30
  date_source: declared
"""
PEOPLE = "ann-lee:\n  name: Ann Lee\n"
FILES = {"topic": TOPIC, "sources": SOURCES, "people": PEOPLE}


def reported(root: Path, *, topic: str = TOPIC, sources: str = SOURCES, people: str = PEOPLE) -> list[str]:
    configuration = write_project(root, {"wire": WIRE}, {"t": topic}, metadata=sources, people=people)
    places = [
        (item.primary.document.position(item.primary.span.start), item) for item in _found(configuration)
    ]
    return [f"{position.line}: {item.help}" for position, item in places]


def _found(configuration: Path) -> list[Diagnostic]:
    return list(compiled(configuration).diagnostics)


def test_the_project_has_no_defect(tmp_path: Path) -> None:
    assert reported(tmp_path) == []


ID = "an id has lower-case letters, digits and single hyphens: "
EVIDENCE = "    evidence:\n      - {source: wire, exact: said Ann Lee on Tuesday}\n"
SLIPS = [
    ("sources", "2023-01-30", "30.01.2023", "4: write 2023-01-30"),
    ("sources", "2023-01-30", "30/1/2023", "4: write 2023-01-30"),
    ("sources", "2023-01-30", "3/1/2023", "4: write 2023-01-03 or 2023-03-01, whichever it is"),
    ("sources", "2023-01-30", "30 January 2023", "4: write 2023-01-30"),
    ("sources", "2023-01-30", "unknown", "4: delete the line: a date that is not known is left out"),
    (
        "sources", "2023-01-30", "2023-02-30",
        "4: write the year and, as far as they are known, the month and the day in figures",
    ),
    ("topic", "source: wire\n", "source: wire.txt\n", f"12: {ID}wire"),
    ("topic", "source: wire\n", "source: corpus/wire.txt\n", f"12: {ID}wire"),
    (
        "topic", "source: wire\n", "source: https://example.org/wire\n",
        "12: write an id of sources.yml; the address of the source is written there, as its url",
    ),
    ("topic", "speaker: ann-lee", "speaker: Ann Lee", f"10: {ID}ann-lee"),
    ("topic", "speaker: ann-lee", "person: ann-lee", '10: did you mean "speaker"?'),
    ("topic", "exact: We", "quote: We", '11: did you mean "exact"?'),
    ("topic", "exact: We", "text: We", '11: did you mean "exact"?'),
    ("topic", "quotations:", "quotes:", '9: did you mean "quotations"?'),
    ("topic", "  - speaker", "  * speaker", "10: write - in place of *"),
    ("topic", "exact: said", "exact:said", '8: write a space after the colon of "exact:"'),
    (
        "topic", EVIDENCE, "    evidence: wire\n",
        "7: write each item on a line of its own that begins with a dash and a space",
    ),
    (
        "topic", EVIDENCE, "    evidence: {source: wire, exact: said Ann Lee on Tuesday}\n",
        "7: write a dash and a space before its first key, and indent its other keys as far as that one",
    ),
    (
        "people", "ann-lee:\n  name", "- id: ann-lee\n  name",
        "1: write ann-lee: for the dash and the id, and its keys indented on the lines below",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("file", "sound", "slip", "wanted"), SLIPS)
def test_a_slip_is_answered_once(tmp_path: Path, file: str, sound: str, slip: str, wanted: str) -> None:
    assert sound in FILES[file]
    assert reported(tmp_path, **{file: FILES[file].replace(sound, slip, 1)}) == [wanted]


def test_a_topic_with_another_ending_is_not_passed_over(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, {"wire": WIRE}, {}, metadata=SOURCES, people=PEOPLE)
    folder = tmp_path / "content" / "curation"
    (folder / "hall.md").write_text(TOPIC, encoding="utf-8")
    (folder / "README.md").write_text("# How we write topics\n", encoding="utf-8")
    assert [item.help for item in compiled(configuration).diagnostics] == ["rename it to hall.yml"]

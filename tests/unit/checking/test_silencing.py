from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import codes, compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = "“We need weapons,” Mr. Stoltenberg said. He urged aid."
TOPIC = "title: T\nabstract: A.\nquotations:\n"
ENTRY = "  - speaker: jens-stoltenberg\n    source: wire\n    exact: He urged aid\n"
PEOPLE = "jens-stoltenberg: {name: Jens Stoltenberg}\n"
WHY = "# briefgen: ignore[not-direct-speech] printed without marks"
DATED = "# briefgen: ignore[date-unsourced] the archive gives it"


def found(root: Path, topic: str, *, metadata: str | None = None, people: str = PEOPLE) -> list[str]:
    return codes(
        compiled(write_project(root, {"wire": SOURCE}, {"t": topic}, metadata=metadata, people=people))
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path, newline: str, mark: str) -> None:
    topic = f"{mark}{TOPIC}{WHY}\n{ENTRY}".replace("\n", newline)
    assert found(tmp_path, topic) == []


def test_a_comment_at_the_very_end_of_a_file_speaks_of_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, f"title: T\nabstract: A.\n{WHY}") == ["unused-ignore"]


def test_a_comment_above_a_list_does_not_speak_of_its_entries(tmp_path: Path) -> None:
    topic = f"title: T\nabstract: A.\n{WHY}\nquotations:\n{ENTRY}"
    assert found(tmp_path, topic) == ["unused-ignore", "not-direct-speech"]


def test_a_hash_within_a_value_is_no_comment(tmp_path: Path) -> None:
    for value in (f"'{WHY}'", f'"x {WHY}"', f"|\n      {WHY}\n      y", f">-\n      y\n      {WHY}"):
        assert found(tmp_path, f"{TOPIC}{ENTRY}    note: {value}\n") == ["not-direct-speech"]


@pytest.mark.parametrize(
    "metadata",
    [
        f"{DATED}\nwire:\n  path: corpus/wire.txt\n  title: T\n  date_published: 2023\n",
        f"wire:  {DATED}\n  path: corpus/wire.txt\n  title: T\n  date_published: 2023\n",
        f"wire:\n  {DATED}\n  path: corpus/wire.txt\n  title: T\n  date_published: 2023\n",
        f"wire:\n  path: corpus/wire.txt\n  title: T\n  date_published: 2023  {DATED}\n",
        f"{DATED}\nwire: {{path: corpus/wire.txt, title: T, date_published: 2023}}\n",
        f"wire: {{path: corpus/wire.txt, title: T, date_published: 2023}}  {DATED}\n",
    ],
)
def test_the_entry_of_a_source_begins_with_its_id(tmp_path: Path, metadata: str) -> None:
    assert found(tmp_path, "title: T\nabstract: A.\n", metadata=metadata) == []


def test_a_comment_in_the_file_of_people_is_looked_at(tmp_path: Path) -> None:
    topic = "title: T\nabstract: A.\n"
    assert found(tmp_path, topic, people=f"# briefgen: ignore[none] why not\n{PEOPLE}") == ["invalid-ignore"]


def test_evidence_is_silenced_with_its_point(tmp_path: Path) -> None:
    evidence = "    evidence:\n      - {source: wire, exact: need weapons}\n"
    comment = "# briefgen: ignore[not-direct-speech] printed without marks"
    topic = f"title: T\nabstract: A.\npoints:\n  {comment}\n  - text: x\n    status: unknown\n{evidence}"
    assert found(tmp_path, topic) == ["unused-ignore"]

"""The commands that suggest and add, as an editor runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.harness import commands
from tests.harness.project import write_project

if TYPE_CHECKING:
    import subprocess

TEXT = (
    "Market closes\n\nThe town loses over 200,000 euros a year. "
    "“We cannot keep a hall open that nobody visits,” said Ann Lee, the mayor, on Monday. "
    "“Nobody asked us,” said Bo Ek.\n"
)
TOPIC = "# mine\ntitle: 'The market'   # as agreed\nabstract: It closes.\nquotations: []\n\n# end"
METADATA = (
    "report: {title: Market closes, path: corpus/report.txt, date_published: 2024-02-06, "
    "date_source: editor, date_note: known}\n"
)
PEOPLE = "ann-lee: {name: Ann Lee}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, {"report": TEXT}, {"market": TOPIC}, metadata=METADATA, people=PEOPLE)
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return commands.run(Path(), "-f", str(project / "mkdocs.yml"), *arguments)


def topic(project: Path) -> Path:
    return project / "content" / "curation" / "market.yml"


def test_a_quotation_is_added_with_speaker_and_day_and_checks_clean(project: Path) -> None:
    added = run(project, "add", "quotation", "report", "We cannot keep a hall open", "--topic", "market")
    assert added.returncode == 0, added.stdout + added.stderr
    assert topic(project).read_text(encoding="utf-8") == TOPIC.replace(
        "quotations: []",
        "quotations:\n  - speaker: ann-lee\n    exact: We cannot keep a hall open\n    source: report\n"
        '    # "Monday" in its sentence; the source is of 2024-02-06\n    date_created: "2024-02-05"',
    )
    assert run(project, "check", "--strict").returncode == 0


def test_line_ends_and_a_byte_order_mark_stay(project: Path) -> None:
    topic(project).write_bytes(b"\xef\xbb\xbf" + TOPIC.replace("\n", "\r\n").encode())
    assert run(project, "add", "figure", "report", "over 200,000 euros", "--topic", "market",
               "--measures", "yearly loss").returncode == 0  # fmt: skip
    data = topic(project).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf# mine\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b'value: "over 200,000 euros a year"' in data
    assert run(project, "check", "--strict").returncode == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("We can keep a hall open", "quotation-altered"),
        ("Something else altogether is here", "quotation-not-found"),
        ("Nobody asked us", "unknown-person"),
        ("The town loses over", "not-direct-speech"),
    ],
)
def test_what_does_not_hold_is_refused_and_the_file_stays(project: Path, words: str, code: str) -> None:
    before = topic(project).read_bytes()
    refused = run(project, "add", "quotation", "report", words, "--topic", "market", "--speaker",
                  "bo-ek" if code == "unknown-person" else "ann-lee")  # fmt: skip
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert f"error[{code}]" in refused.stdout
    assert topic(project).read_bytes() == before
    assert sorted(path.name for path in topic(project).parent.iterdir()) == ["market.yml"]


def test_a_topic_behind_a_link_is_verified_and_stays_behind_it(project: Path) -> None:
    real = project / "kept.yml"
    topic(project).rename(real)
    topic(project).symlink_to(real)
    assert (
        run(project, "add", "quotation", "report", "We can keep a hall", "--topic", "market").returncode == 1
    )
    assert real.read_text(encoding="utf-8") == TOPIC
    assert (
        run(project, "add", "quotation", "report", "We cannot keep a hall", "--topic", "market").returncode
        == 0
    )
    assert topic(project).is_symlink()
    assert "We cannot keep a hall" in real.read_text(encoding="utf-8")


def test_what_the_topic_has_already_is_not_added_twice(project: Path) -> None:
    words = ("add", "quotation", "report", "We cannot keep a hall open", "--topic", "market")
    assert run(project, *words).returncode == 0
    again = run(project, *words)
    assert again.returncode == 1
    assert "duplicate-entry" in again.stdout


def test_a_broken_topic_is_left_alone(project: Path) -> None:
    topic(project).write_text("title: [\n", encoding="utf-8")
    assert run(project, "add", "quotation", "report", "Nobody asked us", "--topic", "market").returncode == 2
    assert topic(project).read_text(encoding="utf-8") == "title: [\n"


def test_a_new_topic_person_and_source_check_clean(project: Path) -> None:
    article = project / "Fish Report.txt"
    article.write_bytes(b"Fish dear\r\n\r\nFish costs 9 euros.\r\n")
    assert run(project, "new", "topic", "Fish: dear, and scarce").returncode == 0
    assert run(project, "add", "person", "Bo Ek", "--alias", "Ek").returncode == 0
    assert run(project, "add", "source", str(article)).returncode == 0
    assert (project / "content" / "corpus" / "Fish Report.txt").read_bytes() == article.read_bytes()
    added = run(project, "add", "quotation", "report", "Nobody asked us", "--topic", "fish-dear-and-scarce")
    assert added.returncode == 0, added.stderr
    assert run(project, "check", "--strict").returncode == 0
    assert run(project, "new", "topic", "Fish: dear, and scarce").returncode == 2
    assert run(project, "add", "person", "Bo Ek").returncode == 2


def test_a_source_that_cannot_be_used_leaves_no_copy(project: Path) -> None:
    article = project / "report2.txt"
    article.write_bytes(b"\xff\xfe")
    assert run(project, "add", "source", str(article)).returncode == 2
    article.write_bytes(b"Words.")
    assert run(project, "add", "source", str(article), "--id", "Not An Id").returncode == 1
    assert sorted(path.name for path in (project / "content" / "corpus").iterdir()) == ["report.txt"]


def test_suggestions_can_be_pasted_and_read_by_a_program(project: Path) -> None:
    printed = run(project, "suggest", "report", "--kind", "quotations")
    assert "- speaker: ann-lee" in printed.stdout
    assert run(project, "suggest", "market").stdout.startswith("quotations:\n") is False
    lines = run(project, "suggest", "--format", "jsonl").stdout.splitlines()
    assert {json.loads(line)["kind"] for line in lines} == {"quotation", "figure"}
    assert run(project, "suggest", "nothing").returncode == 2
    assert run(project, "suggest", "--dates", "report").stdout.startswith("# report: dated 2024-02-06")


def test_a_collection_needs_no_project(tmp_path: Path) -> None:
    collection = tmp_path / "docs.jsonl"
    collection.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n", encoding="utf-8")
    found = run(tmp_path / "nowhere", "suggest", "--corpus", str(collection), "--kind", "quotations")
    assert found.returncode == 0
    assert [json.loads(line)["speaker"]["name"] for line in found.stdout.splitlines()] == ["Ann Lee", "Bo Ek"]
    collection.write_text("{}\n", encoding="utf-8")
    assert run(tmp_path, "suggest", "--corpus", str(collection)).returncode == 2


def test_a_document_that_is_no_utf8_is_converted_and_kept(project: Path) -> None:
    letter = project / "letter.txt"
    letter.write_bytes("The hall\n\n“We will stay,” said Bo Ek, the smith.\n".encode("utf-16"))
    added = run(project, "add", "source", str(letter), str(project / "missing.txt"))
    assert added.returncode == 1
    assert added.stderr.endswith("missing.txt is not there\n")
    corpus = project / "content" / "corpus"
    assert (corpus / "letter.original.txt").read_bytes() == letter.read_bytes()
    assert "“We will stay,”" in (corpus / "letter.txt").read_text(encoding="utf-8")
    assert run(project, "check", "--strict").returncode == 0

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


def test_a_new_speaker_is_added_with_the_quotation_or_not_at_all(project: Path) -> None:
    people = project / "content/people.yml"
    people.write_text("# nobody yet\n{}\n", encoding="utf-8")
    before = topic(project).read_bytes()
    words = ("add", "quotation", "report", "We cannot keep a hall open", "--topic", "market")
    refused = run(project, *words)
    assert refused.returncode == 1
    assert "--new-speaker" in refused.stderr
    wrong = run(project, *words[:3], "We can keep a hall open", *words[4:], "--new-speaker")
    assert wrong.returncode == 1
    assert (topic(project).read_bytes(), people.read_text(encoding="utf-8")) == (before, "# nobody yet\n{}\n")
    done = run(project, *words, "--new-speaker")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ann-lee:" in people.read_text(encoding="utf-8")
    assert run(project, "check", "--strict").returncode == 0
    again = run(project, *words[:3], "a hall open that", *words[4:], "--new-speaker")
    assert people.read_text(encoding="utf-8").count("ann-lee:") == 1, again.stderr


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


LISTS = """\
# mine
title: 'The market'   # as agreed
abstract: It closes.
status: published
date_published: 2024-02-06  # the day
points:
  - text: The town loses money. # as reported
    status: confirmed
    evidence: [{source: report, exact: loses over 200}]
related: []
changes: [
  {date: 2024-02-06, note: First published.}  # of course
]
# end
"""


def listed(project: Path) -> str:
    """Give the topic lists in a form of their own; its text."""
    text = LISTS.replace("exact: loses over 200", "exact: 'loses over 200,000 euros a year'")
    topic(project).write_text(text, encoding="utf-8")
    return text


def test_a_point_is_added_with_all_of_its_evidence_in_the_form_of_the_file(project: Path) -> None:
    before = listed(project)
    added = run(project, "add", "point", "report", "We cannot keep a hall open", "--evidence", "report",
                "Nobody asked us", "--topic", "market", "--text", "Whether anybody was asked is disputed.",
                "--status", "disputed", "--basis", "Both spoke to us")  # fmt: skip
    assert added.returncode == 0, added.stdout + added.stderr
    assert topic(project).read_text(encoding="utf-8") == before.replace(
        "related",
        "  - text: Whether anybody was asked is disputed.\n    status: disputed\n"
        "    evidence: [{source: report, exact: We cannot keep a hall open}, "
        "{source: report, exact: Nobody asked us}]\n    basis: Both spoke to us\nrelated",
    )
    assert "market.yml:10\n  - text: Whether" in added.stdout


def test_a_point_that_its_evidence_does_not_carry_is_refused(project: Path) -> None:
    before = listed(project)
    for words, text, code in (
        ("loses over 200,000 euros a year", "The town loses 300,000 euros a year.", "prose-figure"),
        ("loses over 300,000 euros a year", "The town loses money.", "quotation-altered"),
    ):
        refused = run(project, "add", "point", "report", words, "--topic", "market", "--text", text,
                      "--status", "confirmed")  # fmt: skip
        assert refused.returncode == 1
        assert f"error[{code}]" in refused.stdout
    asked = run(project, "add", "point", "report", "Nobody", "--topic", "market", "--text", "Nobody was.")
    assert (asked.returncode, "--status" in asked.stderr) == (2, True)
    assert topic(project).read_text(encoding="utf-8") == before


def test_an_event_has_the_day_that_its_source_states(project: Path) -> None:
    before = listed(project)
    words = ("add", "event", "report", "We cannot keep a hall open", "--topic", "market")
    assert run(project, *words, "--text", "The mayor speaks.").returncode == 0
    assert (
        run(project, *words[:3], "Nobody asked us", *words[4:], "--date", "6 February 2024").returncode == 0
    )
    assert topic(project).read_text(encoding="utf-8") == before + (
        'timeline:\n  # "Monday" in its sentence; the source is of 2024-02-06\n  - date: 2024-02-05\n'
        "    text: The mayor speaks.\n    evidence: [{source: report, exact: We cannot keep a hall open}]\n"
        '  - date: 2024-02-06\n    text: "“Nobody asked us”"\n'
        "    evidence: [{source: report, exact: Nobody asked us}]\n"
    )
    undated = run(project, *words[:3], "loses over 200,000 euros", *words[4:])
    assert undated.returncode == 2
    assert "--date" in undated.stderr


def test_a_correction_moves_the_date_of_the_last_change(project: Path) -> None:
    before = listed(project)
    done = run(project, "add", "correction", "It was the hall: not the market.", "--topic", "market",
               "--date", "2024-03-01")  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("date_modified: 2024-03-01\n")
    corrected = before.replace("# the day\n", "# the day\ndate_modified: 2024-03-01\n") + (
        'corrections:\n  - date: 2024-03-01\n    note: "It was the hall: not the market."\n'
    )
    assert topic(project).read_text(encoding="utf-8") == corrected
    assert run(project, "add", "change", "Added a point.", "--topic", "market").returncode == 0
    after = topic(project).read_text(encoding="utf-8")
    today = after.partition("date_modified: ")[2][:10]
    assert today > "2024-03-01"
    assert after == corrected.replace("date_modified: 2024-03-01", f"date_modified: {today}").replace(
        "First published.}  # of course\n",
        f"First published.}},  # of course\n  {{date: {today}, note: Added a point.}}\n",
    )


def test_an_older_change_does_not_move_the_date_back_and_one_before_publication_is_refused(
    project: Path,
) -> None:
    before = listed(project).replace("# the day\n", "# the day\ndate_modified: 2024-02-06\n")
    topic(project).write_text(before, encoding="utf-8")
    older = run(project, "add", "change", "Spelling.", "--topic", "market", "--date", "2024-02-06")
    assert (older.returncode, "date_modified" in older.stdout) == (0, False)
    text = before.replace("date_modified: 2024-02-06\n", "")
    topic(project).write_text(text, encoding="utf-8")
    early = run(project, "add", "correction", "Wrong.", "--topic", "market", "--date", "2024-02-01")
    assert (early.returncode, "change-unrecorded" in early.stdout) == (1, True)
    assert topic(project).read_text(encoding="utf-8") == text
    assert run(project, "add", "change", "More.", "--topic", "nowhere").returncode == 2


def test_an_ignore_comment_in_a_list_within_brackets_still_silences_its_entry(project: Path) -> None:
    text = """\
title: The market
abstract: It closes.
quotations: [
  {speaker: ann-lee, exact: Nobody asked us, source: report}  # briefgen: ignore[speaker-mismatch] as she says
]
"""
    topic(project).write_text(text, encoding="utf-8")
    assert run(project, "check", "--strict").returncode == 0
    added = run(project, "add", "quotation", "report", "We cannot keep a hall open", "--topic", "market")
    assert added.returncode == 0, added.stdout + added.stderr
    assert topic(project).read_text(encoding="utf-8").count("\n") == text.count("\n") + 1


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

"""``briefgen rename`` and ``briefgen remove`` change every mention and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.commands import run
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

MARKET = """\
\ufeff# yaml-language-server: $schema=../../schema/topic.json\r
title: The market   # as the city calls it\r
abstract: >-\r
  It closes.\r
status: published\r
related:\r
  # the same street\r
  - 'hall'   # quoted\r
quotations:\r
  - {speaker: "ann-lee", exact: We cannot keep it open, source: report}\r
"""
HALL = """\
title: The hall
abstract: It stays.
status: published
related: [market]
points:
  - text: The market cannot be kept open, the mayor said.
    status: confirmed
    evidence:
      - source: report
        exact: We cannot keep it open,” said Ann Lee
"""
PEOPLE = """\
# People
ann-lee:   # the mayor
  name: Ann Lee
  roles:
    - {title: mayor, source: report}
"""
PAGE = "# Notes\n\n[It](topics/market.md#quotations), `[m](topics/market.md)`.\n\n[r]: sources/report.md\n"
TEXT = "“We cannot keep it open,” said Ann Lee, the mayor.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, {"report": TEXT}, {"market": MARKET, "hall": HALL}, people=PEOPLE)
    (tmp_path / "content/pages/notes.md").write_bytes(PAGE.encode())
    return tmp_path


def contents(project: Path) -> dict[str, bytes]:
    found = (path for path in (project / "content").rglob("*") if path.is_file())
    return {path.relative_to(project / "content").as_posix(): path.read_bytes() for path in found}


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> dict[str, tuple[bytes, bytes]]:
    names = sorted({*before, *after})
    both = {name: (before.get(name, b""), after.get(name, b"")) for name in names}
    return {name: pair for name, pair in both.items() if pair[0] != pair[1]}


def test_the_home_page_follows_a_renamed_topic(project: Path) -> None:
    home = project / "content/home.yml"
    home.write_text(
        "topics: [hall, market]\ncollections:\n  - {id: a, title: A, topics: [market]}\n", encoding="utf-8"
    )
    assert run(project, "rename", "topic", "market", "bazaar").returncode == 0
    assert home.read_text(encoding="utf-8") == (
        "topics: [hall, bazaar]\ncollections:\n  - {id: a, title: A, topics: [bazaar]}\n"
    )
    kept = run(project, "remove", "topic", "bazaar")
    assert "content/home.yml:1:16" in kept.stdout


def test_a_topic_is_renamed_with_its_file_and_every_mention(project: Path) -> None:
    before = contents(project)
    done = run(project, "rename", "topic", "market", "bazaar")
    assert done.returncode == 0, done.stdout + done.stderr
    found = changed(before, contents(project))
    assert sorted(found) == [
        "curation/bazaar.yml",
        "curation/hall.yml",
        "curation/market.yml",
        "pages/notes.md",
    ]
    text = MARKET.replace("status: published\r\n", "status: published\r\naliases: [market]\r\n")
    assert found["curation/bazaar.yml"][1] == text.encode()
    assert found["curation/market.yml"][1] == b""
    assert found["curation/hall.yml"][1] == HALL.replace("[market]", "[bazaar]").encode()
    assert found["pages/notes.md"][1] == PAGE.replace("market.md#", "bazaar.md#").encode()


def test_a_source_is_renamed_and_its_file_if_wanted(project: Path) -> None:
    before = contents(project)
    assert run(project, "rename", "source", "report", "wire", "--with-file").returncode == 0
    found = changed(before, contents(project))
    assert found["corpus/wire.txt"][1] == TEXT.encode() == found["corpus/report.txt"][0]
    assert found["sources.yml"][1] == b"wire: {title: A text, path: corpus/wire.txt, former_ids: [report]}\n"
    assert found["people.yml"][1] == PEOPLE.replace("source: report", "source: wire").encode()
    assert found["curation/market.yml"][1] == MARKET.replace("source: report", "source: wire").encode()
    assert found["pages/notes.md"][1] == PAGE.replace("report.md", "wire.md").encode()


def test_a_person_that_was_never_published_needs_no_redirect(project: Path) -> None:
    before = contents(project)
    assert run(project, "rename", "person", "ann-lee", "ann", "--no-redirect").returncode == 0
    found = changed(before, contents(project))
    assert found["people.yml"][1] == PEOPLE.replace("ann-lee:", "ann:").encode()
    assert found["curation/market.yml"][1] == MARKET.replace('"ann-lee"', '"ann"').encode()
    assert len(found) == 2


def test_there_and_back_again(project: Path) -> None:
    for old, new in (("market", "bazaar"), ("bazaar", "market")):
        assert run(project, "rename", "topic", old, new).returncode == 0
    assert b"aliases: [bazaar]\r\n" in contents(project)["curation/market.yml"]
    again = run(project, "rename", "topic", "bazaar", "market")
    assert (again.returncode, again.stdout) == (0, 'the topic "bazaar" is called "market" already\n')


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("topic", "square", "plaza"), 'there is no topic "square"; known: hall, market'),
        (("topic", "market", "hall"), '"hall" is taken: it is an id of the topic "hall"'),
        (("source", "report", "A Wire"), '"A Wire" cannot be an id'),
        (("person", "ann-lee", "index"), "reserved"),
    ],
)
def test_what_cannot_be_renamed_is_said(project: Path, arguments: tuple[str, ...], message: str) -> None:
    before = contents(project)
    done = run(project, "rename", *arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert contents(project) == before


def test_a_file_that_cannot_be_read_is_not_passed_over(project: Path) -> None:
    (project / "content/curation/hall.yml").write_text("title: [open\n", encoding="utf-8")
    before = contents(project)
    done = run(project, "rename", "topic", "market", "bazaar")
    assert (done.returncode, contents(project)) == (2, before)
    assert "content/curation/hall.yml: the file has errors" in done.stderr


def test_what_is_mentioned_is_not_removed(project: Path) -> None:
    before = contents(project)
    done = run(project, "remove", "source", "report")
    assert (done.returncode, contents(project)) == (1, before)
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()] == [
        "content/curation/hall.yml:9:17",
        "content/curation/market.yml:10:65",
        "content/people.yml:5:30",
        "content/pages/notes.md:5:14",
    ]
    assert "4 places mention the source report" in done.stderr


def test_a_topic_is_removed_with_its_place_among_the_related_ones(project: Path) -> None:
    assert run(project, "remove", "topic", "hall").returncode == 1
    done = run(project, "remove", "topic", "hall", "--with-related")
    assert done.returncode == 0, done.stdout + done.stderr
    found = contents(project)
    assert "curation/hall.yml" not in found
    assert found["curation/market.yml"] == MARKET.replace("  - 'hall'   # quoted\r\n", "").encode()


def test_a_person_that_nothing_mentions_is_removed(project: Path) -> None:
    path = project / "content/people.yml"
    path.write_bytes(f"{PEOPLE}bo-ek:\n  name: Ann\n".encode())
    assert run(project, "remove", "person", "bo-ek").returncode == 0
    assert path.read_bytes() == PEOPLE.encode()


def test_a_speaker_in_a_corpus_of_records_is_a_mention(tmp_path: Path) -> None:
    text = r"He wrote \"speaker\": \"bo\"."
    record = f'{{"id": "post", "text": "{text}", "title": "A post", "kind": "post", "speaker": "bo"}}\n'
    configuration = write_project(tmp_path, {}, {}, people="bo: {name: Bo Ek}\n")
    (tmp_path / "content/corpus.jsonl").write_text(record, encoding="utf-8")
    settings = configuration.read_text(encoding="utf-8")
    plugin = "plugins: [{briefgen: {corpus: content/corpus.jsonl}}]"
    configuration.write_text(settings.replace("plugins: [search, briefgen]", plugin), encoding="utf-8")
    done = run(tmp_path, "rename", "person", "bo", "bo-ek")
    assert done.returncode == 0, done.stdout + done.stderr
    after = (tmp_path / "content/corpus.jsonl").read_text(encoding="utf-8")
    assert after == record.replace('"speaker": "bo"', '"speaker": "bo-ek"')
    assert run(tmp_path, "rename", "source", "post", "note").returncode == 2

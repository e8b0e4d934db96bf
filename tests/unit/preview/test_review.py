"""The review sheet of a small project: one clean topic, one that is a draft and has everything wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import html5lib
import pytest

from briefgen.errors import ConfigurationError
from briefgen.preview import chosen_files, review_sheet
from tests.harness.project import compiled, write_project
from tests.unit.pages.built import HTML, having, text

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

SOURCE = """\
Mara Lind, the harbour master, met reporters in Oslo on Monday. “They need 14 cranes, and that is the plan,” \
Lind said of the Norwegian ports. The port had 2,300 workers in 2021.

“We never wanted it,” Karl Ohm told the board. The quay cost $5.8 million.

The hall was full, and Mara Lind was there.

“Nobody asked us.”

The meeting ended.
"""
PEOPLE = """\
mara-lind: {name: Mara Lind, aliases: [Lind], roles: [{title: Harbour master, organization: Port of Oslo}]}
karl-ohm: {name: Karl Ohm}
"""
METADATA = "s: {title: The <harbour> report, path: corpus/s.txt, rights: full, basis: the printed copy}\n"
CLEAN = """\
title: Oslo wants cranes
abstract: The harbour master asked for 14 cranes in Oslo.
status: published
figures:
  - {value: $5.8 million, measures: cost of the quay, source: s, exact: quay cost $5.8 million}
points:
  - text: The port of Oslo had 2,300 workers in 2021.
    status: confirmed
    evidence: [{source: s, exact: had 2, 300 workers}]
    basis: The archive has the lists.
quotations:
  - speaker: mara-lind
    source: s
    exact: "[The Norwegian ports] need 14 [new] cranes"
    marks: [{replaces: They, with: The Norwegian ports}, {inserts: new}]
    date_created: 2021-05-03
  - {speaker: mara-lind, source: s, exact: Nobody asked us}
timeline:
  - date: 2021-05-03
    text: Lind meets reporters.
    evidence: [{source: s, exact: met reporters in Oslo on Monday}]
""".replace("had 2, 300 workers", '"had 2,300 workers"')
DRAFT = """\
title: What Ohm said
abstract: A draft.
status: draft
points:
  - text: The port had 2,400 workers.
    status: confirmed
    evidence: [{source: s, exact: "had 2,300 workers"}]
quotations:
  - {speaker: karl-ohm, source: s, exact: We always wanted it}
"""
SILENCED = """\
title: What Ohm said
abstract: Ohm spoke.
status: published
points:
  - text: They wanted it.
    status: confirmed
    # briefgen: ignore[negation-cut] the headline says so, too
    evidence: [{source: s, exact: wanted it}]
"""


def sheet(root: Path, *slugs: str, **topics: str) -> Element:
    project = compiled(write_project(root, {"s": SOURCE}, topics, metadata=METADATA, people=PEOPLE))
    made: Element = html5lib.parse(review_sheet(project, chosen_files(project, slugs)))
    return made


def part(document: Element, identifier: str) -> Element:
    (found,) = having(document, "id", identifier)
    return found


def words(element: Element, kind: str) -> list[str]:
    return [text(one) for one in having(element, "class", kind)]


def said(element: Element) -> str:
    return " ".join(text(element).split())


def spaced(element: Element) -> str:
    """Its text, elements set apart by spaces."""
    return " ".join(" ".join(element.itertext()).split())


def test_a_point_is_beside_the_whole_sentence_with_what_agrees_marked_in_both(tmp_path: Path) -> None:
    point = part(sheet(tmp_path, clean=CLEAN), "clean/P1")
    (ours,), (theirs,) = having(point, "class", "ours"), having(point, "class", "theirs")
    assert words(ours, "agrees") == ["2,300 workers", "2021"]
    assert words(ours, "elsewhere") == ["Oslo"]
    assert "".join(words(theirs, "agrees")) == "2,300 workers2021"
    assert [text(mark) for mark in theirs.iter(f"{HTML}mark")] == ["had ", "2,300 workers"]
    assert "The port had 2,300 workers in 2021." in said(theirs)
    assert "The <harbour> report, line 1" in said(theirs)


def test_what_the_evidence_does_not_have_is_framed_and_named(tmp_path: Path) -> None:
    point = part(sheet(tmp_path, draft=DRAFT), "draft/P1")
    assert words(point, "differs") == ["2,400 workers?"]
    assert "Not found in the evidence: “2,400 workers”" in said(point)


def test_a_quotation_has_its_speaker_its_marks_and_how_the_speaker_was_established(tmp_path: Path) -> None:
    document = sheet(tmp_path, clean=CLEAN)
    first, second = part(document, "clean/Q1"), part(document, "clean/Q2")
    assert words(first, "quoted") == ["“[The Norwegian ports] need 14 [new] cranes”"]
    assert words(first, "mark") == ["[The Norwegian ports]", "[new]"]
    assert words(first, "speaker") == ["Lind"]
    for line in (
        "Shown as said by Mara Lind, Harbour master, Port of Oslo.",
        "Speaker read in the source as “Lind”, 99% sure.",
        "[The Norwegian ports] replaces “They”",
        "[new] is the editor’s addition",
    ):
        assert line in words(first, "remark")
    assert "Speaker not verified: the source does not say in a recognized form." in words(second, "remark")


def test_the_list_of_what_is_not_proved_has_a_box_for_each_sort(tmp_path: Path) -> None:
    listed = part(sheet(tmp_path, clean=CLEAN), "clean/unproven")
    boxes = [box for box in listed.iter(f"{HTML}input") if box.get("type") == "checkbox"]
    sorts = [spaced(item) for item in listed.iter(f"{HTML}li") if having(item, "type", "checkbox")]
    assert len(boxes) == len(sorts)
    for sort in (
        "Each sentence in the editor’s own words says no more than its evidence T P1 E1",
        "Each figure measures what is said of it F1",
        "These speakers, whom the program did not verify, said it Q2",
        "The editor’s marks are fair Q1: puts “The Norwegian ports” for “They” Q1: adds “new”",
        "What the editor knows beyond the evidence is true P1: The archive has the lists.",
        "In the sources, these words mean these people “Lind” is Mara Lind",
        "These offices were held at the time Mara Lind: Harbour master, Port of Oslo; no source is given",
        "The sources that are shown in full may be shown in full s: The <harbour> report",
        "The editor’s knowledge of people and sources is sound s: the printed copy",
        "The sources are trustworthy, and the selection from them is fair",
    ):
        assert sort in sorts


def test_a_draft_says_so_and_entries_that_failed_have_nothing_to_tick(tmp_path: Path) -> None:
    document = sheet(tmp_path, clean=CLEAN, draft=DRAFT)
    draft = part(document, "draft")
    assert words(draft, "draft") == ["DRAFT"]
    assert "Not ready to be signed: errors in P1 Q1." in said(draft)
    quotation = part(document, "draft/Q1")
    assert not list(quotation.iter(f"{HTML}input"))
    assert 'error: the source has "never" where this has "always" quotation-altered' in said(quotation)
    assert "words We always wanted it" in said(quotation)
    assert "Not ready" not in said(part(document, "clean"))


def test_a_silenced_message_is_beside_its_entry_with_its_reason(tmp_path: Path) -> None:
    document = sheet(tmp_path, t=SILENCED)
    assert "suppressed: negation-cut the headline says so, too" in said(part(document, "t/P1"))
    assert "P1, negation-cut: the headline says so, too" in said(part(document, "t/unproven"))


def test_a_sheet_has_the_topics_asked_for_and_each_id_once(tmp_path: Path) -> None:
    document = sheet(tmp_path, "draft", clean=CLEAN, draft=DRAFT)
    assert not having(document, "id", "clean")
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = [a.get("href", "") for a in document.iter(f"{HTML}a")]
    assert links
    assert all(link[1:] in ids for link in links)


def test_errors_elsewhere_are_named(tmp_path: Path) -> None:
    document = sheet(tmp_path, "clean", clean=CLEAN, draft=DRAFT)
    elsewhere = having(document, "class", "defects")[0]
    assert "Errors outside these topics keep the site from being built:" in said(elsewhere)
    assert "content/curation/draft.yml:5" in said(elsewhere)


def test_a_topic_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match='no topic "none" to show; known: clean'):
        sheet(tmp_path, "none", clean=CLEAN)


def test_nothing_in_it_runs_or_is_loaded(tmp_path: Path) -> None:
    document = sheet(tmp_path, clean=CLEAN.replace("Oslo wants cranes", "<script>alert(1)</script>"))
    assert not list(document.iter(f"{HTML}script"))
    (policy,) = having(document, "http-equiv", "Content-Security-Policy")
    assert "default-src 'none'" in policy.get("content", "")
    assert "unsafe" not in policy.get("content", "")

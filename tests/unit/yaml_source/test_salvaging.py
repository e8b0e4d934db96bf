"""One defect of a file does not hide the others: what remains of an entry without it."""

from __future__ import annotations

import pytest

from briefgen.curation.topics import Topic
from briefgen.diagnostics import Collector
from briefgen.text import Document
from briefgen.yaml_source import decode, read

ENTRY = "quotations:\n- {speaker: ann, source: a, exact: Yes we can}\n"


def salvaged(text: str) -> tuple[Topic | None, int]:
    """The topic that is checked further, and how many defects were reported."""
    document, collector = Document("t.yml", text), Collector()
    stand_ins = {"title": "?", "abstract": "?"}
    topic = decode(read(document, collector), Topic, document, collector, stand_ins=stand_ins)
    return topic, len(collector)


@pytest.mark.parametrize(
    "head",
    [
        "title: T\nabstract: A.\nstatus: publishd\n",
        "title: T\nabstract: A.\nfoo: 1\n",
        "titel: T\nabstract: A.\n",
        "abstract: A.\n",
        "title:\nabstract: A.\n",
        "title: [a]\nabstract: A.\n",
        "title: T\nabstract: A.\nfigures: {a: 1}\n",
        "title: T\nabstract: A.\nfigures: [{value: 1, source: a}]\n",
        "title: T\nabstract: A.\npoints: [{text: A., status: sure, evidence: []}, 3]\n",
    ],
)
def test_a_quotation_is_checked_beside_any_other_defect(head: str) -> None:
    topic, defects = salvaged(head + ENTRY)
    assert topic is not None
    assert [one.exact for one in topic.quotations] == ["Yes we can"]
    quotation = topic.quotations[0]
    assert quotation.span("exact").slice(quotation.document.text) == "Yes we can"
    assert defects >= 1


def test_a_misspelled_key_is_read_as_the_one_that_was_meant() -> None:
    topic, defects = salvaged("titel: The town\nabstract: A.\n")
    assert topic is not None
    assert (topic.title, defects) == ("The town", 1)


def test_an_entry_without_what_it_needs_is_left_out_and_its_neighbours_keep_their_places() -> None:
    text = "title: T\nabstract: A.\nquotations:\n- {speaker: ann}\n- {speaker: bob, source: a, exact: No}\n"
    topic, _ = salvaged(text)
    assert topic is not None
    (kept,) = topic.quotations
    assert kept.span("speaker").slice(text) == "bob"
    assert topic.node("quotations", 0) is kept.node()


def test_an_optional_value_that_is_wrong_takes_nothing_else_with_it() -> None:
    topic, defects = salvaged(
        "title: T\nabstract: A.\nquotations:\n- {speaker: ann, source: a, exact: Yes, date_created: soon}\n"
    )
    assert topic is not None
    assert (topic.quotations[0].date_created, topic.quotations[0].exact, defects) == (None, "Yes", 1)

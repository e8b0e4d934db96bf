from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.briefing.change_models import EntryState, FieldChange, TopicState
from briefgen.briefing.changes import (
    Changes,
    Snapshot,
    changes_record,
    compare,
    read_snapshot,
    recorded_changes,
)
from briefgen.corpus import Source, SourceMetadata
from briefgen.errors import BuildError
from briefgen.text import Document

if TYPE_CHECKING:
    from briefgen.briefing.changes import EntryChange

DAY = "2024-05-01"
SOURCE = Source("s", Document("s.txt", "The mayor called it “a good day”."), SourceMetadata(title="s"))


def _point(name: str, text: str, *former: str, **fields: str) -> EntryState:
    return EntryState(name, "point", {"text": text, "status": "confirmed", **fields}, former)


def _version(*entries: EntryState, withdrawn: tuple[str, ...] = (), **fields: str) -> Snapshot:
    topic = TopicState(
        "t", {"title": "T", "status": "published", **fields}, entries, (), frozenset(withdrawn)
    )
    return Snapshot(DAY, (topic,))


def _compared(before: Snapshot, now: Snapshot) -> Changes:
    return compare(before, now, {"t": [SOURCE]}, "en")


def _entries(before: Snapshot, now: Snapshot) -> list[EntryChange]:
    return [entry for topic in _compared(before, now).topics for entry in topic.entries]


def test_the_same_version_has_no_changes() -> None:
    version = _version(_point("p-a", "One."))
    assert _compared(version, version).topics == ()


def test_what_comes_and_goes_is_said() -> None:
    before, now = _version(_point("p-a", "One thing.")), _version(_point("p-b", "Nothing alike at all."))
    assert [(one.id, one.change) for one in _entries(before, now)] == [("p-b", "added"), ("p-a", "removed")]
    now = _version(withdrawn=("p-a",))
    assert [(one.id, one.change) for one in _entries(before, now)] == [("p-a", "withdrawn")]


@pytest.mark.parametrize("former", [("p-a",), ()], ids=["listed", "alike"])
def test_a_sentence_that_was_reworded_is_one_entry_changed(former: tuple[str, ...]) -> None:
    before = _version(_point("p-a", "The port handled over 400 ships last year."))
    now = _version(_point("p-b", "The port handled over 500 ships last year.", *former))
    (entry,) = _entries(before, now)
    assert (entry.id, entry.before, entry.change) == ("p-b", "p-a", "changed")
    (field,) = entry.fields
    assert field.parts == (
        ("same", "The port handled over"), ("removed", "400"), ("added", "500"), ("same", "ships last year."),
    )  # fmt: skip


def test_of_a_quotation_only_that_it_was_replaced_is_kept() -> None:
    before = _version(EntryState("q-a", "quotation", {"speaker": "Ann Lee", "evidence": "1"}))
    now = _version(EntryState("q-b", "quotation", {"speaker": "Ann Lee", "evidence": "2"}, ("q-a",)))
    (entry,) = _entries(before, now)
    assert entry.is_replaced
    assert [one.name for one in entry.fields] == ["evidence"]


def test_what_no_source_has_any_more_is_not_quoted_again() -> None:
    before = _version(abstract="She said “a bad day”, he said “a good day”.")
    (topic,) = _compared(before, _version(abstract="He said “a good day”.")).topics
    assert topic.fields == (
        FieldChange("abstract", "She said […], he said “a good day”.", "He said “a good day”."),
    )


def test_topics_come_go_and_are_withdrawn() -> None:
    before = Snapshot(DAY, (TopicState("old", {"title": "Old"}), TopicState("t", {"status": "published"})))
    now = Snapshot(
        "", (TopicState("new", {"title": "New"}), TopicState("t", {"title": "T", "status": "withdrawn"}))
    )
    found = compare(before, now, {}, "en").topics
    assert [(one.slug, one.change) for one in found] == [
        ("new", "added"),
        ("t", "withdrawn"),
        ("old", "removed"),
    ]


def test_a_topic_that_moved_is_the_same() -> None:
    before = Snapshot(DAY, (TopicState("old", {"title": "T"}),))
    now = Snapshot("", (TopicState("new", {"title": "T"}, (), ("old",)),))
    assert compare(before, now, {}, "en").topics == ()


TEXTS = st.text("ab “”\u00a0é", max_size=30).map(lambda text: " ".join(text.split()))
NAMES = st.sampled_from(["p-a", "p-b", "p-c", "p-d"])
VERSIONS = st.lists(
    st.tuples(NAMES, TEXTS, st.lists(NAMES, max_size=2)), max_size=4, unique_by=lambda entry: entry[0]
).map(lambda entries: _version(*(_point(name, text, *former) for name, text, former in entries if text)))


@given(VERSIONS, VERSIONS)
def test_a_list_of_changes_gives_them_again(before: Snapshot, now: Snapshot) -> None:
    found = _compared(before, now)
    content = json.dumps(changes_record(found)).encode()
    again = recorded_changes(content, now, {"t": [SOURCE]}, "en")
    assert changes_record(again) == changes_record(found)


def test_without_an_earlier_version_nothing_is_said_to_have_changed() -> None:
    content = json.dumps(changes_record(None)).encode()
    assert recorded_changes(content, _version(), {}, "en") is None


ENTRY = {"id": "p-a", "kind": "point", "former_ids": [], "text": "One."}
TOPIC: dict[str, Any] = {"id": "t", "former_ids": [], "title": "T", "entries": [ENTRY]}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[1]", b"[" * 100_000, b"\xff",
        json.dumps([TOPIC | {"id": "../t"}]).encode(),
        json.dumps([TOPIC | {"title": "T" * 20_001}]).encode(),
        json.dumps([TOPIC | {"entries": [ENTRY] * 2_001}]).encode(),
        json.dumps([TOPIC | {"entries": [ENTRY | {"kind": "letter"}]}]).encode(),
        json.dumps([TOPIC | {"entries": [ENTRY | {"id": 'p-a" onclick=x'}]}]).encode(),
        json.dumps([TOPIC | {f"k{nth}": "x" for nth in range(13)}]).encode(),
    ],
)  # fmt: skip
def test_what_is_no_list_of_topics_is_refused(content: bytes) -> None:
    assert read_snapshot(json.dumps([TOPIC]).encode(), DAY).topics[0].entries[0].fields == {"text": "One."}
    with pytest.raises(BuildError):
        read_snapshot(content, DAY)


def test_long_texts_are_not_compared_word_by_word() -> None:
    before, after = "a " * 2_000, "b a " * 2_000
    assert [kind for kind, _ in FieldChange("text", before, after).parts] == ["removed", "added"]

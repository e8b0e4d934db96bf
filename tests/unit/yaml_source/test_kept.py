"""What is kept of a file points where the file does, and its nodes are read when somebody asks."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from briefgen.curation import Topic
from briefgen.diagnostics import Collector
from briefgen.text import Document
from briefgen.yaml_source import decode, read
from briefgen.yaml_source.composing.later import LaterNodes
from briefgen.yaml_source.kept import pickled, unpickled

TEXT = """\
title: The bridge
abstract: It is closed.
points:
  - text: The council closed it.
    status: confirmed
    evidence: [{source: one, exact: closed the bridge}, {source: two, exact: "it’s closed"}]
  - text: It stays closed.
    status: unknown
    evidence: [{source: one, exact: closed}]
"""
PATHS: list[tuple[str | int, ...]] = [("points", 0, "evidence", 1, "exact"), ("title",), ("note",)]


def topic() -> Topic:
    document = Document("t.yml", TEXT)
    found = decode(read(document, Collector()), Topic, document, Collector())
    assert found is not None
    return found


@pytest.fixture
def kept() -> Topic:
    first = topic()
    found: Topic = unpickled(pickled(first, first.document), first.document)
    return found


def test_what_is_kept_points_where_the_file_does(kept: Topic) -> None:
    first = topic()
    assert kept == first
    assert kept.points[0].evidence[1].origin == first.points[0].evidence[1].origin
    assert [kept.label(*path) for path in PATHS] == [first.label(*path) for path in PATHS]
    assert kept.points[0].node("evidence") == first.points[0].node("evidence")


def test_nodes_are_read_only_where_something_is_pointed_at(
    kept: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[LaterNodes] = []
    reading: Any = vars(LaterNodes)["all"].func

    def counted(nodes: LaterNodes) -> object:
        asked.append(nodes)
        return reading(nodes)

    monkeypatch.setattr(LaterNodes, "all", property(counted))
    assert kept.points[1].origin
    assert not asked
    assert kept.points[1].label("text").span == topic().points[1].label("text").span
    assert len(asked) == 1


def test_what_was_kept_is_kept_again(kept: Topic) -> None:
    again: Topic = unpickled(pickled(kept, kept.document), kept.document)
    assert again.points[1].label("text") == topic().points[1].label("text")
    copied: Topic = pickle.loads(pickle.dumps(kept))  # noqa: S301  # what the line before made
    assert copied.points[1].label("text") == topic().points[1].label("text")

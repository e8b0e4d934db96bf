from __future__ import annotations

from briefgen.diagnostics import Collector
from briefgen.text import Document, Span
from briefgen.yaml_source import Line, Located, decode, read


class Entry(Located):
    name: Line
    others: tuple[Entry, ...] = ()


TEXT = "name: A\nothers:\n  - name: B\n"


def placed() -> Entry:
    document, collector = Document("x.yml", TEXT), Collector()
    entry = decode(read(document, collector), Entry, document, collector)
    assert entry
    return entry


def test_a_path_leads_to_its_value() -> None:
    assert placed().span("others", 0, "name").slice(TEXT) == "B"
    assert placed().label("name", message="here").span.slice(TEXT) == "A"


def test_what_was_not_written_stands_for_its_whole_entry() -> None:
    entry = placed()
    assert entry.span("others", 1) == entry.span("name", "x") == entry.origin
    assert entry.node("others", "name") is None


def test_a_model_made_by_hand_stands_nowhere() -> None:
    assert Entry(name="A").origin == Span(0, 0)
    assert Entry(name="A").document == Document("", "")


def test_the_place_is_not_compared() -> None:
    assert placed() == Entry(name="A", others=(Entry(name="B"),))
    assert hash(placed()) == hash(Entry(name="A", others=(Entry(name="B"),)))
    assert placed() != Entry(name="A")

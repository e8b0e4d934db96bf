from __future__ import annotations

import pytest

from briefgen.diagnostics import Code, Collector, Diagnostic
from briefgen.text import Document
from briefgen.yaml_source import decode_table, read
from tests.unit.yaml_source.entries import Entry
from tests.unit.yaml_source.reading import only, pointed_at


def table(text: str) -> tuple[dict[str, Entry], list[Diagnostic]]:
    document, collector = Document("people.yml", text), Collector()
    return decode_table(read(document, collector), Entry, document, collector), list(collector)


def test_a_table_returns_what_is_sound_and_reports_the_rest() -> None:
    text = "a: {name: A}\nb: {nmae: B}\nC d: {name: C}\ne: [x]\nf:\n"
    entries, diagnostics = table(text)
    assert entries == {"a": Entry(name="A"), "b": Entry(name="B")}
    assert entries["a"].origin.slice(text) == "{name: A}"
    assert [(each.code, pointed_at(each)) for each in diagnostics] == [
        (Code.UNKNOWN_KEY, "nmae"),
        (Code.INVALID_VALUE, "C d"),
        (Code.INVALID_VALUE, "["),
        (Code.MISSING_KEY, "f"),
    ]


@pytest.mark.parametrize(
    ("written", "suggested"),
    [
        ("Reuters News", "reuters-news"),
        ("a_b", "a-b"),
        ("-a-", "a"),
        ("Zürich!", "zurich"),
        ("a" * 81, "a" * 80),
    ],
)
def test_a_bad_id_gets_a_suggestion(written: str, suggested: str) -> None:
    diagnostic = only(table(f"{written}: {{name: A}}")[1])
    assert f" {suggested}" in f"{diagnostic.help} "


def test_an_entry_with_a_bad_id_is_checked_all_the_same() -> None:
    assert [each.code for each in table("A B: {}\n")[1]] == [Code.INVALID_VALUE, Code.MISSING_KEY]


def test_an_empty_table_is_empty() -> None:
    assert table("# nobody yet\n") == ({}, [])


def test_a_table_that_is_a_list_is_refused() -> None:
    assert only(table("- name: A\n")[1]).code is Code.INVALID_VALUE


@pytest.mark.parametrize("text", ["\u00a0: .", "k\u202e: .", "k\u202e: [.]", f"{'k' * 300}: ."])
def test_a_message_shows_of_a_key_what_fits_a_line_and_nothing_invisible(text: str) -> None:
    for diagnostic in table(text)[1]:
        assert diagnostic.message.isprintable()
        assert len(diagnostic.message) < 200

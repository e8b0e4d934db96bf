"""Values are changed in place, and every byte around them stays."""

from __future__ import annotations

import pytest

from briefgen.text import Document
from briefgen.yaml_source import (
    ANY,
    Unspliceable,
    root_of,
    values_at,
    with_key,
    with_listed,
    with_values,
    without_items,
)


def document(text: str) -> Document:
    return Document("a.yml", text)


def renamed(text: str, new: str, *pattern: str) -> str:
    before = document(text)
    places = [found for found in values_at(root_of(before), pattern) if found.scalar.value == "old"]
    return with_values(before, places, new).text


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("related: [old, older]  # old\n", "related: [new, older]  # old\n"),
        ("related:\r\n  - 'old' # why\r\n  - old\r\n", "related:\r\n  - 'new' # why\r\n  - new\r\n"),
        ('related: [  "old" ]\n', 'related: [  "new" ]\n'),
        ("related:\n- >-\n  old\n", "related:\n- >-\n  new\n"),
        ("{related: [a,old]}", "{related: [a,new]}"),
        ('related: ["\\u006fld"]\n', "related: [new]\n"),
    ],
)
def test_a_value_keeps_its_quotation_marks_and_its_surroundings(text: str, after: str) -> None:
    assert renamed(text, "new", "related", ANY) == after


def test_only_values_at_the_place_are_meant() -> None:
    text = "title: old\npoints:\n  - text: old\n    evidence: [{source: old, exact: old}]\n"
    found = renamed(text, "new", "points", ANY, "evidence", ANY, "source")
    assert found == text.replace("source: old", "source: new")


def test_a_word_that_yaml_gives_another_meaning_is_quoted() -> None:
    assert renamed("related: [old]\n", "null", "related", ANY) == 'related: ["null"]\n'


def test_a_key_is_renamed_with_its_comment() -> None:
    text = "# all\nold:   # the mayor\n  name: old\n'other': {name: x}\n"
    assert with_key(document(text), "old", "new").text == text.replace("old:", "new:")
    assert "'third': {" in with_key(document(text), "other", "third").text
    with pytest.raises(Unspliceable):
        with_key(document(text), "old", "other")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("title: A  # t\nabstract: B\n", "title: A  # t\naliases: [old]\nabstract: B\n"),
        ("title: >-\r\n  A\r\n  b\r\nx: B", "title: >-\r\n  A\r\n  b\r\naliases: [old]\r\nx: B"),
        ("title: A", "title: A\naliases: [old]"),
        ("title: A\naliases: [a]\n", "title: A\naliases: [a, old]\n"),
        ("title: A\naliases: []\n", "title: A\naliases: [old]\n"),
        ("title: A\naliases:\nx: y\n", "title: A\naliases: [old]\nx: y\n"),
        ("title: A\naliases:\n  - a # b\nx: y\n", "title: A\naliases:\n  - a # b\n  - old\nx: y\n"),
        ("{title: A, x: y}\n", "{title: A, x: y, aliases: [old]}\n"),
    ],
)
def test_a_list_takes_one_more_value(text: str, after: str) -> None:
    assert with_listed(document(text), (), "aliases", "old").text == after


def test_a_list_of_an_entry_takes_one_more_value() -> None:
    text = "ann: {name: A}\nbo:\n    name: B\n    kind: person\n"
    assert with_listed(document(text), ("ann",), "former_ids", "a").text.startswith(
        "ann: {name: A, former_ids: [a]}\n"
    )
    assert (
        "    name: B\n    former_ids: [b]\n    kind"
        in with_listed(document(text), ("bo",), "former_ids", "b").text
    )


@pytest.mark.parametrize(
    ("text", "path", "after"),
    [
        ("related: [a, b, c]\n", ("related", 1), "related: [a, c]\n"),
        ("related: [a, b]\n", ("related", 1), "related: [a]\n"),
        ("related: [a]\n", ("related", 0), "related: []\n"),
        (
            "related:\r\n  - a\r\n  # kept\r\n  - b # gone\r\nx: y\r\n",
            ("related", 1),
            "related:\r\n  - a\r\n  # kept\r\nx: y\r\n",
        ),
        ("related:\n- a\nx: y\n", ("related", 0), "related:\nx: y\n"),
        (
            "a:\n  x: y\n\n# briefgen: ignore[name-unsourced] a good reason\nb: {x: y}\nc:\n  x: z\n",
            ("b",),
            "a:\n  x: y\n\nc:\n  x: z\n",
        ),
        ("a: {x: y}\nb:\n  x: >-\n    z\n", ("b",), "a: {x: y}\n"),
        ("{a: {x: y}, b: {x: y}}\n", ("a",), "{b: {x: y}}\n"),
    ],
)
def test_an_item_is_removed_with_its_line(text: str, path: tuple[str | int, ...], after: str) -> None:
    assert without_items(document(text), [path]).text == after


def test_several_items_of_a_long_list_are_removed() -> None:
    text = f"related: [{', '.join(f'n{number}' for number in range(12))}]\n"
    found = without_items(document(text), [("related", 2), ("related", 10)]).text
    assert "n2," not in found
    assert "n10" not in found
    assert found.count("n") == 10


def test_a_broken_file_is_not_changed() -> None:
    with pytest.raises(Unspliceable, match="errors"):
        with_listed(document("title: [a\n"), (), "aliases", "old")

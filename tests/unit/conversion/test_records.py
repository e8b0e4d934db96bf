"""Records of JSON are texts with what they state; a broken line ends nothing."""

from __future__ import annotations

import json

import pytest

from briefgen.conversion import Converted, Unconvertible, convert


def read(data: str, name: str = "a.jsonl") -> list[Converted]:
    return list(convert(data.encode(), name))


def values(document: Converted) -> dict[str, str]:
    return {key: stated.value for key, stated in document.stated.items()}


def test_every_line_is_a_document() -> None:
    first, second = read(
        '{"id": "tide", "text": "The tide\\r\\nrose.", "title": "Tides", "date_published": "2024-05"}\n\n'
        '{"headline": "Ebb", "maintext": "It fell.", "authors": ["A. Lee", "B. Ek"], "url": "https://e.org/x",'
        '"source_name": "The Quay", "date": "2024-05-06T23:59:00-05:00", "language": "en"}\n'
    )
    assert (first.name, first.text, values(first)) == (
        "tide",
        "The tide\nrose.",
        {"title": "Tides", "date_published": "2024-05"},
    )
    assert (second.name, second.text) == ("Ebb", "It fell.")
    assert values(second) == {
        "title": "Ebb",
        "author": "A. Lee, B. Ek",
        "publisher": "The Quay",
        "date_published": "2024-05-06",
        "language": "en",
        "url": "https://e.org/x",
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{oops", "is not JSON"),
        ("[1]", "is not a record"),
        ('{"id": "b"}', "has no text"),
        ('{"text": "\\ud800"}', "has no text"),
        ("[" * 100_000, "is nested too deeply"),
    ],
)
def test_a_line_without_a_text_is_a_doubt(line: str, reason: str) -> None:
    (document,) = read('{"text": "One."}\n' + line + "\n")
    assert document.text == "One."
    assert document.doubts == (document.doubts[0],)
    assert document.doubts[0].startswith(f"line 2 {reason}")


def test_many_broken_lines_are_counted() -> None:
    (document,) = read("x\n" * 1000 + '{"text": "One."}')
    assert len(document.doubts) == 21
    assert document.doubts[-1] == "980 more records were left out"


def test_records_may_be_a_list() -> None:
    (document,) = read(json.dumps([{"id": "a", "text": "One."}, 3]), "a.json")
    assert document.doubts == ("record 2 has no text, and was left out",)


def test_lines_may_be_in_a_file_named_json() -> None:
    assert len(read('{"text": "One."}\n{"text": "Two."}\n', "a.json")) == 2


@pytest.mark.parametrize("written", ["{}", "[]", "3", "[" * 100_000, '{"a":' * 100_000, "{", '["a"]'])
def test_other_json_is_refused(written: str) -> None:
    with pytest.raises(Unconvertible):
        read(written, "a.json")


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    for address in ("file:///etc/passwd", "javascript:alert(1)", "C:\\a.html"):
        (document,) = read(json.dumps({"text": "One.", "url": address}))
        assert "url" not in document.stated

"""JSON in the forms in which crawlers, feeds and reference managers write it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from briefgen.conversion import Converted, Unconvertible, convert


def read(value: Any, name: str = "a.json") -> list[Converted]:
    return list(convert(json.dumps(value).encode(), name))


def values(document: Converted) -> dict[str, str]:
    return {key: stated.value for key, stated in document.stated.items()}


RECORD = {"id": "a-1", "title": "The bridge", "text": "“No,” said Ann Lee.", "date": "2024-05-02T08:00:00Z"}


@pytest.mark.parametrize("written", [[RECORD], RECORD, {"items": [RECORD]}])
def test_a_record_is_a_document_with_what_it_states(written: Any) -> None:
    (only,) = read(written)
    assert (only.text, only.name) == ("“No,” said Ann Lee.\n", "a-1")
    assert values(only) == {"title": "The bridge", "date_published": "2024-05-02"}


def test_lines_are_records_and_a_bad_one_is_a_doubt() -> None:
    other = {"maintext": "Rain fell.", "url": "file:///etc"}
    data = f"{json.dumps(RECORD)}\nnot JSON\n\n{json.dumps(other)}\n[1]\n"
    first, second = convert(data.encode(), "a.jsonl")
    assert first.doubts == ("2 lines are not records with a text or a title (line 2, 5)",)
    assert (second.text, second.name, second.stated) == ("Rain fell.\n", "line 4", {})


def test_html_in_a_record_is_read_as_text() -> None:
    (only,) = read([{"content": "<p>One &amp; two.</p><blockquote><p>Three.</p></blockquote>"}])
    assert only.text == "One & two.\n\n> Three.\n"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "//a.test", "http://", "a b"])
def test_an_address_that_no_reader_can_follow_is_not_taken(url: str) -> None:
    (only,) = read([{**RECORD, "url": url}])
    assert "url" not in only.stated


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        ("2024-13", ""),
        ("Thu, 02 May 2024 08:00:00 +0200", "2024-05-02"),
        ("yesterday", ""),
        (1714636800, ""),
        ("0000-00-00", ""),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(written: object, date: str) -> None:
    (only,) = read([{**RECORD, "date": written}])
    assert values(only).get("date_published", "") == date


def test_a_json_feed_has_items() -> None:
    item = {"id": "1", "content_html": "<p>Rain <b>fell</b>.</p>", "title": "Rain", "url": "https://a.test/1"}
    dated = {"date_published": "2024-05-02", "authors": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]}
    teaser = {"id": "2", "summary": "It rained."}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Day", "language": "en_GB"}
    first, second = read({**feed, "items": [{**item, **dated}, teaser, "x"]})
    assert first.text == "Rain fell.\n"
    assert values(first) == {
        "title": "Rain", "author": "Ann Lee, Bo Ek", "publisher": "The Day", "date_published": "2024-05-02",
        "language": "en-GB", "url": "https://a.test/1",
    }  # fmt: skip
    assert first.stated["publisher"].origin == "the feed's title"
    assert "only a summary of the text is there" in second.doubts


def test_a_reference_has_no_text_and_names_its_file() -> None:
    item = {
        "id": "lee2024",
        "type": "article-newspaper",
        "title": "The bridge",
        "container-title": "The Day",
        "author": [{"family": "Lee", "given": "Ann"}, {"literal": "The Desk"}],
        "issued": {"date-parts": [[2024, 5, 2]]},
        "URL": "https://a.test/1",
    }
    (only,) = read([item])
    assert (only.text, only.name) == ("", "lee2024")
    assert values(only) == {
        "title": "The bridge", "author": "Ann Lee, The Desk", "publisher": "The Day",
        "date_published": "2024-05-02", "url": "https://a.test/1",
    }  # fmt: skip
    assert only.stated["title"].origin == "the entry lee2024"


@pytest.mark.parametrize("data", [b"[]", b"{}", b"", b"1", b"[" * 100_000, b'{"a": ' * 100_000, b"not"])
def test_what_holds_no_record_is_refused(data: bytes) -> None:
    with pytest.raises(Unconvertible):
        list(convert(data, "a.json"))

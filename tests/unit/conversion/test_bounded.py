"""A converter runs within limits, and whatever happens in it is one finding about the file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from briefgen.conversion import Converted, Limits, Stated, Unconvertible, convert_bounded

if TYPE_CHECKING:
    from pathlib import Path

LIMITS = Limits(seconds=1, megabytes=100, characters=10_000)


def converted(function: str, name: str = "file", data: bytes = b"words") -> list[Converted]:
    return convert_bounded(data, name, LIMITS, f"tests.harness.converters:{function}")


def test_documents_come_back_as_they_were_made() -> None:
    words = "“Ja”, sagte sie.\n\ud800é"
    found = converted("lines", "Zoë", words.encode("utf-8", "replace") + b"\nmore")
    assert [document.text for document in found] == ["“Ja”, sagte sie.", "?é", "more"]
    assert found[0] == Converted(
        "“Ja”, sagte sie.", {"author": Stated("Zoë", "the name")}, "lines 1", ("short",), "0"
    )


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        ("many", "holds more text than can be read at once"),
        ("nested", "is nested too deeply"),
        ("crashing", "its converter crashed"),
        ("failing", "cannot be read: ValueError: no table"),
        ("refusing", "is a scan without text"),
        ("calling", "is not for converters"),
    ],
)
def test_what_goes_wrong_is_a_finding_about_the_file(function: str, reason: str) -> None:
    with pytest.raises(Unconvertible, match=reason):
        converted(function)


@pytest.mark.skipif(sys.platform != "linux", reason="limits that other systems do not take")
@pytest.mark.parametrize(
    ("function", "reason"),
    [("endless", "took more than 1 seconds"), ("swelling", "more than 100 MB of memory")],
)
def test_what_takes_too_much_is_ended(function: str, reason: str) -> None:
    with pytest.raises(Unconvertible, match=reason):
        converted(function)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Unconvertible, match="File too large"):
        converted("writing", str(tmp_path / "left.txt"))


def test_plain_text_needs_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subprocess.run", None)
    assert convert_bounded("“Ja.”".encode(), "a.txt") == [Converted("“Ja.”")]


def test_text_in_another_encoding_is_detected_in_a_child() -> None:
    assert convert_bounded("“Ja.”".encode("utf-16"), "a.txt")[0].text == "“Ja.”"

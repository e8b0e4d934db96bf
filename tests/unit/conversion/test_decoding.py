"""Bytes become text by what is declared, by UTF-8, or by what they look like, and garbling is repaired."""

from __future__ import annotations

import pytest

from briefgen.conversion import Unconvertible, convert, decoded


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("„Nein“, sagte er.".encode(), None, "„Nein“, sagte er."),
        ("„Nein“, sagte er.".encode("utf-16"), None, "„Nein“, sagte er."),
        ("“No,” she said.".encode("cp1252"), "windows-1252", "“No,” she said."),
        ("﻿One\r\nTwo\r".encode(), None, "One\nTwo\n"),
        ("ﬁve １２ e\u0301 “x”".encode(), None, "ﬁve １２ e\u0301 “x”"),
    ],
)
def test_a_text_is_read_as_it_was_meant(data: bytes, declared: str | None, text: str) -> None:
    assert decoded(data, declared).text == text


def test_garbled_marks_are_repaired_and_it_is_said() -> None:
    read = decoded("â€œWe will not go,â€\x9d she said.".encode())
    assert read.text == "“We will not go,” she said."
    assert read.doubts


def test_a_detected_encoding_is_said() -> None:
    words = "Der Präsident erklärte, die Gespräche über die Größe der Flotte würden später geführt. "
    read = decoded((words * 5).encode("iso-8859-1"))
    assert read.text == words * 5
    assert "not stated" in read.doubts[0]


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(Unconvertible, match="NUL"):
        decoded(b"a\0b")


def test_a_text_is_converted_as_it_is() -> None:
    (only,) = convert(b"One.\n", "a.txt")
    assert (only.text, only.converter, only.doubts) == ("One.\n", None, ())


def test_an_unknown_ending_is_refused() -> None:
    with pytest.raises(Unconvertible, match="xyz"):
        list(convert(b"One.", "a.xyz"))

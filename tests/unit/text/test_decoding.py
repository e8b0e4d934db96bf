from __future__ import annotations

import pytest

from briefgen.text import Undecodable, decode_utf8


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"caf\xc3\xa9\r\n\n", "café\r\n\n"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        (b"a\xef\xbb\xbfb", "a\ufeffb"),
    ],
)
def test_utf_8_is_read_as_it_is_but_for_a_byte_order_mark_at_its_beginning(data: bytes, text: str) -> None:
    assert decode_utf8(data) == text


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be"])
def test_a_file_in_utf_16_is_named_as_such(codec: str) -> None:
    data = "\ufeffwords".encode(codec) if codec == "utf-16-be" else "words".encode(codec)
    assert decode_utf8(data) == Undecodable("the file is UTF-16, not UTF-8", 0, 1)


@pytest.mark.parametrize(
    ("data", "offset", "line"),
    [
        (b"\xe9t\xe9", 0, 1),
        (b"caf\xe9", 3, 1),
        (b"\n\ncaf\xe9\n", 5, 3),
        (b"\n\xe9\n", 1, 2),
        (b"\xef\xbb\xbfa\ncaf\xe9", 8, 2),
    ],
)
def test_a_byte_of_another_encoding_is_named_with_its_place_in_the_file(
    data: bytes, offset: int, line: int
) -> None:
    assert decode_utf8(data) == Undecodable(f"byte 0xE9 at offset {offset} is not UTF-8", offset, line)


@pytest.mark.parametrize(
    ("data", "offset", "line"),
    [(b"\0", 0, 1), (b"a\nb\0\0\n", 3, 2), (b"\n\0", 1, 2), (b"\xef\xbb\xbfa\0", 4, 1)],
)
def test_a_nul_is_refused_with_its_place_in_the_file(data: bytes, offset: int, line: int) -> None:
    assert decode_utf8(data) == Undecodable(f"a NUL character at byte offset {offset}", offset, line)

"""The records of a WARC as stretches of its bytes.

A record's stated length is believed if the next record, or the end, is where it says. Otherwise the record
goes up to the next one, gets its real length, and is marked: its page may be cut off or hold something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_START: Final = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n(?=[A-Za-z][A-Za-z-]{0,40}:)")
_LENGTH: Final = re.compile(rb"(?im)^(content-length:)[ \t]*([^\r\n]*)")
_END: Final = re.compile(rb"\r?\n\r?\n")
_GAP: Final = re.compile(rb"[\r\n]{0,8}")
_LONGEST_HEAD: Final = 1 << 16


@dataclass(frozen=True)
class Slice:
    """A record.

    Attributes:
        data: Its head and its block, with the length that the block has.
        is_trusted: Whether the length was the stated one.
    """

    data: bytes
    is_trusted: bool


def slices(data: bytes) -> Iterator[Slice]:
    """The records of an archive that is not packed."""
    found = _START.search(data)
    while found is not None:
        start = found.start()
        following = _START.search(data, found.end())
        limit = min(following.start() if following else len(data), found.end() + _LONGEST_HEAD)
        blank = _END.search(data, found.end(), limit)
        if blank is None:
            found = following
            continue
        head, body = data[start : blank.end()], blank.end()
        stated = _stated_end(data, head, body)
        if stated is None:
            end = _without_gap(data, body, following.start() if following else len(data))
            head = _with_length(head, end - body)
        else:
            end = stated
            following = _START.search(data, stated)
        yield Slice(head + data[body:end] + b"\r\n\r\n", stated is not None)
        found = following


def _stated_end(data: bytes, head: bytes, body: int) -> int | None:
    """Where the block ends by its stated length; None if no record begins after that."""
    lengths = {match[2].strip() for match in _LENGTH.finditer(head)}
    written = lengths.pop() if len(lengths) == 1 else b""
    if not written.isdigit() or len(written) > 12:
        return None
    end = body + int(written)
    after = _GAP.match(data, end) if end <= len(data) else None
    if after is None or not (after.end() == len(data) or _START.match(data, after.end())):
        return None
    return end


def _without_gap(data: bytes, body: int, end: int) -> int:
    """The end of a block before the empty lines that part it from the next record."""
    for gap in (b"\r\n\r\n", b"\n\n"):
        if data.endswith(gap, body, end):
            return end - len(gap)
    return end


def _with_length(head: bytes, length: int) -> bytes:
    line = b"Content-Length: %d" % length
    if _LENGTH.search(head):
        return _LENGTH.sub(line, head)
    return head.rstrip(b"\r\n") + b"\r\n" + line + b"\r\n\r\n"

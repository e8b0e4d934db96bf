"""Members of gzip one after another, unpacked up to a limit; what is damaged ends them, and is said."""

from __future__ import annotations

import zlib
from typing import Final

MOST: Final = 128 << 20
"""Bytes of one archive when unpacked."""
_MAGIC: Final = b"\x1f\x8b"
_CHUNK: Final = 1 << 14
_STEP: Final = 1 << 20
_GZIP: Final = 16 + zlib.MAX_WBITS


def unpacked(data: bytes, most: int = MOST) -> tuple[bytes, tuple[str, ...]]:
    """What some bytes hold, and what is doubtful in it; bytes that are not packed are as they are."""
    if not data.startswith(_MAGIC):
        return data, ()
    parts: list[bytes] = []
    try:
        end = _unpack(data, parts, most)
    except zlib.error:
        return _all(parts), ("the archive is damaged; what follows the damage was not read",)
    except EOFError:
        return _all(parts), ("the archive is cut off; its end is missing",)
    except OverflowError:
        return _all(parts)[:most], (f"it holds more than {most >> 20} MB; the rest was not read",)
    unread = data[end:].strip(b"\0\r\n")
    return _all(parts), ("bytes at the end of the archive could not be read",) if unread else ()


def _unpack(data: bytes, parts: list[bytes], most: int) -> int:
    """Add what the members hold to the parts.

    Returns:
        The offset of what follows the last member, in bytes.

    Raises:
        EOFError: If the last member is cut off.
        OverflowError: If they hold more than ``most`` bytes.
        zlib.error: If a member is damaged.
    """
    position, view = 0, memoryview(data)
    while data.startswith(_MAGIC, position):
        member = zlib.decompressobj(_GZIP)
        while not member.eof:
            chunk = member.unconsumed_tail
            if not chunk:
                chunk = bytes(view[position : position + _CHUNK])
                position += len(chunk)
            part = member.decompress(chunk, _STEP)
            if not chunk and not part:
                raise EOFError
            parts.append(part)
            most -= len(part)
            if most < 0:
                raise OverflowError
        position -= len(member.unused_data)
    return position


def _all(parts: list[bytes]) -> bytes:
    return b"".join(parts)

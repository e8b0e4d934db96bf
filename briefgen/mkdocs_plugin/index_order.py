"""Brings an index into one order: Pagefind lists filters and their values as its hash tables have them.

Its files are gzip of a mark and of CBOR (RFC 8949), of which it uses numbers, texts and lists. A filter's
file is named by a hash of its content, which the index's own file repeats; that file's hash is in the entry.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTRY: Final = "pagefind-entry.json"
_MARK: Final = b"pagefind_dcd"
_UNSIGNED, _TEXT, _LIST = 0, 3, 4
_FILTERS: Final = 3
"""Where the index's own file lists its filters: after the version, the records and the chunks of words."""


def settled(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """An index's files by path, renamed and rewritten so that one project has one index, byte for byte.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    made = dict(files)
    entry = json.loads(made.pop(_ENTRY))
    for language in entry["languages"].values():
        meta = _read(made.pop(f"pagefind.{language['hash']}.pf_meta"))
        prefix = language["hash"].partition("_")[0]
        meta[_FILTERS] = sorted(
            [name, _settle_filter(made, digest, prefix)] for name, digest in meta[_FILTERS]
        )
        content = _written(meta)
        language["hash"] = f"{prefix}_{hashlib.sha256(content).hexdigest()[:10]}"
        made[f"pagefind.{language['hash']}.pf_meta"] = content
    return {**made, _ENTRY: json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()}


def _settle_filter(files: dict[str, bytes], digest: str, prefix: str) -> str:
    """Put a filter's values in order; the value is the new name of its file."""
    name, values = _read(files.pop(f"filter/{digest}.pf_filter"))
    content = _written([name, sorted(values)])
    named = f"{prefix}_{hashlib.sha256(content).hexdigest()[:7]}"
    files[f"filter/{named}.pf_filter"] = content
    return named


def _read(content: bytes) -> list[Any]:
    data = gzip.decompress(content)
    if not data.startswith(_MARK):
        raise ValueError("a file that does not begin as Pagefind's do")
    value, end = _decoded(data, len(_MARK))
    if end != len(data) or not isinstance(value, list):
        raise ValueError("a file that holds something else than one list")
    return value


def _written(value: list[Any]) -> bytes:
    return gzip.compress(_MARK + _encoded(value), mtime=0)


def _decoded(data: bytes, place: int) -> tuple[Any, int]:
    """The value that begins at a place, and where it ends."""
    kind, number = divmod(data[place], 32)
    place += 1
    if 24 <= number <= 27:
        width = 1 << (number - 24)
        number = int.from_bytes(data[place : place + width], "big")
        place += width
    elif number > 27:
        raise ValueError("a value of unknown length")
    if kind == _UNSIGNED:
        return number, place
    if kind == _TEXT:
        return data[place : place + number].decode(), place + number
    if kind != _LIST:
        raise ValueError(f"a value of the unknown kind {kind}")
    values = []
    for _ in range(number):
        value, place = _decoded(data, place)
        values.append(value)
    return values, place


def _encoded(value: Any) -> bytes:
    if isinstance(value, int):
        return _head(_UNSIGNED, value)
    if isinstance(value, str):
        text = value.encode()
        return _head(_TEXT, len(text)) + text
    return _head(_LIST, len(value)) + b"".join(map(_encoded, value))


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind * 32 + number])
    power = next(power for power in range(4) if number < 1 << (8 << power))
    return bytes([kind * 32 + 24 + power]) + number.to_bytes(1 << power, "big")

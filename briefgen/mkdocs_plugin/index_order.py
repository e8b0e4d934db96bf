"""Brings an index into one order: Pagefind lists filters and their values as its hash tables have them.

Its files are gzip of a mark and of CBOR (RFC 8949). A filter's file is named by a hash of its content, which
the index's own file repeats; that file's hash is in the entry.
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
    import cbor2  # noqa: PLC0415 - an optional package

    data = gzip.decompress(content)
    if not data.startswith(_MARK):
        raise ValueError("a file that does not begin as Pagefind's do")
    try:
        value = cbor2.loads(data[len(_MARK) :])
    except cbor2.CBORDecodeError as error:
        raise ValueError(f"a file that is not CBOR: {error}") from error
    if not isinstance(value, list) or _MARK + cbor2.dumps(value) != data:
        raise ValueError("a file that holds something else than one list, written in the shortest way")
    return value


def _written(value: list[Any]) -> bytes:
    import cbor2  # noqa: PLC0415 - an optional package

    return gzip.compress(_MARK + cbor2.dumps(value), mtime=0)

"""Puts what hits show into an index after Pagefind has made it, since Pagefind would search that, too.

A record's terms and title are what it is found by. What Pagefind is given besides, as a record's metadata, it
takes apart and indexes: passages as JSON would be indexed a second time, with words run together at each
quotation mark and comma, and more than double what a question loads.

Pagefind keeps a file for each record (a fragment), named by a hash that the index's own file lists. The terms
there serve for excerpts that no page of ours shows.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from briefgen.mkdocs_plugin.pagefind.index_files import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.cache import Parts

_PAGES: Final = 1
"""Where the index's own file lists its records: each with its fragment's name and its number of words."""
_SHORTEST: Final = 5
"""Digits of a fragment's name; as many more as it takes to be the only one of that name.

Each question loads all names, and digits of a hash do not compress. A name that meant another record before
the last change does no harm where a browser has kept that: a fragment has its own address and passages.
"""


def fill(
    files: dict[str, bytes],
    meta: list[Any],
    prefix: str,
    *,
    shown: Mapping[str, Mapping[str, str]],
    parts: Parts,
) -> None:
    """Put each record's metadata into its fragment, and take its terms out of there.

    Args:
        files: An index's files by path.
        meta: What the index's own file lists for the records' language.
        prefix: What that language's files are named with.
        shown: The metadata of each record by the record's address.
        parts: What the last run has worked out.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    # Two records with one fragment are read before either's is taken away.
    fragments = [_fragment(files[_path(name)], shown, parts) for name, _ in meta[_PAGES]]
    for name, _ in meta[_PAGES]:
        files.pop(_path(name), None)
    taken: set[str] = set()
    for page, (digest, content) in zip(meta[_PAGES], fragments, strict=True):
        page[0] = _name(prefix, digest, taken)
        files[_path(page[0])] = content


def _path(name: str) -> str:
    return f"fragment/{name}.pf_fragment"


def _fragment(content: bytes, shown: Mapping[str, Mapping[str, str]], parts: Parts) -> tuple[str, bytes]:
    """A fragment as it is published, after the digest of what it holds."""
    url = parts.of("address", content, lambda: str(json.loads(unpacked(content))["url"]))
    meta = shown[url]

    def filled() -> tuple[str, bytes]:
        fragment: dict[str, Any] = json.loads(unpacked(content))
        fragment["content"] = ""
        fragment["meta"] = {**fragment["meta"], **meta}
        held = json.dumps(fragment, ensure_ascii=False, separators=(",", ":")).encode()
        return hashlib.sha256(held).hexdigest(), packed(held)

    return parts.of("fragment", json.dumps([content.hex(), meta]).encode(), filled)


def _name(prefix: str, digest: str, taken: set[str]) -> str:
    length = _SHORTEST
    while digest[:length] in taken:
        length += 1
    taken.add(digest[:length])
    return f"{prefix}_{digest[:length]}"

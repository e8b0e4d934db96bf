"""Changes an index for each of its languages, and brings it into one order.

Pagefind lists filters and their values as its hash tables have them. A filter's file is named by a hash of
its content, which the index's own file repeats; that file's hash is in the entry.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from briefgen.mkdocs_plugin.pagefind.index_files import ENTRY, entry_of, read_list, written_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FILTERS: Final = 3
"""Where the index's own file lists its filters: after the version, the records and the chunks of words."""


def settled(
    files: Mapping[str, bytes], *changes: Callable[[dict[str, bytes], list[Any], str], None]
) -> dict[str, bytes]:
    """An index's files by path, renamed and rewritten so that one project has one index, byte for byte.

    Args:
        files: What Pagefind has made.
        changes: What is done before to the files and to what a language's own file lists, and with which
            prefix new files of that language are named.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    made = dict(files)
    entry = entry_of(files)
    for language in entry["languages"].values():
        meta = read_list(made.pop(f"pagefind.{language['hash']}.pf_meta"))
        prefix = language["hash"].partition("_")[0]
        for change in changes:
            change(made, meta, prefix)
        meta[_FILTERS] = sorted(
            [name, _settle_filter(made, digest, prefix)] for name, digest in meta[_FILTERS]
        )
        content = written_list(meta)
        language["hash"] = f"{prefix}_{hashlib.sha256(content).hexdigest()[:10]}"
        made[f"pagefind.{language['hash']}.pf_meta"] = content
    return {**made, ENTRY: json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()}


def _settle_filter(files: dict[str, bytes], digest: str, prefix: str) -> str:
    """Put a filter's values in order; the value is the new name of its file."""
    name, values = read_list(files.pop(f"filter/{digest}.pf_filter"))
    content = written_list([name, sorted(values)])
    named = f"{prefix}_{hashlib.sha256(content).hexdigest()[:7]}"
    files[f"filter/{named}.pf_filter"] = content
    return named

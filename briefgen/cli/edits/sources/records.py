"""Records that describe documents and hold none, such as those of a reference manager: matched to the files.

A record belongs to a file if its name is the file's, with or without the ending, or if both state one address
or one title. What it states goes before what the file states about itself: somebody has looked at it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.cli.edits.sources.taking import Unpacked
    from briefgen.conversion import Converted, Key, Stated

    Entry = frozenset[tuple[Key, Stated]]


@dataclass(frozen=True)
class Matched:
    """Files with what records say of them.

    Attributes:
        files: Those that hold documents.
        failures: Why files of records alone are of no use here.
        notes: What the editor should know of the others.
    """

    files: list[Unpacked]
    failures: list[str]
    notes: list[str]


def matched(unpacked: Sequence[Unpacked]) -> Matched:
    """Give what records say to the documents that they describe."""
    records = [record for one in unpacked for record in one.records]
    used: set[Entry] = set()
    files = []
    for one in unpacked:
        if one.documents:
            described = [_described(one, document, records, used) for document in one.documents]
            files.append(replace(one, documents=described))
    result = Matched(files, [], [])
    for one in unpacked:
        entries = {_entry(record) for record in one.records}
        left = len(entries - used)
        if left == len(entries) > 0 and not one.documents:
            result.failures.append(f"{one.taken.what} describes none of the files that were named")
        elif left:
            what = "1 record without text" if left == 1 else f"{left} records without text"
            result.notes.append(f"{one.taken.what} has {what}, of no file that was named")
    return result


def _described(
    one: Unpacked, document: Converted, records: Sequence[Converted], used: set[Entry]
) -> Converted:
    record = next((each for each in records if _belongs(each, one, document)), None)
    if record is None:
        return document
    used.add(_entry(record))
    return replace(
        document,
        stated={**document.stated, **record.stated},
        doubts=(*document.doubts, *record.doubts),
    )


def _entry(record: Converted) -> Entry:
    """What a record states; an entry of a library is a record for each name that its file may have."""
    return frozenset(record.stated.items())


def _belongs(record: Converted, one: Unpacked, document: Converted) -> bool:
    name, path = PurePath(record.name.replace("\\", "/")).name, PurePath(one.taken.name)
    if name and not one.several and name.casefold() in {path.name.casefold(), path.stem.casefold()}:
        return True
    return any(_same(record, document, key) for key in ("url", "title"))


def _same(record: Converted, document: Converted, key: Key) -> bool:
    if key not in record.stated or key not in document.stated:
        return False
    first, second = (" ".join(one.stated[key].value.casefold().split()) for one in (record, document))
    return first.rstrip("/") == second.rstrip("/")

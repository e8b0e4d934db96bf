"""What remains of an entry without its defects, so that one of them does not hide all others of its file.

What is defective was reported already, and with an error nothing is shown: the rest is only checked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.yaml_source.composing.nodes import Entry, Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.models.yaml_places import locate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as MappingOf

    from pydantic import ValidationError

Path = tuple[str | int, ...]


def sound_part(
    root: Mapping, error: ValidationError, meant: MappingOf[Path, str], stand_ins: MappingOf[str, str]
) -> Mapping | None:
    """The mapping without the values that an error names; None where nothing can be kept.

    A key that was misspelled is read as the one that was ``meant`` (by the path of the key as written).
    An entry without a key that it needs goes as a whole; for one of the root there may be a stand-in.
    """
    misspelled: set[Path] = set()
    dropped: set[Path] = set()
    missing: set[Path] = set()
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        if each["type"] == "missing":
            missing.add((*locate(root, each["loc"][:-1]).path, str(each["loc"][-1])))
            continue
        place = locate(root, each["loc"])
        (misspelled if place.path in meant else dropped).add(place.path)
    named = {(*path[:-1], meant[path]) for path in misspelled}
    dropped |= {path[:-1] for path in missing - named if len(path) > 1 or path[0] not in stand_ins}
    if () in dropped:
        return None
    kept = _kept(root, (), dropped, {path: meant[path] for path in misspelled})
    if not isinstance(kept, Mapping):
        return None
    texts = (
        Entry(Scalar(key, root.span, plain=False), Scalar(text, root.span, plain=False))
        for key, text in stand_ins.items()
        if kept.get(key) is None
    )
    return replace(kept, entries=(*kept.entries, *texts))


def _kept(node: Node, path: Path, dropped: Iterable[Path], renamed: MappingOf[Path, str]) -> Node:
    if isinstance(node, Mapping):
        return replace(
            node,
            entries=tuple(
                Entry(_key(entry.key, renamed.get(inner)), _kept(entry.value, inner, dropped, renamed))
                for entry in node.entries
                if (inner := (*path, entry.key.value)) not in dropped
            ),
        )
    if isinstance(node, Sequence):
        return replace(
            node,
            items=tuple(
                _kept(item, inner, dropped, renamed)
                for number, item in enumerate(node.items)
                if (inner := (*path, number)) not in dropped
            ),
        )
    return node


def _key(key: Scalar, name: str | None) -> Scalar:
    return key if name is None else replace(key, value=name)

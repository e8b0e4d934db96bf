"""Changes values and keys of an editor's file in place.

As in ``editing`` a text is spliced and read back: a change counts only if the file then says what it said,
but for what was to be changed. Quotation marks, comments and layout stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.text import Document
from briefgen.yaml_source.composing.nodes import Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.rewriting.editing import Unspliceable, root_of, values_of
from briefgen.yaml_source.rewriting.written_entries import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.yaml_source.rewriting.editing import Plain

    Path = tuple[str | int, ...]

ANY: Final = "*"
"""In a pattern: each item of a list, or each entry of a mapping."""


class Found(NamedTuple):
    """A value with the keys and numbers that name its place in the file."""

    path: Path
    scalar: Scalar


def values_at(node: Node | None, pattern: tuple[str, ...], path: Path = ()) -> Iterator[Found]:
    """Every value whose place matches a pattern of keys and ``ANY``, in order."""
    if isinstance(node, Scalar) and not pattern:
        yield Found(path, node)
    elif pattern and isinstance(node, Sequence) and pattern[0] == ANY:
        for index, item in enumerate(node.items):
            yield from values_at(item, pattern[1:], (*path, index))
    elif pattern and isinstance(node, Mapping):
        for entry in node.entries:
            if pattern[0] in (ANY, entry.key.value):
                yield from values_at(entry.value, pattern[1:], (*path, entry.key.value))


def with_values(document: Document, places: Iterable[Found], value: str) -> Document:
    """The file with one value at several places; each keeps its quotation marks if it can.

    Raises:
        Unspliceable: If the file cannot be changed so.
    """
    places = sorted(places, key=lambda place: place.scalar.span.start)
    wanted = values_of(root_of(document))
    text = document.text
    for place in reversed(places):
        span = place.scalar.span
        text = text[: span.start] + _rewritten(span.slice(text), place.scalar, value) + text[span.end :]
        wanted = with_value_at(wanted, place.path, value)
    return sound(document, text, wanted)


def _rewritten(token: str, scalar: Scalar, value: str) -> str:
    if token.count(scalar.value) == 1 and (not scalar.plain or written(value) == value):
        return token.replace(scalar.value, value)
    return written(value)


def with_key(document: Document, old: str, new: str) -> Document:
    """The file with another key at its top level.

    Raises:
        Unspliceable: If it does not have the key, or has the other one.
    """
    root = root_of(document)
    before = values_of(root)
    if not isinstance(root, Mapping) or old not in before or new in before:
        raise Unspliceable(f'the entry "{old}" cannot be renamed')
    key = next(entry.key for entry in root.entries if entry.key.value == old)
    token = _rewritten(key.span.slice(document.text), key, new)
    text = document.text[: key.span.start] + token + document.text[key.span.end :]
    return sound(document, text, {new if name == old else name: said for name, said in before.items()})


def with_value_at(said: Plain, path: Path, value: Plain) -> Plain:
    """What a file says with another value at a place of it."""
    if not path:
        return value
    if isinstance(said, list):
        return [
            with_value_at(item, path[1:], value) if at == path[0] else item for at, item in enumerate(said)
        ]
    return {**said, path[0]: with_value_at(said.get(path[0]), path[1:], value)}


def sound(document: Document, text: str, wanted: Plain) -> Document:
    """A changed text, if it says what is wanted; empty lists and mappings count as nothing.

    Raises:
        Unspliceable: If it says something else.
    """
    edited = Document(document.path, text)
    said = values_of(root_of(edited))
    if _filled(said) != _filled(wanted):
        raise Unspliceable("the file would say something else")
    return edited


def _filled(said: Plain) -> Plain:
    """The same with nothing in the place of empty lists and mappings, which mean the same here."""
    if isinstance(said, dict):
        return {key: _filled(value) for key, value in said.items()} or None
    if isinstance(said, list):
        return [_filled(item) for item in said] or None
    return said

"""Gives a key of a file one value: in the place of the one that it has, or on a line of its own.

As in ``editing`` the file is read back, and has to say what it said but for that value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.yaml_source.composing.nodes import Mapping, Scalar
from briefgen.yaml_source.rewriting.editing import Spliced, Unspliceable, first_sound, root_of, values_of
from briefgen.yaml_source.rewriting.file_style import opens_flow, style_of
from briefgen.yaml_source.rewriting.layout import Layout
from briefgen.yaml_source.rewriting.written_entries import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Document, Span

_MARKS = ("'", '"')


def set_value(document: Document, key: str, value: str, after: tuple[str, ...] = ()) -> Spliced:
    """Let ``key`` have this value, which has neither quotation marks nor escapes in it.

    Args:
        document: The file.
        key: A key of its mapping.
        value: A date, a word: something that reads the same within quotation marks of either kind.
        after: Keys below which a missing key goes, the first of them that the file has; else at its end.

    Raises:
        Unspliceable: If the file is no mapping, or the key has a list or a mapping.
    """
    root = root_of(document)
    if not isinstance(root, Mapping):
        raise Unspliceable("the file is not a mapping of keys")
    node = root.get(key)
    if node is not None and not isinstance(node, Scalar):
        raise Unspliceable(f"{key} is not a single value")
    wanted = {**values_of(root), key: value}
    written = Fields({key: value}).lines(style_of(document.text, root))[0].removeprefix(f"{key}: ")
    if node is not None:
        places = _replacing(document.text, node, value, written)
    else:
        places = _new_places(document.text, root, f"{key}: {written}", after)
    return first_sound(document, places, lambda after: after == wanted)


def _replacing(text: str, node: Scalar, value: str, written: str) -> Iterator[tuple[Span, str]]:
    old = node.span.slice(text)
    if old[:1] in _MARKS and old[-1:] == old[:1]:
        yield node.span, f"{old[0]}{value}{old[0]}"
    gap = "" if old or text[node.span.start - 1 : node.span.start].isspace() else " "
    yield node.span, f"{gap}{written}"


def _new_places(text: str, root: Mapping, line: str, after: tuple[str, ...]) -> Iterator[tuple[Span, str]]:
    layout = Layout(text, root)
    if opens_flow(text, root):
        yield layout.within_braces(line)
        return
    found = {entry.key.value: entry for entry in root.entries}
    for key in after:
        if key in found:
            yield layout.below(found[key], line)
    yield from layout.at_end(line)

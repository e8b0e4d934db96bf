"""Puts values into lists of an editor's file, and takes items and entries out with their lines.

Each place is a proposal, the best first; as in ``editing`` the first counts with which the file says what it
is to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.text import Document, Span
from briefgen.yaml_source.composing.nodes import Mapping, Node, Sequence
from briefgen.yaml_source.rewriting.editing import Unspliceable, root_of, values_of
from briefgen.yaml_source.rewriting.values import sound, with_value_at
from briefgen.yaml_source.rewriting.written_entries import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.yaml_source.rewriting.editing import Plain

    Path = tuple[str | int, ...]

_BREAK: Final = re.compile(r"\r\n|\n|\r")
_IGNORE: Final = re.compile(r"[ \t]*#[ \t]*briefgen:[^\r\n]*")


def with_listed(document: Document, within: tuple[str, ...], key: str, value: str) -> Document:
    """The file with one more value in the list ``key`` of a mapping; the list is made where it is missing.

    Args:
        document: The file.
        within: The keys that lead to the mapping; empty for the file's own.
        key: The list's.
        value: An id, which needs no quotation marks but where YAML has another meaning for it.

    Raises:
        Unspliceable: If there is no place for it.
    """
    root = node = root_of(document)
    for step in within:
        node = node.get(step) if isinstance(node, Mapping) else None
    if not isinstance(node, Mapping) or not node.entries:
        raise Unspliceable("the entry is not a mapping of keys")
    known = values_of(node).get(key) or []
    wanted = with_value_at(values_of(root), (*within, key), [*known, value])
    for place, words in _list_places(document.text, node, key, written(value)):
        text = document.text[: place.start] + words + document.text[place.end :]
        try:
            return sound(document, text, wanted)
        except Unspliceable:
            continue
    raise Unspliceable(f"{key} cannot be added without changing the rest of the file")


def _list_places(text: str, node: Mapping, key: str, word: str) -> Iterator[tuple[Span, str]]:
    value = node.get(key)
    if isinstance(value, Sequence) and value.items:
        last = value.items[-1].span
        if text[value.span.start] == "[":
            yield Span(last.end, last.end), f", {word}"
        else:
            dash = text.rfind("-", 0, last.start)
            margin = text[_line_start(text, dash) : last.start]
            end = _line_end(text, last.end)
            yield Span(end, end), f"{_break(text, end)}{margin}{word}"
    elif value is not None:
        lead = "" if value.span.start and text[value.span.start - 1] in " \t" else " "
        yield value.span, f"{lead}[{word}]"
    elif text[node.span.start] == "{":
        last = node.entries[-1].value.span
        yield Span(last.end, last.end), f", {key}: [{word}]"
    else:
        yield from _new_lines(text, node, f"{key}: [{word}]")


def _new_lines(text: str, node: Mapping, words: str) -> Iterator[tuple[Span, str]]:
    """After a key of one line, the titles first; else after any entry."""
    margin = " " * (node.entries[0].key.span.start - _line_start(text, node.entries[0].key.span.start))
    first = ("status", "title", "name")
    ordered = sorted(node.entries, key=lambda entry: [*first, entry.key.value].index(entry.key.value))
    for entry in ordered:
        end = _line_end(text, entry.value.span.end)
        yield Span(end, end), f"{_break(text, end)}{margin}{words}"


def without_items(document: Document, places: Iterable[Path]) -> Document:
    """The file without items of lists or entries of mappings, each with its lines if it has them for itself.

    Raises:
        Unspliceable: If they cannot be taken out without changing something else.
    """
    # From the end, so that the numbers of those before stay.
    for path in sorted(
        places,
        key=lambda path: [(step if isinstance(step, int) else 0, str(step)) for step in path],
        reverse=True,
    ):
        root = root_of(document)
        wanted = _without(values_of(root), path)
        for span in _item_places(document.text, root, path):
            text = document.text[: span.start] + document.text[span.end :]
            try:
                document = sound(document, text, wanted)
                break
            except Unspliceable:
                continue
        else:
            raise Unspliceable("an entry cannot be removed without changing the rest of the file")
    return document


def _item_places(text: str, root: Node | None, path: Path) -> Iterator[Span]:
    for step in path[:-1]:
        if isinstance(root, Sequence):
            root = root.items[int(step)]
        else:
            root = root.get(str(step)) if isinstance(root, Mapping) else None
    if isinstance(root, Mapping):
        spans = [
            Span(entry.key.span.start, max(entry.key.span.end, entry.value.span.end))
            for entry in root.entries
        ]
        at = [entry.key.value for entry in root.entries].index(str(path[-1]))
    elif isinstance(root, Sequence):
        spans, at = [item.span for item in root.items], int(path[-1])
    else:
        return
    start, end = spans[at].start, spans[at].end
    line = _line_start(text, start)
    if not text[line:start].strip(" -"):
        above = _ignores_above(text, line)
        after = _BREAK.match(text, _line_end(text, end))
        yield Span(above, after.end() if after else len(text))
    if at + 1 < len(spans):
        yield Span(start, spans[at + 1].start)
    if at:
        yield Span(spans[at - 1].end, end)
    yield Span(start, end)


def _ignores_above(text: str, line: int) -> int:
    """The start of the comments right above a line that suppress a diagnostic of it."""
    while line:
        before = _line_start(text, line - 2 if text[line - 2 : line] == "\r\n" else line - 1)
        if not _IGNORE.fullmatch(text[before:line].rstrip("\r\n")):
            break
        line = before
    return line


def _without(said: Plain, path: Path) -> Plain:
    if len(path) > 1:
        return with_value_at(said, path[:1], _without(said[path[0]], path[1:]))
    if isinstance(said, list):
        return [item for at, item in enumerate(said) if at != path[0]]
    return {key: value for key, value in said.items() if key != path[0]}


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _line_end(text: str, offset: int) -> int:
    match = _BREAK.search(text, offset)
    return match.start() if match else len(text)


def _break(text: str, offset: int) -> str:
    match = _BREAK.search(text, offset) or _BREAK.search(text)
    return match[0] if match else "\n"

"""A YAML file as nodes with spans. Every scalar is text; its field decides the type, so ``NO`` is Norway."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value.

    Attributes:
        value: The text after quoting, escapes and folding are undone.
        span: The token in the file, quotation marks included, a block scalar's last newline not.
        plain: Written without quotation marks and not as a block: only then can it mean null.
        offsets: For each code point of ``value`` its offset in the file, and one more for the end.
    """

    value: str
    span: Span
    plain: bool
    offsets: tuple[int, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Written short for a cache: nearly always the text stands in one piece."""
        first = self.offsets[0] if self.offsets else 0
        whole = range(first, first + len(self.offsets))
        pieces = whole if self.offsets == tuple(whole) else self.offsets
        return _scalar, (self.value, self.span.start, self.span.end, self.plain, pieces)

    @property
    def null(self) -> bool:
        """Whether this is the absence of a value: nothing at all, ``~`` or ``null``."""
        return self.plain and self.value in ("", "~", "null")

    def locate(self, start: int, end: int) -> Span:
        """The stretch of the file that holds ``value[start:end]``; the whole token where that is unknown."""
        if not self.offsets or end < start:
            return self.span
        last = self.offsets[end - 1] + 1 if end > start else self.offsets[start]
        return Span(self.offsets[start], max(self.offsets[start], last))


def _scalar(value: str, start: int, end: int, plain: bool, pieces: Iterable[int]) -> Scalar:  # noqa: FBT001
    return Scalar(value, Span(start, end), plain, tuple(pieces))


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span

    def __reduce__(self) -> tuple[object, ...]:
        return Sequence, (self.items, self.span)


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: Node

    def __reduce__(self) -> tuple[object, ...]:
        return Entry, (self.key, self.value)


@dataclass(frozen=True)
class Mapping:
    """Keys with values, in the file's order, each key once."""

    entries: tuple[Entry, ...]
    span: Span

    def __reduce__(self) -> tuple[object, ...]:
        return Mapping, (self.entries, self.span)

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return {entry.key.value: entry for entry in self.entries}

    def get(self, key: str) -> Node | None:
        """The value of ``key``, or None where it is not written."""
        entry = self._by_key.get(key)
        return entry.value if entry else None

    def key(self, key: str) -> Scalar | None:
        """The key's own node, for pointing at it."""
        entry = self._by_key.get(key)
        return entry.key if entry else None


Node = Scalar | Sequence | Mapping

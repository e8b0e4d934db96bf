"""A YAML file as nodes with spans. Every scalar is text; its field decides the type, so ``NO`` is Norway."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from briefgen.text import Span


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value.

    Attributes:
        value: The text after quoting, escapes and folding are undone.
        span: The token in the file, quotation marks included, a block scalar's last newline not.
        plain: Written without quotation marks and not as a block: only then can it mean null.
        stretches: The offsets in the file of the code points of ``value``, and one more for the end:
            nearly always one stretch, since most values are one piece of the file.
    """

    value: str
    span: Span
    plain: bool
    stretches: tuple[range, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Written short for a cache."""
        bounds = [bound for stretch in self.stretches for bound in (stretch.start, stretch.stop)]
        return _scalar, (self.value, self.span.start, self.span.end, self.plain, *bounds)

    @property
    def offsets(self) -> tuple[int, ...]:
        """The stretches, offset by offset."""
        return tuple(chain.from_iterable(self.stretches))

    @property
    def null(self) -> bool:
        """Whether this is the absence of a value: nothing at all, ``~`` or ``null``."""
        return self.plain and self.value in ("", "~", "null")

    def locate(self, start: int, end: int) -> Span:
        """The stretch of the file that holds ``value[start:end]``; the whole token where that is unknown."""
        if not self.stretches or end < start:
            return self.span
        first = self._offset(start)
        last = self._offset(end - 1) + 1 if end > start else first
        return Span(first, max(first, last))

    def _offset(self, index: int) -> int:
        for stretch in self.stretches:
            if index < len(stretch):
                return stretch[index]
            index -= len(stretch)
        raise IndexError(index)


def _scalar(value: str, start: int, end: int, plain: bool, *bounds: int) -> Scalar:  # noqa: FBT001
    return Scalar(value, Span(start, end), plain, tuple(map(range, bounds[::2], bounds[1::2])))


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

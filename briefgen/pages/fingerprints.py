"""Digests of the model's values: what has one digest is the same in all that a page can show of it.

A dataclass is its fields, an entry of the editor's files what is written in it and not where, and a tuple,
list, mapping or set what it holds. Whatever is worked out of these, and kept beside them, is not looked at.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel

from briefgen.pages.worked_out import once
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.briefing import Site

_PLAIN: Final = (str, int, float, bool, type(None))


class NoFingerprintError(Exception):
    """A value of a kind that is not known here."""


class Fingerprints:
    """Digests of values, each value's made once; the values must not change meanwhile."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}
        self._names: dict[type, tuple[bytes, tuple[str, ...]]] = {}

    def of(self, value: object) -> bytes:
        """The digest of a value.

        Raises:
            NoFingerprintError: If it holds something that has none.
        """
        return sha256(self._part(value)).digest()

    def forget(self) -> None:
        """Hold on to no value any more; each is gone through again when its digest is asked for."""
        self._known.clear()

    def _part(self, value: Any) -> bytes:
        """What stands for a value among others: what is short itself, else its digest; never ambiguous."""
        kind = type(value)
        if kind is str:
            data = value.encode("utf-8", "surrogatepass")
            return b"s%d:%b" % (len(data), data)
        if value is None:
            return b"-"
        if kind is Span:
            return b"S%d-%d;" % (value.start, value.end)
        if kind is int:
            return b"i%d;" % value
        known = self._known.get(id(value))
        if known is not None:
            return known[1]
        if isinstance(value, _PLAIN):
            written = "".join(value) if isinstance(value, str) else repr(value)
            return b"p" + self._part(kind.__name__) + self._part(written)
        part = b"d" + sha256(self._made(value, kind)).digest()
        self._known[id(value)] = value, part  # and its id is not given to another one
        return part

    def _made(self, value: Any, kind: type) -> bytes:
        if isinstance(value, (tuple, list)):
            return _joined(kind.__qualname__.encode(), [self._part(one) for one in value])
        if isinstance(value, dict):
            return _joined(b"dict", (self._part(part) for pair in value.items() for part in pair))
        if isinstance(value, (set, frozenset)):
            return _joined(b"set", sorted(self._part(one) for one in value))
        if kind not in self._names:
            self._names[kind] = f"{kind.__module__}.{kind.__qualname__}".encode(), _names(kind)
        name, named = self._names[kind]
        return _joined(name, [self._part(getattr(value, field)) for field in named])


@once
def fingerprints(site: Site) -> Fingerprints:
    """The digests of what a site holds: pages, cards and data files are made from the same values."""
    del site
    return Fingerprints()


def _names(kind: type) -> tuple[str, ...]:
    """The fields of a class.

    Raises:
        NoFingerprintError: If it has none that say all.
    """
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    if issubclass(kind, BaseModel):
        return tuple(kind.model_fields)
    raise NoFingerprintError(kind.__qualname__)


def _joined(kind: bytes, parts: Iterable[bytes]) -> bytes:
    """Parts of which each says where it ends, after what they are parts of."""
    listed = list(parts)
    return b"%b %d\n%b" % (kind, len(listed), b"".join(listed))

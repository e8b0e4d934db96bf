"""Digests of the model's values: what has one digest is the same in all that a page can show of it.

A dataclass is its fields, an entry of the editor's files what is written in it and not where, and a tuple,
list, mapping or set what it holds. Whatever is worked out of these, and kept beside them, is not looked at.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from hashlib import sha256
from typing import Any, Final

from pydantic import BaseModel

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
        known = self._known.get(id(value))
        if known is not None:
            return known[1]
        digest = self._made(value)
        if not isinstance(value, _PLAIN):
            self._known[id(value)] = value, digest  # and its id is not given to another one
        return digest

    def _made(self, value: Any) -> bytes:
        if isinstance(value, _PLAIN):
            text = value if isinstance(value, str) else repr(value)
            return _sealed(type(value).__name__, [text.encode("utf-8", "surrogatepass")])
        if isinstance(value, (tuple, list)):
            return _sealed(type(value).__qualname__, [self.of(one) for one in value])
        if isinstance(value, dict):
            return _sealed("dict", [self.of(part) for pair in value.items() for part in pair])
        if isinstance(value, (set, frozenset)):
            return _sealed("set", sorted(self.of(one) for one in value))
        kind = type(value)
        if kind not in self._names:
            self._names[kind] = f"{kind.__module__}.{kind.__qualname__}".encode(), _names(kind)
        name, named = self._names[kind]
        parts = [self.of(getattr(value, field)) for field in named]
        return _sealed("object", [name, *parts])


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


def _sealed(kind: str, parts: list[bytes]) -> bytes:
    lengths = ",".join(str(len(part)) for part in parts)
    return sha256(b"".join((f"{kind} {lengths}\n".encode(), *parts))).digest()

"""What was made of a YAML file, kept for the next run: models and their places, and the diagnostics.

It depends on the file's text and its name and on nothing else, which is for the caller to see to.
"""

from __future__ import annotations

import pickle
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeVar

from briefgen.cache import key_of
from briefgen.diagnostics import Collector

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.cache import Store
    from briefgen.text import Document

T = TypeVar("T")

_KIND: Final = "yaml"


def remembered(
    store: Store, what: str, document: Document, collector: Collector, make: Callable[[Collector], T]
) -> T:
    """What ``make`` makes of a file, or made of it in an earlier run; its diagnostics are collected again.

    Args:
        store: What earlier runs found out.
        what: Names what is made, and all that it depends on beside the file.
        document: The file.
        collector: Takes the diagnostics.
        make: Makes it, and reports to its own collector.
    """
    key = key_of(what, document.path, document.text) if store else ""
    data = store.get(_KIND, key)
    if data is not None:
        value, diagnostics = unpickled(data, document)
    else:
        own = Collector()
        value = make(own)
        diagnostics = tuple(own.added)
        if store:
            store.put(_KIND, key, pickled((value, diagnostics), document))
    collector.extend(diagnostics)
    return value  # type: ignore[no-any-return]  # as it was put


def pickled(value: object, document: Document) -> bytes:
    """A value in which the file itself is only named."""
    stream = BytesIO()
    _Writer(stream, document).dump(value)
    return stream.getvalue()


def unpickled(data: bytes, document: Document) -> Any:
    """The value again, at its places in the file; ``data`` must come from a store."""
    return _Reader(BytesIO(data), document).load()


class _Writer(pickle.Pickler):
    def __init__(self, stream: BytesIO, document: Document) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._document = document

    def persistent_id(self, obj: Any) -> str | None:
        return "" if obj is self._document else None


class _Reader(pickle.Unpickler):
    def __init__(self, stream: BytesIO, document: Document) -> None:
        super().__init__(stream)
        self._document = document

    def persistent_load(self, pid: str) -> Document:
        del pid  # there is one file
        return self._document

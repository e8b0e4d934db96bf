"""What was made of a YAML file, kept for the next run: models and their places, and the diagnostics.

The nodes, which are most of it, are read only where something has to be pointed at.
It depends on the file's text and its name and on nothing else, which is for the caller to see to.
"""

from __future__ import annotations

import pickle
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeVar

from briefgen.cache import key_of
from briefgen.diagnostics import Collector
from briefgen.text import Span
from briefgen.yaml_source.composing.later import Later, LaterNodes
from briefgen.yaml_source.composing.nodes import Mapping

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
    writer = _Writer(stream, document)
    writer.dump(value)
    nodes = pickle.dumps(list(writer.nodes.values()), pickle.HIGHEST_PROTOCOL)
    return pickle.dumps((stream.getvalue(), nodes), pickle.HIGHEST_PROTOCOL)


def unpickled(data: bytes, document: Document) -> Any:
    """The value again, at its places in the file; ``data`` must come from a store."""
    content, nodes = pickle.loads(data)  # noqa: S301  # of a store
    return _Reader(BytesIO(content), document, LaterNodes(nodes)).load()


class _Writer(pickle.Pickler):
    def __init__(self, stream: BytesIO, document: Document) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._document = document
        self.nodes: dict[int, Mapping] = {}
        self._numbers: dict[int, int] = {}

    def persistent_id(self, obj: Any) -> str | tuple[int, int, int] | None:
        if obj is self._document:
            return ""
        node = obj.read() if isinstance(obj, Later) else obj
        if not isinstance(node, Mapping):
            return None
        self.nodes.setdefault(id(node), node)
        number = self._numbers.setdefault(id(node), len(self._numbers))
        return number, node.span.start, node.span.end


class _Reader(pickle.Unpickler):
    def __init__(self, stream: BytesIO, document: Document, nodes: LaterNodes) -> None:
        super().__init__(stream)
        self._document, self._nodes = document, nodes

    def persistent_load(self, pid: Any) -> Document | Later:
        if pid == "":
            return self._document
        number, start, end = pid
        return Later(Span(start, end), number, self._nodes)

"""What the tests of this package read with."""

from __future__ import annotations

from briefgen.diagnostics import Collector, Diagnostic
from briefgen.text import Document
from briefgen.yaml_source import Mapping, Node, Scalar, Sequence, read


def read_text(text: str, *, accelerated: bool = True) -> tuple[Node | None, list[Diagnostic]]:
    """The root of a text, and what was reported."""
    collector = Collector()
    node = read(Document("topic.yml", text), collector, accelerated=accelerated)
    return node, list(collector)


def value_of(text: str, key: str = "k") -> Scalar:
    """The scalar that a sound text has for a key."""
    node, diagnostics = read_text(text)
    assert isinstance(node, Mapping), diagnostics
    value = node.get(key)
    assert isinstance(value, Scalar)
    return value


def plain(node: Node | None) -> object:
    """Texts, lists and dicts."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {entry.key.value: plain(entry.value) for entry in node.entries}
    return None


def only(diagnostics: list[Diagnostic]) -> Diagnostic:
    """The one diagnostic there is."""
    assert len(diagnostics) == 1, diagnostics
    return diagnostics[0]


def pointed_at(diagnostic: Diagnostic) -> str:
    """The words that a diagnostic underlines."""
    return diagnostic.primary.document.excerpt(diagnostic.primary.span)

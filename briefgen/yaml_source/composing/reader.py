"""From a text to nodes: the part of YAML that editors need, each other part refused by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.text import Span
from briefgen.yaml_source.composing import features, mistakes
from briefgen.yaml_source.composing.characters import unprintable
from briefgen.yaml_source.composing.composition import Composition
from briefgen.yaml_source.composing.features import Refused
from briefgen.yaml_source.composing.nodes import Node, Scalar
from briefgen.yaml_source.composing.stream import Unreadable, events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.diagnostics import Collector
    from briefgen.text import Document

LARGEST = 1 << 20
"""How many bytes of UTF-8 a file may hold."""


def read(document: Document, collector: Collector, *, accelerated: bool = True) -> Node | None:
    """Read a YAML file; report what is wrong with it.

    A key written twice is reported and its first value kept. Any other defect leaves no node, for what
    remains could mean something else than what was written.

    Args:
        document: The file.
        collector: Takes the diagnostics.
        accelerated: Use libyaml, where PyYAML was built with it; the nodes are the same without it.

    Returns:
        The root; None where a defect was reported, and also where the file holds nothing but blanks and
        comments, which is no defect to this function: the caller knows whether a file may be empty.
    """
    unfit = list(_unfit(document))
    if unfit:
        collector.extend(unfit)
        return None
    composition = Composition(document)
    try:
        root = composition.compose(events(document.text, accelerated=accelerated))
    except Refused as refused:
        composition.refuse(refused.diagnostic)
        root = None
    except Unreadable as failure:
        composition.fail(mistakes.explain(document, failure, composition.quoted))
        root = None
    collector.extend(composition.findings)
    empty = isinstance(root, Scalar) and root.null
    return None if composition.refused or empty else root


def _unfit(document: Document) -> Iterator[Diagnostic]:
    """Yield what keeps a file from being parsed at all."""
    size = len(document.text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        yield Diagnostic(
            Code.FILE_TOO_LARGE,
            f"{size:,} bytes; the limit is {LARGEST:,}",
            Label(document, Span(0, 0)),
            help="split it into several files",
        )
        return
    yield from unprintable(document)
    if directive := features.directive(document):
        yield directive

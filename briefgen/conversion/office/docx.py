"""Documents of Word: their text as it reads with all changes accepted, and what their properties state."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from briefgen.conversion.documents import Converted, Unconvertible
from briefgen.conversion.html.rendering import rendered
from briefgen.conversion.office.package import Package, local, value
from briefgen.conversion.office.word_body import Body
from briefgen.conversion.office.word_styles import Styles
from briefgen.conversion.properties import own_author, own_title
from briefgen.conversion.stating import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefgen.conversion.documents import Key, Stated

_DOUBTS: Final = {
    "changes": "it has tracked changes: what was inserted is in the text, what was deleted is not",
    "struck": "words that are struck out were left out",
    "comments": "its comments were not read",
    "symbols": "signs of symbol fonts were left out",
}


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The text of a document.

    Raises:
        Unconvertible: If it is damaged, beyond reason, or without text.
    """
    package = Package(data)
    main = _main_part(package)
    folder = main.rpartition("/")[0]
    root = package.xml(main)
    if root is None or not len(root):
        raise Unconvertible("is not a document of Word")
    body = Body(Styles(package.xml(f"{folder}/styles.xml")))
    blocks = [*body.blocks(root)]
    blocks += body.notes({sort: package.xml(f"{folder}/{sort}s.xml") for sort in ("footnote", "endnote")})
    text = rendered(blocks)
    if not text:
        raise Unconvertible("has no text: it may hold pictures only")
    doubts = tuple(sentence for key, sentence in _DOUBTS.items() if key in body.met)
    yield Converted(
        text, properties(package.xml("docProps/core.xml")), f"briefgen {version('briefgen')}", doubts
    )


def properties(root: _Element | None) -> dict[Key, Stated]:
    """What the properties of a document state; its dates are those of the file, and of no publication."""
    values = {local(item): (item.text or "") for item in (root if root is not None else ())}
    return stated(
        {
            "title": own_title(values.get("title", "")),
            "author": own_author(values.get("initial-creator") or values.get("creator", "")),
            "language": values.get("language", ""),
        },
        "the document's properties",
    )


def _main_part(package: Package) -> str:
    relations = package.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if value(relation, "Type").endswith("/officeDocument"):
            return value(relation, "Target").lstrip("/")
    return "word/document.xml"

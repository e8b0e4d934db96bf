"""Sources made of a text, for the tests of suggestions."""

from __future__ import annotations

from briefgen.corpus import Person, Source, SourceMetadata
from briefgen.text import Document

ANN = Person(name="Ann Lee", aliases=("Lee",))


def source(text: str, name: str = "report", **metadata: str) -> Source:
    """A source of this text."""
    described = SourceMetadata.model_validate({"title": "T", **metadata})
    return Source(name, Document(f"corpus/{name}.txt", text), described)

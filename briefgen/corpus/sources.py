"""The loaded collection: sources with their texts, and the people who speak in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.corpus.metadata import Person, SourceMetadata
    from briefgen.text import Document


@dataclass(frozen=True)
class Source:
    """A document of the corpus in its role as evidence.

    Attributes:
        id: Its key in sources.yml, or the record's id in a .jsonl corpus.
        document: Its text as read; never changed.
        metadata: What the editor declares of it.
    """

    id: str
    document: Document
    metadata: SourceMetadata

    @property
    def text(self) -> str:
        """The source's text as read; all spans count its code points."""
        return self.document.text

    @cached_property
    def reading(self) -> Reading:
        """What is known of the text; made once."""
        return Reading(self.text, self.metadata.language, self.metadata.kind, self.metadata.speaker)


@dataclass(frozen=True)
class Corpus:
    """All sources that could be loaded, by id, and all people, by id; both in order of id.

    Attributes:
        declared: Ids that the metadata names, also those whose text could not be loaded, so that one
            missing file is reported once and not again at every quotation from it.
        declared_people: Ids that people.yml names, also those whose entries have defects.
        sources_whole, people_whole: Whether all that describes sources, or people, could be read; an id that
            is not known may otherwise stand where nothing could be read.
    """

    sources: Mapping[str, Source] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    declared_people: frozenset[str] = frozenset()
    sources_whole: bool = True
    people_whole: bool = True

    def may_have_source(self, name: str) -> bool:
        """Whether an id is one of a source, as far as can be known."""
        return name in self.declared or not self.sources_whole

    def may_have_person(self, name: str) -> bool:
        """Whether an id is one of a person, as far as can be known."""
        return name in self.people or name in self.declared_people or not self.people_whole

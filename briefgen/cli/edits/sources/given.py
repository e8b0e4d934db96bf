"""What the editor gives with the command; it goes before all that a document states."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Given:
    """The options that describe a source; None where an option was not used.

    Attributes:
        id: The source's id; only for one document.
        title: Its title; only for one document.
        author: Who wrote it.
        publisher: Who published it.
        date: When; a day, a month or a year, in ISO 8601.
        date_note: How the editor knows the date.
        kind: What kind of text it is.
        speaker: Whose words it is as a whole, an id of people.yml.
        language: A BCP 47 tag.
        genre: What sort of article it is.
        rights: Whether the whole text may be published.
        url: The address of the original.
        basis: How the editor knows what the text does not print.
    """

    id: str | None = None
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    date: str | None = None
    date_note: str | None = None
    kind: str | None = None
    speaker: str | None = None
    language: str | None = None
    genre: str | None = None
    rights: str | None = None
    url: str | None = None
    basis: str | None = None

    @property
    def for_one(self) -> str | None:
        """An option that can describe one document only, if it was used."""
        return "--id" if self.id else "--title" if self.title else None

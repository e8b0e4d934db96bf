"""What a citation says, in whatever format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.yaml_source import PartialDate


@dataclass(frozen=True, kw_only=True)
class Work:
    """What words are quoted in, and where that was found. All texts are untrusted, and each is one line.

    Attributes:
        way: ``Quoted``, or ``Translated`` where these are not the speaker's words.
        inferred: Whether its date is not stated but inferred.
        place: Where in it: ``p. 4`` or ``pp. 4–5``; empty where it has no pages.
        container: The briefing's title.
        site: The site's name.
    """

    way: str
    title: str
    author: str | None
    publisher: str | None
    date: PartialDate | None
    inferred: bool
    place: str
    url: str | None
    container: str
    site: str

    @property
    def translated(self) -> bool:
        """Whether a translation stands between the speaker and the words."""
        return self.way != "Quoted"


@dataclass(frozen=True, kw_only=True)
class Citation:
    """What a citation says. All texts are untrusted, and each is one line.

    Attributes:
        key: The permanent id of what is cited.
        kind: What it is, in the terms of CSL: ``speech`` or ``report``.
        author: The speaker, or the site.
        title: The words quoted, or the briefing's title.
        sentences: The whole citation in words; the last one ends with the address, if there is one.
        pages: Where in its source it is: ``4`` or ``4–5``; None where that has no pages.
        url: The address of what is cited; None where the site's own is not known.
        work: What a quotation is quoted in; None for a briefing.
    """

    key: str
    kind: str
    author: str
    title: str
    sentences: tuple[str, ...]
    date: PartialDate | None
    language: str
    publisher: str | None = None
    event: str | None = None
    note: str | None = None
    pages: str | None = None
    url: str | None = None
    work: Work | None = None

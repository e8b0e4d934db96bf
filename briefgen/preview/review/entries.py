"""What the sheet says of one entry: the editor's text, the sentences beside it, and what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.anchoring import Piece
    from briefgen.briefing import Disclosure
    from briefgen.corpus import Source
    from briefgen.diagnostics import Diagnostic
    from briefgen.preview.review.agreement import Match
    from briefgen.preview.review.sentences import Sentence


@dataclass(frozen=True)
class Field:
    """A text of the editor's.

    Attributes:
        name: What it is; empty for the entry's own sentence.
        matches: Its numbers, dates and names, held against the entry's sentences.
    """

    name: str
    text: str
    matches: tuple[Match, ...] = ()

    @property
    def missing(self) -> list[str]:
        """The numbers, dates and names that the evidence does not have."""
        return list(dict.fromkeys(one.span.slice(self.text) for one in self.matches if not one.agrees))


@dataclass(frozen=True)
class Quoted:
    """The words of a quotation as they are shown, cut from the source, with the editor's marks."""

    source: Source
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Entry:
    """A part of a topic that somebody signs off.

    Attributes:
        number: What the sheet calls it: ``P3``.
        kind: What it is: ``point, confirmed``.
        asks: What its check box says; empty where nothing is to be ticked.
        fields: The editor's texts.
        quoted: The words of a quotation; None for other entries, and where they were not found.
        sentences: The evidence, each in its full sentence.
        remarks: What is known of it in one line each: how the speaker was established, what a mark replaces.
        disclosures: What stands by the editor's word.
        defects: What the check reports within it, silenced messages left out.
    """

    number: str
    kind: str
    asks: str
    fields: tuple[Field, ...] = ()
    quoted: Quoted | None = None
    sentences: tuple[Sentence, ...] = ()
    remarks: tuple[str, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    defects: tuple[Diagnostic, ...] = ()

    @property
    def missing(self) -> list[str]:
        """What its texts say and the evidence does not have, each once."""
        return list(dict.fromkeys(word for field in self.fields for word in field.missing))


@dataclass(frozen=True)
class Unproven:
    """Things of one sort that no program can prove, for a check box.

    Attributes:
        claim: What whoever ticks it says.
        items: The things, each in one line.
        entries: The numbers of the entries that it speaks of.
    """

    claim: str
    items: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopicSheet:
    """All that is signed off of one topic.

    Attributes:
        summary: What the check proved, in one line each.
        defects: What the check reports of the topic's file outside its entries.
    """

    slug: str
    path: str
    title: str
    status: str
    entries: tuple[Entry, ...]
    unproven: tuple[Unproven, ...]
    summary: tuple[str, ...]
    defects: tuple[Diagnostic, ...] = ()

    @property
    def failed(self) -> list[str]:
        """The numbers of the entries in which there is an error."""
        return [one.number for one in self.entries if any(item.severity == "error" for item in one.defects)]

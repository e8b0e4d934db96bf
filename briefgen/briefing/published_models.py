"""What may be published. Every word of a source stands here as an anchor, never as a string of the editor's.

The editor's own sentences (titles, points, notes) are plain text; they are shown as the editor's and
never within quotation marks of a source.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from briefgen.checking import proven_amount, unit_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.anchoring import Anchor
    from briefgen.briefing.change_models import Changes
    from briefgen.checking import SpeakerStanding
    from briefgen.corpus import Person, Role, Source
    from briefgen.reading import Amount
    from briefgen.text import Span
    from briefgen.yaml_source import PartialDate

Verification = Literal["verbatim", "typography", "marked"]
Pieces = tuple[tuple[str, bool], ...]
"""Text, and whether it is a mark that the source does not have."""
VariantTrait = Literal["translated", "brackets", "spliced"]
_CUT_BEFORE, _CUT_AFTER = "[…] ", " […]"
_VERIFICATION: dict[str, Verification] = {"exact": "verbatim", "folded": "typography", "marked": "marked"}


def with_cuts(source: Source, span: Span, pieces: Pieces) -> Pieces:
    """Text and marks that show ``span`` of a source, with a mark at each end that is in mid-sentence."""
    reading = source.reading
    begins, ends = reading.once("cuts", span, lambda: reading.whole_sentences.cuts(span))
    before, after = ((_CUT_BEFORE, True),), ((_CUT_AFTER, True),)
    return (*(before if begins else ()), *pieces, *(after if ends else ()))


@dataclass(frozen=True)
class Passage:
    """A stretch of a source that supports something.

    Attributes:
        source: Where it stands.
        anchor: The proof: spans in the source's text.
        context: What is shown around it, within the excerpt budget; at least the passage itself.
    """

    source: Source
    anchor: Anchor
    context: Span

    @property
    def id(self) -> str:
        """Names the passage on its source's page; made of its offsets in the immutable text."""
        return f"passage-{self.anchor.span.start}-{self.anchor.span.end}"

    @property
    def pieces(self) -> Pieces:
        """What is shown, in order: text, and whether it is an editor's mark."""
        return tuple(
            (piece.span.slice(self.source.text), False) if piece.span else (piece.mark or "", True)
            for piece in self.anchor.pieces
        )

    @property
    def words(self) -> str:
        """The passage as one text, with the editor's marks; the end of a page is a space."""
        return self.anchor.shown(self.source.text).replace("\f", " ")

    @property
    def pages(self) -> tuple[int, int] | None:
        """The first and the last page of the source that hold it; None where the source has no pages."""
        return self.source.reading.pages_of(self.anchor.span)

    @property
    def heading(self) -> str | None:
        """The heading of the source that it stands below, if the source marks any."""
        return self.source.reading.heading_of(self.anchor.span)

    @property
    def before(self) -> str:
        """The context that precedes the passage."""
        return self.source.text[self.context.start : self.anchor.span.start]

    @property
    def after(self) -> str:
        """The context that follows the passage."""
        return self.source.text[self.anchor.span.end : self.context.end]

    @property
    def in_context(self) -> Pieces:
        """The passage as the source has it with what is shown around it: as ``pieces`` has it."""
        return with_cuts(self.source, self.context, ((self.context.slice(self.source.text), False),))

    @property
    def in_sentence(self) -> Pieces:
        """The passage as the editor has it with what is shown around it: as ``pieces`` has it."""
        pieces = ((self.before, False), *self.pieces, (self.after, False))
        return with_cuts(self.source, self.context, pieces)

    @property
    def has_context(self) -> bool:
        """Whether the source shows more than the passage does: words around it, or what a mark changed."""
        around = f"{self.before}{self.after}"
        return any(map(str.isalnum, around)) or self.whole.replace("\f", " ") != self.words

    @property
    def whole(self) -> str:
        """The passage as the source has it, from its first word to its last, nothing left out."""
        return self.anchor.span.slice(self.source.text)

    @property
    def verification(self) -> Verification:
        """How the words were proved."""
        return _VERIFICATION[self.anchor.kind]


@dataclass(frozen=True)
class Disclosure:
    """What stands on a page by the editor's word and not by a proof.

    Attributes:
        kind: ``basis``, how the editor knows something; ``confirmed``, why a point is
            called confirmed on the word of one account; ``silenced``, a diagnostic that was set aside.
        text: The editor's reason.
        code: The diagnostic's code; empty for what answers one beforehand.
    """

    kind: Literal["basis", "confirmed", "silenced"]
    text: str
    code: str = ""


@dataclass(frozen=True)
class Speaker:
    """Who speaks, with the role at the time of speaking where the people file tells it."""

    id: str
    person: Person
    role: Role | None


@dataclass(frozen=True)
class Variant:
    """The same utterance in another source.

    Attributes:
        certainty: Whether it surely is the same, or only likely.
        differing: Stretches of words that the quotation does not have, in code points of the source.
        missing: How many words of the quotation have no counterpart here.
        traits: Why these may not be the speaker's own words: the text is a translation, has brackets of
            its own among them, or leaves something out.
    """

    passage: Passage
    certainty: Literal["same", "likely"]
    differing: tuple[Span, ...]
    missing: int
    traits: tuple[VariantTrait, ...]


@dataclass(frozen=True)
class Quotation:
    """Words attributed to someone.

    Attributes:
        paraphrase: Whether a translation stands between the speaker and these words.
        direct_because: Why words from a translated source are the speaker's own, as the editor says.
        second_hand: Whether the source itself has the words from somebody else (*X said, according to Y*).
        variants: The same utterance in other sources, by source id.
        disclosures: What the editor says instead of a proof.
        speaker_standing: How it is known who speaks; the words are proved in any case.
        former: Ids that the entry had before, by which links still find it on its topic's page.
    """

    id: str
    speaker: Speaker
    passage: Passage
    date: PartialDate | None
    event: str | None
    note: str | None
    paraphrase: bool
    direct_because: str | None = None
    second_hand: bool = False
    variants: tuple[Variant, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    speaker_standing: SpeakerStanding = "silent"
    former: tuple[str, ...] = ()

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """How its sources print the utterance: the id of each, and the words with their surroundings."""
        passages = (self.passage, *(variant.passage for variant in self.variants))
        return tuple((passage.source.id, passage.whole) for passage in passages)

    @property
    def speaker_verified(self) -> bool:
        """Whether the source itself, as far as it is read, gives the words to this speaker."""
        return self.speaker_standing == "source"


@dataclass(frozen=True)
class Figure:
    """A number with its qualifier and unit as the passage has it, and what it measures.

    Attributes:
        others: What other sources say of the same thing that does not agree: value and source.
        former: As a quotation has it.
    """

    id: str
    value: str
    measures: str
    date: PartialDate | None
    note: str | None
    passage: Passage
    others: tuple[tuple[str, Source], ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    former: tuple[str, ...] = ()

    @cached_property
    def amount(self) -> Amount | None:
        """What the passage proves that it states; None where that cannot be told for certain."""
        reading, spans = self.passage.source.reading, self.passage.anchor.spans
        asked = spans, self.value, self.measures
        return reading.once("amount", asked, lambda: proven_amount(reading, *asked))

    @property
    def unit(self) -> str:
        """One name for the unit of the amount; empty where there is none."""
        language = self.passage.source.reading.counting
        return unit_name(self.amount, language) if self.amount and language else ""


@dataclass(frozen=True)
class Point:
    """A sentence of the briefing with the passages that carry it."""

    id: str
    text: str
    status: Literal["confirmed", "disputed", "unknown"]
    evidence: tuple[Passage, ...]
    disclosures: tuple[Disclosure, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True)
class Event:
    """Something that happened on a date, with the passages that say so."""

    id: str
    date: PartialDate
    text: str
    evidence: tuple[Passage, ...]
    disclosures: tuple[Disclosure, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True)
class Note:
    """An entry of a page's history, or a correction."""

    date: PartialDate
    text: str


@dataclass(frozen=True)
class Briefing:
    """The verified model of one topic.

    Attributes:
        path: The YAML it was written in, relative to the project's folder; "edit" links point there.
        sources: Every source used, in the order in which the page first uses it.
        related: Slugs and titles of topics that the site shows.
        disclosures: What the editor says of title, abstract and dates instead of a proof.
        withdrawn_because: Why it is withdrawn, in the editor's words; None unless it is.
        aliases: Slugs that the topic had before, the first one first.
        withdrawn_entries: Ids of entries that were removed.
        withdrawn_with: Of a withdrawn topic the ids of the quotations and figures that its file still has.
        tags: What it is about, in the editor's words; those of one address are one tag.
    """

    slug: str
    path: str
    title: str
    abstract: str
    status: Literal["draft", "published", "withdrawn"]
    date_published: PartialDate | None
    date_modified: PartialDate | None
    figures: tuple[Figure, ...]
    points: tuple[Point, ...]
    quotations: tuple[Quotation, ...]
    timeline: tuple[Event, ...]
    sources: tuple[Source, ...]
    related: tuple[tuple[str, str], ...]
    changes: tuple[Note, ...]
    corrections: tuple[Note, ...]
    disclosures: tuple[Disclosure, ...] = ()
    withdrawn_because: str | None = None
    aliases: tuple[str, ...] = ()
    withdrawn_entries: tuple[str, ...] = ()
    withdrawn_with: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def passages(self) -> Iterator[Passage]:
        """Every passage that the editor chose, in the page's order; variants are not among them."""
        for figure in self.figures:
            yield figure.passage
        for point in self.points:
            yield from point.evidence
        for quotation in self.quotations:
            yield quotation.passage
        for event in self.timeline:
            yield from event.evidence


@dataclass(frozen=True)
class Excerpt:
    """A stretch of a source shown on its page: context with the passages in it.

    Attributes:
        span: All that is shown, in code points of the source.
        passages: Each passage's whole span with the ids of what rests on it, ordered by start.
    """

    span: Span
    passages: tuple[tuple[Span, tuple[str, ...]], ...]


@dataclass(frozen=True)
class SourceUse:
    """What all pages together show of one source.

    Attributes:
        excerpts: In the order of the source, apart from each other.
        words_shown: Words shown anywhere, each counted once.
        words_total: Words of the whole text.
        topics: Slugs of the briefings that use it.
    """

    source: Source
    excerpts: tuple[Excerpt, ...]
    words_shown: int
    words_total: int
    topics: tuple[str, ...]

    def pieces(self, excerpt: Excerpt) -> Pieces:
        """What is shown of one of the excerpts: its text, with a mark where it is cut in mid-sentence."""
        return with_cuts(self.source, excerpt.span, ((excerpt.span.slice(self.source.text), False),))

    @property
    def share(self) -> float:
        """The part of the source that is shown, between 0 and 1."""
        return self.words_shown / self.words_total if self.words_total else 0.0


@dataclass(frozen=True)
class Collection:
    """Topics that an editor has grouped, in the editor's order."""

    id: str
    title: str
    lead: str | None
    topics: tuple[Briefing, ...]


@dataclass(frozen=True)
class Front:
    """What the editor says of the home page.

    Attributes:
        lead: What the site is about.
        first: The topics that come before all others, in the editor's order.
    """

    lead: str | None = None
    first: tuple[Briefing, ...] = ()
    collections: tuple[Collection, ...] = ()


@dataclass(frozen=True)
class Site:
    """Everything that is published: briefings by slug, and each source and person of the corpus in use.

    Withdrawn topics keep a page that says so; drafts are here only in a preview that shows them.
    ``disclosures`` are those of sources, by id; ``declared`` counts what the whole project has by the
    editor's word. ``changed`` is what differs from the version before; None where none was compared with.
    ``pdfs`` are the slugs of the topics that are printed as well.
    """

    briefings: tuple[Briefing, ...]
    sources: tuple[SourceUse, ...]
    people: Mapping[str, Person]
    disclosures: Mapping[str, tuple[Disclosure, ...]] = field(default_factory=dict)
    declared: Mapping[str, int] = field(default_factory=dict)
    changed: Changes | None = None
    front: Front = field(default_factory=Front)
    pdfs: frozenset[str] = frozenset()

    @property
    def drafts(self) -> frozenset[str]:
        """The slugs of the topics that are not published: none but in a preview."""
        return frozenset(briefing.slug for briefing in self.briefings if briefing.status == "draft")

    def briefing(self, slug: str) -> Briefing:
        """The briefing of a slug.

        Raises:
            KeyError: If there is none.
        """
        for briefing in self.briefings:
            if briefing.slug == slug:
                return briefing
        raise KeyError(slug)

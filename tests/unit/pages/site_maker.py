"""Small sites, made by hand but anchored in real texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from briefgen.anchoring import Anchor, anchor
from briefgen.briefing import (
    Briefing,
    Event,
    Excerpt,
    Figure,
    Note,
    Passage,
    Point,
    Quotation,
    Site,
    SourceUse,
    Speaker,
)
from briefgen.corpus import Person, Role, Source, SourceMetadata
from briefgen.text import Document, Span
from briefgen.yaml_source import PartialDate

TEXT = (
    "The wire says little.\n\nMr. Stoltenberg said, “They need weapons, that’s the reality,” and left."
    " Japan sent over $1 billion in aid.\n\nNobody answered."
)

WORDS_SHOWN, WORDS_TOTAL = 20, 100


def make_source(identifier: str = "wire", text: str = TEXT, **metadata: Any) -> Source:
    return Source(
        identifier, Document(f"{identifier}.txt", text), SourceMetadata(**{"title": "A wire", **metadata})
    )


def make_passage(source: Source, exact: str) -> Passage:
    """The passage that ``exact`` names, really anchored; the paragraph is its context."""
    found = anchor(source.text, exact)
    assert isinstance(found, Anchor), found
    return Passage(source, found, paragraph(source.text, found.span))


def paragraph(text: str, span: Span) -> Span:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(start, len(text) if end < 0 else end)


@dataclass
class SiteMaker:
    """Collects what a test wants on its site; everything not named is plain and present once."""

    source: Source = field(default_factory=make_source)
    person: Person = field(
        default_factory=lambda: Person(
            name="Jens Stoltenberg", roles=(Role(title="Secretary-General", organization="NATO"),)
        )
    )

    def quotation(self, **changes: Any) -> Quotation:
        if "passage" not in changes:
            changes["passage"] = make_passage(self.source, "They need weapons, that’s the reality")
        role = self.person.roles[0] if self.person.roles else None
        plain: dict[str, Any] = {
            "id": "q-they-need-weapons-1",
            "speaker": Speaker("jens", self.person, role),
            "date": PartialDate("2023-01-30"),
            "event": "Chey Institute",
            "note": "Said in Seoul.",
            "paraphrase": False,
            "speaker_standing": "source",
        }
        return Quotation(**{**plain, **changes})

    def figure(self, **changes: Any) -> Figure:
        if "passage" not in changes:
            changes["passage"] = make_passage(self.source, "sent over $1 billion in aid")
        plain: dict[str, Any] = {
            "id": "f-over-1-billion-1",
            "value": "over $1 billion",
            "measures": "Japanese aid",
            "date": PartialDate("2023-01"),
            "note": None,
        }
        return Figure(**{**plain, **changes})

    def point(self, **changes: Any) -> Point:
        if "evidence" not in changes:
            changes["evidence"] = (make_passage(self.source, "Nobody answered"),)
        plain: dict[str, Any] = {"id": "p-1", "text": "No answer came.", "status": "confirmed"}
        return Point(**{**plain, **changes})

    def event(self, **changes: Any) -> Event:
        if "evidence" not in changes:
            changes["evidence"] = (make_passage(self.source, "Mr. Stoltenberg said"),)
        plain: dict[str, Any] = {"id": "e-1", "date": PartialDate("2023-01-30"), "text": "He spoke."}
        return Event(**{**plain, **changes})

    def briefing(self, **changes: Any) -> Briefing:
        parts = {
            "figures": self.figure,
            "points": self.point,
            "quotations": self.quotation,
            "timeline": self.event,
        }
        for name, make in parts.items():
            if name not in changes:
                changes[name] = (make(),)
        plain: dict[str, Any] = {
            "slug": "arms",
            "path": "content/curation/arms.yml",
            "title": "NATO asks Seoul",
            "abstract": "The alliance asked for weapons.",
            "status": "published",
            "date_published": PartialDate("2023-02-01"),
            "date_modified": PartialDate("2023-02-02"),
            "related": (),
            "changes": (Note(PartialDate("2023-02-01"), "First published."),),
            "corrections": (),
        }
        values = {**plain, **changes}
        draft = Briefing(**{"sources": (), **values})
        found = tuple({passage.source.id: passage.source for passage in draft.passages()}.values())
        return Briefing(**{"sources": found, **values})

    def empty_briefing(self, **changes: Any) -> Briefing:
        nothing: dict[str, Any] = dict.fromkeys(
            ("figures", "points", "quotations", "timeline", "changes"), ()
        )
        return self.briefing(**{**nothing, **changes})

    def site(self, *briefings: Briefing, unused: tuple[Source, ...] = ()) -> Site:
        made = briefings or (self.briefing(),)
        people = {q.speaker.id: q.speaker.person for briefing in made for q in briefing.quotations}
        sources = {source.id: source for briefing in made for source in briefing.sources}
        sources.update((source.id, source) for source in unused)
        return Site(made, tuple(make_use(source, made) for source in sources.values()), people)


def make_use(source: Source, briefings: tuple[Briefing, ...]) -> SourceUse:
    passages = [p for briefing in briefings for p in briefing.passages() if p.source.id == source.id]
    contexts = sorted({passage.context for passage in passages})
    if source.metadata.rights == "full":
        contexts = [Span(0, len(source.text))]
    excerpts = tuple(
        Excerpt(
            context,
            tuple(
                (span, ("x",)) for span in sorted({p.anchor.span for p in passages}) if context.contains(span)
            ),
        )
        for context in contexts
    )
    topics = tuple(briefing.slug for briefing in briefings if source in briefing.sources)
    return SourceUse(source, excerpts, WORDS_SHOWN, WORDS_TOTAL, topics)

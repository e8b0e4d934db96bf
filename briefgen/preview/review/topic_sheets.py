"""Makes the sheets: each entry of a topic with its evidence, as far as the check could anchor it.

They are made of what the editor wrote and what the check proved, not of the published model: a draft, and a
topic with an error in it, can be reviewed, too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.briefing.assembly import role_at
from briefgen.pages import wording
from briefgen.pages.passages import mark_notes
from briefgen.preview.review.agreement import compared, judged
from briefgen.preview.review.entries import Entry, Field, Quoted, TopicSheet
from briefgen.preview.review.sentences import Sentence, distinct, omitted, sentence_of
from briefgen.preview.review.speaking import speaking
from briefgen.preview.review.standing import defects, disclosed, proved, unproven

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.anchoring import Anchor
    from briefgen.corpus import Source
    from briefgen.curation import Event, Figure, Point, Quotation, TopicFile
    from briefgen.pipeline import Project
    from briefgen.preview.review.agreement import Match, Refuted
    from briefgen.yaml_source import Located, PartialDate

_Text = tuple[str, str]
"""The name of a field, and its text."""
_NOT_COMPARED: Final = frozenset({"date", "words"})


def topic_sheet(project: Project, topic: TopicFile, refuted: Refuted) -> TopicSheet:
    """The sheet of one topic."""
    return _Maker(project, topic, refuted).sheet()


class _Maker:
    def __init__(self, project: Project, topic: TopicFile, refuted: Refuted) -> None:
        self._project = project
        self._refuted = refuted
        self._topic = topic
        self._content = topic.topic
        self._tag = project.settings.language
        self._aliases: dict[tuple[str, str], None] = {}

    def sheet(self) -> TopicSheet:
        content = self._content
        parts = [*content.figures, *content.points, *content.quotations, *content.timeline]
        entries = [
            *(self._figure(f"F{index + 1}", index) for index in range(len(content.figures))),
            *(self._point(f"P{index + 1}", index) for index in range(len(content.points))),
            *(self._quotation(f"Q{index + 1}", index) for index in range(len(content.quotations))),
            *(self._event(f"E{index + 1}", index) for index in range(len(content.timeline))),
        ]
        cited = distinct(one for entry in entries for one in entry.sentences if one.passages)
        head = self._head(cited, parts)
        every = (head, *entries)
        return TopicSheet(
            slug=self._topic.slug,
            path=self._topic.document.path,
            title=content.title,
            status=content.status,
            entries=every,
            unproven=unproven(self._project, self._topic, every, list(self._aliases)),
            summary=tuple(proved(self._project, self._topic, every)),
            defects=defects(self._project, content, parts),
        )

    def _head(self, cited: Sequence[Sentence], parts: Sequence[Located]) -> Entry:
        """Title and abstract beside the sentences that have something of theirs, each shown once."""
        content = self._content
        texts = [("title", content.title), ("abstract", content.abstract)]
        fields = self._fields(content, texts, cited)
        first = {match.at[0][0] for field in fields for match in field.matches if match.at}
        shown = [replace(one, speakers=()) for index, one in enumerate(cited) if index in first]
        asks = "Title and abstract say no more than what the topic cites"
        return Entry(
            "T",
            "title and abstract",
            asks,
            fields=self._fields(content, texts, shown),
            sentences=tuple(shown),
            disclosures=disclosed(self._project, content, parts),
        )

    def _point(self, number: str, index: int) -> Entry:
        point: Point = self._content.points[index]
        asks = "Says no more than its evidence" if point.evidence else "Rightly says that it is not known"
        sentences = self._evidence("points", index, len(point.evidence))
        blank = Entry(number, f"point, {point.status}", asks)
        return self._filled(blank, point, [("text", point.text)], sentences)

    def _event(self, number: str, index: int) -> Entry:
        event: Event = self._content.timeline[index]
        sentences = self._evidence("timeline", index, len(event.evidence))
        blank = Entry(number, "event", "Says no more than its evidence, on this day")
        return self._filled(blank, event, [_day(event.date), ("text", event.text)], sentences)

    def _figure(self, number: str, index: int) -> Entry:
        figure: Figure = self._content.figures[index]
        texts = [("value", figure.value), ("measures", figure.measures)]
        texts += [_day(figure.observation_date), ("note", figure.note or "")]
        blank = Entry(number, "figure", "The number measures this, at this time")
        found = self._anchored("figures", index)
        if found is None:
            return self._filled(blank, figure, texts)
        blank = replace(blank, remarks=tuple(mark_notes(found[1])))
        return self._filled(blank, figure, texts, (sentence_of(*found),))

    def _quotation(self, number: str, index: int) -> Entry:
        quotation: Quotation = self._content.quotations[index]
        texts = [_day(quotation.date_created), ("event", quotation.event or "")]
        texts += [("note", quotation.note or "")]
        blank = Entry(number, "quotation", "Said by this person, of this, and fairly cut")
        found = self._anchored("quotations", index)
        if found is None:
            return self._filled(blank, quotation, [("words", quotation.exact), *texts])
        source, anchor = found
        said, where = self._said(quotation, source, anchor, index)
        remarks = (*said, *omitted(source, anchor), *mark_notes(anchor))
        blank = replace(blank, quoted=Quoted(source, anchor.pieces), remarks=remarks)
        return self._filled(blank, quotation, texts, distinct((sentence_of(source, anchor), *where)))

    def _said(
        self, quotation: Quotation, source: Source, anchor: Anchor, index: int
    ) -> tuple[list[str], tuple[Sentence, ...]]:
        """Who is shown as the speaker, how that is known, and where the source names them."""
        person = self._project.corpus.people.get(quotation.speaker)
        if person is None:
            return [f"Speaker “{quotation.speaker}” is not in people.yml."], ()
        verified = (self._topic.slug, "quotations", index) in self._project.verified.speakers_verified
        found = speaking(source, anchor, person, verified=verified)
        if found.alias:
            self._aliases[found.alias, person.name] = None
        role = role_at(person.roles, quotation.date_created or source.metadata.date_published)
        office = f", {wording.office(role)}" if role else ""
        remarks = [f"Shown as said by {person.name}{office}.", found.remark]
        if quotation.direct_because:
            remarks.append(f"Shown as direct speech from a translation because: {quotation.direct_because}")
        elif source.metadata.translation_method:
            remarks.append("Shown as a paraphrase: the source is a translation.")
        return remarks, found.sentences

    def _filled(
        self, blank: Entry, entry: Located, texts: Iterable[_Text], sentences: tuple[Sentence, ...] = ()
    ) -> Entry:
        """An entry with its texts and evidence, and with what is reported or disclosed of it."""
        return replace(
            blank,
            fields=self._fields(entry, texts, sentences),
            sentences=sentences,
            disclosures=disclosed(self._project, entry),
            defects=defects(self._project, entry),
        )

    def _fields(
        self, entry: Located, texts: Iterable[_Text], sentences: Sequence[Sentence]
    ) -> tuple[Field, ...]:
        return tuple(
            Field("" if name == "text" else name, text, self._matches(entry, name, text, sentences))
            for name, text in texts
            if text
        )

    def _matches(
        self, entry: Located, name: str, text: str, sentences: Sequence[Sentence]
    ) -> tuple[Match, ...]:
        if name in _NOT_COMPARED:
            return ()
        matches = compared(text, self._tag, sentences)
        if not self._refuted.knows(entry, name):
            return matches
        return judged(matches, self._refuted.spans(entry, name))

    def _anchored(self, *key: str | int) -> tuple[Source, Anchor] | None:
        found = self._project.verified.passages.get((self._topic.slug, *key))
        return None if found is None else (self._project.corpus.sources[found[0]], found[1])

    def _evidence(self, kind: str, index: int, count: int) -> tuple[Sentence, ...]:
        found = (self._anchored(kind, index, "evidence", nth) for nth in range(count))
        return distinct(sentence_of(*one) for one in found if one is not None)


def _day(date: PartialDate | None) -> _Text:
    return "date", wording.date(date) if date else ""

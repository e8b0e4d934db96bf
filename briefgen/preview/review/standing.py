"""What the check says of a topic and its entries: proved, reported, set aside; and what no program can prove.

The last is sorted by what whoever signs has to ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing import Disclosure
from briefgen.briefing.assembly import answers_of
from briefgen.pages import wording
from briefgen.preview.review.entries import Unproven

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.corpus import Person, Source
    from briefgen.curation import TopicFile
    from briefgen.curation.topics import Mark
    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Project
    from briefgen.preview.review.entries import Entry
    from briefgen.yaml_source import Located


def disclosed(project: Project, entry: Located, parts: Iterable[Located] = ()) -> tuple[Disclosure, ...]:
    """What stands in an entry, and in none of its ``parts``, by the editor's word."""
    silenced = [
        Disclosure("silenced", one.reason, one.diagnostic.code)
        for one in project.verified.silenced
        if _is_within(one.diagnostic, entry, parts)
    ]
    return (*answers_of(entry), *silenced)


def defects(project: Project, entry: Located, parts: Iterable[Located] = ()) -> tuple[Diagnostic, ...]:
    """What is reported within an entry, and within none of its ``parts``."""
    return tuple(item for item in project.diagnostics if _is_within(item, entry, parts))


def proved(project: Project, topic: TopicFile, entries: Sequence[Entry]) -> Iterator[str]:
    """What was proved of a topic and what was not, each by itself."""
    content, slug, verified = topic.topic, topic.slug, project.verified
    for kind in ("quotations", "figures"):
        total = len(getattr(content, kind))
        if total:
            anchored = sum((slug, kind, index) in verified.passages for index in range(total))
            yield f"words match their sources: {anchored} of {total} {kind}"
    if total := len(content.quotations):
        said = sum((slug, "quotations", index) in verified.speakers_verified for index in range(total))
        yield f"speaker verified: {said} of {total} quotations"
    if missing := len({word for entry in entries for word in entry.missing}):
        yield f"not found in the evidence: {missing} of the numbers, dates and names"


def _is_within(item: Diagnostic, entry: Located, parts: Iterable[Located]) -> bool:
    """Whether a diagnostic is of an entry, and of none of the parts, which say it themselves."""
    span = item.primary.span
    inside = item.path == entry.document.path and entry.origin.contains(span)
    return inside and not any(part.origin.contains(span) for part in parts)


def unproven(
    project: Project, topic: TopicFile, entries: Sequence[Entry], aliases: Iterable[tuple[str, str]]
) -> tuple[Unproven, ...]:
    """Every sort of which the topic has something, in the order in which it is best gone through."""
    people = [
        project.corpus.people[name]
        for name in dict.fromkeys(one.speaker for one in topic.topic.quotations)
        if name in project.corpus.people
    ]
    cited = dict.fromkeys(sentence.source.id for entry in entries for sentence in entry.sentences)
    sources = [project.corpus.sources[name] for name in cited]
    found = [
        *_of_entries(topic, entries),
        Unproven(
            "In the sources, these words mean these people", tuple(f"“{a}” is {name}" for a, name in aliases)
        ),
        Unproven("These offices were held at the time", tuple(_roles(people))),
        Unproven("The sources that are shown in full may be shown in full", tuple(_full(sources))),
        Unproven("The editor’s knowledge of people and sources is sound", tuple(_bases(people, sources))),
    ]
    fair = Unproven("The sources are trustworthy, and the selection from them is fair")
    return (*(one for one in found if one.items or one.entries), fair)


def _of_entries(topic: TopicFile, entries: Sequence[Entry]) -> Iterator[Unproven]:
    text = [one.number for one in entries if one.number[0] in "TPE"]
    yield Unproven("Each sentence in the editor’s own words says no more than its evidence", (), tuple(text))
    figures = tuple(one.number for one in entries if one.number[0] == "F")
    yield Unproven("Each figure measures what is said of it", (), figures)
    yield Unproven(
        "These speakers, whom the program did not verify, said it",
        (),
        tuple(one.number for one in entries if any("not verified" in line for line in one.remarks)),
    )
    yield Unproven("These are not in the evidence but are correct", tuple(_missing(entries)))
    yield Unproven("The editor’s marks are fair", tuple(_marks(topic)))
    yield Unproven("The suppressed messages were rightly suppressed", tuple(_disclosed(entries, "silenced")))
    yield Unproven("One source is enough to call these confirmed", tuple(_disclosed(entries, "confirmed")))
    yield Unproven("What the editor knows beyond the evidence is true", tuple(_disclosed(entries, "basis")))
    direct = [
        f"Q{n}: {one.direct_because}" for n, one in enumerate(topic.topic.quotations, 1) if one.direct_because
    ]
    yield Unproven("These words from a translation are the speaker’s own", tuple(direct))


def _missing(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        if entry.missing:
            yield f"{entry.number}: {', '.join(f'“{word}”' for word in entry.missing)}"


def _disclosed(entries: Iterable[Entry], kind: str) -> Iterator[str]:
    for entry in entries:
        for one in entry.disclosures:
            if one.kind == kind:
                yield f"{entry.number}{f', {one.code}' if one.code else ''}: {one.text}"


def _marks(topic: TopicFile) -> Iterator[str]:
    content = topic.topic
    for letter, entries in (("F", content.figures), ("Q", content.quotations)):
        for number, entry in enumerate(entries, 1):
            yield from (f"{letter}{number}: {_mark(mark)}" for mark in entry.marks)
    carried = [(f"P{number}", one.evidence) for number, one in enumerate(content.points, 1)]
    carried += [(f"E{number}", one.evidence) for number, one in enumerate(content.timeline, 1)]
    for name, evidence in carried:
        yield from (f"{name}: {_mark(mark)}" for selector in evidence for mark in selector.marks)


def _mark(mark: Mark) -> str:
    if mark.omits:
        return f"leaves out “{mark.omits}”"
    if mark.inserts:
        return f"adds “{mark.inserts}”"
    return f"puts “{mark.replacement}” for “{mark.replaces}”"


def _roles(people: Iterable[Person]) -> Iterator[str]:
    for person in people:
        for role in person.roles:
            origin = "no source is given" if not role.source else f"source: {role.source}"
            origin = f"the editor’s knowledge: {role.basis}" if role.basis else origin
            yield f"{person.name}: {wording.office(role)}; {origin}"


def _full(sources: Iterable[Source]) -> Iterator[str]:
    return (f"{one.id}: {one.metadata.title}" for one in sources if one.metadata.rights == "full")


def _bases(people: Iterable[Person], sources: Iterable[Source]) -> Iterator[str]:
    yield from (f"{person.name}: {person.basis}" for person in people if person.basis)
    yield from (f"{one.id}: {one.metadata.basis}" for one in sources if one.metadata.basis)

"""What the check says of a topic and its entries: what is proved, reported and set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing import Disclosure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.curation import TopicFile
    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Project
    from briefgen.preview.review.entries import Entry
    from briefgen.yaml_source import Located


def disclosed(project: Project, entry: Located, parts: Iterable[Located] = ()) -> tuple[Disclosure, ...]:
    """What stands in an entry, and in none of its ``parts``, by the editor's word."""
    basis = getattr(entry, "basis", None)
    silenced = [
        Disclosure("silenced", one.reason, one.diagnostic.code)
        for one in project.verified.silenced
        if _is_within(one.diagnostic, entry, parts)
    ]
    return (*([Disclosure("basis", basis)] if basis else []), *silenced)


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

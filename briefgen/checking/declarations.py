"""Where the editor's word takes the place of a proof: counted, so that no count hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.checking.proofs import Context


def declared(context: Context) -> Mapping[str, int]:
    """How many marks, bases, reasons and free sources the editor declares, by their key."""
    topics = [topic.topic for topic in context.curation.topics]
    people, sources = context.corpus.people.values(), context.corpus.sources.values()
    bases = [source.metadata.basis for source in sources]
    for topic in topics:
        bases.append(topic.basis)
        bases += [entry.basis for entry in topic.quotations]
        bases += [entry.basis for entry in topic.figures]
        bases += [entry.basis for entry in topic.points]
        bases += [entry.basis for entry in topic.timeline]
    for person in people:
        bases += [person.basis, *(role.basis for role in person.roles)]
    return {
        "marks": sum(len(citation.selector.marks) for citation in context.citations),
        "basis": sum(map(bool, bases)),
        "direct_because": sum(bool(one.direct_because) for topic in topics for one in topic.quotations),
        "confirmed_because": sum(bool(one.confirmed_because) for topic in topics for one in topic.points),
        "rights_full": sum(source.metadata.rights == "full" for source in sources),
    }

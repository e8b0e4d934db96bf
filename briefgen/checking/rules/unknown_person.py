"""A speaker whom people.yml does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.names import did_you_mean
from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.UNKNOWN_PERSON


def check(context: Context) -> Iterator[Diagnostic]:
    """Every quotation's speaker is an id of people.yml; an entry there with a defect was reported already."""
    known = context.corpus.people
    former = {old: name for name, person in known.items() for old in person.former_ids}
    for topic in context.curation.topics:
        for quotation in topic.topic.quotations:
            if not context.corpus.may_have_person(quotation.speaker):
                otherwise = "add the speaker to people.yml"
                yield Diagnostic(
                    CODE,
                    f'there is no person "{quotation.speaker}"',
                    quotation.label("speaker"),
                    help=did_you_mean(quotation.speaker, known, otherwise, former),
                )

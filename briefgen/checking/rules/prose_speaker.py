"""Words that the editor's own text quotes as somebody's to whom the source does not give them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.meaning.credited import credited
from briefgen.checking.prose.quoting.quoted import places, repeated, stretches
from briefgen.checking.prose.quoting.sayings import judged
from briefgen.checking.prose.quoting.told_by import told_by
from briefgen.checking.prose.statements import statements
from briefgen.curation import Quotation
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.quoting.quoted import Stretch
    from briefgen.checking.prose.quoting.sayings import Saying
    from briefgen.checking.prose.statements import Statement

CODE: Final = Code.PROSE_SPEAKER


def check(context: Context) -> Iterator[Diagnostic]:
    """Whom the sentence names as the speaker is whom the source names."""
    for statement in statements(context):
        yield from _credited(context, statement)
        yield from _told_by(context, statement)
        for stretch in stretches(statement.reading):
            found = [
                *repeated(statement, stretch.words),
                *chain(places(statement.sources.values(), stretch.words)),
            ]
            saying = judged(
                context.corpus.people, statement.reading, stretch, found, _spoken_by(context, statement)
            )
            if saying is not None:
                yield _diagnostic(statement, stretch, saying)


def _credited(context: Context, statement: Statement) -> Iterator[Diagnostic]:
    """A title says what somebody does only where the source does not say it of another."""
    found = credited(statement, context.corpus.people)
    if found is not None and not context.answers(statement.entry, CODE):
        yield Diagnostic(
            CODE,
            f"the source says this of {found.name}",
            statement.label(found.span),
            (Label(found.source.document, found.place, "the sentence"),),
            f"name {found.name}, or say how you know it: basis",
            Severity.WARNING,
        )


def _told_by(context: Context, statement: Statement) -> Iterator[Diagnostic]:
    """A point has somebody say only what the source has that person say."""
    found = told_by(statement, context.corpus.people)
    if found is not None and not context.answers(statement.entry, CODE):
        other = found.other.speaker
        yield Diagnostic(
            CODE,
            f"the source attributes the evidence to {other.name}, not to {found.name}",
            statement.label(found.span),
            (Label(found.passage.source.document, other.span, "who speaks here"),),
            f"name {other.name}, or cite what {found.name} says",
            Severity.WARNING,
        )


def _spoken_by(context: Context, statement: Statement) -> str | None:
    """Whom *he* means in the note on a quotation."""
    entry = statement.entry
    person = context.corpus.people.get(entry.speaker) if isinstance(entry, Quotation) else None
    return person.name if person else None


def _diagnostic(statement: Statement, stretch: Stretch, saying: Saying) -> Diagnostic:
    place = saying.place
    span = Span(place.spans[0].start, place.spans[-1].end)
    if saying.verdict == "by-another":
        attributes = "attributes" if saying.sure else "seems to attribute"
        message = f"the source {attributes} these words to {saying.other}, not to {saying.speaker}"
        help_text = f"name {saying.other}; if both are the same speaker, add the name to the aliases"
    elif saying.verdict == "unmarked":
        message = f"the source prints these words as its own, not as words of {saying.speaker}"
        help_text = "quote only what the source has within quotation marks, or say whose report it is"
    else:
        message = f"{saying.speaker} is not named in the source"
        help_text = "use the speaker named in the source"
    return Diagnostic(
        CODE,
        message,
        statement.label(stretch.span),
        (Label(place.source.document, span, "the words"),),
        help_text,
        Severity.ERROR if saying.sure else Severity.WARNING,
    )

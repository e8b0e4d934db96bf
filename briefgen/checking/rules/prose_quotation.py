"""Words within quotation marks in the editor's own text that stand in no source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.anchoring import nearest_passage
from briefgen.checking.prose.quoting.page_quotations import unproven_on_home, unproven_on_pages
from briefgen.checking.prose.quoting.quoted import places, repeated, stretches, turn_at
from briefgen.checking.prose.statements import statements
from briefgen.checking.rules.scope_cut import SAYS
from briefgen.checking.scope import in_its_sentence
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.checking.proofs import Context
    from briefgen.checking.prose.quoting.quoted import Place, Stretch
    from briefgen.checking.prose.statements import Statement
    from briefgen.corpus import Source

CODE: Final = Code.PROSE_QUOTATION
_HELP: Final = "write the source's own words, or remove the quotation marks"
_SAID: Final = 0.85
"""The confidence from which a word in marks is somebody's."""
_LIKE: Final = 0.6
"""The likeness from which a passage is worth showing."""


def check(context: Context) -> Iterator[Diagnostic]:
    """What stands in quotation marks anchors, by the rules of ``exact``, in a source of its entry."""
    for statement in statements(context):
        for stretch in stretches(statement.reading):
            found = [*places(statement.sources.values(), stretch.words), *repeated(statement, stretch.words)]
            if not found:
                yield _diagnostic(context, statement, stretch)
            elif (turned := _turned(statement, stretch, found)) is not None:
                yield turned


def check_pages(context: Context) -> Iterator[Diagnostic]:
    """What is quoted on the home page and on pages that are written by hand is in some source."""
    on_pages = ((Label(page, stretch.span), stretch) for page, stretch in unproven_on_pages(context))
    for label, stretch in (*on_pages, *unproven_on_home(context)):
        message = "no source of the corpus has these words"
        yield Diagnostic(CODE, message, label, _nearest(context, stretch), _HELP, Severity.WARNING)


def _turned(statement: Statement, stretch: Stretch, found: Sequence[Place]) -> Diagnostic | None:
    """Words that say without their sentence what it does not say, at every place where they stand."""
    turned = [(place, turn_at(place, statement.text)) for place in found]
    if not all(turn for _, turn in turned) or stretch.is_few:
        return None
    place, turn = turned[0]
    assert turn is not None  # noqa: S101  # none is left out
    words = in_its_sentence(place.source.text, Span(place.spans[0].start, place.spans[-1].end), turn)
    return Diagnostic(
        CODE,
        f'the source {SAYS[turn.kind]}: "{words}"',
        statement.label(stretch.span),
        (Label(place.source.document, turn.span, "left out"),),
        "quote what is left out, or cut elsewhere",
        Severity.ERROR if turn.certain else Severity.WARNING,
    )


def _diagnostic(context: Context, statement: Statement, stretch: Stretch) -> Diagnostic:
    others = [one for name, one in context.corpus.sources.items() if name not in statement.sources]
    elsewhere = next(places(others, stretch.words), None)
    whose = "the topic" if statement.is_of_topic else "the entry"
    help_text = f"cite {elsewhere.source.id}, which has these words" if elsewhere else _HELP
    return Diagnostic(
        CODE,
        f"no source that {whose} cites has these words",
        statement.label(stretch.span),
        _nearest(context, stretch, statement.sources.values()),
        help_text,
        Severity.WARNING if stretch.is_few and not _is_said(statement, stretch) else Severity.ERROR,
    )


def _is_said(statement: Statement, stretch: Stretch) -> bool:
    """Whether the text gives the words to somebody: even one word is then a quotation."""
    heard = statement.reading.attributed_speaker(stretch.span)
    return heard is not None and heard.confidence >= _SAID


def _nearest(
    context: Context, stretch: Stretch, sources: Iterable[Source] | None = None
) -> tuple[Label, ...]:
    found = [
        (nearest.score, source.id, Label(source.document, nearest.span, "the nearest passage"))
        for source in sources or context.corpus.sources.values()
        if not stretch.is_few and (nearest := nearest_passage(source.reading, stretch.words)) is not None
    ]
    best = max(found, key=lambda one: one[:2], default=None)
    return (best[2],) if best and best[0] >= _LIKE else ()

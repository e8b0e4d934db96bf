"""Too much of one source shown by all pages together, or so much that a quotation is without its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.allowance import without_sentence
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source
    from briefgen.text import Span

CODE: Final = Code.EXCERPT_BUDGET


def check(context: Context) -> Iterator[Diagnostic]:
    """The words shown of a source, each counted once, stay within the budget; context comes on top later."""
    shown: dict[str, list[Span]] = {}
    quoted: dict[str, set[Span]] = {}
    for citation in context.citations:
        anchor = context.anchors.get(citation.key)
        if anchor and citation.topic.topic.status == "published":
            shown.setdefault(citation.selector.source, []).extend(anchor.spans)
            if citation.kind == "quotation":
                quoted.setdefault(citation.selector.source, set()).add(anchor.span)
    for name in sorted(shown):
        source = context.corpus.sources[name]
        if source.metadata.rights == "quote":
            found = list(_too_much(context, source, shown[name]))
            yield from found or _too_little_left(context, source, shown[name], quoted.get(name, set()))


_MORE_ROOM: Final = (
    "quote and cite shorter passages of it, set context in excerpt_budget, or declare rights: full"
    " if the source may be published whole"
)


def _too_little_left(
    context: Context, source: Source, shown: list[Span], quoted: set[Span]
) -> Iterator[Diagnostic]:
    """A note: the quotation is right, and its page marks where the sentence is cut."""
    cut = without_sentence(source, shown, quoted, context.budget)
    if cut:
        number = f"{len(cut)} of {len(quoted)} quotations" if len(quoted) > 1 else "a quotation"
        yield Diagnostic(
            CODE,
            f"{number} of {source.id} {'are' if len(cut) > 1 else 'is'} shown without the whole sentence:"
            " the budget has no words left for it",
            source.metadata.label(),
            (Label(source.document, cut[0], "the first one" if len(cut) > 1 else ""),),
            _MORE_ROOM,
            Severity.INFO,
        )


def _too_much(context: Context, source: Source, shown: list[Span]) -> Iterator[Diagnostic]:
    (count, total), budget = source.reading.words_covered(shown), context.budget
    if count <= min(budget.free, budget.words) or not total:
        return
    share = count / total
    if share > budget.error or count > budget.words:
        severity, limit = Severity.ERROR, min(budget.words, int(budget.error * total))
    elif share > budget.warn:
        severity, limit = Severity.WARNING, int(budget.warn * total)
    else:
        return
    yield Diagnostic(
        CODE,
        f"the pages show {count} of {total} words of {source.id} ({share:.0%}); {limit} are allowed",
        source.metadata.label(),
        help="quote and cite shorter passages, or declare rights: full if the source may be published whole",
        severity=severity,
    )

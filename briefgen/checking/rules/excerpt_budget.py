"""Too much of one source shown by all pages together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Severity
from briefgen.text import WordIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source
    from briefgen.text import Span

CODE: Final = Code.EXCERPT_BUDGET


def check(context: Context) -> Iterator[Diagnostic]:
    """The words shown of a source, each counted once, stay within the budget; context comes on top later."""
    shown: dict[str, list[Span]] = {}
    for citation in context.citations:
        anchor = context.anchors.get(citation.key)
        if anchor and citation.topic.topic.status == "published":
            shown.setdefault(citation.selector.source, []).extend(anchor.spans)
    for name in sorted(shown):
        source = context.corpus.sources[name]
        if source.metadata.rights == "quote":
            yield from _check_source(context, source, shown[name])


def _check_source(context: Context, source: Source, shown: list[Span]) -> Iterator[Diagnostic]:
    words = WordIndex(source.text)
    count, total, budget = words.covered(shown), words.total, context.budget
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

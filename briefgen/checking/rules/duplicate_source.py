"""One text under two ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Source

CODE: Final = Code.DUPLICATE_SOURCE


def check(context: Context) -> Iterator[Diagnostic]:
    """No two sources are the same text, white space aside: it would count as two witnesses."""
    seen: dict[int, Source] = {}
    for source in context.corpus.sources.values():
        words = source.text.split()
        if not words:
            continue
        first = seen.setdefault(hash(tuple(words)), source)
        if first.document.path != source.document.path and first.text.split() == words:
            yield Diagnostic(
                CODE,
                f"{source.id} is the same text as {first.id}",
                source.metadata.label("path"),
                (first.metadata.label("path", message="the first"),),
                f"remove {source.id}, and cite {first.id} instead",
            )

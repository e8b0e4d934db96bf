"""Words that nearly stand in the source: a word, a number, a negation or a capital differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic, elsewhere
from briefgen.checking.replacements import apart, as_printed, joined_with_omissions, quoted_apart
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic

CODE: Final = Code.QUOTATION_ALTERED
_SHARE: Final = 0.8
"""What part of the words a passage has to have to be what was meant."""


def report(failure: Failure) -> Diagnostic:
    """Show the nearest passage with the differences, and the source where the very words stand.

    What is proposed was tried, so that it does not lead to another error.
    """
    return diagnostic(failure, CODE, help_text=_help(failure))


def _help(failure: Failure) -> str | None:
    others = elsewhere(failure)
    if others:
        return f"these words are in {others[0]}: write source: {others[0]}"
    outcome = failure.outcome
    marked = joined_with_omissions(failure)
    printed = as_printed(failure, outcome.nearest) if outcome.nearest is not None else None
    if marked:
        whole = f'; or write what the source says: "{printed}"' if outcome.is_omission and printed else ""
        return f'mark what is left out: "{marked}"{whole}'
    if printed is None or len(printed.split()) < _SHARE * len(failure.citation.selector.exact.split()):
        parts = apart(failure)
        if parts:
            return quoted_apart(parts)
    proposals = [
        outcome.help if not (outcome.is_omission and printed) else None,
        f'write what the source says: "{printed}"' if printed else None,
    ]
    return "; or ".join(filter(None, proposals)) or "copy the words from the source"

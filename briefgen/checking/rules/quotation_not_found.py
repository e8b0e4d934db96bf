"""Words that stand nowhere in the source that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic, elsewhere
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic

CODE: Final = Code.QUOTATION_NOT_FOUND


def report(failure: Failure) -> Diagnostic:
    """Name the source where the words do stand, if there is one."""
    others = elsewhere(failure)
    if others:
        help_text = f"these words are in {others[0]}: write source: {others[0]}"
    else:
        help_text = failure.outcome.help or (
            f"copy the words from {failure.source.document.path}, or name the source that holds them; "
            "what you say in your own words is a point"
        )
    return diagnostic(failure, CODE, help_text=help_text, nearest_note="the nearest passage")

"""Words that nearly stand in the source: a word, a number, a negation or a capital differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic, elsewhere, quoted
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic

CODE: Final = Code.QUOTATION_ALTERED


def report(failure: Failure) -> Diagnostic:
    """Show the nearest passage with the differences, and the source where the very words stand."""
    others = elsewhere(failure)
    help_text = failure.outcome.help
    if others:
        help_text = f"these words are in {others[0]}: write source: {others[0]}"
    elif failure.outcome.nearest is not None:
        write = f'write what the source says: "{quoted(failure, failure.outcome.nearest)}"'
        help_text = f"{failure.outcome.help}; or {write}" if failure.outcome.help else write
    return diagnostic(failure, CODE, help_text=help_text)

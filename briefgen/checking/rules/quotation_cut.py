"""An edge that cuts a word, a compound, a number or a magnitude."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic

CODE: Final = Code.QUOTATION_CUT


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from."""
    return diagnostic(failure, CODE)

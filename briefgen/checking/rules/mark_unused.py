"""A declared mark that the quotation does not use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic

CODE: Final = Code.MARK_UNUSED


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from."""
    return diagnostic(failure, CODE)

"""An omission that hides a negation or a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code
from briefgen.verification.failures import diagnostic

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.verification.context import Failure

CODE: Final = Code.OMISSION_HIDES


def report(failure: Failure) -> Diagnostic:
    """Show the words and the passage that they come from."""
    return diagnostic(failure, CODE)

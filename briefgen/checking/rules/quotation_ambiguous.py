"""Words that occur more than once, with nothing to tell which occurrence is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.failures import diagnostic
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from briefgen.checking.proofs import Failure
    from briefgen.diagnostics import Diagnostic
    from briefgen.text import Span

CODE: Final = Code.QUOTATION_AMBIGUOUS
_REACH: Final = 40
"""Code points looked at on either side for words that tell the occurrences apart."""


def report(failure: Failure) -> Diagnostic:
    """Offer the words that go before or after the first occurrence, ready to paste."""
    return diagnostic(failure, CODE, help_text=_selector(failure) or failure.outcome.help)


def _selector(failure: Failure) -> str | None:
    candidates = failure.outcome.candidates
    for key, context in (("prefix", _before), ("suffix", _after)):
        around = [context(failure.source.text, span) for span in candidates]
        if around and around[0] and len(set(around)) == len(around):
            return f'say which one is meant, for instance {key}: "{around[0]}" for the first'
    return None


def _before(text: str, span: Span) -> str:
    words = text[max(0, span.start - _REACH) : span.start].splitlines()[-1:]
    return " ".join("".join(words).split()[-3:]).replace('"', "").strip(" “”‘’'")


def _after(text: str, span: Span) -> str:
    words = text[span.end : span.end + _REACH].splitlines()[:1]
    return " ".join("".join(words).split()[:3]).replace('"', "").strip(" “”‘’'")

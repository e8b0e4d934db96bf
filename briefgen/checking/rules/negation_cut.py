"""Words that begin just after a negation of the same utterance, and so say the opposite."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import is_negation
from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Proof

CODE: Final = Code.NEGATION_CUT
_WORD_BEFORE: Final = re.compile(r"([^\W_]+(?:[’'][^\W_]+)?)\s+\Z")
_REACH: Final = 30
"""Code points looked at before the words; no negation is longer."""


def check(proof: Proof) -> Iterator[Diagnostic]:
    """The word before the passage, with nothing but space between, is no negation.

    A quotation mark between them means that the source itself leaves the negation out of the quotation.
    """
    start = proof.anchor.span.start
    match = _WORD_BEFORE.search(proof.source.text, max(0, start - _REACH), start)
    if match is None or not is_negation(match[1].lower()):
        return
    label = Label(proof.source.document, Span(match.start(1), proof.anchor.span.end), f'after "{match[1]}"')
    yield Diagnostic(
        CODE,
        f'the source has "{match[1]}" just before these words',
        proof.citation.selector.label("exact"),
        (label,),
        f'begin with "{match[1]}", or further on',
        Severity.WARNING,
    )

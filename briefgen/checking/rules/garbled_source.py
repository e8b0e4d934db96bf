"""Sources whose characters are spelled as in HTML or were read in the wrong encoding: once a source."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span
from briefgen.text.garbling import garbled, is_garbled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.GARBLED_SOURCE
_SHOWN: Final = 3
"""So many of the sequences are named."""


def check(context: Context) -> Iterator[Diagnostic]:
    """Name each source that holds entities or mojibake, what they mean, and where the first one stands."""
    for source in context.corpus.sources.values():
        if not is_garbled(source.text):
            continue
        found = {source.text[start:end]: (start, end, meant) for start, end, meant in garbled(source.text)}
        if not found:
            continue
        start, end, _ = next(iter(found.values()))
        listed = ", ".join(
            f"{sequence} for {json.dumps(meant, ensure_ascii=False)}"
            for sequence, (_, _, meant) in islice(found.items(), _SHOWN)
        )
        yield Diagnostic(
            CODE,
            f"the text has {listed}: quotations may be written with the characters that are meant",
            source.metadata.label("path"),
            (Label(source.document, Span(start, end), "here"),),
            "save the text again from the original, as UTF-8 and without HTML",
            Severity.INFO,
        )

"""An address that leads to a program instead of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.corpus import Person, SourceMetadata

CODE: Final = Code.UNSAFE_URL
_NO_ADDRESS: Final = re.compile(
    r"[\s\x00-\x1f]*(?:(javascript|vbscript|data|file|blob|about)\s*:|https?:(?!//[^/?#\s]*\w))",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Diagnostic]:
    """The address of a source or a person leads to no program and to no file of the reader's."""
    sources: list[SourceMetadata | Person] = [item.metadata for item in context.corpus.sources.values()]
    for entry in (*sources, *context.corpus.people.values()):
        match = _NO_ADDRESS.match(entry.url) if entry.url else None
        if match is not None:
            yield Diagnostic(
                CODE,
                f'"{match[0].strip()}" is not a web address',
                entry.label("url"),
                help="write the https:// address of the page, or null",
                severity=Severity.ERROR if match[1] else Severity.WARNING,  # which is never a link
            )

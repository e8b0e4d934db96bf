"""A selector that names a source which the corpus does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.names import did_you_mean
from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from briefgen.checking.citations import Citation
    from briefgen.checking.proofs import Context

CODE: Final = Code.UNKNOWN_SOURCE


def report(context: Context, citation: Citation) -> Diagnostic | None:
    """Suggest the nearest id. A source whose text could not be loaded was reported already."""
    name = citation.selector.source
    if context.corpus.may_have_source(name):
        return None
    known = context.corpus.sources
    former = {old: source.id for source in known.values() for old in source.metadata.former_ids}
    help_text = did_you_mean(name, known, "describe the source in sources.yml first", former)
    return Diagnostic(CODE, f'there is no source "{name}"', citation.selector.label("source"), help=help_text)

"""The audit of one draft against a corpus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.audit.figures import audit_figures
from briefgen.audit.likely_sentences import Candidates
from briefgen.audit.quotations import audit_quotations
from briefgen.errors import ConfigurationError
from briefgen.reading import Reading

if TYPE_CHECKING:
    from briefgen.audit.drafts import Draft
    from briefgen.audit.findings import Finding, Kind, Verdict
    from briefgen.corpus import Corpus


MOST_LOOKED_UP: Final = 10_000
"""Quotations and numbers of one draft: each is looked for in the whole corpus."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found in a draft, in its order."""

    draft: Draft
    findings: tuple[Finding, ...]

    def count(self, kind: Kind, verdict: Verdict | None = None) -> int:
        """How many findings of a kind there are, all of them or those with one verdict."""
        return sum(one.kind == kind and verdict in (None, one.verdict) for one in self.findings)


def audit(draft: Draft, corpus: Corpus, language: str = "en") -> Audit:
    """Anchor every quotation and number of a draft in the whole corpus.

    ``language`` is the tag of the draft's language.

    Raises:
        ConfigurationError: If the draft holds more quotations and numbers than are looked up at once.
    """
    plain = draft.plain
    reading = Reading(plain.text, language)
    if len(reading.quoted_spans) + len(reading.figures) > MOST_LOOKED_UP:
        many = f"more than the {MOST_LOOKED_UP:,} quotations and numbers allowed"
        raise ConfigurationError(f"{draft.document.path} has {many}; divide it")
    candidates = Candidates(tuple(corpus.sources.values()), plain.text)
    found = [
        *audit_quotations(reading, plain, corpus, candidates),
        *audit_figures(reading, plain, candidates),
    ]
    return Audit(draft, tuple(sorted(found, key=lambda one: (one.span, one.kind))))

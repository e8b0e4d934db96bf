"""Proof of any draft: each quotation and number in it, anchored in the corpus."""

from briefgen.audit.auditing import Audit, audit
from briefgen.audit.drafts import Draft, read_draft
from briefgen.audit.findings import Finding, Verdict
from briefgen.audit.reporting import as_data, as_diagnostics

__all__ = ["Audit", "Draft", "Finding", "Verdict", "as_data", "as_diagnostics", "audit", "read_draft"]

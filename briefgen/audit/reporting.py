"""An audit as data for other programs, and as diagnostics in every format that ``check`` has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.audit.auditing import Audit
    from briefgen.audit.findings import Finding, Kind, Verdict

VERSION: Final = 1
_KINDS: Final[tuple[tuple[Kind, str], ...]] = (("quotation", "quotations"), ("figure", "figures"))
_VERDICTS: Final[tuple[Verdict, ...]] = ("verified", "altered", "other-speaker", "unknown")
_CODES: Final[Mapping[tuple[Kind, Verdict], Code]] = {
    ("quotation", "altered"): Code.QUOTATION_ALTERED,
    ("quotation", "unknown"): Code.QUOTATION_NOT_FOUND,
    ("quotation", "other-speaker"): Code.SPEAKER_MISMATCH,
    ("figure", "altered"): Code.PROSE_FIGURE,
    ("figure", "unknown"): Code.PROSE_FIGURE,
}


def as_data(audit: Audit) -> dict[str, object]:
    """The audit as ``audit --format json`` promises it; offsets are code points of the draft as read."""
    summary = {
        name: {
            "total": audit.count(kind),
            **{verdict: audit.count(kind, verdict) for verdict in _VERDICTS if _may_be(kind, verdict)},
        }
        for kind, name in _KINDS
    }
    return {"version": VERSION, "summary": summary, "findings": [_finding(one) for one in audit.findings]}


def _may_be(kind: Kind, verdict: Verdict) -> bool:
    return verdict == "verified" or (kind, verdict) in _CODES


def _finding(one: Finding) -> dict[str, object]:
    return {
        "kind": one.kind,
        "start": one.span.start,
        "end": one.span.end,
        "exact": one.exact,
        "verdict": one.verdict,
        "source": one.source.id if one.source else None,
        "speaker": one.speaker,
        "selector": dict(one.selector) or None,
        "message": one.message,
    }


def as_diagnostics(audit: Audit) -> Iterator[Diagnostic]:
    """What is wrong with the draft, in its order."""
    for one in audit.findings:
        if one.verdict == "verified":
            continue
        related: tuple[Label, ...] = ()
        if one.source is not None and one.passage is not None:
            related = (Label(one.source.document, one.passage, "the source"),)
        yield Diagnostic(
            _CODES[one.kind, one.verdict],
            one.message,
            Label(audit.draft.document, one.span),
            related,
            _HELP[one.verdict],
            Severity.ERROR if one.sure else Severity.WARNING,
        )


_HELP: Final[Mapping[Verdict, str]] = {
    "altered": "write it as the source does",
    "other-speaker": "use the speaker named in the source",
    "unknown": "find a source that has it and add it to the corpus, or remove it",
}

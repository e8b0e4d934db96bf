"""A topic whose date of modification no entry in its changes explains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context

CODE: Final = Code.CHANGE_UNRECORDED


def check(context: Context) -> Iterator[Diagnostic]:
    """``date_modified`` is the date of an entry in changes or corrections, and not before publication."""
    for topic in context.curation.topics:
        content = topic.topic
        if content.date_modified is None:
            continue
        label = content.label("date_modified")
        if content.date_published is not None and content.date_modified < content.date_published:
            message = "the date of modification is earlier than that of publication"
            yield Diagnostic(CODE, message, label, help="correct one of the two dates")
        entries = (*content.changes, *content.corrections)
        if content.date_modified != content.date_published or entries:
            if any(entry.date == content.date_modified for entry in entries):
                continue
            date = content.date_modified
            help_text = f"add to changes: {{date: {date}, note: what changed}}"
            yield Diagnostic(CODE, f"no entry in changes is dated {date}", label, help=help_text)

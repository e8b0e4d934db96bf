"""A topic that is listed as related, or on the home page, and does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.names import did_you_mean
from briefgen.diagnostics import Code, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.curation import Collection, Home

CODE: Final = Code.UNKNOWN_TOPIC


def check(context: Context) -> Iterator[Diagnostic]:
    """Every slug under ``related`` or on the home page is a file of the curation; no topic names itself."""
    known = context.curation.declared
    former = {old: topic.slug for topic in context.curation.topics for old in topic.topic.aliases}
    for topic in context.curation.topics:
        for index, slug in enumerate(topic.topic.related):
            label = topic.topic.label("related", index)
            if slug == topic.slug:
                yield Diagnostic(CODE, "a topic is related to itself", label, help="remove this line")
            elif slug not in known:
                others = known - {topic.slug}
                help_text = did_you_mean(slug, others, "remove this line, or write that topic", former)
                yield Diagnostic(CODE, f'there is no topic "{slug}"', label, help=help_text)
    home = context.curation.home
    parts: tuple[Home | Collection, ...] = (home, *home.collections) if home else ()
    for part in parts:
        for index, slug in enumerate(part.topics):
            if slug not in known:
                help_text = did_you_mean(slug, known, "remove this line, or write that topic", former)
                label = part.label("topics", index)
                yield Diagnostic(CODE, f'there is no topic "{slug}"', label, help=help_text)

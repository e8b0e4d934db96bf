"""A former id that something else has now, or had before: its old address can redirect to one page only.

That two entries have one id is reported where they are loaded.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic
from briefgen.yaml_source import unfit_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from briefgen.checking.proofs import Context
    from briefgen.curation import Topic
    from briefgen.diagnostics import Label
    from briefgen.yaml_source import Located

    Named = Iterable[tuple[str, Located]]

CODE: Final = Code.DUPLICATE_ID


def check(context: Context) -> Iterator[Diagnostic]:
    """A former id belongs to one topic, source, person or entry, and is nobody's id now."""
    topics = context.curation.topics
    sources = {source.id: source.metadata for source in context.corpus.sources.values()}
    people = context.corpus.people
    named = ((topic.slug, topic.topic) for topic in topics)
    yield from _clashes("topic", "aliases", named, context.curation.declared)
    yield from _clashes("source", "former_ids", sources.items(), context.corpus.declared)
    yield from _clashes("person", "former_ids", people.items(), people)
    for topic in topics:
        # Permanent ids are not known before everything is anchored; assembly leaves out those in use.
        yield from _clashes("entry", "former_ids", (("", entry) for entry in _entries(topic.topic)), ())


def _entries(topic: Topic) -> Iterator[Located]:
    yield from chain(topic.figures, topic.points, topic.quotations, topic.timeline)


def _clashes(noun: str, key: str, named: Named, live: Collection[str]) -> Iterator[Diagnostic]:
    seen: dict[str, Label] = {}
    for name, entry in named:
        for index, former in enumerate(getattr(entry, key)):
            label = entry.label(key, index)
            if former == name:
                yield Diagnostic(
                    CODE, f'"{former}" is the current id', label, help="remove it from this list"
                )
            elif former in live:
                message = f'"{former}" is the id of another {noun}'
                yield Diagnostic(CODE, message, label, help="remove it here: that page has this address")
            elif former in seen:
                first = seen[former]
                help_ = "keep it in one place: an old address redirects to one page"
                yield Diagnostic(CODE, f'the former id "{former}" is given twice', label, (first,), help_)
            elif noun != "entry" and (reason := unfit_id(former)):
                yield Diagnostic(Code.INVALID_VALUE, f'"{former}" cannot be an address: {reason}', label)
            seen.setdefault(former, label)

"""How two versions differ, entry by entry.

An entry is the same where its id is, or where the new one lists it among its former ids; one that nobody
lists, but that is close in its words, counts as changed, too. An earlier text may quote what no source has
any more: such a stretch is left out.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from briefgen.anchoring import Anchor, anchor_in
from briefgen.briefing.change_models import (
    Change,
    Changes,
    EntryChange,
    EntryState,
    FieldChange,
    Snapshot,
    TopicChange,
    TopicState,
)
from briefgen.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from briefgen.corpus import Source

    Sources = Mapping[str, Sequence[Source]]

_CLOSE: Final = 0.6
"""How much of their words two sentences share that are one, changed."""
_MOST_COMPARED: Final = 2_500
"""Pairs of entries of one topic that are compared for it."""
_MOST_WORDS: Final = 200
"""Words of a text that tell whether it is another, changed."""
_NAMING: Final = ("text", "value", "measures", "speaker")
"""Fields by which an entry that is gone is named."""
_GONE: Final = "[…]"
_READINGS: Final = 8
"""How often a text is read for quoted stretches."""


def compare(before: Snapshot, now: Snapshot, sources: Sources, language: str) -> Changes:
    """What differs.

    Args:
        before: The earlier version.
        now: The present one.
        sources: By slug, the sources that a topic cites now.
        language: The tag of the editors' language.
    """
    known = {topic.slug: topic for topic in before.topics}
    found: list[TopicChange] = []
    met: set[str] = set()
    for topic in now.topics:
        names = (topic.slug, *topic.former)
        earlier = next((known[name] for name in names if name in known and name not in met), None)
        if earlier is not None:
            met.add(earlier.slug)
        found += _topic(earlier, topic, sources.get(topic.slug, ()), language)
    found += [_gone(topic) for topic in before.topics if topic.slug not in met]
    return Changes(before.day, tuple(found))


def _gone(topic: TopicState) -> TopicChange:
    """Of a topic that is no more its slug is said, and nothing that it said."""
    return TopicChange(topic.slug, topic.slug, "removed")


def _topic(
    earlier: TopicState | None, topic: TopicState, sources: Sequence[Source], language: str
) -> Iterator[TopicChange]:
    title = topic.fields.get("title", topic.slug)
    if earlier is None:
        yield TopicChange(topic.slug, title, "added")
    elif topic.fields.get("status") == "withdrawn":
        if earlier.fields.get("status") != "withdrawn":
            yield TopicChange(topic.slug, title, "withdrawn")
    else:
        fields = tuple(_fields(earlier.fields, topic.fields, sources, language))
        entries = tuple(_entries(earlier, topic, sources, language))
        if fields or entries:
            yield TopicChange(topic.slug, title, "changed", fields, entries)


def _entries(
    earlier: TopicState, topic: TopicState, sources: Sequence[Source], language: str
) -> Iterator[EntryChange]:
    pairs = _paired(earlier.entries, topic.entries, lambda text: still_quoted(text, sources, language))
    for entry in topic.entries:
        old = pairs.get(entry.id)
        if old is None:
            yield EntryChange(entry.id, entry.kind, "added")
            continue
        fields = tuple(_fields(old.fields, entry.fields, sources, language))
        if fields:
            yield EntryChange(entry.id, entry.kind, "changed", fields, old.id)
    left = {one.id for one in pairs.values()}
    for old in earlier.entries:
        if old.id not in left:
            change: Change = "withdrawn" if old.id in topic.withdrawn else "removed"
            said = {name: text for name, text in old.fields.items() if name in _NAMING}
            gone = tuple(_fields(said, {}, sources, language))
            yield EntryChange(old.id, old.kind, change, gone, old.id)


def _paired(
    before: Sequence[EntryState], now: Sequence[EntryState], shown: Callable[[str], str]
) -> dict[str, EntryState]:
    """By the id of an entry the one that it was; ``shown`` is how an earlier text is shown now."""
    left = {entry.id: entry for entry in before}
    pairs = {entry.id: left.pop(entry.id) for entry in now if entry.id in left}
    returned = {name: entry.id for entry in left.values() for name in entry.former}
    for entry in now:
        if entry.id not in pairs:
            names = (*entry.former, returned.get(entry.id, ""))
            name = next((one for one in names if one in left and left[one].kind == entry.kind), None)
            if name is not None:
                pairs[entry.id] = left.pop(name)
    new = [entry for entry in now if entry.id not in pairs and entry.kind != "quotation"]
    if new and len(new) * len(left) <= _MOST_COMPARED:
        said = {name: _words(shown(_said(entry))) for name, entry in left.items()}
        for entry in new:
            kind = [name for name, other in left.items() if other.kind == entry.kind]
            close = _closest(_words(_said(entry)), {name: said[name] for name in kind})
            if close is not None:
                pairs[entry.id] = left.pop(close)
    return pairs


def _closest(words: list[str], others: Mapping[str, list[str]]) -> str | None:
    best, most = None, _CLOSE
    for name, other in others.items():
        matcher = SequenceMatcher(None, other, words, autojunk=False)
        if matcher.real_quick_ratio() > most and matcher.quick_ratio() > most and matcher.ratio() > most:
            best, most = name, matcher.ratio()
    return best


def _said(entry: EntryState) -> str:
    return entry.fields.get("text") or entry.fields.get("measures") or ""


def _words(text: str) -> list[str]:
    return text.casefold().split()[:_MOST_WORDS]


def _fields(
    before: Mapping[str, str], now: Mapping[str, str], sources: Sequence[Source], language: str
) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*before, *now)):
        if before.get(name) != now.get(name):
            earlier = still_quoted(before.get(name, ""), sources, language)
            if earlier != now.get(name, ""):
                yield FieldChange(name, earlier, now.get(name, ""))


def still_quoted(text: str, sources: Sequence[Source], language: str) -> str:
    """A text without the quoted stretches that none of the sources has.

    Marks that are left may make other pairs: it is read until nothing is left out, or nothing is left.
    """
    for _ in range(_READINGS):
        shorter = _without_lost(text, sources, language)
        if shorter == text:
            return text
        text = shorter
    return _GONE


def _without_lost(text: str, sources: Sequence[Source], language: str) -> str:
    made, place = [], 0
    for quoted in Reading(text, language).quoted_spans:
        if quoted.level == 1 and quoted.outer.start >= place:
            words = quoted.inner.slice(text)
            if not any(isinstance(anchor_in(one.reading, words), Anchor) for one in sources):
                made += [text[place : quoted.outer.start], _GONE]
                place = quoted.outer.end
    return "".join((*made, text[place:]))

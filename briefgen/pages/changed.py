"""What changed since an earlier version, for readers: in words, one change a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.briefing.change_models import EVIDENCE
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.briefing import Briefing
    from briefgen.briefing.changes import EntryChange, FieldChange, TopicChange
    from briefgen.pages.translation import Messages

_ENTRIES: Messages = {
    "figure added": "Figure added",
    "figure changed": "Figure changed",
    "figure removed": "Figure removed",
    "figure withdrawn": "Figure withdrawn",
    "point added": "Point added",
    "point changed": "Point changed",
    "point removed": "Point removed",
    "point withdrawn": "Point withdrawn",
    "quotation added": "Quotation added",
    "quotation changed": "Quotation changed",
    "quotation removed": "Quotation removed",
    "quotation withdrawn": "Quotation withdrawn",
    "event added": "Event added",
    "event changed": "Event changed",
    "event removed": "Event removed",
    "event withdrawn": "Event withdrawn",
}
_FIELDS: Messages = {
    "abstract": "Abstract",
    "date": "Date",
    "event": "Occasion",
    "measures": "What it measures",
    "speaker": "Speaker",
    "status": "Status",
    "text": "Text",
    "title": "Title",
    "value": "Value",
}
_TOPICS: Messages = {
    "added": "New topic",
    "changed": "Changed",
    "removed": "Topic removed",
    "withdrawn": "Topic withdrawn",
}


def entry_label(entry: EntryChange) -> str:
    """What became of an entry."""
    if entry.is_replaced:
        return gettext("A quotation was replaced")
    return gettext(_ENTRIES[f"{entry.kind} {entry.change}"])


def topic_label(topic: TopicChange) -> str:
    """What became of a topic."""
    return gettext(_TOPICS[topic.change])


def field_label(field: FieldChange) -> str:
    """Which part of an entry differs."""
    if field.name == EVIDENCE:
        return gettext("Other passages support it")
    return gettext(_FIELDS[field.name]) if field.name in _FIELDS else field.name


def names_of(briefing: Briefing) -> dict[str, str]:
    """By its id what an entry is called in a list: the editor's words, or who speaks."""
    return {
        **{item.id: f"{item.value}, {item.measures}" for item in briefing.figures},
        **{item.id: item.text for item in briefing.points},
        **{item.id: item.text for item in briefing.timeline},
        **{item.id: item.speaker.person.name for item in briefing.quotations},
    }


def lines(topic: TopicChange, names: Mapping[str, str]) -> Iterator[str]:
    """Each change of a topic as a line of plain text."""
    if topic.change != "changed":
        yield topic_label(topic)
    for field in topic.fields:
        yield _field(field)
    for entry in topic.entries:
        yield _entry(entry, names)


def _entry(entry: EntryChange, names: Mapping[str, str]) -> str:
    label = entry_label(entry)
    if entry.change in ("removed", "withdrawn"):
        said = ", ".join(
            one.before for one in entry.fields if one.name in ("text", "value", "measures", "speaker")
        )
        return gettext("{change}: {entry}", change=label, entry=said) if said else label
    shown = [one for one in entry.fields if not (entry.is_replaced and one.name == EVIDENCE)]
    details = "; ".join(map(_field, shown)) if entry.change == "changed" else ""
    name = names.get(entry.id, entry.id)
    if not details:
        return gettext("{change}: {entry}", change=label, entry=name)
    return gettext("{change}: {entry} ({details})", change=label, entry=name, details=details)


def _field(field: FieldChange) -> str:
    label = field_label(field)
    if field.name == EVIDENCE:
        return label
    if not field.before:
        return gettext("{field} added: {text}", field=label, text=field.after)
    if not field.after:
        return gettext("{field} removed: {text}", field=label, text=field.before)
    return gettext("{field} before: {text}", field=label, text=field.before)

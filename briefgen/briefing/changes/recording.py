"""Changes as a data file, and back: with the file and the present version the earlier one is known again.

A site that is built anew for comparison has no other way to know what it was compared with.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from briefgen.briefing.change_models import EntryState, Snapshot, TopicState
from briefgen.briefing.changes.comparing import compare
from briefgen.briefing.changes.snapshots import read_snapshot, snapshot_record
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.briefing.change_models import Changes, EntryChange, FieldChange
    from briefgen.briefing.changes.comparing import Sources


def changes_record(changes: Changes | None) -> dict[str, Any]:
    """Changes as the data file has them; of none it says that none were looked for."""
    if changes is None:
        return {"since": None, "topics": []}
    return {
        "since": changes.day,
        "topics": [
            {
                "id": topic.slug,
                "title": topic.title,
                "change": topic.change,
                "fields": list(map(_field, topic.fields)),
                "entries": list(map(_entry, topic.entries)),
            }
            for topic in changes.topics
        ],
    }


def _entry(entry: EntryChange) -> dict[str, Any]:
    former = {"former_id": entry.before} if entry.before and entry.before != entry.id else {}
    fields = list(map(_field, entry.fields))
    return {"id": entry.id, "kind": entry.kind, "change": entry.change, **former, "fields": fields}


def _field(field: FieldChange) -> dict[str, str]:
    return {"name": field.name, "before": field.before, "after": field.after}


def recorded_changes(content: bytes, now: Snapshot, sources: Sources, language: str) -> Changes | None:
    """The changes that a data file has, compared anew with the present version; None where it has none.

    Raises:
        BuildError: If the file is none of changes.
    """
    try:
        record = json.loads(content)
        since = record["since"]
        if since is None:
            return None
        found = {topic["id"]: topic for topic in record["topics"]}
        before = json.dumps(snapshot_record(Snapshot("", tuple(_before(now, found)))))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BuildError("the list of changes cannot be read") from error
    return compare(read_snapshot(before.encode(), since), now, sources, language)


def _before(now: Snapshot, found: Mapping[str, Any]) -> list[TopicState]:
    topics = []
    for topic in now.topics:
        record = found.get(topic.slug)
        if record is None:
            topics.append(topic)
        elif record["change"] == "withdrawn":
            topics.append(TopicState(topic.slug, {"status": "published"}))
        elif record["change"] == "changed":
            entries = {entry["id"]: entry for entry in record["entries"]}
            same = (_entry_before(one, entries.get(one.id)) for one in topic.entries)
            here = {one.id for one in topic.entries}
            gone = (_entry_gone(one) for name, one in entries.items() if name not in here)
            states = (*(one for one in same if one is not None), *gone)
            topics.append(TopicState(topic.slug, _overlaid(topic.fields, record["fields"]), states))
    here = {topic.slug for topic in now.topics}
    return topics + [TopicState(name, {}) for name in found if name not in here]


def _entry_before(entry: EntryState, record: Mapping[str, Any] | None) -> EntryState | None:
    """What an entry was; None where it was not yet there."""
    if record is None:
        return entry
    if record["change"] == "added":
        return None
    name = record.get("former_id", entry.id)
    return EntryState(name, entry.kind, _overlaid(entry.fields, record["fields"]), (entry.id,))


def _entry_gone(record: Mapping[str, Any]) -> EntryState:
    return EntryState(record["id"], record["kind"], _overlaid({}, record["fields"]))


def _overlaid(fields: Mapping[str, str], changed: list[dict[str, str]]) -> dict[str, str]:
    overlaid = {**fields, **{one["name"]: one["before"] for one in changed}}
    return {name: text for name, text in overlaid.items() if text}

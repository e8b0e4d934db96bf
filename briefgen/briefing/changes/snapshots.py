"""What a site says in the editor's words and values: as a value, as a data file, and read back from one.

A file that is read back is anybody's: of another shape, or beyond a size, it is refused as a whole.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.briefing.change_models import EVIDENCE, KINDS, EntryState, Snapshot, TopicState
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefgen.briefing.published_models import Briefing, Passage, Site

_MOST_TOPICS: Final = 100_000
_MOST_ENTRIES: Final = 2_000
_LONGEST: Final = 20_000
"""Code points of one text: an editor's file allows no more."""
_MOST_FIELDS: Final = 12
_MOST_FORMER: Final = 1_000
_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_NAME: Final = 120
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def snapshot_of(site: Site, day: str = "") -> Snapshot:
    """What a site says; drafts are no part of it."""
    return Snapshot(day, tuple(_topic(one) for one in site.briefings if one.status != "draft"))


def _topic(briefing: Briefing) -> TopicState:
    if briefing.status == "withdrawn":
        fields = {"title": briefing.title, "status": briefing.status}
        return TopicState(briefing.slug, fields, (), briefing.aliases)
    fields = {"title": briefing.title, "abstract": briefing.abstract, "status": briefing.status}
    gone = frozenset(briefing.withdrawn_entries)
    return TopicState(briefing.slug, _known(fields), tuple(_entries(briefing)), briefing.aliases, gone)


def _entries(briefing: Briefing) -> Iterator[EntryState]:
    for figure in briefing.figures:
        fields = {"value": figure.value, "measures": figure.measures, "date": _text(figure.date)}
        fields[EVIDENCE] = _digest((figure.passage,))
        yield EntryState(figure.id, "figure", _known(fields), figure.former)
    for point in briefing.points:
        fields = {"text": point.text, "status": point.status, EVIDENCE: _digest(point.evidence)}
        yield EntryState(point.id, "point", _known(fields), point.former)
    for item in briefing.quotations:
        fields = {"speaker": item.speaker.person.name, "date": _text(item.date), "event": item.event or ""}
        fields[EVIDENCE] = _digest((item.passage,))
        yield EntryState(item.id, "quotation", _known(fields), item.former)
    for event in briefing.timeline:
        fields = {"date": _text(event.date), "text": event.text, EVIDENCE: _digest(event.evidence)}
        yield EntryState(event.id, "event", _known(fields), event.former)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _known(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: " ".join(text.split()) for name, text in fields.items() if text.strip()}


def _digest(passages: Iterable[Passage]) -> str:
    content = "\0".join(one.words for one in passages)
    return sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def snapshot_record(snapshot: Snapshot) -> list[dict[str, Any]]:
    """A version as the data file has it."""
    return [
        {
            "id": topic.slug,
            "former_ids": list(topic.former),
            **topic.fields,
            "entries": [
                {"id": one.id, "kind": one.kind, "former_ids": list(one.former), **one.fields}
                for one in topic.entries
            ],
        }
        for topic in snapshot.topics
    ]


def read_snapshot(content: bytes, day: str) -> Snapshot:
    """A version from its data file.

    Raises:
        BuildError: If it is none.
    """
    try:
        topics = json.loads(content)
        if not isinstance(topics, list) or len(topics) > _MOST_TOPICS or not _DAY.fullmatch(day):
            raise ValueError  # noqa: TRY301  # one answer to all
        return Snapshot(day, tuple(map(_read_topic, topics)))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BuildError("the last site's list of topics cannot be read") from error


def _read_topic(record: dict[str, Any]) -> TopicState:
    entries = record["entries"]
    if not isinstance(entries, list) or len(entries) > _MOST_ENTRIES:
        raise ValueError("entries")
    return TopicState(
        _name(record["id"]), _fields(record), tuple(map(_read_entry, entries)), _names(record["former_ids"])
    )


def _read_entry(record: dict[str, Any]) -> EntryState:
    kind = KINDS[KINDS.index(record["kind"])]
    return EntryState(_name(record["id"]), kind, _fields(record), _names(record["former_ids"]))


def _fields(record: dict[str, Any]) -> dict[str, str]:
    fields = {name: text for name, text in record.items() if isinstance(text, str)}
    fields = {name: text for name, text in fields.items() if name not in ("id", "kind")}
    if len(fields) > _MOST_FIELDS or any(len(text) > _LONGEST for text in fields.values()):
        raise ValueError("fields")
    if not all(name.isidentifier() and name.isascii() for name in fields):
        raise ValueError("names of fields")
    return {name: " ".join(text.split()) for name, text in fields.items()}


def _names(listed: Any) -> tuple[str, ...]:
    if not isinstance(listed, list) or len(listed) > _MOST_FORMER:
        raise ValueError("former ids")
    return tuple(map(_name, listed))


def _name(text: Any) -> str:
    if not isinstance(text, str) or len(text) > _LONGEST_NAME or not _NAME.fullmatch(text):
        raise ValueError("an id")
    return text

"""From a sentence of the editor's and the words that carry it to the entry that a topic gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.errors import ConfigurationError
from briefgen.suggestion.additions import Addition, found_passage, typed_passage
from briefgen.suggestion.dates import happened_on
from briefgen.yaml_source import Fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.suggestion.additions import Wanted
    from briefgen.yaml_source import Value


def point_addition(wanted: Sequence[Wanted], given: Mapping[str, str]) -> Addition:
    """The entry for a point.

    Args:
        wanted: The passages of its evidence.
        given: Its text and status, and what answers for it: a basis, and why it is confirmed.
    """
    evidence, found = _evidence(wanted)
    values: dict[str, Value] = {"text": given["text"], "status": given["status"], "evidence": evidence}
    because = {key: given[key] for key in ("confirmed_because",) if key in given}
    return Addition(Fields({**values, **because, **_basis(given)}), found=found)


def event_addition(wanted: Sequence[Wanted], given: Mapping[str, str]) -> Addition:
    """The entry for an event.

    Args:
        wanted: The passages of its evidence; the first states the day, and is the text if there is no other.
        given: Its date, text and basis, as far as the editor decides them.

    Raises:
        ConfigurationError: If neither the editor nor the source gives a day.
    """
    evidence, found = _evidence(wanted)
    text = given.get("text") or f"“{evidence[0].values['exact']}”"
    day, remark = _day(wanted[0], given)
    values: dict[str, Value] = {"date": day, "text": text, "evidence": evidence, **_basis(given)}
    return Addition(Fields(values, {"date": remark} if remark else {}), found=found)


def _evidence(wanted: Sequence[Wanted]) -> tuple[tuple[Fields, ...], bool]:
    """The passages as an entry lists them, and whether all were found."""
    listed, found = [], True
    for one in wanted:
        passage = found_passage(one)
        found = found and passage is not None
        named = (passage or typed_passage(one)).values(one.source.id)
        listed.append(Fields({"source": one.source.id, **named}))
    return tuple(listed), found


def _day(wanted: Wanted, given: Mapping[str, str]) -> tuple[str, str]:
    """The date of an event, and what it is based on unless the editor gives it or the words state it."""
    if "date" in given:
        return given["date"], ""
    passage = found_passage(wanted)
    if passage is None:
        printed = wanted.source.metadata.date_published
        return printed.text if printed else "1900", ""  # refused in any case: the words are not there
    candidate = happened_on(wanted.source, passage.span)
    if candidate is None:
        raise ConfigurationError("the source does not say when it happened in one date: give it with --date")
    return candidate.day, candidate.note


def _basis(given: Mapping[str, str]) -> dict[str, str]:
    return {"basis": given["basis"]} if "basis" in given else {}

"""Why a value of the right kind is refused, and what to write instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefgen.yaml_source.composing.nodes import Mapping, Scalar, Sequence
from briefgen.yaml_source.composing.wording import listed, nearest, quoted_value
from briefgen.yaml_source.models.fields import SLUG_PATTERN, PartialDate, slugified, unfit_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.yaml_source.models.yaml_places import Place

Reason = tuple[str, str | None]

ID_RULE = "an id has lower-case letters, digits and single hyphens"

_WANTED = {
    "int": "a whole number such as 12",
    "float": "a number such as 1.5",
    "decimal": "a number such as 1.5",
    "bool": "true or false",
    "date": "a date such as 2023-01-30",
    "url": "a web address such as https://example.org/page",
}
_NOT_KNOWN = frozenset(
    {"unknown", "unbekannt", "n/a", "na", "none", "no date", "undated", "n.d.", "?", "-", "tbd"}
)
_ADDRESS = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
_FILE_ENDING = re.compile(r"\.(?:txt|md|html?|pdf|docx?|ya?ml)$", re.IGNORECASE)
_BOUNDS = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}


def reason(place: Place, error: Any, choices: list[str]) -> Reason:
    """A message and what to do about it."""
    kind, context = error["type"], error.get("ctx", {})
    if kind in {"literal_error", "enum"}:
        return _not_a_choice(place, choices)
    for prefix, describe in _BY_PREFIX.items():
        if kind.startswith(prefix):
            return describe(place, context)
    wanted = _WANTED.get(kind.split("_")[0])
    if wanted:
        return f"{place.name} cannot be {_value(place)}", f"write {wanted}"
    bound = next((name for name in _BOUNDS if name in context), None)
    help_ = f"it must be {_BOUNDS[bound]} {context[bound]}" if bound else None
    return f"{place.name} cannot be {_value(place)}", help_


def bad_id(written: str) -> Reason:
    """Why a key of a table is no id."""
    suggestion = slugified(written)
    usable = suggestion and unfit_id(suggestion) is None
    return (
        f"{quoted_value(written)} is not a valid id: {unfit_id(written)}",
        f"write {suggestion}" if usable else None,
    )


def _value(place: Place) -> str:
    return quoted_value(place.node.value) if isinstance(place.node, Scalar) else "this"


def _text(place: Place) -> str:
    return place.node.value if isinstance(place.node, Scalar) else ""


def _not_a_choice(place: Place, choices: list[str]) -> Reason:
    guess = nearest(_text(place), choices)
    allowed = f"write {listed(choices)}" if choices else None
    help_ = f'did you mean "{guess}"? {allowed}' if guess and len(choices) > 1 else allowed
    return f"{place.name} cannot be {_value(place)}", help_


def _too_long(place: Place, context: dict[str, Any]) -> Reason:
    most = context["max_length"]
    if isinstance(place.node, Sequence):
        return f"{place.name} has {_items(place.node)}; at most {most:,} are allowed", None
    size = len(_text(place).strip())
    return f"{place.name} has {size:,} characters; at most {most:,} are allowed", "shorten it"


def _too_short(place: Place, context: dict[str, Any]) -> Reason:
    least = context["min_length"]
    if isinstance(place.node, Sequence):
        return f"{place.name} has {_items(place.node)}; at least {least:,} are needed", None
    if not _text(place).strip():
        return f"{place.name} is empty", "write a value, or delete the line"
    return f"{place.name} needs at least {least:,} characters", None


def _items(node: Sequence) -> str:
    return "1 item" if len(node.items) == 1 else f"{len(node.items):,} items"


def _no_match(place: Place, context: dict[str, Any]) -> Reason:
    if context["pattern"] != SLUG_PATTERN:
        return f"{place.name} cannot be {_value(place)}", None
    message = f"{place.name} cannot be {_value(place)}"
    words = place.parent.get("exact") if isinstance(place.parent, Mapping) else None
    if isinstance(words, Scalar) and place.name == '"source"' and unfit_id(words.value) is None:
        return message, '"source" and "exact" seem to be swapped: exact takes the words, source the id'
    text = _text(place).strip()
    if _ADDRESS.match(text):
        return message, "write an id of sources.yml; the address of the source is written there, as its url"
    suggestion = slugified(_FILE_ENDING.sub("", text.replace("\\", "/").rpartition("/")[2]))
    return message, f"{ID_RULE}: {suggestion}" if suggestion else ID_RULE


def _refused(place: Place, context: dict[str, Any]) -> Reason:
    """What a field or a model of ours says itself."""
    said = str(context.get("error", "it is not valid"))
    if not isinstance(place.node, Scalar):
        return said, None
    help_ = _date_help(place.node.value) if "date" in said or "calendar" in said else None
    return f"{place.name} cannot be {_value(place)}: {said}", help_


def _date_help(text: str) -> str:
    guess = PartialDate.guess(text)
    if guess is not None:
        return f"write {guess}"
    readings = [str(reading) for reading in PartialDate.readings(text)]
    if readings:
        return f"write {listed(readings)}, whichever it is"
    if text.strip().casefold() in _NOT_KNOWN:
        return "delete the line: a date that is not known is left out"
    return "write the year and, as far as they are known, the month and the day in figures"


_BY_PREFIX: dict[str, Callable[[Place, dict[str, Any]], Reason]] = {
    "string_too_long": _too_long,
    "too_long": _too_long,
    "string_too_short": _too_short,
    "too_short": _too_short,
    "string_pattern_mismatch": _no_match,
    "value_error": _refused,
    "assertion_error": _refused,
}

"""Fields of a form for a model, in the terms that Decap CMS and Sveltia CMS share.

They are made of the model's JSON Schema: a field's widget follows from its type, its help from the docstring.
To know before editing:

- Both programs may write an empty text, a null or an empty list where a field was left alone. The reader
  takes each for a missing key.
- Decap begins a new entry with one item in each list that has a default within, unless the list itself has
  one. So each list begins empty, and nothing within one has a default.
- A date picker knows days only. A date may be a month or a year, so only one whose docstring begins with
  "The day" gets a picker; the others are texts with a pattern.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.yaml_source.models.fields import SLUG_PATTERN
from briefgen.yaml_source.models.schema import json_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel

Form = list[dict[str, Any]]
"""The fields of a form, each as the configuration writes it."""

LINE: Final = 500
"""Characters of a text that is written on one line of the form."""

_DAY: Final = {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD",
               "time_format": False}  # fmt: skip
_WRITTEN_DATE: Final = "write a day, a month or a year: 2023-01-30, 2023-01 or 2023"
_WRITTEN_ID: Final = "write lower-case letters, digits and single hyphens"


def form(model: type[BaseModel], widgets: Mapping[str, Mapping[str, Any]], *, new: bool = True) -> Form:
    """The form of a model.

    Args:
        model: What is to be filled in.
        widgets: Widgets with their options for the fields of these names, wherever they occur: ids that
            are chosen from those that there are.
        new: Whether the form may begin an entry; its choices then show their defaults.
    """
    schema = json_schema(model)
    return list(_fields(schema, schema.get("$defs", {}), widgets, new=new))


def _fields(
    schema: Mapping[str, Any],
    definitions: Mapping[str, Any],
    widgets: Mapping[str, Mapping[str, Any]],
    *,
    new: bool = False,
) -> Iterator[dict[str, Any]]:
    for name, prop in schema["properties"].items():
        hint = prop.get("description", "").replace("``", "")
        field = {"name": name, "label": _label(name), "required": name in schema.get("required", ())}
        if name in widgets:
            field |= widgets[name]
        else:
            field |= _widget(_value(prop), hint, definitions, widgets)
        if new and field["widget"] == "select" and "default" in prop:
            field["default"] = prop["default"]
        yield field | ({"hint": hint} if hint else {})


def _value(prop: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a property holds where it is not null."""
    alternatives: list[Mapping[str, Any]] = [
        each for each in prop.get("anyOf", [prop]) if each != {"type": "null"}
    ]
    return alternatives[0]


def _widget(
    value: Mapping[str, Any],
    hint: str,
    definitions: Mapping[str, Any],
    widgets: Mapping[str, Mapping[str, Any]],
) -> dict[str, Any]:
    if value.get("type") == "array":
        return _list(value, definitions, widgets)
    if "$ref" in value:
        return {"widget": "object", "collapsed": True, "fields": _entry(value, definitions, widgets)}
    if "enum" in value:
        return {"widget": "select", "options": list(value["enum"])}
    if "pattern" not in value:
        return {"widget": "string" if value.get("maxLength", 0) <= LINE else "text"}
    if value["pattern"] == SLUG_PATTERN:
        return {"widget": "string", "pattern": [value["pattern"], _WRITTEN_ID]}
    return dict(_DAY) if hint.startswith("The day") else _date(value["pattern"])


def _date(pattern: str) -> dict[str, Any]:
    return {"widget": "string", "pattern": [pattern, _WRITTEN_DATE]}


def _list(
    value: Mapping[str, Any], definitions: Mapping[str, Any], widgets: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    items = value["items"]
    made: dict[str, Any] = {"widget": "list", "default": [], "max": value["maxItems"]}
    if "$ref" not in items:
        # Without a field of its own a list is one text that commas separate.
        return made | {"field": {"name": "item", "label": "Item", **_widget(items, "", definitions, widgets)}}
    fields = _entry(items, definitions, widgets)
    shown = [field["name"] for field in fields if field["required"] and field["widget"] in {"string", "text"}]
    summary = {"summary": f"{{{{fields.{shown[0]}}}}}"} if shown else {}
    return made | {"collapsed": True, **summary, "fields": fields}


def _entry(
    value: Mapping[str, Any], definitions: Mapping[str, Any], widgets: Mapping[str, Mapping[str, Any]]
) -> Form:
    return list(_fields(definitions[value["$ref"].rpartition("/")[2]], definitions, widgets))


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize().replace("Url", "URL")

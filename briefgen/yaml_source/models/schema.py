"""JSON Schema (2020-12) of the models, by which editors complete and check the files as they are written.

An editor's YAML server reads ``2023`` as a number and ``true`` as a boolean where the reader here sees
text, so wherever text goes, these go too.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema

from briefgen.yaml_source.models import shapes
from briefgen.yaml_source.models.fields import SLUG_LENGTH, SLUG_PATTERN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pydantic import BaseModel

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WRITTEN_AS_TEXT = ["string", "number", "boolean"]
_ATTRIBUTES = re.compile(r"^Attributes:\n((?:[ \t].*\n?|\n)*)", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)
_NUMBER = re.compile(r"[0-9]+(?:e[0-9]{1,2})?")


class _Plain(GenerateJsonSchema):
    """Pydantic's schema without titles made from the fields' names."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False


def json_schema(
    model: type[BaseModel], *, enumerations: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """The schema of a file that holds one ``model``.

    ``enumerations`` lists, by property, the ids that a text (or each text of a list) of that name may be,
    so that an editor completes them. An empty list allows anything.
    """
    return {"$schema": _DIALECT, **_adapted(model, enumerations or {})}


def table_schema(
    model: type[BaseModel], *, enumerations: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """The schema of a file that maps ids to entries of ``model``."""
    entry = _adapted(model, enumerations or {})
    definitions = entry.pop("$defs", {})
    name = model.__name__
    return {
        "$schema": _DIALECT,
        "type": "object",
        "propertyNames": {"pattern": SLUG_PATTERN, "maxLength": SLUG_LENGTH},
        "additionalProperties": {"$ref": f"#/$defs/{name}"},
        "$defs": {**definitions, name: entry},
    }


def _adapted(model: type[BaseModel], enumerations: Mapping[str, Sequence[str]]) -> Schema:
    """Pydantic's schema of a model, made fit for what people write."""
    schema = model.model_json_schema(by_alias=True, schema_generator=_Plain)
    classes = models_of(model)
    for name, each in _models(schema, model.__name__):
        for key, prop in each["properties"].items():
            adapted = _completed(_loosened(prop), enumerations.get(key, ()))
            each["properties"][key] = adapted if key in each.get("required", ()) else _optional(adapted)
        _describe(each, classes[name])
    return schema


def models_of(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The model and those of its entries, by name."""
    found = {model.__name__: model}
    for field in model.model_fields.values():
        for annotation in (field.annotation, shapes.item_of(field.annotation)):
            inner = shapes.model_in(annotation)
            if inner is not None:
                found |= models_of(inner)
    return found


def described(model: type[BaseModel]) -> dict[str, str]:
    """What the docstrings of a model and of those that it extends say of each key."""
    said: dict[str, str] = {}
    for each in reversed(model.__mro__):
        section = _ATTRIBUTES.search(inspect.cleandoc(each.__doc__ or ""))
        said |= {
            name: " ".join(words.split()) for name, words in _ATTRIBUTE.findall(section[1] if section else "")
        }
    return said


def _models(schema: Schema, name: str) -> Iterator[tuple[str, Schema]]:
    for found, each in ((name, schema), *schema.get("$defs", {}).items()):
        if "properties" in each:
            yield found, each


def _mapped(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The schema with ``change`` made to it, or to each of its alternatives, or to its items."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [_mapped(each, change) for each in schema["anyOf"]]}
    if isinstance(schema.get("items"), dict):
        return {**schema, "items": _mapped(schema["items"], change)}
    return change(schema)


def _loosened(schema: Schema) -> Schema:
    """Text may be written as what a YAML server takes for a number or a boolean."""
    return _mapped(schema, lambda each: {**each, "type": _WRITTEN_AS_TEXT} if _is_text(each) else each)


def _completed(schema: Schema, ids: Sequence[str]) -> Schema:
    """Text may only be one of ``ids``."""
    if not ids:
        return schema
    allowed = [*ids, *(_as_number(each) for each in ids if _NUMBER.fullmatch(each))]
    return _mapped(schema, lambda each: {"enum": allowed} if each.get("type") == _WRITTEN_AS_TEXT else each)


def _as_number(text: str) -> float:
    return int(text) if text.isdigit() else float(text)


def _is_text(schema: Schema) -> bool:
    return schema.get("type") == "string" and "enum" not in schema and "const" not in schema


def _optional(schema: Schema) -> Schema:
    """The schema, null allowed."""
    alternatives = schema.get("anyOf", [{key: value for key, value in schema.items() if key != "default"}])
    if {"type": "null"} not in alternatives:
        alternatives = [*alternatives, {"type": "null"}]
    outer: Schema = {key: schema[key] for key in ("description", "default") if key in schema}
    return {**outer, "anyOf": alternatives}


def _describe(schema: Schema, model: type[BaseModel]) -> None:
    """Move what docstrings say of the attributes to these."""
    if "description" in schema:
        schema["description"] = _ATTRIBUTES.sub("", schema["description"]).strip()
    for name, words in described(model).items():
        if name in schema["properties"]:
            schema["properties"][name] = {"description": words, **schema["properties"][name]}

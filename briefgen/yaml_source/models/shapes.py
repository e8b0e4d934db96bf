"""What a model's fields take, read from their annotations: which keys, which choices, which kind."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence as Path

    from pydantic.fields import FieldInfo


def keys(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields by the keys that the YAML uses for them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def keys_of(model: type[BaseModel]) -> frozenset[str]:
    """The keys that an entry of a model may have."""
    return frozenset(keys(model))


def annotation_at(model: type[BaseModel], path: Path[str | int]) -> Any:
    """The annotation of what stands at ``path`` of a model; None where that cannot be told."""
    current: Any = model
    for step in path:
        current = item_of(current) if isinstance(step, int) else _field(current, step)
    return current


def model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation names, None and other types aside."""
    return next(
        (found for found in _members(annotation) if isinstance(found, type) and issubclass(found, BaseModel)),
        None,
    )


def choices_in(annotation: Any) -> list[str]:
    """The texts that an annotation allows, where it lists them."""
    choices: list[str] = []
    for member in _members(annotation):
        if get_origin(member) is Literal:
            choices += [str(choice) for choice in get_args(member)]
        elif isinstance(member, type) and issubclass(member, Enum):
            choices += [str(choice.value) for choice in member]
    return choices


def _field(annotation: Any, key: str) -> Any:
    model = model_in(annotation)
    if model is not None:
        field = keys(model).get(key)
        return field.annotation if field else None
    values = [get_args(member)[1] for member in _members(annotation) if get_origin(member) is dict]
    return values[0] if values else None


def item_of(annotation: Any) -> Any:
    """What the list holds that an annotation names; None where it names no list."""
    for member in _members(annotation):
        if get_origin(member) in (list, tuple):
            return get_args(member)[0]
    return None


def _members(annotation: Any) -> Iterator[Any]:
    """The types that a union and an ``Annotated`` are made of."""
    arguments = get_args(annotation)
    if hasattr(annotation, "__metadata__"):
        yield from _members(arguments[0])
    elif arguments and get_origin(annotation) not in (list, tuple, dict, Literal):
        for argument in arguments:
            yield from _members(argument)
    else:
        yield annotation

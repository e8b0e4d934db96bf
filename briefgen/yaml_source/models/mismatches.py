"""Validation errors as diagnostics: at the place in the file, in the editor's words, once each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.yaml_source.composing.nodes import Mapping, Scalar
from briefgen.yaml_source.composing.wording import listed, nearest, quoted_value
from briefgen.yaml_source.models import kinds, shapes
from briefgen.yaml_source.models.reasons import reason
from briefgen.yaml_source.models.yaml_places import Place, locate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel, ValidationError

    from briefgen.text import Document

_MOST = 100
_ALTERNATIVES = {"is_instance_of", "none_required"}
_GLUED_COLON = re.compile(r"([a-z_]+):\S")
_SYNONYMS = {
    "quote": ("exact",),
    "quotation": ("exact",),
    "quoted": ("exact",),
    "words": ("exact", "text"),
    "text": ("exact",),
    "content": ("exact", "text"),
    "person": ("speaker",),
    "who": ("speaker",),
    "author": ("speaker",),
    "file": ("path",),
    "link": ("url",),
    "headline": ("title",),
    "summary": ("abstract",),
    "description": ("abstract", "note"),
    "claim": ("text",),
    "point": ("text",),
    "when": ("date",),
    "events": ("timeline",),
    "quotes": ("quotations",),
    "facts": ("points",),
    "numbers": ("figures",),
    "office": ("title",),
    "role": ("roles", "title"),
    "alias": ("aliases",),
}
"""Keys that others use for what our keys hold."""
_COLON = re.compile(r"\s*+:")


class Defects:
    """What keeps a mapping from being a model of a given type."""

    def __init__(self, document: Document, model: type[BaseModel], root: Mapping) -> None:
        self._document = document
        self._model = model
        self._root = root
        self.meant: dict[tuple[str | int, ...], str] = {}
        """By the path of a misspelled key the key that was meant, once the defects were asked for."""
        self._asked: Mapping | None = None
        self._written: set[str] = set()

    def of(self, error: ValidationError) -> Iterator[Diagnostic]:
        """Yield all defects, or 100 of them and the count of the others.

        A key that is missing and written with a typing error is one defect.
        """
        errors: list[Any] = error.errors(include_url=False)
        for each in errors[:_MOST]:
            if each["type"] == "extra_forbidden":
                yield self._unknown(locate(self._root, each["loc"]))
        meant = {(*path[:-1], key) for path, key in self.meant.items()}
        for each in errors[:_MOST]:
            if each["type"] == "missing" and tuple(each["loc"]) not in meant:
                yield self._missing(locate(self._root, each["loc"][:-1]), str(each["loc"][-1]))
        yield from self._invalid(errors[:_MOST])
        if len(errors) > _MOST:
            place = locate(self._root, errors[_MOST]["loc"])
            message = f"{len(errors) - _MOST:,} more errors not shown"
            yield self._diagnostic(Code.INVALID_VALUE, message, place, "fix the ones shown first")

    def _unknown(self, place: Place) -> Diagnostic:
        key, parent = place.key, place.parent
        if key is None or not isinstance(parent, Mapping):
            raise TypeError("unknown key in a mapping")
        model = shapes.model_in(shapes.annotation_at(self._model, place.path[:-1]))
        allowed = shapes.keys(model) if model else {}
        free = [name for name in allowed if name not in self._written_in(parent)]
        guess = nearest(key.value, free) or next(
            (name for name in _SYNONYMS.get(key.value, ()) if name in free), None
        )
        glued = _GLUED_COLON.match(key.value)
        if glued and glued[1] in free:
            guess = glued[1]
        if guess:
            self.meant[place.path] = guess
        help_ = (
            (f'write a space after the colon of "{guess}:"' if glued and guess == glued[1] else None)
            or (f'did you mean "{guess}"?' if guess else None)
            or self._split_by_comma(place, parent)
            or _elsewhere(model, key.value)
            or f"the keys here are {listed(allowed, 'and')}"
        )
        return Diagnostic(
            Code.UNKNOWN_KEY,
            f"unknown key {quoted_value(key.value)}",
            Label(self._document, key.span),
            help=help_,
        )

    def _written_in(self, parent: Mapping) -> set[str]:
        """The keys of a mapping; the last answer is kept, for unknown keys come in swarms."""
        if self._asked is not parent:
            self._asked = parent
            self._written = {entry.key.value for entry in parent.entries}
        return self._written

    def _split_by_comma(self, place: Place, parent: Mapping) -> str | None:
        """Whether the key is the rest of a text that a comma between braces ended."""
        text = self._document.text
        bare = isinstance(place.node, Scalar) and place.node.null and place.key is not None
        if not bare or text[parent.span.start] != "{" or _COLON.match(text, place.node.span.start - 1):
            return None
        return "between { and } a comma ends the value: put text with commas in double quotation marks"

    def _missing(self, place: Place, name: str) -> Diagnostic:
        return self._diagnostic(
            Code.MISSING_KEY, f'"{name}" is missing', place, f'add "{name}:" and its value to this entry'
        )

    def _invalid(self, errors: list[Any]) -> Iterator[Diagnostic]:
        """Yield one defect for each place: of a union's alternatives the one that says most."""
        best: dict[tuple[str | int, ...], tuple[Place, Any]] = {}
        for error in errors:
            if error["type"] in {"missing", "extra_forbidden"}:
                continue
            place = locate(self._root, error["loc"])
            if place.path not in best or best[place.path][1]["type"] in _ALTERNATIVES:
                best[place.path] = (place, error)
        for place, error in best.values():
            yield self._invalid_value(place, error)

    def _invalid_value(self, place: Place, error: Any) -> Diagnostic:
        if isinstance(place.node, Scalar) and place.node.null:
            if isinstance(place.parent, Mapping):
                return self._diagnostic(
                    Code.MISSING_KEY, f"{place.name} has no value", place, "write its value after the colon"
                )
            return self._diagnostic(
                Code.INVALID_VALUE,
                f"{place.name} is empty",
                place,
                "write something after the dash, or delete the dash",
            )
        annotation = shapes.annotation_at(self._model, place.path)
        expected = kinds.expected(error["type"], place.node)
        message, help_ = (
            kinds.mismatch(self._document, place, expected, shapes.model_in(annotation))
            if expected
            else reason(place, error, shapes.choices_in(annotation))
        )
        return self._diagnostic(Code.INVALID_VALUE, message, place, help_)

    def _diagnostic(self, code: Code, message: str, place: Place, help_: str | None) -> Diagnostic:
        return Diagnostic(code, message, Label(self._document, place.span), help=help_)


def _elsewhere(model: type[BaseModel] | None, key: str) -> str | None:
    """Which fields' entries have the key, as a hint that the indentation is wrong."""
    fields = shapes.keys(model) if model else {}
    homes = [
        f'"{name}"'
        for name, field in fields.items()
        if (inner := shapes.model_in(shapes.item_of(field.annotation))) and key in shapes.keys(inner)
    ]
    if not homes:
        return None
    return f"it belongs to an entry of {listed(homes)}: indent it as far as that entry's other keys"

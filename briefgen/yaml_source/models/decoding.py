"""From nodes to models: each model placed where it was written, each defect reported where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.yaml_source.composing.located_text import Located
from briefgen.yaml_source.composing.nodes import Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.models import kinds
from briefgen.yaml_source.models.fields import unfit_id
from briefgen.yaml_source.models.mismatches import Defects
from briefgen.yaml_source.models.reasons import bad_id
from briefgen.yaml_source.models.salvaging import sound_part
from briefgen.yaml_source.models.yaml_places import Place

if TYPE_CHECKING:
    from collections.abc import Mapping as MappingOf

    from briefgen.diagnostics import Collector
    from briefgen.text import Document

M = TypeVar("M", bound=Located)

_NO_TEXTS: MappingOf[str, str] = {}
_ATTEMPTS = 3
"""A value that goes may leave its entry without what that needs, and this one its list."""


def decode(
    node: Node | None,
    model: type[M],
    document: Document,
    collector: Collector,
    *,
    stand_ins: MappingOf[str, str] = _NO_TEXTS,
) -> M | None:
    """Make a model of a mapping; report all of its defects at once.

    A field that has a default takes it where the key is missing or its value is null. Nothing is
    reported for ``node`` None: the reader has spoken, or the file is empty. What is not defective is
    returned for further checks, if there is enough of it for a model. ``stand_ins`` are texts for keys
    of the mapping itself, without which nothing else in it would be checked.
    """
    if node is None:
        return None
    if not isinstance(node, Mapping):
        _report_kind(Place((), node), model, document, collector)
        return None
    try:
        value = model.model_validate(_plain(node))
    except ValidationError as error:
        defects = Defects(document, model, node)
        collector.extend(defects.of(error))
        return _salvaged(sound_part(node, error, defects.meant, stand_ins), model, document, stand_ins)
    _place(value, node, document)
    return value


def _salvaged(
    node: Mapping | None, model: type[M], document: Document, stand_ins: MappingOf[str, str]
) -> M | None:
    """A model of what is left of a mapping; what is wrong with the rest is told once that is right."""
    for _ in range(_ATTEMPTS):
        if node is None:
            return None
        try:
            value = model.model_validate(_plain(node))
        except ValidationError as error:
            node = sound_part(node, error, {}, stand_ins)
        else:
            _place(value, node, document)
            return value
    return None


def decode_table(node: Node | None, model: type[M], document: Document, collector: Collector) -> dict[str, M]:
    """Make a model of each entry of a mapping from ids to entries.

    An entry with a defect, its id's included, is reported and left out; the others are returned.
    """
    if node is None:
        return {}
    if not isinstance(node, Mapping):
        _report_kind(Place((), node), None, document, collector)
        return {}
    decoded: dict[str, M] = {}
    for entry in node.entries:
        sound = _check_id(entry.key, document, collector)
        written = _entry(entry.key, entry.value)
        if not isinstance(written, Mapping):
            place = Place((entry.key.value,), written, entry.key, node)
            _report_kind(place, model, document, collector)
            continue
        value = decode(written, model, document, collector)
        if sound and value is not None:
            decoded[entry.key.value] = value
    return decoded


def _report_kind(place: Place, model: type[Located] | None, document: Document, collector: Collector) -> None:
    """Report that a file or an entry is no mapping."""
    message, help_ = kinds.mismatch(document, place, kinds.ENTRY, model)
    collector.add(Diagnostic(Code.INVALID_VALUE, message, Label(document, place.span), help=help_))


def _check_id(key: Scalar, document: Document, collector: Collector) -> bool:
    """Report a key that is no id."""
    if unfit_id(key.value) is not None:
        message, help_ = bad_id(key.value)
        collector.add(Diagnostic(Code.INVALID_VALUE, message, Label(document, key.span), help=help_))
        return False
    return True


def _entry(key: Scalar, value: Node) -> Node:
    """An id with nothing after it is an entry without keys, standing where the id stands."""
    return Mapping((), key.span) if isinstance(value, Scalar) and value.null else value


def _plain(node: Node) -> Any:
    """What pydantic sees: dicts, lists, texts and None."""
    if isinstance(node, Mapping):
        return {entry.key.value: _plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    return None if node.null else node.value


def _place(value: object, node: Node, document: Document) -> None:
    """Tell every model within ``value`` where it was written."""
    if isinstance(value, Located) and isinstance(node, Mapping):
        value.place(document, node)
        nodes = {entry.key.value: entry.value for entry in node.entries}
        for name, field in type(value).model_fields.items():
            written = nodes.get(field.alias or name)
            if written is not None:
                _place(getattr(value, name), written, document)
    elif isinstance(value, (list, tuple)) and isinstance(node, Sequence):
        for item, written in zip(value, node.items, strict=True):
            _place(item, written, document)
    elif isinstance(value, dict) and isinstance(node, Mapping):
        for entry in node.entries:
            _place(value.get(entry.key.value), entry.value, document)

"""What a scalar of YAML 1.1 means: PyYAML's safe rules, restricted to what JSON knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from yaml.constructor import SafeConstructor
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.yaml_source.composing.stream import Event

_CORE = "tag:yaml.org,2002:"
_LONGEST_NUMBER = 400
_RESOLVER: Any = Resolver()
_CONSTRUCTOR = SafeConstructor()
_MEANINGS: dict[str, Callable[[ScalarNode], Any]] = {
    f"{_CORE}null": _CONSTRUCTOR.construct_yaml_null,
    f"{_CORE}bool": _CONSTRUCTOR.construct_yaml_bool,
    f"{_CORE}int": _CONSTRUCTOR.construct_yaml_int,
    f"{_CORE}float": _CONSTRUCTOR.construct_yaml_float,
}
_TEXTS = {None, "!", *(f"{_CORE}{name}" for name in ("str", "timestamp", "value", "merge"))}

ANY_SEQUENCE = {None, "!", f"{_CORE}seq"}
ANY_MAPPING = {None, "!", f"{_CORE}map"}


class Unusable(Exception):  # noqa: N818 (it never leaves this package)
    """A scalar that is not what its tag says."""


def scalar(event: Event) -> str | float | bool | None:
    """The value of a scalar; None where its tag is unknown.

    A number of more than 400 characters stays text, for converting it may take for ever.

    Raises:
        Unusable: If the tag is known and does not fit.
    """
    tag = _tag(event)
    if tag in _TEXTS:
        return event.value
    if tag not in _MEANINGS:
        return None
    if len(event.value) > _LONGEST_NUMBER:
        raise Unusable(f"{quoted_value(event.value)} is too long for its tag")
    try:
        value: str | float | bool | None = _MEANINGS[tag](ScalarNode(tag, event.value))
    except (ValueError, KeyError, IndexError, OverflowError) as error:
        raise Unusable(f"{quoted_value(event.value)} is not a valid {tag.removeprefix(_CORE)}") from error
    return value


def is_merge(event: Event) -> bool:
    """Whether a key is ``<<``."""
    return event.kind == "scalar" and _tag(event) == f"{_CORE}merge"


def _tag(event: Event) -> str | None:
    resolved = event.tag == "!" or (event.tag is None and not event.style)
    if resolved and len(event.value) <= _LONGEST_NUMBER:
        return str(_RESOLVER.resolve(ScalarNode, event.value, (True, False)))
    return event.tag

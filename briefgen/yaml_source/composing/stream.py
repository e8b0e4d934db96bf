"""PyYAML's events of a text, their indexes being offsets into that very text.

PyYAML reads YAML 1.1: U+0085, U+2028 and U+2029 break its lines; its two parsers differ over tabs, byte
order marks and question marks. So both are given a text of the same length in which these cannot matter.
Only the extents of tokens may be taken from the events, never their values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_BYTE_ORDER_MARK = "\ufeff"
_STAND_IN = "\ue000"
_ORDINARY = str.maketrans(dict.fromkeys(f"?\x85\u2028\u2029{_BYTE_ORDER_MARK}", _STAND_IN))
_INDENTING_TAB = re.compile(r"(?<![^\r\n]) *+\t[ \t]*+(?=[^ \t\r\n])")
_UNUSUAL = re.compile(r"[\t?\x85\u2028\u2029\ufeff]")

_PENDING_KEY = "while scanning a simple key"
_KINDS = {
    yaml.DocumentStartEvent: "document",
    yaml.MappingStartEvent: "mapping",
    yaml.SequenceStartEvent: "sequence",
    yaml.MappingEndEvent: "end",
    yaml.SequenceEndEvent: "end",
    yaml.ScalarEvent: "scalar",
    yaml.AliasEvent: "alias",
}
_PURE: type[Any] = yaml.SafeLoader
_FASTEST: type[Any] = getattr(yaml, "CSafeLoader", _PURE)


class Unreadable(Exception):  # noqa: N818 (it never leaves this package)
    """Where the parser gave up.

    Attributes:
        problem: The offset it could not go past.
        context: The offset at which the construct began that it was in, or None.
        pending_key: Whether it was looking for the colon of the key at ``context``.
    """

    def __init__(self, problem: int, context: int | None = None, *, pending_key: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.context = context
        self.pending_key = pending_key


class Event(NamedTuple):
    """A token of structure or a scalar, of one document after another.

    Attributes:
        kind: ``document``, ``mapping``, ``sequence`` (where they begin), ``end`` (of either), ``scalar``,
            ``alias``.
        start: Offset of its first character, an anchor or a tag included.
        end: Offset after its last.
        value: PyYAML's reading of a scalar.
        style: A quotation mark, ``|``, ``>`` or nothing.
        anchor: The anchor's or the alias's name.
        tag: The tag, resolved.
    """

    kind: str
    start: int
    end: int
    value: str
    style: str
    anchor: str | None
    tag: str | None


def events(text: str, *, accelerated: bool = True, levelled: bool = True) -> Iterator[Event]:
    """Yield the events of a text that holds nothing that YAML calls unprintable.

    With ``accelerated`` they come from libyaml, where PyYAML was built with it. Without ``levelled`` the
    text goes to the parser as it is: values can be taken from the events, and lines end as in YAML 1.1.

    Raises:
        Unreadable: Where the text is no YAML.
    """
    parser = (_FASTEST if accelerated else _PURE)(_levelled(text) if levelled else text)
    try:
        while parser.check_event():
            event = parser.get_event()
            kind = _KINDS.get(type(event))
            if kind:
                yield _event(kind, event)
    except yaml.YAMLError as error:
        raise _unreadable(error) from error
    except (ValueError, OverflowError) as error:
        raise Unreadable(getattr(parser, "index", 0)) from error
    finally:
        parser.dispose()


def _unreadable(error: yaml.YAMLError) -> Unreadable:
    problem = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    return Unreadable(
        problem.index if problem else 0,
        context.index if context else None,
        pending_key=getattr(error, "context", None) == _PENDING_KEY,
    )


def _event(kind: str, event: Any) -> Event:
    start, end = event.start_mark.index, event.end_mark.index
    if kind == "scalar":
        return Event(kind, start, end, event.value, event.style or "", event.anchor, event.tag)
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    return Event(kind, start, end, "", "", anchor, tag)


def _levelled(text: str) -> str:
    """``text`` with each character that parsers disagree on replaced by one that they agree on."""
    if not _UNUSUAL.search(text):
        return text
    body = text.lstrip(_BYTE_ORDER_MARK)
    body = _INDENTING_TAB.sub(lambda match: match.group().replace("\t", _STAND_IN), body)
    return "\n" * (len(text) - len(body)) + body.translate(_ORDINARY).replace("\t", " ")
